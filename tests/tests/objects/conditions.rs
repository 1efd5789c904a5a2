//! Conditions: as filters, and as what they mean.

use agimus::objects::{Filter, field};
use proptest::prelude::*;
use specloom_runtime::JsonObject;

use super::customer::Customer;

/// A condition on a customer.
#[derive(Clone, Debug)]
pub(crate) enum Condition {
    /// The age against a number: the operator's place in `ORDERS`.
    Age(usize, i64),
    /// The age within a range.
    AgeBetween(i64, i64),
    /// The age is one of these, or none of them.
    AgeIn(bool, Vec<i64>),
    /// Whether there is an age.
    AgeIs(bool),
    /// The total in hundredths against a number.
    Total(usize, i64),
    /// The region is this, or another.
    Region(bool, String),
    /// The name begins with a text.
    Starts(String),
    /// The name ends with a text.
    Ends(String),
    /// The name holds a text, told apart by case or not.
    Holds(bool, String),
    /// A tag is there.
    Tag(String),
    /// One of these tags is there.
    Tags(Vec<String>),
    /// Whether there are tags.
    Tagged(bool),
    /// It was created from this month on.
    Since(u32),
    /// All of these.
    All(Vec<Condition>),
    /// At least one of these.
    Any(Vec<Condition>),
    /// This not.
    Not(Box<Condition>),
}

use Condition as Is;

const ORDERS: [&str; 6] = ["", "__ne", "__gt", "__gte", "__lt", "__lte"];

fn ordered(at: usize, held: Option<i64>, value: i64) -> bool {
    match (at, held) {
        (0, held) => held == Some(value),
        (1, held) => held != Some(value),
        (2, Some(held)) => held > value,
        (3, Some(held)) => held >= value,
        (4, Some(held)) => held < value,
        (_, Some(held)) => held <= value,
        (_, None) => false,
    }
}

fn decimal(cents: i64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

impl Condition {
    /// As the builder takes it.
    pub(crate) fn filter(&self) -> Filter<JsonObject> {
        match self {
            Is::Age(at, value) => (format!("age{}", ORDERS[*at]), *value).into(),
            Is::AgeBetween(low, high) => field("age").between(*low, *high),
            Is::AgeIn(true, list) => field("age").is_in(list.clone()),
            Is::AgeIn(false, list) => field("age").not_in(list.clone()),
            Is::AgeIs(true) => field("age").is_not_null(),
            Is::AgeIs(false) => field("age").is_null(),
            Is::Total(at, cents) => (format!("total{}", ORDERS[*at]), decimal(*cents)).into(),
            Is::Region(true, region) => field("region").eq(region.as_str()),
            Is::Region(false, region) => field("region").ne(region.as_str()),
            Is::Starts(text) => field("name").starts_with(text.as_str()),
            Is::Ends(text) => field("name").ends_with(text.as_str()),
            Is::Holds(true, text) => field("name").like(format!("%{text}%")),
            Is::Holds(false, text) => field("name").ilike(format!("%{text}%")),
            Is::Tag(tag) => field("tags").contains(tag.as_str()),
            Is::Tags(tags) => field("tags").overlaps(tags.clone()),
            Is::Tagged(true) => field("tags").is_not_empty(),
            Is::Tagged(false) => field("tags").is_empty(),
            Is::Since(month) => field("createdAt").gte(format!("2024-{month:02}")),
            Is::All(list) => Filter::all(list.iter().map(Self::filter)),
            Is::Any(list) => Filter::any(list.iter().map(Self::filter)),
            Is::Not(inner) => !inner.filter(),
        }
    }

    /// Whether it holds.
    pub(crate) fn holds(&self, of: &Customer) -> bool {
        match self {
            Is::Age(at, value) => ordered(*at, of.age, *value),
            Is::AgeBetween(low, high) => of.age.is_some_and(|it| (*low..=*high).contains(&it)),
            Is::AgeIn(wanted, list) => of.age.is_some_and(|it| list.contains(&it)) == *wanted,
            Is::AgeIs(wanted) => of.age.is_some() == *wanted,
            Is::Total(at, cents) => ordered(*at, of.cents(), *cents),
            Is::Region(wanted, region) => (of.region == *region) == *wanted,
            Is::Starts(text) => of.name.starts_with(text.as_str()),
            Is::Ends(text) => of.name.ends_with(text.as_str()),
            Is::Holds(true, text) => of.name.contains(text.as_str()),
            Is::Holds(false, text) => of.name.to_lowercase().contains(&text.to_lowercase()),
            Is::Tag(tag) => of.tags.contains(tag),
            Is::Tags(tags) => of.tags.iter().any(|it| tags.contains(it)),
            Is::Tagged(wanted) => of.tags.is_empty() != *wanted,
            Is::Since(month) => of.created >= format!("2024-{month:02}"),
            Is::All(list) => list.iter().all(|it| it.holds(of)),
            Is::Any(list) => list.iter().any(|it| it.holds(of)),
            Is::Not(inner) => !inner.holds(of),
        }
    }
}

/// Conditions of every kind, nested.
pub(crate) fn conditions() -> impl Strategy<Value = Condition> {
    let text = || proptest::sample::select(vec!["a", "B", "cir", "Å", " 1", "7", "Echo"]);
    let text = move || text().prop_map(str::to_owned);
    let tag = || proptest::sample::select(vec!["new", "vip", "late", "none"]);
    let tag = move || tag().prop_map(str::to_owned);
    let region = proptest::sample::select(vec!["US", "EU", "Ørsta", "nowhere"]);
    let age = || 0..85_i64;
    let one = prop_oneof![
        (0..6_usize, age()).prop_map(|(at, value)| Is::Age(at, value)),
        (age(), age()).prop_map(|(low, high)| Is::AgeBetween(low, high)),
        (any::<bool>(), proptest::collection::vec(age(), 0..20))
            .prop_map(|(wanted, list)| Is::AgeIn(wanted, list)),
        any::<bool>().prop_map(Is::AgeIs),
        (0..6_usize, 0..1_000_000_i64).prop_map(|(at, cents)| Is::Total(at, cents)),
        (any::<bool>(), region).prop_map(|(wanted, it)| Is::Region(wanted, it.to_owned())),
        text().prop_map(Is::Starts),
        text().prop_map(Is::Ends),
        (any::<bool>(), text()).prop_map(|(case, it)| Is::Holds(case, it)),
        tag().prop_map(Is::Tag),
        proptest::collection::vec(tag(), 0..3).prop_map(Is::Tags),
        any::<bool>().prop_map(Is::Tagged),
        (1..13_u32).prop_map(Is::Since),
    ];
    one.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 1..4).prop_map(Is::All),
            proptest::collection::vec(inner.clone(), 1..4).prop_map(Is::Any),
            inner.prop_map(|it| Is::Not(Box::new(it))),
        ]
    })
}
