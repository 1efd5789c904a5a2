//! Server-sent events: each rule, and each input cut at every byte.

use std::time::Duration;

use super::super::frame::{Ending, Frame, Limits, TooLarge};
use super::SseParser;

fn read(chunks: &[&[u8]]) -> Vec<Frame> {
    let mut parser = SseParser::new(Limits::DEFAULT);
    for chunk in chunks {
        parser.push(chunk).expect("small");
    }
    parser.finish().expect("small");
    std::iter::from_fn(|| parser.next_frame()).collect()
}

fn payloads(text: &str) -> Vec<String> {
    read(&[text.as_bytes()]).into_iter().map(|it| it.data).collect()
}

/// The same frames come out wherever the bytes are cut in two, and byte by byte.
fn read_split(text: &[u8]) -> Vec<Frame> {
    let whole = read(&[text]);
    for at in 0..=text.len() {
        let (left, right) = text.split_at(at);
        assert_eq!(read(&[left, b"", right]), whole, "cut at {at}");
    }
    let bytes: Vec<&[u8]> = text.chunks(1).collect();
    assert_eq!(read(&bytes), whole, "byte by byte");
    whole
}

#[test]
fn every_line_end_counts_wherever_it_is_cut() {
    for end in ["\n", "\r", "\r\n"] {
        let text = ["event: a", "data: 1", "data: 2", "", "data:x", "", ""].join(end);
        let frames = read_split(text.as_bytes());
        assert_eq!(frames.len(), 2, "{end:?}");
        assert_eq!(frames[0].data, "1\n2");
        assert_eq!(frames[0].name.as_deref(), Some("a"));
        assert_eq!(frames[1].data, "x");
        assert_eq!(frames[1].name, None);
        assert_eq!(frames[1].ending, Ending::Delimited);
    }
}

#[test]
fn mixed_line_ends_make_the_same_events() {
    assert_eq!(payloads("data: a\r\n\ndata: b\r\rdata: c\n\r\n"), ["a", "b", "c"]);
}

#[test]
fn a_byte_order_mark_is_skipped_once() {
    let frames = read_split("\u{feff}data: ä€\u{1f980}\n\n\u{feff}data: no field\n\n".as_bytes());
    assert_eq!(frames.len(), 1);
    assert_eq!(frames[0].data, "ä€\u{1f980}");
}

#[test]
fn one_space_after_the_colon_is_dropped() {
    assert_eq!(
        payloads("data:  two\n\ndata:none\n\ndata:\tno space\n\n"),
        [" two", "none", "\tno space"]
    );
}

#[test]
fn comments_and_unknown_fields_say_nothing() {
    assert_eq!(payloads(": ping\n\n:\n\nfoo: bar\n\nDATA: x\n\n data: y\n\n"), [""; 0]);
}

#[test]
fn a_field_without_colon_has_an_empty_value() {
    let frames = read(&[b"data\ndata\n\nevent\ndata: 1\n\n"]);
    assert_eq!(frames[0].data, "\n");
    assert_eq!((frames[1].name.as_deref(), frames[1].data.as_str()), (None, "1"));
}

#[test]
fn an_id_stays_until_another_comes() {
    let frames = read_split(b"id: 1\ndata: a\n\ndata: b\n\nid: 2\0\ndata: c\n\nid\ndata: d\n\n");
    let ids: Vec<_> = frames.iter().map(|it| it.id.as_deref()).collect();
    assert_eq!(ids, [Some("1"), Some("1"), Some("1"), Some("")]);
}

#[test]
fn retry_is_digits_alone() {
    let frames = read(&[b"retry: 1500\n\nretry: 1s\ndata: a\n\nretry:-1\n\nretry:\n\n"]);
    assert_eq!(frames[0].retry, Some(Duration::from_millis(1500)));
    assert_eq!(frames[0].data, "");
    assert!(frames[1..].iter().all(|it| it.retry.is_none()));
}

#[test]
fn a_name_does_not_outlive_its_event() {
    let frames = read(&[b"event: end\n\ndata: 1\n\n"]);
    assert_eq!((frames[0].name.as_deref(), frames[0].data.as_str()), (Some("end"), ""));
    assert_eq!(frames[1].name, None);
}

#[test]
fn the_last_event_needs_no_blank_line() {
    for text in ["id: 7\ndata: x\n", "id: 7\ndata: x", "id: 7\ndata: x\nid: 8", "id: 7\ndata: x\r"]
    {
        let frames = read_split(text.as_bytes());
        assert_eq!(frames.len(), 1, "{text:?}");
        assert_eq!(frames[0].data, "x");
        assert_eq!(frames[0].id.as_deref(), Some("7"), "half an id is none: {text:?}");
        assert_eq!(frames[0].ending, Ending::EndOfStream);
    }
}

#[test]
fn bytes_that_are_no_text_are_replaced() {
    assert_eq!(read(&[b"data: a\xff\xe2\x82b\n\n"])[0].data, "a\u{fffd}\u{fffd}b");
}

#[test]
fn a_long_line_and_a_large_event_are_errors() {
    let limits = Limits { line: 16, event: 20 };
    let mut parser = SseParser::new(limits);
    assert_eq!(parser.push(&[b'a'; 16]), Ok(()));
    assert_eq!(parser.push(b"a"), Err(TooLarge::Line(16)));
    let mut parser = SseParser::new(limits);
    assert_eq!(parser.push(b"data:012345678\ndata:012345678\n\n"), Ok(()));
    assert_eq!(parser.push(b"data:012345678\ndata:0123456789\n"), Err(TooLarge::Event(20)));
}

#[test]
fn a_later_connection_goes_on_with_the_id() {
    let mut parser = SseParser::resumed(Limits::DEFAULT, Some("5".into()));
    parser.push(b"data: x\n\n").expect("small");
    assert_eq!(parser.next_frame().expect("one").id.as_deref(), Some("5"));
}
