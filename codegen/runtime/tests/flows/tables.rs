//! Rows that are told by server-sent events, by a platform that misbehaves.

use specloom_runtime::codegen::{Decode, DecodeError, Operation, Reader, TablePrefix};
use specloom_runtime::tables::{Stream, Streamable, Table, TableApi, TableClient};
use specloom_runtime::{Error, ErrorKind};

use crate::server::{
    Server, Step, broken_events, events, hanging_events, json, stream_head, whole,
};

struct Orders;

#[derive(Clone, Debug, PartialEq)]
struct Order {
    id: i64,
}

impl Decode for Order {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        from.object(&["id"], &mut |member, from| match member {
            0 => from.set(&mut id),
            _ => from.skip(),
        })?;
        Ok(Self { id: from.required(id, "id")? })
    }
}

impl Table for Orders {
    type Row = Order;
    const NAME: &'static str = "orders";
    const COLUMNS: &'static [&'static str] = &["id"];
}

impl Streamable for Orders {}

static API: TableApi = TableApi {
    read: Operation::post("tables", "/graphql"),
    write: Operation::post("tables", "/graphql"),
    watch: Operation::post("tables", "/graphql").accept("text/event-stream").streaming(),
    table_param: None,
    prefix: TablePrefix::fixed(""),
};

/// What a platform tells, and the error at the end.
struct Came {
    ids: Vec<i64>,
    /// What failed within answers.
    messages: Vec<String>,
    error: Option<Error>,
}

async fn told(reply: Vec<Step>) -> Came {
    let server = Server::start(vec![reply]).await;
    let client = TableClient::new(server.client(), &API);
    let mut came = Came { ids: Vec::new(), messages: Vec::new(), error: None };
    let mut stream = match Stream::<Orders>::new(client, 10).await {
        Ok(stream) => stream,
        Err(error) => {
            came.error = Some(error);
            return came;
        }
    };
    while let Some(event) = stream.next().await {
        match event {
            Ok(told) => {
                came.ids.extend(told.rows.iter().map(|it| it.id));
                came.messages.extend(told.errors.iter().map(|it| it.message.clone()));
            }
            Err(error) => {
                came.error = Some(error);
            }
        }
    }
    came
}

const ONE: &str = "event: next\ndata: {\"data\":{\"rows\":[{\"id\":1},{\"id\":2}]}}\n\n";
const END: &str = "event: complete\n\n";

#[tokio::test]
async fn rows_come_until_the_platform_completes() {
    let came = told(events(&format!(": hello\n\n{ONE}{ONE}{END}{ONE}"))).await;
    assert_eq!(came.ids, [1, 2, 1, 2]);
    assert!(came.error.is_none() && came.messages.is_empty(), "{:?}", came.error);
}

#[tokio::test]
async fn a_connection_that_breaks_is_an_error() {
    for body in [ONE.to_owned(), format!("{ONE}event: next\nda"), format!("{ONE}{}", &ONE[..40])] {
        let came = told(broken_events(&body)).await;
        let error = came.error.expect("an error");
        assert_eq!((came.ids.len(), error.kind()), (2, ErrorKind::Transport), "{error}");
    }
}

#[tokio::test]
async fn an_end_without_the_last_event_is_an_error() {
    let came = told(events(ONE)).await;
    let error = came.error.expect("an error");
    assert_eq!((came.ids.len(), error.kind()), (2, ErrorKind::Stream));
    assert_eq!(error.message(), "the stream ended without its last event");
}

#[tokio::test]
async fn errors_within_an_answer_are_told_with_it() {
    let failed = "event: next\ndata: {\"errors\":[{\"message\":\"no\"}]}\n\n";
    let came = told(events(&format!("{failed}{ONE}{END}"))).await;
    assert_eq!((came.ids.len(), came.messages.as_slice()), (2, &["no".to_owned()][..]));
    assert!(came.error.is_none());
}

#[tokio::test]
async fn a_payload_that_is_no_answer_is_an_error_between_others() {
    for bad in ["hello", "{\"data\":{\"rows\":[{\"id\":\"x\"}]}}", "[1]"] {
        let came = told(events(&format!("event: next\ndata: {bad}\n\n{ONE}{END}"))).await;
        let error = came.error.expect("an error");
        assert_eq!((came.ids.len(), error.kind()), (2, ErrorKind::Decode), "{bad}: {error}");
    }
}

#[tokio::test]
async fn what_is_no_stream_is_an_error() {
    let page = whole(200, "content-type: text/html\r\n", "<html>");
    for reply in [json(200, "{\"errors\":[{\"message\":\"no\"}]}"), page] {
        let error = told(reply).await.error.expect("an error");
        assert_eq!(error.kind(), ErrorKind::Stream, "{error}");
        assert!(error.message().contains("is no stream of events"), "{error}");
    }
    let error = told(json(403, "{\"message\":\"not you\"}")).await.error.expect("an error");
    assert_eq!((error.kind(), error.message()), (ErrorKind::AccessDenied, "not you"));
}

#[tokio::test]
async fn too_long_a_line_is_an_error() {
    let long = format!("event: next\ndata: {}\n\n", "x".repeat((1 << 20) + 1));
    let reply = vec![stream_head(), Step::Chunk(ONE.into()), Step::Chunk(long.into()), Step::Hang];
    let came = told(reply).await;
    let error = came.error.expect("an error");
    assert_eq!((came.ids.len(), error.kind()), (2, ErrorKind::Stream), "{error}");
    assert!(error.message().contains("is longer than"), "{error}");
}

#[tokio::test]
async fn a_stream_that_is_dropped_closes_its_connection() {
    let server = Server::start(vec![hanging_events(ONE)]).await;
    let client = TableClient::new(server.client(), &API);
    let mut stream = Stream::<Orders>::new(client, 10).await.expect("a stream");
    stream.next().await.expect("an event").expect("rows");
    drop(stream);
    server.gone(1).await;
}
