//! Long lists: every kind of page, and servers that lead astray.

use crate::server::{Server, Step, json, whole};
use specloom_runtime::codegen::{Operation, Pagination};
use specloom_runtime::{ErrorKind, PageToken, Pager};

static LIST: Operation = Operation::get("rows.list", "/rows");
static SEARCH: Operation = Operation::post("rows.search", "/rows/search").repeatable();
static CURSOR: Pagination = Pagination::cursor("cursor")
    .items(&[&["items"], &["data", "rows"], &[]])
    .next(&[&["next_cursor"], &["data", "next"]])
    .size("limit", 100);

async fn serve(bodies: &[&str]) -> Server {
    Server::start(bodies.iter().map(|it| json(200, it)).collect()).await
}

fn rows(server: &Server, spec: &'static Pagination) -> Pager<i64> {
    Pager::new(server.client().call::<()>(&LIST), spec)
}

async fn all(mut pager: Pager<i64>) -> Vec<Result<i64, ErrorKind>> {
    let mut all = Vec::new();
    while let Some(item) = pager.next().await {
        all.push(item.map_err(|it| it.kind()));
    }
    all
}

#[tokio::test]
async fn a_cursor_leads_on_whatever_it_holds() {
    let server = serve(&[
        r#"{"items":[1,2],"next_cursor":"a+b/="}"#,
        r#"{"items":[],"next_cursor":"c 3"}"#,
        r#"{"next_cursor":17}"#,
        r#"{"items":null,"data":{"rows":[3],"next":"d"}}"#,
        r#"{"items":[4],"next_cursor":""}"#,
    ])
    .await;
    assert_eq!(all(rows(&server, &CURSOR)).await, [Ok(1), Ok(2), Ok(3), Ok(4)]);
    assert_eq!(
        server.targets(),
        [
            "/rows?limit=100",
            "/rows?limit=100&cursor=a%2Bb%2F%3D",
            "/rows?limit=100&cursor=c%203",
            "/rows?limit=100&cursor=17",
            "/rows?limit=100&cursor=d",
        ]
    );
}

#[tokio::test]
async fn an_answer_may_be_the_list_itself() {
    let server = serve(&["[1,2]"]).await;
    assert_eq!(all(rows(&server, &CURSOR)).await, [Ok(1), Ok(2)]);
}

