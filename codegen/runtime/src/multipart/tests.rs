//! Forms in parts, as they are sent.

use bytes::Bytes;

use super::*;
use crate::json::Value;

async fn collected(body: Body) -> Result<String, String> {
    let mut stream = body.into_stream().ok_or("gone")?;
    let mut whole = Vec::new();
    while let Some(piece) = stream.next().await {
        whole.extend_from_slice(&piece.map_err(|it| it.to_string())?);
    }
    String::from_utf8(whole).map_err(|it| it.to_string())
}

fn boundary(content_type: &str) -> String {
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    assert_eq!(boundary.len(), 32);
    boundary.to_owned()
}

fn pieces() -> BodyStream {
    BodyStream::chunks(["ab", "c"].map(Bytes::from))
}

#[tokio::test]
async fn parts_stand_between_boundaries() {
    let form = Multipart::new()
        .text("a", "1\r\n2")
        .json("b", &["x"])
        .json("absent", &None::<i64>)
        .file("c\"\r\n", FilePart::bytes("ü\".pdf", "%PDF").content_type("application/pdf"))
        .part("d", "text/csv", "x,y");
    let (content_type, body) = form.into_body().unwrap();
    let at = boundary(&content_type);
    assert!(body.as_bytes().is_some());
    let expected = [
        "--@",
        "Content-Disposition: form-data; name=\"a\"",
        "",
        "1",
        "2",
        "--@",
        "Content-Disposition: form-data; name=\"b\"",
        "Content-Type: application/json",
        "",
        "[\"x\"]",
        "--@",
        "Content-Disposition: form-data; name=\"c%22%0D%0A\"; filename=\"ü%22.pdf\"",
        "Content-Type: application/pdf",
        "",
        "%PDF",
        "--@",
        "Content-Disposition: form-data; name=\"d\"",
        "Content-Type: text/csv",
        "",
        "x,y",
        "--@--",
        "",
    ];
    assert_eq!(collected(body).await.unwrap(), expected.join("\r\n").replace('@', &at));
}

#[tokio::test]
async fn a_form_without_parts_is_its_end() {
    let (content_type, body) = Multipart::new().into_body().unwrap();
    let end = format!("--{}--\r\n", boundary(&content_type));
    assert_eq!(collected(body).await.unwrap(), end);
}

#[tokio::test]
async fn streams_are_not_collected_and_can_be_sent_again() {
    let form =
        Multipart::new().text("a", "1").file("b", FilePart::stream("b.txt", Some(3), pieces));
    let (_, body) = form.into_body().unwrap();
    assert!(body.as_bytes().is_none());
    let first = collected(body.clone()).await.unwrap();
    assert_eq!(body.length(), Some(first.len() as u64));
    assert!(
        first.contains(
            "filename=\"b.txt\"\r\nContent-Type: application/octet-stream\r\n\r\nabc\r\n--"
        )
    );
    assert_eq!(collected(body).await.unwrap(), first);
}

#[tokio::test]
async fn what_can_be_read_once_is_sent_once() {
    let form = Multipart::new().file("b", FilePart::new("b", Body::once(None, pieces())));
    let again = form.clone();
    let (_, body) = form.into_body().unwrap();
    assert_eq!(body.length(), None);
    assert!(body.is_replayable());
    assert!(collected(body.clone()).await.unwrap().contains("\r\n\r\nabc\r\n"));
    assert!(!body.is_replayable());
    assert_eq!(collected(body).await.unwrap_err(), "gone");
    let (_, body) = again.into_body().unwrap();
    assert_eq!(collected(body).await.unwrap_err(), "a part was read already");
}

#[tokio::test]
async fn files_are_read_when_they_are_sent() {
    let path = std::env::temp_dir().join(format!("multipart-{}.txt", boundary::random()));
    std::fs::write(&path, "content").unwrap();
    let (_, body) = Multipart::new().file("f", FilePart::path(&path)).into_body().unwrap();
    let length = body.length();
    let text = collected(body.clone()).await.unwrap();
    std::fs::remove_file(&path).unwrap();
    assert_eq!(length, Some(text.len() as u64));
    let name = path.file_name().unwrap().to_str().unwrap();
    assert!(text.contains(&format!("filename=\"{name}\"")) && text.contains("\r\n\r\ncontent\r\n"));
    assert!(collected(body).await.is_err());
}

#[test]
fn what_cannot_be_sent_is_an_error() {
    let table = [
        Multipart::new().json("a", &f64::NAN),
        Multipart::new().part("a", "text/plain\r\nx: y", "b"),
        Multipart::new().file("a", FilePart::bytes("a", "b").content_type("a\n")).json("b", &1_i64),
    ];
    for form in table {
        let error = form.into_body().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
        assert!(error.to_string().contains("`a`"), "{error}");
    }
}

#[test]
fn nothing_of_the_content_is_shown() {
    let form = Multipart::new().text("a", "s3cret").json("b", &Value::from("s3cret"));
    let shown = format!("{form:?} {:?}", FilePart::bytes("f", "s3cret"));
    assert!(!shown.contains("s3cret") && shown.contains("\"a\": Body(6 bytes)"), "{shown}");
}

#[test]
fn boundaries_differ() {
    assert_ne!(boundary::random(), boundary::random());
}
