//! What a spec refers to on other hosts is fetched where that is allowed, within
//! limits, and whatever goes wrong is told at the line of the reference.

#![expect(clippy::expect_used, reason = "a test that cannot go on fails")]

use std::time::Duration;

use specloom::load;
use specloom::pipeline::{Input, make};
use specloom::remote::{Allowed, Remote, bring};
use specloom_source::render::{Format, render};
use specloom_tests::loopback::{Answer, Request, Server, Step};

/// A spec whose one answer is what a reference leads to.
fn spec(reference: &str) -> Input {
    let text = format!(
        "openapi: 3.1.0\n\
         info: {{title: Parcels, version: '1'}}\n\
         paths:\n  /parcels:\n    get:\n      operationId: parcels.get\n      responses:\n        \
         '200':\n          description: It.\n          content:\n            application/json:\n              \
         schema: {{$ref: '{reference}'}}\n"
    );
    load::spec_text(text, "openapi.yaml", "parcels")
}

/// What is told of a spec, after others were asked.
async fn told(mut input: Input, named: &[&str], remote: Remote) -> (String, Input) {
    let named: Vec<String> = named.iter().map(|it| (*it).to_owned()).collect();
    let asking = tokio::task::spawn_blocking(move || {
        let limits = Allowed::new(remote, &named);
        let allowed = Allowed { largest: 4096, patience: Duration::from_millis(500), ..limits };
        input.failures = bring(&mut input.map, &mut input.links, input.spec, allowed);
        let made = make(&input);
        (render(&input.map, &made.diagnostics, Format::Concise, false), input)
    });
    asking.await.expect("no panic")
}

fn yaml(text: &str) -> Answer {
    Answer::new(200, &[("Content-Type", "application/yaml")], text)
}

fn see(location: &str) -> Answer {
    Answer::new(302, &[("Location", location)], "")
}

const PARCEL: &str = "type: object\nproperties: {size: {$ref: 'parts/size.yaml#/Size'}, \
                      twin: {$ref: 'parcel.yaml'}}\n";
const SIZE: &str = "Size: {type: object, properties: {grams: {type: integer}}}\n";

fn depot(request: &Request, _: usize) -> Answer {
    match request.path.as_str() {
        "/v1/parcel.yaml" => yaml(PARCEL),
        "/v1/parts/size.yaml" => yaml(SIZE),
        "/moved.yaml" => see("/v1/parcel.yaml"),
        "/round.yaml" => see("/round.yaml"),
        "/other.yaml" => see("https://127.0.0.1:1/x.yaml"),
        "/file.yaml" => see("file:///etc/hostname"),
        "/large.yaml" => yaml(&"# many words\n".repeat(1000)),
        "/broken.yaml" => yaml("type: [object\n"),
        "/bytes.yaml" => Answer::new(200, &[], [0x74, 0xFF, 0xFE]),
        "/reset.yaml" => Answer::reset(),
        "/slow.yaml" => yaml(PARCEL).after(Duration::from_secs(5)),
        "/drips.yaml" => Answer::pieces(200, &[], [b"type: ".as_slice()])
            .then(Step::Pause(Duration::from_secs(5))),
        _ => Answer::new(404, &[], "<html>gone</html>"),
    }
}

#[tokio::test]
async fn what_is_allowed_is_read_once_and_from_its_own_address() {
    let server = Server::start(depot).await.expect("a server");
    let address = server.address().to_owned();
    for (reference, asked) in [
        ("v1/parcel.yaml", ["/v1/parcel.yaml", "/v1/parts/size.yaml"].as_slice()),
        ("moved.yaml", &["/moved.yaml", "/v1/parcel.yaml", "/v1/parts/size.yaml"]),
    ] {
        let before = server.requests().len();
        let (told, input) = told(spec(&format!("{address}/{reference}")), &[], Remote::Any).await;
        assert_eq!(told, "", "{reference}");
        let requests = server.requests();
        let paths: Vec<&str> = requests[before..].iter().map(|it| it.path.as_str()).collect();
        assert_eq!(paths, asked);
        assert!(requests.iter().all(|it| it.header("authorization").is_none()));
        let made = make(&input).files.expect("a crate");
        let rust: String = made.iter().map(|it| it.1.to_string()).collect();
        assert!(rust.contains("pub struct Size"), "{reference}");
        assert_eq!(made, make(&input).files.expect("the same"), "{reference}");
    }
}

#[tokio::test]
async fn nobody_is_asked_who_is_not_named() {
    let server = Server::start(depot).await.expect("a server");
    let address = server.address().to_owned();
    let reference = format!("{address}/v1/parcel.yaml");
    let (said, _) = told(spec(&reference), &[], Remote::Named).await;
    assert!(said.contains("error[external-ref]"), "{said}");
    let (said, _) = told(spec(&reference), &["other.example"], Remote::Named).await;
    assert!(said.contains("which may not be asked"), "{said}");
    assert!(server.requests().is_empty());
    let host = address.trim_start_matches("http://").to_owned();
    let (said, _) = told(spec(&reference), &[&host], Remote::Named).await;
    assert_eq!(said, "");
    let v1 = format!("{address}/v1/");
    let (said, _) = told(spec(&reference), &[&v1], Remote::Named).await;
    assert_eq!(said, "");
    let (said, _) = told(spec(&format!("{address}/moved.yaml")), &[&v1], Remote::Named).await;
    assert!(said.contains("error[external-ref]"), "{said}");
    let moved = format!("{address}/moved.yaml");
    let (said, _) = told(spec(&moved), &[&moved], Remote::Named).await;
    assert!(said.contains("sends to an address that is not allowed"), "{said}");
}

#[tokio::test]
async fn what_goes_wrong_is_told_at_the_line() {
    let server = Server::start(depot).await.expect("a server");
    let cases = [
        ("gone.yaml", "the server answered 404"),
        ("round.yaml", "the server sends from address to address"),
        ("other.yaml", "the server sends to an address of another scheme"),
        ("file.yaml", "the server sends to an address of another scheme"),
        ("large.yaml", "the answer has more than 4096 bytes"),
        ("bytes.yaml", "the answer is not UTF-8: the byte at 1 does not fit"),
        ("reset.yaml", "the answer broke off"),
        ("slow.yaml", "the answer took more than 500ms"),
        ("drips.yaml", "the answer took more than 500ms"),
    ];
    for (path, reason) in cases {
        let reference = format!("{}/{path}", server.address());
        let (said, _) = told(spec(&reference), &[], Remote::Any).await;
        let expected = format!(
            "openapi.yaml:12:30: error[remote-ref]: `{reference}` cannot be read: {reason}\n"
        );
        assert_eq!(said, expected, "{path}");
    }
    let reference = format!("{}/broken.yaml", server.address());
    let (said, _) = told(spec(&reference), &[], Remote::Any).await;
    assert!(said.contains(&format!("{reference}:")) && said.contains("error["), "{said}");
    let (said, _) = told(spec("http://127.0.0.1:1/x.yaml"), &[], Remote::Any).await;
    assert!(said.contains("no connection can be made"), "{said}");
    assert!(said.contains("openapi.yaml:12:30"), "{said}");
}