#[tokio::test]
async fn what_was_said_of_the_call_is_said_for_each_page() {
    let server = serve(&[r#"{"items":[1],"next_cursor":"b"}"#, r#"{"items":[2]}"#]).await;
    let call = server.client().call::<()>(&LIST);
    let call = call.query("limit", 2).query("cursor", "a").query_extra("x", "y").header("x-a", "b");
    assert_eq!(all(Pager::new(call, &CURSOR)).await, [Ok(1), Ok(2)]);
    assert_eq!(server.targets(), ["/rows?limit=2&cursor=a&x=y", "/rows?limit=2&cursor=b&x=y"]);
    assert_eq!(server.header("x-a"), ["b", "b"]);
}

#[tokio::test]
async fn a_cursor_that_comes_again_is_an_error() {
    let server = serve(&[
        r#"{"items":[1],"next_cursor":"a"}"#,
        r#"{"items":[2],"next_cursor":"b"}"#,
        r#"{"items":[3],"next_cursor":"a"}"#,
    ])
    .await;
    let items = all(rows(&server, &CURSOR)).await;
    assert_eq!(items, [Ok(1), Ok(2), Ok(3), Err(ErrorKind::Page)]);
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn what_came_before_an_error_stays_and_its_token_goes_on() {
    let server = Server::start(vec![
        json(200, r#"{"items":[1],"next_cursor":"b"}"#),
        json(503, "{}"),
        json(200, r#"{"items":[2,3]}"#),
    ])
    .await;
    let mut pager = rows(&server, &CURSOR);
    assert_eq!(pager.next().await.expect("one").expect("fits"), 1);
    let error = pager.next().await.expect("two").expect_err("503");
    assert_eq!(error.kind(), ErrorKind::Server);
    assert!(pager.next().await.is_none());
    let token = pager.token().expect("where it stands");
    assert_eq!(token, PageToken::new("b"));
    let mut pager = rows(&server, &CURSOR).resume(token.clone());
    assert_eq!(pager.next().await.expect("two").expect("fits"), 2);
    assert_eq!(pager.token(), Some(token), "in the middle of a page it is that page");
    assert_eq!(pager.next().await.expect("three").expect("fits"), 3);
    assert_eq!(pager.token(), None);
}

#[tokio::test]
async fn an_item_that_does_not_fit_says_where_it_is() {
    let server =
        serve(&[r#"{"data":{"rows":[1,"x",3]},"next_cursor":"b"}"#, r#"{"items":[4]}"#]).await;
    let mut pager = rows(&server, &CURSOR);
    assert_eq!(pager.next().await.expect("one").expect("fits"), 1);
    let error = pager.next().await.expect("two").expect_err("no number");
    assert_eq!(error.json_path(), Some("data.rows[1]"));
    assert_eq!(error.operation(), Some("rows.list"));
    assert_eq!(all(pager).await, [Ok(3), Ok(4)]);
}

#[tokio::test]
async fn items_that_are_no_list_are_an_error() {
    let server = serve(&[r#"{"items":{"a":1}}"#]).await;
    assert_eq!(all(rows(&server, &CURSOR)).await, [Err(ErrorKind::Decode)]);
    let server = serve(&["[1"]).await;
    assert_eq!(all(rows(&server, &CURSOR)).await, [Err(ErrorKind::Decode)]);
}

#[tokio::test]
async fn a_limit_asks_for_no_page_too_many() {
    let bodies = [r#"{"items":[1,2],"next_cursor":"b"}"#, r#"{"items":[3],"next_cursor":"c"}"#];
    let server = serve(&bodies).await;
    assert_eq!(rows(&server, &CURSOR).limit(2).collect().await.expect("fit"), [1, 2]);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn pages_come_whole_with_what_leads_on() {
    let bodies = [r#"{"items":[1,2],"next_cursor":"b"}"#, r#"{"items":[3]}"#];
    let server = serve(&bodies).await;
    let mut pages = rows(&server, &CURSOR).pages();
    let page = pages.next().await.expect("one").expect("fits");
    assert_eq!((page.items, page.next), (vec![1, 2], Some(PageToken::new("b"))));
    assert_eq!(pages.token(), Some(PageToken::new("b")));
    let page = pages.next().await.expect("two").expect("fits");
    assert_eq!((page.items, page.next), (vec![3], None));
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn offsets_count_items() {
    static PLAIN: Pagination = Pagination::offset("offset");
    static MORE: Pagination = Pagination::offset("offset").more(&["has_more"]);
    static TOTAL: Pagination = Pagination::offset("offset").more(&["total"]);
    let server = serve(&[r#"{"items":[1,2]}"#, r#"{"items":[3]}"#, r#"{"items":[]}"#]).await;
    assert_eq!(all(rows(&server, &PLAIN)).await, [Ok(1), Ok(2), Ok(3)]);
    assert_eq!(server.targets(), ["/rows", "/rows?offset=2", "/rows?offset=3"]);
    let server =
        serve(&[r#"{"items":[1],"has_more":true}"#, r#"{"items":[2],"has_more":false}"#]).await;
    let call = server.client().call::<()>(&LIST).query("offset", 10);
    assert_eq!(all(Pager::new(call, &MORE)).await, [Ok(1), Ok(2)]);
    assert_eq!(server.targets(), ["/rows?offset=10", "/rows?offset=11"]);
    let server = serve(&[r#"{"items":[1,2],"total":3}"#, r#"{"items":[3],"total":3}"#]).await;
    assert_eq!(all(rows(&server, &TOTAL)).await, [Ok(1), Ok(2), Ok(3)]);
    let stuck = r#"{"items":[],"has_more":true}"#;
    let server = serve(&[stuck, stuck, stuck]).await;
    assert_eq!(all(rows(&server, &MORE)).await, [Err(ErrorKind::Page)]);
}

#[tokio::test]
async fn numbers_count_pages() {
    static PLAIN: Pagination = Pagination::page("page", 1);
    static TOTAL: Pagination = Pagination::page("page", 0).more(&["pages"]);
    let server = serve(&[r#"{"items":[1,2]}"#, r#"{"items":[3]}"#, r#"{"items":[]}"#]).await;
    assert_eq!(all(rows(&server, &PLAIN)).await, [Ok(1), Ok(2), Ok(3)]);
    assert_eq!(server.targets(), ["/rows", "/rows?page=2", "/rows?page=3"]);
    let server = serve(&[r#"{"items":[1],"pages":2}"#, r#"{"items":[2],"pages":2}"#]).await;
    assert_eq!(all(rows(&server, &TOTAL)).await, [Ok(1), Ok(2)]);
    assert_eq!(server.targets(), ["/rows", "/rows?page=1"]);
    let error = all(rows(&server, &PLAIN).resume("x")).await;
    assert_eq!(error.first(), Some(&Err(ErrorKind::Page)));
}

#[tokio::test]
async fn a_token_counts_only_where_the_answer_says_that_there_is_more() {
    static MORE: Pagination = Pagination::cursor("cursor").more(&["more"]);
    let first = r#"{"items":[1],"next_cursor":"b","more":true}"#;
    for last in ["false", "null", "0", r#""true""#] {
        let last = format!(r#"{{"items":[2],"next_cursor":"c","more":{last}}}"#);
        let server = serve(&[first, &last]).await;
        assert_eq!(all(rows(&server, &MORE)).await, [Ok(1), Ok(2)], "{last}");
        assert_eq!(server.targets(), ["/rows", "/rows?cursor=b"]);
    }
    let server = serve(&[r#"{"items":[1],"next_cursor":"b"}"#]).await;
    assert_eq!(all(rows(&server, &MORE)).await, [Ok(1)]);
}

#[tokio::test]
async fn a_token_may_be_a_member_of_the_body() {
    static BODY: Pagination = Pagination::cursor("after").in_body();
    let server = serve(&[r#"{"items":[1],"next_cursor":"b"}"#, r#"{"items":[2]}"#]).await;
    let call = server.client().call::<()>(&SEARCH).member("query", &"x".to_owned());
    assert_eq!(all(Pager::new(call, &BODY)).await, [Ok(1), Ok(2)]);
    let bodies: Vec<_> = server.requests();
    let body = |at: usize| bodies[at].split_once("\r\n\r\n").expect("whole").1.to_owned();
    assert_eq!(body(0), r#"{"query":"x"}"#);
    assert_eq!(body(1), r#"{"query":"x","after":"b"}"#);
}

#[tokio::test]
async fn a_body_given_as_a_whole_keeps_what_it_says() {
    static CURSOR: Pagination = Pagination::cursor("after").in_body();
    static OFFSET: Pagination = Pagination::offset("from").in_body();
    let pages = [r#"{"items":[1],"next_cursor":"b"}"#, r#"{"items":[]}"#];
    for (pages_of, bodies) in [
        (&CURSOR, [r#"{"q":1.50,"from":5}"#, r#"{"after":"b","q":1.50,"from":5}"#]),
        (&OFFSET, [r#"{"q":1.50,"from":5}"#, r#"{"q":1.50,"from":6}"#]),
    ] {
        let server = serve(&pages).await;
        let whole = specloom_runtime::codegen::raw_json(r#"{"q":1.50,"from":5}"#);
        let call = server.client().call::<()>(&SEARCH).json(&whole);
        assert_eq!(all(Pager::new(call, pages_of)).await, [Ok(1)]);
        let sent: Vec<_> = server.requests();
        let sent = sent.iter().map(|it| it.split_once("\r\n\r\n").expect("whole").1);
        assert_eq!(sent.collect::<Vec<_>>(), bodies);
    }
}

#[tokio::test]
async fn addresses_are_followed_at_home_alone() {
    static NEXT: Pagination = Pagination::next_url(&[&["next"]]);
    for (next, targets) in [
        ("/other?p=2#here", Some("/other?p=2")),
        ("?p=2", Some("/rows?p=2")),
        ("http://evil.example/rows", None),
        ("//evil.example/rows", None),
        ("https://127.0.0.1/rows", None),
        ("http://user:word@HOST/rows", None),
        ("http://HOST/rows?after=a%20b", Some("/rows?after=a%20b")),
        ("http://127.0.0.1:1/rows", None),
        ("http://[", None),
    ] {
        let server = Server::start_at(|address| {
            let next = next.replace("HOST", address.trim_start_matches("http://"));
            let first = format!(r#"{{"items":[1],"next":"{next}"}}"#);
            vec![json(200, &first), json(200, r#"{"items":[2],"next":null}"#)]
        })
        .await;
        let items = all(rows(&server, &NEXT)).await;
        if let Some(target) = targets {
            assert_eq!(items, [Ok(1), Ok(2)], "{next}");
            assert_eq!(server.targets(), ["/rows", target]);
        } else {
            assert_eq!(items, [Ok(1), Err(ErrorKind::Page)], "{next}");
            assert_eq!(server.targets(), ["/rows"]);
        }
    }
}

#[tokio::test]
async fn the_link_header_leads_on() {
    static LINK: Pagination = Pagination::link().items(&[&[]]);
    let link = "link: </rows?page=2&q=a,b>; rel=\"next\", </rows?page=9>; rel=last\r\n";
    let server = Server::start(vec![whole(200, link, "[1]"), whole(200, "", "[2]")]).await;
    assert_eq!(all(rows(&server, &LINK)).await, [Ok(1), Ok(2)]);
    assert_eq!(server.targets(), ["/rows", "/rows?page=2&q=a,b"]);
    let elsewhere = "link: <https://evil.example/rows>; rel=next\r\n";
    let server = Server::start(vec![whole(200, elsewhere, "[1]")]).await;
    assert_eq!(all(rows(&server, &LINK)).await, [Ok(1), Err(ErrorKind::Page)]);
}

#[tokio::test]
async fn a_connection_that_breaks_is_an_error() {
    let short = "HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{\"items\":[1";
    let server = Server::start(vec![vec![Step::Say(short.into())]]).await;
    assert_eq!(all(rows(&server, &CURSOR)).await, [Err(ErrorKind::Transport)]);
}

#[cfg(feature = "blocking")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_list_is_an_iterator_without_async() {
    let server = serve(&[r#"{"items":[1],"next_cursor":"b"}"#, r#"{"items":[2]}"#]).await;
    let call = server.real_client().call::<()>(&LIST);
    let list = Pager::<i64>::new(call, &CURSOR).blocking();
    assert_eq!(list.collect::<Result<Vec<_>, _>>().expect("fit"), [1, 2]);
}
