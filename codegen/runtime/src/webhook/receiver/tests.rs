//! Deliveries: which are taken, which are refused and why.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderValue};

use super::super::spec::SignatureSpec;
use super::Receiver;
use crate::clock::VirtualClock;
use crate::error::ErrorKind;
use crate::json::JsonObject;

const BODY: &[u8] = br#"{"event":"session.completed","session_id":"as_1"}"#;
const HASH: &str = "6ce41df5c25986c7bb000b3cb96e6e4e6301c9609a5008a6d3409a944ecdd663";

static PLAIN: SignatureSpec = SignatureSpec::hmac_sha256("X-Webhook-Signature");
static DATED: SignatureSpec = SignatureSpec::hmac_sha256("X-Hub-Signature-256")
    .base64()
    .prefix("sha256=")
    .timestamp("X-Hub-Time")
    .tolerance(Some(60));
static STANDARD: SignatureSpec = SignatureSpec::standard_webhooks();

fn plain() -> Receiver<JsonObject> {
    Receiver::new(&PLAIN, "whsec_test")
}

fn refusal(receiver: &Receiver<JsonObject>, headers: &[(&str, &str)], body: &[u8]) -> String {
    let error = receiver.receive(headers.iter().copied(), body).expect_err("refused");
    assert_eq!(error.kind(), ErrorKind::Webhook, "{error}");
    error.message().to_owned()
}

#[test]
fn the_check_value_holds_in_every_form_of_headers() {
    let receiver = plain();
    let event = receiver.receive([("x-webhook-SIGNATURE", HASH)], BODY).expect("taken");
    assert_eq!(event["session_id"], "as_1");
    let mut map = HeaderMap::new();
    map.insert("x-webhook-signature", HeaderValue::from_static(HASH));
    receiver.verify(&map, BODY).expect("a header map");
    let pairs = vec![("X-Webhook-Signature".to_owned(), HASH.as_bytes().to_vec())];
    receiver.verify(pairs, BODY).expect("owned pairs");
    assert_eq!(receiver.sign("", BODY).expect("signed"), [("X-Webhook-Signature", HASH.into())]);
}

#[test]
fn what_does_not_fit_is_refused() {
    let receiver = plain();
    let upper = HASH.to_uppercase();
    let prefixed = format!("sha256={HASH}");
    for came in [upper.as_str(), &prefixed, &HASH[1..], "\u{e9}", &format!("{HASH}0")] {
        let why = refusal(&receiver, &[("X-Webhook-Signature", came)], BODY);
        assert_eq!(why, "the delivery is not to be trusted: no signature fits the body");
    }
    refusal(&receiver, &[("X-Webhook-Signature", HASH)], b"{}");
    for headers in [&[][..], &[("X-Webhook-Signature", "")], &[("Other", HASH)]] {
        let why = refusal(&receiver, headers, BODY);
        assert!(why.ends_with("the header `X-Webhook-Signature` holds no signature"), "{why}");
    }
    let other = Receiver::new(&PLAIN, "another");
    refusal(&other, &[("X-Webhook-Signature", HASH)], BODY);
}

#[test]
fn an_empty_body_is_signed_like_any_other() {
    let receiver = plain();
    let headers = receiver.sign("", b"").expect("signed");
    receiver.verify(headers, b"").expect("taken");
}

#[test]
fn one_of_several_secrets_and_signatures_is_enough() {
    let receiver = Receiver::<JsonObject>::new(&PLAIN, "old").secret("whsec_test");
    let several = format!("deadbeef , {HASH}");
    receiver.verify([("X-Webhook-Signature", &several)], BODY).expect("between commas");
    let twice = [("X-Webhook-Signature", "deadbeef"), ("X-Webhook-Signature", HASH)];
    receiver.verify(twice, BODY).expect("in two headers");
}

#[test]
fn a_time_is_signed_and_may_be_off_both_ways() {
    let sent = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let at = |off: i64| {
        let now = sent.checked_add_signed_seconds(off);
        Receiver::<JsonObject>::new(&DATED, "s").clock(VirtualClock::new(now))
    };
    let headers = at(0).sign("", BODY).expect("signed");
    assert_eq!(headers[1], ("X-Hub-Time", "1700000000".to_owned()));
    for off in [-60, 0, 60] {
        at(off).verify(headers.clone(), BODY).expect("within a minute");
    }
    for off in [-61, 61] {
        let error = at(off).verify(headers.clone(), BODY).expect_err("too far");
        assert!(error.message().ends_with("the time of sending is 61 s off"), "{error}");
    }
    let forged = [headers[0].clone(), ("X-Hub-Time", "1700000001".to_owned())];
    at(0).verify(forged, BODY).expect_err("another time");
    for time in ["", "+1700000000", "1700000000.0", "x"] {
        let odd = [headers[0].clone(), ("X-Hub-Time", time.to_owned())];
        at(0).verify(odd, BODY).expect_err("no time");
    }
    at(0).verify([headers[0].clone()], BODY).expect_err("without a time");
}

trait Shift {
    fn checked_add_signed_seconds(self, seconds: i64) -> Self;
}

impl Shift for SystemTime {
    fn checked_add_signed_seconds(self, seconds: i64) -> Self {
        let by = Duration::from_secs(seconds.unsigned_abs());
        if seconds < 0 { self - by } else { self + by }
    }
}

/// The example of the Standard Webhooks specification's reference libraries.
#[test]
fn standard_webhooks_are_known() {
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_614_265_330);
    let receiver = Receiver::<JsonObject>::new(&STANDARD, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        .clock(VirtualClock::new(now));
    let body = br#"{"test": 2432232314}"#;
    let headers = receiver.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", body).expect("signed");
    let expected = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    assert_eq!(headers[2], ("webhook-signature", expected.to_owned()));
    receiver.verify(headers.clone(), body).expect("taken");
    let several = format!("v1a,abc v1,Zm9v {expected} v2,x");
    let rotated = [headers[0].clone(), headers[1].clone(), (headers[2].0, several)];
    receiver.verify(rotated, body).expect("one of several");
    receiver.verify(headers[1..].to_vec(), body).expect_err("without the name");
}

#[test]
fn an_unusable_secret_is_the_receivers_own_fault() {
    for receiver in [
        Receiver::<JsonObject>::new(&PLAIN, ""),
        Receiver::new(&STANDARD, "whsec_***"),
        Receiver::new(&STANDARD, "whsec_"),
    ] {
        assert_eq!(receiver.sign("m", BODY).expect_err("unusable").kind(), ErrorKind::Config);
    }
    let empty = Receiver::<JsonObject>::new(&PLAIN, "");
    let error = empty.verify([("X-Webhook-Signature", HASH)], BODY).expect_err("unusable");
    assert_eq!(error.kind(), ErrorKind::Config);
}

#[test]
fn a_body_that_is_no_event_is_named_after_the_check() {
    let receiver = plain();
    let headers = receiver.sign("", b"[1").expect("signed");
    assert_eq!(receiver.receive(headers, b"[1").expect_err("no").kind(), ErrorKind::Decode);
}

#[test]
fn a_secret_is_never_shown() {
    assert!(!format!("{:?}", plain()).contains("whsec_test"));
}
