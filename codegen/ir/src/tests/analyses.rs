//! What follows from an API: recursion, usage, reach, parameters, hashing.

use std::collections::BTreeSet;

use super::sample::*;
use crate::analysis::{
    aliases::aliases,
    finite::finite,
    hashable::hashable,
    parameters, reach,
    recursion::recursion,
    usage::{Usage, usage},
};
use crate::*;

/// The boxed places as `Type.Place`.
fn boxes(api: &Api) -> Vec<String> {
    let recursion = recursion(api);
    let all = recursion.boxed.entries();
    all.flat_map(|(id, places)| {
        places.iter().map(move |it| format!("{} {it:?}", print::type_name(api, id)))
    })
    .collect()
}

#[test]
fn a_type_that_may_hold_itself_is_boxed() {
    let api =
        types([("Node", object([maybe("name", to(1)), maybe("next", to(0))])), ("T", text())]);
    assert_eq!(boxes(&api), ["Node Field(1)"]);
}

#[test]
fn one_box_is_enough_for_a_cycle_of_two() {
    let api = types([("B", object([maybe("a", to(1))])), ("A", object([maybe("b", to(0))]))]);
    assert_eq!(boxes(&api), ["B Field(0)"]);
}

#[test]
fn the_order_of_types_does_not_move_a_box() {
    let api = types([("A", object([maybe("b", to(1))])), ("B", object([maybe("a", to(0))]))]);
    assert_eq!(boxes(&api), ["B Field(0)"]);
    let api = types([
        ("AA", object([maybe("b", to(2))])),
        ("A", object([maybe("b", to(2))])),
        ("B", object([maybe("a", to(1))])),
    ]);
    assert_eq!(boxes(&api), ["B Field(0)"], "who else leads into the cycle does not matter");
}

#[test]
fn lists_and_maps_need_no_box() {
    let api = types([
        ("Node", object([maybe("list", to(1)), maybe("map", to(2))])),
        ("Nodes", Shape::List(to(0))),
        ("NodeMap", Shape::Map(to(0))),
    ]);
    assert!(boxes(&api).is_empty());
}

#[test]
fn unions_are_boxed() {
    let api = types([
        ("Expression", union([to(1), to(2)])),
        ("Text", text()),
        ("Negation", object([field("of", to(0))])),
    ]);
    assert_eq!(boxes(&api), ["Negation Field(0)"]);
    assert_eq!(boxes(&types([("U", union([to(0), to(1)])), ("T", text())])), ["U Member(0)"]);
}

#[test]
fn the_way_to_an_alias_is_boxed_rather_than_the_alias() {
    let api = types([("Also", Shape::Alias(to(1))), ("Node", object([maybe("next", to(0))]))]);
    assert_eq!(boxes(&api), ["Node Field(0)"]);
}

#[test]
fn tuples_are_boxed() {
    let pair = Shape::Tuple { items: vec![to(1), or_null(0)], rest: Some(to(0)) };
    let api = types([("Pair", pair), ("Text", text())]);
    assert_eq!(boxes(&api), ["Pair Slot(1)"]);
    assert!(recursion(&api).is_nominal(TypeId(0)));
}

#[test]
fn the_largest_part_of_what_is_too_large_is_boxed() {
    let small = object(std::array::from_fn::<_, 50, _>(|_| maybe("text", to(0))));
    let large = object(std::array::from_fn::<_, 100, _>(|_| maybe("text", to(0))));
    let api = types([
        ("Text", text()),
        ("Small", small),
        ("Large", large),
        ("Whole", object([maybe("small", to(1)), maybe("large", to(2)), maybe("other", to(1))])),
        ("Choice", union([to(0), to(3)])),
    ]);
    assert_eq!(boxes(&api), ["Whole Field(1)"]);
}

#[test]
fn a_diamond_is_no_cycle() {
    let api = types([
        ("A", object([field("b", to(1)), field("c", to(2))])),
        ("B", object([field("d", to(3))])),
        ("C", object([field("d", to(3))])),
        ("D", object([])),
    ]);
    assert!(boxes(&api).is_empty());
}

