//! The entities of an ontology: nothing is lost on the way from JSON to a struct and back.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use agimus::Client;
use agimus::entities::{Customer, CustomerChanges, Order, OrderItem, Product, customer};
use agimus::runtime::json::{self, Decode, Encode};
use agimus::runtime::objects::{Entity as _, Object, Partial};
use serde_json::{Value, json};
use specloom_tests::object_store::{ObjectServer, Store, customers};

fn read<T: Decode>(value: &Value) -> T {
    json::from_value(value).unwrap()
}

fn written(value: &impl Encode) -> Value {
    json::to_value(value).unwrap()
}

/// What comes back once it was read as a `T`.
fn returned<T: Decode + Encode>(value: &Value) -> Value {
    written(&read::<T>(value))
}

fn customer() -> Value {
    json!({
        "customerId": i64::MAX, "name": "Åse", "email": "a@example.org", "status": "active",
        "region": "north", "age": i32::MIN, "creditLimit": "12500.750000000000000000000000001",
        "score": 0.1, "isVerified": true, "tags": ["a", ""], "birthDate": "1980-02-29",
        "createdAt": "2024-01-01T00:00:00.000000001Z", "deletedAt": "2024-01-01T00:00:00+00:00",
        "location": {"lat": 59.91, "lng": -10.75, "precision": 3}, "preferences": {"deep": {"er": [1]}},
        "contract": {"size": 7}
    })
}

#[test]
fn each_type_of_property_comes_back_as_it_was() {
    assert_eq!(returned::<Customer>(&customer()), customer());
    let order = json!({
        "orderId": "O/1", "customerId": -1, "status": "completed", "total": "0.10",
        "shippedOn": "2024-12-31", "pickupTime": "23:59:59",
        "deliveryArea": {"type": "Point", "coordinates": [1.5, 2]}
    });
    assert_eq!(returned::<Order>(&order), order);
    let product = json!({
        "sku": "7", "name": "Crate", "weightGrams": i16::MAX, "shelf": i8::MIN,
        "prices": ["1.50", "1.5"], "label": "AAEC/w==", "photos": ["by-text", {"by": "object"}]
    });
    assert_eq!(returned::<Product>(&product), product);
}

#[test]
fn values_beyond_their_type_are_told() {
    for (member, value) in
        [("weightGrams", json!(40_000)), ("shelf", json!(128)), ("sku", json!([7]))]
    {
        let mut product = json!({"sku": "7", "name": "Crate", "prices": []});
        product[member] = value;
        let error = json::from_value::<Product>(&product).unwrap_err();
        assert_eq!(error.path(), member);
    }
}

#[test]
fn unknown_properties_are_kept() {
    let mut with = customer();
    with["loyaltyTier"] = json!({"name": "gold", "since": 2020});
    let read: Customer = read(&with);
    assert_eq!(read.extra.get("loyaltyTier"), Some(&with["loyaltyTier"]));
    assert_eq!(written(&read), with);
}

#[test]
fn what_has_no_value_is_not_sent() {
    let new = Customer::new(7, "Acme", "active").age(30);
    let expected = json!({"customerId": 7, "name": "Acme", "status": "active", "age": 30});
    assert_eq!(written(&new), expected);
    assert_eq!(new.key(), 7);
    let null =
        json!({"customerId": 7, "name": "Acme", "status": "active", "age": null, "tags": null});
    assert_eq!(read::<Customer>(&null).age, None);
}

#[test]
fn changes_set_clear_and_leave() {
    let changes = CustomerChanges::new().status("premium").age(agimus::runtime::Nullable::Null);
    assert_eq!(written(&changes), json!({"status": "premium", "age": null}));
}

#[test]
fn expanded_links_are_typed() {
    let mut with = customer();
    with["orders"] = json!([{
        "orderId": "1", "customerId": 7, "status": "open", "total": "9.90",
        "items": [{"itemId": 1, "quantity": 2, "unitPrice": "4.95", "product": {"sku": "a", "name": "b", "prices": []}}],
        "customer": {"customerId": 7, "name": "Acme", "status": "active"}
    }]);
    let read: Customer = read(&with);
    let order = read.orders.as_deref().and_then(<[Order]>::first).unwrap();
    let item: &OrderItem = order.items.as_deref().and_then(<[OrderItem]>::first).unwrap();
    assert_eq!(item.product.as_ref().map(|it| it.sku.as_str()), Some("a"));
    assert_eq!(order.customer.as_ref().map(|it| it.name.as_str()), Some("Acme"));
    assert_eq!((Customer::LINKS, Product::LINKS), (&["orders"][..], &["orderItems"][..]));
    let part: Partial<Customer> = json::from_value(&with).unwrap();
    assert_eq!(part.many(&customer::ORDERS).unwrap().unwrap().len(), 1);
    assert_eq!(part.get(&customer::AGE).unwrap(), Some(i32::MIN));
}

/// What was asked, and what a server answers: a query of a typed entity over the wire.
#[tokio::test]
async fn a_typed_query_goes_over_the_wire() {
    let mut rows = customers(40);
    for row in &mut rows {
        row.insert("status".to_owned(), json!("active"));
    }
    let server = ObjectServer::serving(Store::new(rows)).await.unwrap();
    let client =
        Client::builder().base_url(server.address()).api_key("agm_demo_1").build().unwrap();
    let adults = client
        .entity::<Customer>()
        .filter(customer::AGE.gte(18) & customer::REGION.is_in(["US", "EU"]))
        .sort(customer::NAME.desc())
        .all()
        .await
        .unwrap();
    assert!(!adults.is_empty());
    assert!(adults.iter().all(|it| it.age >= Some(18) && it.status == "active"));
    assert!(adults.is_sorted_by(|left, right| left.name >= right.name));

    let first = adults.first().unwrap();
    let names = client.entity::<Customer>().fields([customer::NAME]).limit(3).all().await.unwrap();
    assert_eq!(names.len(), 3);
    assert!(names.iter().all(|it| it.get(&customer::NAME).is_ok_and(|it| it.is_some())));

    let mut changes = CustomerChanges::default();
    changes.name = Some("Renamed".to_owned());
    client.entity::<Customer>().update(first.customer_id, changes).await.unwrap();
    let now = client.entity::<Customer>().get(first.customer_id).await.unwrap();
    assert_eq!((now.name.as_str(), now.age), ("Renamed", first.age));
}
