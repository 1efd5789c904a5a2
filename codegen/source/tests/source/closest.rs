//! "Did you mean": what is close enough, and what is not.

use specloom_source::closest;

#[test]
fn names_that_differ_little_are_found() {
    let cases = [
        ("Parcle", Some("Parcel")),
        ("parcel", Some("Parcel")),
        ("Parcels", Some("Parcel")),
        ("Shipmnt", Some("Shipment")),
        ("Invoice", None),
        ("", None),
        ("ad", Some("id")),
        ("größe", Some("Größe")),
    ];
    let known = ["Parcel", "Shipment", "id", "Größe"];
    for (wanted, expected) in cases {
        assert_eq!(closest(wanted, known), expected, "for {wanted:?}");
    }
}

#[test]
fn the_first_of_equals_is_taken() {
    assert_eq!(closest("bat", ["cat", "hat"]), Some("cat"));
    assert_eq!(closest("bat", []), None);
}

#[test]
fn very_long_names_are_not_compared() {
    let long = "x".repeat(10_000_000);
    assert_eq!(closest(&long, [long.as_str()]), None);
}
