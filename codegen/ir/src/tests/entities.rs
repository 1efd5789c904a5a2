//! Entities: their invariants, their notation, and in which direction their types travel.

use specloom_source::Span;

use super::sample::*;
use crate::analysis::usage::usage;
use crate::*;

/// Parcels and boxes: `Parcel`, `ParcelChanges`, a text, a list of parcels.
fn linked() -> Api {
    let parcel = object([field("id", to(2)), maybe("next", to(3))]);
    let changes = object([maybe("note", or_null(2))]);
    let mut api = types([
        ("Parcel", parcel),
        ("ParcelChanges", changes),
        ("Text", text()),
        ("List", Shape::List(to(0))),
    ]);
    api.entities.push(Entity {
        name: Name::new("Parcel"),
        docs: Docs::default(),
        object: TypeId(0),
        changes: TypeId(1),
        key: Name::new("id"),
        links: vec![EntityLink {
            name: Name::new("next"),
            docs: Docs::default(),
            target: 0,
            cardinality: Cardinality::OneToMany,
            direction: Some(Direction::Reverse),
            origin: Span::default(),
        }],
        origin: Span::default(),
    });
    api
}

#[test]
fn entities_hold_together() {
    assert!(codes(linked()).is_empty());
    let broken: [fn(&mut Api); 7] = [
        |api| api.entities[0].key = Name::new("next"),
        |api| api.entities[0].key = Name::new("nothing"),
        |api| api.entities[0].changes = TypeId(2),
        |api| api.entities[0].object = TypeId(9),
        |api| api.entities[0].links[0].target = 1,
        |api| api.entities[0].links[0].name = Name::new("other"),
        |api| api.entities.push(api.entities[0].clone()),
    ];
    for (at, it) in broken.iter().enumerate() {
        let mut api = linked();
        it(&mut api);
        let codes = codes(api);
        assert!(
            codes.iter().all(|it| *it == "dangling-id") && !codes.is_empty(),
            "{at}: {codes:?}"
        );
    }
}

#[test]
fn objects_travel_both_ways_and_changes_are_sent() {
    let api = linked();
    let usage = usage(&api);
    let ways = |id| (usage[TypeId(id)].is_written(), usage[TypeId(id)].is_read());
    assert_eq!([ways(0), ways(1), ways(2)], [(true, true), (true, false), (true, true)]);
}

#[test]
fn entities_show_in_print() {
    let text = print::print(&linked());
    let expected = "\
entity Parcel of Parcel, changed by ParcelChanges, found by id {
  next -> Parcel one_to_many (reverse)
}
";
    assert!(text.contains(expected), "{text}");
}
