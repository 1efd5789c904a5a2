//! Conditions on orders: as the builder says them, and as what they mean over
//! plain rows, in the three-valued logic of SQL.

use automio::models::Order as Row;
use automio::tables::{messages, orders};
use serde_json::{Value, json};
use specloom_runtime::tables::{Filter, Order};

/// A condition on orders.
#[derive(Clone, Debug)]
pub enum Condition {
    /// The number against a text: the operator's place among the six.
    Number(usize, String),
    /// The buyer against a text, who may be nobody.
    Buyer(usize, String),
    /// The buyer begins with a text, told apart by case or not.
    Begins(bool, String),
    /// Whether there is no buyer.
    Nobody(bool),
    /// Whether it has arrived.
    Delivered(bool),
    /// The organization against a number.
    Organization(usize, i32),
    /// The organization is one of these, or none of them.
    Among(bool, Vec<i32>),
    /// A message holds this letter.
    Message(String),
    /// So many messages: the operator's place among the six, without `ne`.
    Messages(usize, u32),
    /// All of these.
    All(Vec<Condition>),
    /// At least one of these.
    Any(Vec<Condition>),
    /// This not.
    Not(Box<Condition>),
}

use Condition as Is;

/// An order with its messages: its members are those of the wire.
pub type Plain = Value;

/// How two values stand to each other, by the place of an operator: equal,
/// other, more, this much or more, less, this much or less.
fn stands<T: PartialOrd>(at: usize, held: &T, value: &T) -> bool {
    match at {
        0 => held == value,
        1 => held != value,
        2 => held > value,
        3 => held >= value,
        4 => held < value,
        _ => held <= value,
    }
}

macro_rules! compared {
    ($column:expr, $at:expr, $value:expr) => {
        match $at {
            0 => $column.eq($value),
            1 => $column.ne($value),
            2 => $column.gt($value),
            3 => $column.ge($value),
            4 => $column.lt($value),
            _ => $column.le($value),
        }
    };
}

impl Condition {
    /// As the builder says it.
    pub fn filter(&self) -> Filter<Row> {
        match self {
            Is::Number(at, text) => compared!(orders::order_id(), *at, text.as_str()),
            Is::Buyer(at, text) => compared!(orders::buyer_login(), *at, text.as_str()),
            Is::Begins(true, text) => orders::buyer_login().like(&format!("{text}%")),
            Is::Begins(false, text) => orders::buyer_login().ilike(&format!("{text}%")),
            Is::Nobody(is) => orders::buyer_login().is_null(*is),
            Is::Delivered(is) => orders::delivered().eq(*is),
            Is::Organization(at, value) => compared!(orders::organization_id(), *at, *value),
            Is::Among(true, all) => orders::organization_id().one_of(all.iter().copied()),
            Is::Among(false, all) => orders::organization_id().none_of(all.iter().copied()),
            Is::Message(text) => {
                orders::messages().has(messages::message_content().like(&format!("%{text}%")))
            }
            Is::Messages(at, count) => match at {
                0 | 1 => orders::messages().rows().eq(*count),
                2 => orders::messages().rows().gt(*count),
                3 => orders::messages().rows().ge(*count),
                4 => orders::messages().rows().lt(*count),
                _ => orders::messages().rows().le(*count),
            },
            Is::All(all) => Filter::all(all.iter().map(Self::filter)),
            Is::Any(all) => Filter::any(all.iter().map(Self::filter)),
            Is::Not(it) => !it.filter(),
        }
    }

