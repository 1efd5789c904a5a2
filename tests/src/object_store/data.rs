//! What is in the store.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// An object: its properties by name.
pub(super) type Row = Map<String, Value>;

/// All objects of an entity by key, and how they are linked.
#[derive(Clone, Debug, Default)]
pub struct Store {
    /// The objects, by the text of their keys in the order of these.
    pub rows: BTreeMap<i64, Row>,
    /// How often the store was asked.
    pub asked: usize,
}

/// The one entity of the store.
pub(super) const ENTITY: &str = "Customer";

/// The property that is its key.
pub(super) const KEY: &str = "customerId";

/// The link from each customer to those that it referred.
pub(super) const LINK: &str = "referred";

/// The property behind the link.
pub(super) const REFERRER: &str = "referrerId";

const REGIONS: [&str; 5] = ["US", "EU", "APAC", "MEA", "Ørsta"];
const WORDS: [&str; 6] = ["acme", "Boreal", "cirrus", "Delta%", "echo_1", "Ålesund"];
const TAGS: [&str; 4] = ["new", "vip", "late", "ice"];

/// So many customers, always the same ones: values repeat, and some are missing.
pub fn customers(count: i64) -> Vec<Row> {
    (1..=count).map(customer).collect()
}

fn customer(key: i64) -> Row {
    let mut seed = u64::try_from(key).unwrap_or_default().wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mut pick = |below: u64| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed % below
    };
    let word = |at: u64, of: &[&'static str]| of[usize::try_from(at).unwrap_or(0) % of.len()];
    let name = format!("{} {}", word(pick(6), &WORDS), pick(40));
    let age = (pick(9) != 0).then(|| pick(80));
    let cents = pick(1_000_000);
    let total = (pick(7) != 0).then(|| format!("{}.{:02}", cents / 100, cents % 100));
    let tags: Vec<&str> = TAGS.iter().copied().filter(|_| pick(3) == 0).collect();
    let (month, day, hour) = (pick(12) + 1, pick(28) + 1, pick(24));
    let referrer = (key > 10).then(|| pick(10) + 1);
    let value = json!({
        KEY: key,
        "name": name,
        "age": age,
        "region": word(pick(5), &REGIONS),
        "total": total,
        "active": pick(2) == 0,
        "createdAt": format!("2024-{month:02}-{day:02}T{hour:02}:00:00Z"),
        "tags": tags,
        REFERRER: referrer,
    });
    value.as_object().cloned().unwrap_or_default()
}

impl Store {
    /// A store with these objects.
    pub fn new(rows: Vec<Row>) -> Self {
        let keyed = rows.into_iter().filter_map(|it| Some((it[KEY].as_i64()?, it)));
        Self { rows: keyed.collect(), asked: 0 }
    }
}