#[test]
fn without_the_boxed_places_nothing_holds_itself() {
    let api = types([
        ("A", object([maybe("b", to(1)), maybe("c", to(2)), maybe("a", to(0))])),
        ("B", union([to(0), to(2), to(3)])),
        ("C", Shape::Tuple { items: vec![or_null(1), or_null(3)], rest: None }),
        ("D", object([maybe("a", to(0)), maybe("c", to(2))])),
    ]);
    let recursion = recursion(&api);
    let mut left: BTreeSet<TypeId> = api.types.ids().collect();
    while let Some(&end) = left.iter().find(|&&id| {
        let edges = edge::edges(&api.types[id].shape).into_iter();
        let mut inline = edges.filter(|it| !recursion.is_boxed(id, it.place));
        inline.all(|it| !left.contains(&it.ty.id))
    }) {
        left.remove(&end);
    }
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn structures_of_themselves_alone_need_a_name() {
    let api = types([
        ("Json", Shape::List(to(0))),
        ("Node", object([maybe("children", to(2))])),
        ("Nodes", Shape::List(to(1))),
    ]);
    let recursion = recursion(&api);
    let nominal: Vec<bool> = recursion.nominal.entries().map(|(_, it)| *it).collect();
    assert_eq!(nominal, [true, false, false]);
}

#[test]
fn aliases_are_followed() {
    let api =
        types([("A", Shape::Alias(to(1))), ("B", Shape::Alias(or_null(2))), ("Text", text())]);
    let targets = aliases(&api);
    assert_eq!(targets[TypeId(0)], or_null(2));
    assert_eq!(targets[TypeId(2)], to(2));
}

#[test]
fn usage_follows_what_types_hold() {
    let mut api = types([
        ("Sent", object([field("shared", to(2))])),
        ("Received", Shape::List(to(2))),
        ("Shared", text()),
        ("Delivered", text()),
        ("Unused", text()),
    ]);
    let it = get(&mut api, "send", "/");
    it.body = Some(Box::new(body(to(0))));
    it.outcomes = vec![answer(200, to(1))];
    api.webhooks.push(webhook("ping", to(3)));
    let usage = usage(&api);
    let none = Usage::default();
    assert_eq!(usage[TypeId(0)], Usage { sent: true, ..none });
    assert_eq!(usage[TypeId(1)], Usage { received: true, ..none });
    assert_eq!(usage[TypeId(2)], Usage { sent: true, received: true, ..none });
    assert_eq!(usage[TypeId(3)], Usage { delivered: true, ..none });
    assert!(!usage[TypeId(4)].is_used());
}

#[test]
fn reach_is_by_operation_and_by_group() {
    let mut api = types([("A", Shape::List(to(1))), ("B", text()), ("C", text())]);
    get(&mut api, "a", "/a").outcomes = vec![answer(200, to(0))];
    get(&mut api, "c", "/c").body = Some(Box::new(body(to(2))));
    let ids = |them: BTreeSet<TypeId>| them.into_iter().map(|it| it.0).collect::<Vec<_>>();
    assert_eq!(ids(reach::from_operation(&api, OperationId(0))), [0, 1]);
    assert_eq!(ids(reach::from_operation(&api, OperationId(1))), [2]);
    assert_eq!(ids(reach::from_group(&api, GroupId(0))), [0, 1, 2]);
}

#[test]
fn parameters_reach_what_holds_them() {
    let mut api = types([
        ("Answer", object([field("rows", to(1)), field("key", to(3))])),
        ("Rows", Shape::List(to(2))),
        ("Row", Shape::Parameter("Row".into())),
        ("Key", Shape::Parameter("Key".into())),
        ("Node", object([maybe("next", to(4)), maybe("row", to(2))])),
        ("Text", text()),
    ]);
    get(&mut api, "query", "/").outcomes = vec![answer(200, to(0))];
    let facts = parameters::parameters(&api);
    let names = |id| facts[TypeId(id)].iter().map(|it| &**it).collect::<Vec<_>>();
    assert_eq!(names(0), ["Key", "Row"]);
    assert_eq!(names(1), ["Row"]);
    assert_eq!(names(4), ["Row"]);
    assert!(names(5).is_empty());
    assert_eq!(parameters::of_operation_types(&api, &facts, OperationId(0)).len(), 2);
}

#[test]
fn what_holds_a_float_cannot_be_hashed() {
    let api = types([
        ("Price", Shape::Scalar(Scalar::Float(FloatWidth::F64))),
        ("Prices", Shape::List(to(0))),
        ("Parcel", object([maybe("prices", to(1))])),
        ("Name", text()),
        ("Cycle", object([maybe("again", to(4)), field("name", to(3))])),
    ]);
    let facts: Vec<bool> = hashable(&api).entries().map(|(_, it)| *it).collect();
    assert_eq!(facts, [false, false, false, true, true]);
}

#[test]
fn what_leads_into_an_infinite_type_is_infinite_too() {
    let api = types([
        ("A", object([field("a", to(0))])),
        ("B", object([field("a", to(0))])),
        ("C", object([maybe("a", to(0))])),
    ]);
    let facts: Vec<bool> = finite(&api).entries().map(|(_, it)| *it).collect();
    assert_eq!(facts, [false, false, true]);
}