    /// What it means for a row; nothing where SQL says nothing.
    pub fn holds(&self, row: &Plain) -> Option<bool> {
        let text = |name: &str| row[name].as_str();
        let organization = || row["organization_id"].as_i64();
        match self {
            Is::Number(at, value) => Some(stands(*at, &text("orderId")?, &value.as_str())),
            Is::Buyer(at, value) => Some(stands(*at, &text("buyerLogin")?, &value.as_str())),
            Is::Begins(true, value) => Some(text("buyerLogin")?.starts_with(value.as_str())),
            Is::Begins(false, value) => {
                Some(text("buyerLogin")?.to_lowercase().starts_with(&value.to_lowercase()))
            }
            Is::Nobody(is) => Some(row["buyerLogin"].is_null() == *is),
            Is::Delivered(is) => Some(row["delivered"].as_bool()? == *is),
            Is::Organization(at, value) => Some(stands(*at, &organization()?, &i64::from(*value))),
            Is::Among(is, all) => {
                let held = organization()?;
                Some(all.iter().any(|it| i64::from(*it) == held) == *is)
            }
            Is::Message(value) => {
                let holds = |it: &Value| it.as_str().is_some_and(|it| it.contains(value.as_str()));
                Some(own_messages(row).iter().any(|it| holds(&it["messageContent"])))
            }
            Is::Messages(at, count) => {
                let at = if *at == 1 { 0 } else { *at };
                Some(stands(at, &own_messages(row).len(), &(*count as usize)))
            }
            Is::All(all) => both(all.iter().map(|it| it.holds(row))),
            Is::Any(all) => both(all.iter().map(|it| it.holds(row).map(|it| !it))).map(|it| !it),
            Is::Not(it) => it.holds(row).map(|it| !it),
        }
    }
}

fn own_messages(row: &Plain) -> &[Value] {
    row["messages"].as_array().map(Vec::as_slice).unwrap_or_default()
}

/// False if one is, nothing if one is nothing, else true.
fn both(all: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut known = Some(true);
    for it in all {
        match it {
            Some(false) => return Some(false),
            None => known = None,
            Some(true) => {}
        }
    }
    known
}

/// How orders are sorted: by which column, and in which direction.
#[derive(Clone, Copy, Debug)]
pub struct Sorting {
    /// The place of the column: organization, buyer, number of messages.
    pub column: usize,
    /// The place of the direction.
    pub direction: usize,
}

impl Sorting {
    /// As the builder says it.
    pub fn order(self) -> Order<Row> {
        match (self.column, self.direction) {
            (0, 0) => orders::organization_id().asc(),
            (0, 1) => orders::organization_id().desc(),
            (0, 2) => orders::organization_id().asc_nulls_first(),
            (0, _) => orders::organization_id().desc_nulls_last(),
            (1, 0) => orders::buyer_login().asc(),
            (1, 1) => orders::buyer_login().desc(),
            (1, 2) => orders::buyer_login().asc_nulls_first(),
            (1, _) => orders::buyer_login().desc_nulls_last(),
            (_, 0 | 2) => orders::messages().fewest_first(),
            (_, _) => orders::messages().most_first(),
        }
    }

    /// What it means for two rows.
    pub fn compare(self, one: &Plain, other: &Plain) -> std::cmp::Ordering {
        let key = |row: &Plain| match self.column {
            0 => row["organization_id"].as_i64().map(|it| (it, String::new())),
            1 => row["buyerLogin"].as_str().map(|it| (0, it.to_owned())),
            _ => i64::try_from(own_messages(row).len()).ok().map(|it| (it, String::new())),
        };
        let is_down = self.direction == 1 || self.direction == 3;
        let nulls_first = self.direction == 1 || self.direction == 2;
        match (key(one), key(other)) {
            (Some(one), Some(other)) if is_down => other.cmp(&one),
            (Some(one), Some(other)) => one.cmp(&other),
            (one, other) if nulls_first => one.is_some().cmp(&other.is_some()),
            (one, other) => other.is_some().cmp(&one.is_some()),
        }
    }
}

/// The rows of the engine: each order without its messages, and those beside.
pub fn stored(rows: &[Plain]) -> Value {
    let mut orders = Vec::new();
    let mut messages = Vec::new();
    for row in rows {
        let mut row = row.clone();
        if let Some(Value::Array(own)) = row.as_object_mut().and_then(|it| it.remove("messages")) {
            messages.extend(own);
        }
        orders.push(row);
    }
    json!({"orders": orders, "messages": messages, "billing_entries": []})
}
