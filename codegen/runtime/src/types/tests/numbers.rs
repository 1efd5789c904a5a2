//! Decimals, numbers of 64 bits as text.

use std::collections::BTreeSet;
use std::hash::{BuildHasher, RandomState};

use super::super::{Decimal, Text64};
use super::{refuse, survive};
use crate::json::{from_str, to_string};

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

#[test]
fn decimals_keep_each_digit_and_their_form() {
    survive::<Decimal>(&[
        "0",
        "-0",
        "12.50",
        "+1",
        ".5",
        "5.",
        "1e400",
        "-1.000000000000000000000000000001",
        "123456789012345678901234567890.123456789012345678901234567890",
    ]);
    refuse::<Decimal>(&[
        "", ".", "-", "+", "1e", "e5", "1.2.3", "1,5", " 1", "1e+-2", "NaN", "inf", "--1", "0x1",
    ]);
    for json in ["12.50", "-0", "1e400", "\"12.50\"", "123456789012345678901234567890"] {
        assert_eq!(to_string(&from_str::<Decimal>(json).unwrap()).unwrap(), json);
    }
    assert_eq!(
        from_str::<Decimal>("true").unwrap_err().message(),
        "expected a string, found a boolean"
    );
}

#[test]
fn the_form_of_a_decimal_can_be_chosen() {
    assert_eq!(to_string(&Decimal::from(5)).unwrap(), "\"5\"");
    assert_eq!(to_string(&decimal("2.50").as_number()).unwrap(), "2.50");
    assert_eq!(to_string(&decimal("2.50").as_number().as_string()).unwrap(), "\"2.50\"");
    // JSON has no such number.
    assert_eq!(to_string(&decimal("+1").as_number()).unwrap(), "\"+1\"");
}

#[test]
fn decimals_are_ordered_by_value() {
    let ascending = [
        "-1e400",
        "-100",
        "-99.9",
        "-2",
        "-1.5",
        "-1",
        "-0.001",
        "0",
        "1e-400",
        "0.0099",
        "0.01",
        "0.1",
        "0.11",
        "1",
        "1.05",
        "1.5",
        "9",
        "10",
        "10.5",
        "99",
        "1e2",
        "101",
        "12345678901234567890",
        "1e400",
        "1e99999999999999999999999",
    ];
    for (index, left) in ascending.iter().enumerate() {
        for (other, right) in ascending.iter().enumerate() {
            assert_eq!(decimal(left).cmp(&decimal(right)), index.cmp(&other), "{left} and {right}");
        }
    }
}

#[test]
fn spellings_of_one_value_are_equal() {
    let state = RandomState::new();
    for spellings in [
        &["1", "1.0", "01", "+1", "10e-1", "0.1e1", "1e0", "0.001e3"][..],
        &["0", "-0", "0.00", ".0", "0e5"],
        &["-1200", "-1.2e3", "-1200.000", "-120e1", "-0.0012e6"],
        &["0.05", ".05", "5e-2", "0.0500", "50e-3"],
        &["100.5", "1005e-1", "1.005e2"],
    ] {
        let values: Vec<_> = spellings.iter().copied().map(decimal).collect();
        let hashes: BTreeSet<_> = values.iter().map(|value| state.hash_one(value)).collect();
        assert_eq!(values.iter().collect::<BTreeSet<_>>().len(), 1, "{spellings:?}");
        assert_eq!(hashes.len(), 1, "{spellings:?}");
    }
    assert!((decimal("12.5").to_f64() - 12.5).abs() < f64::EPSILON);
}

#[test]
fn numbers_of_64_bits_are_text() {
    assert_eq!(from_str::<Text64<i64>>("\"-9223372036854775808\""), Ok(Text64(i64::MIN)));
    assert_eq!(from_str::<Text64<u64>>("18446744073709551615"), Ok(Text64(u64::MAX)));
    assert_eq!(to_string(&Text64(u64::MAX)).unwrap(), "\"18446744073709551615\"");
    assert_eq!(*"7".parse::<Text64<u64>>().unwrap(), 7);
    for json in ["\"\"", "\"1.0\"", "\"18446744073709551616\"", "true", "1.5"] {
        assert!(from_str::<Text64<u64>>(json).is_err(), "{json}");
    }
}
