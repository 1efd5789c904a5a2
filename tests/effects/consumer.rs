//! What a careful user wrote against `base.yaml`: every type is named, every
//! field read, every value built, every call made with all that it takes.

use api::Client;
use api::models::{
    Buyer, Circle, Draft, Figure, Line, ListMovesResponseItem, ListStaysResponseItem,
    ListVisitsResponseItem, Note, Order, Problem, Square, State,
};
use api::operations::Shapes;

pub fn client() -> Result<Client, api::Error> {
    Client::new("secret")
}

pub fn reads(order: Order) -> (i64, State, i32, Option<String>, Vec<Line>) {
    let buyer: Option<Buyer> = order.buyer;
    if let Some(buyer) = buyer {
        let _name: String = buyer.name;
        let _tag: Option<String> = buyer.tags.and_then(|it| it.get("a").cloned());
    }
    let _closed: Option<api::runtime::Timestamp> = order.closed_at;
    let _more: usize = order.extra.len();
    (order.id, order.state, order.total, order.comment, order.lines)
}

pub fn lines(line: Line) -> (String, i32) {
    (line.sku, line.count)
}

pub fn problem(problem: Problem) -> String {
    problem.message
}

/// Two types that are alike are one.
pub fn stay(visit: ListVisitsResponseItem) -> ListStaysResponseItem {
    visit
}

/// Two types that differ stay two.
pub trait Shown {}

impl Shown for ListStaysResponseItem {}

impl Shown for ListMovesResponseItem {}

pub fn shapes(client: &Client) -> (Shapes, api::operations::shapes::Shapes) {
    (client.shapes(), client.shapes())
}

pub fn builds() -> (Draft, Note) {
    let draft = Draft::new("a", 2).hint("soon").gift(true);
    let _hint: &Option<String> = &draft.hint;
    let note = Note::new("text").lang("de");
    let _text: &str = note.text.as_str();
    (draft, note)
}

pub fn matches(state: &State) -> u8 {
    match state {
        State::Open => 0,
        State::Paid => 1,
        State::Sent => 2,
        _ => 3,
    }
}

pub fn figures(figure: &Figure) -> f64 {
    match figure {
        Figure::Circle(circle) => round(circle),
        Figure::Square(square) => square_of(square),
        _ => 0.0,
    }
}

fn round(circle: &Circle) -> f64 {
    circle.radius
}

fn square_of(square: &Square) -> f64 {
    square.side
}

pub async fn calls(client: &Client) -> Result<(), api::Error> {
    let all: Vec<Order> = client.orders().list().limit(3).state(State::Open).await?;
    let _first: Option<&Order> = all.first();
    let (draft, note) = builds();
    let made: Order = client.orders().create(&draft).x_tenant("north").await?;
    let found: Order = client.orders().get(made.id, "EUR", "de").expand(true).await?;
    let () = client.orders().delete(found.id).await?;
    let _kept: Note = client.notes().write("n1").body(&note).await?;
    let figure: Figure = client.shapes().get().await?;
    figures(&figure);
    Ok(())
}
