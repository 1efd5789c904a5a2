//! Bytes, UUIDs, secrets.

use super::super::{Base64Bytes, Base64UrlBytes, HexBytes, Nullable, Secret, Uuid};
use super::{refuse, survive};
use crate::json::{from_str, to_string};

#[test]
fn uuids() {
    survive::<Uuid>(&[
        "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
        "00000000-0000-0000-0000-000000000000",
    ]);
    refuse::<Uuid>(&[
        "",
        "f81d4fae7dec11d0a76500a0c91e6bf6",
        "f81d4fae-7dec-11d0-a765-00a0c91e6bf",
        "f81d4fae-7dec-11d0-a765-00a0c91e6bf60",
        "f81d4fae-7dec-11d0-a76500a0c91e6bf6aa",
        "f81d4fa-e7dec-11d0-a765-00a0c91e6bf6",
        "{81d4fae-7dec-11d0-a765-00a0c91e6bf6",
        "g81d4fae-7dec-11d0-a765-00a0c91e6bf6",
        "é81d4fa-7dec-11d0-a765-00a0c91e6bf6",
    ]);
    let upper: Uuid = "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6".parse().unwrap();
    assert_eq!(upper.to_string(), "f81d4fae-7dec-11d0-a765-00a0c91e6bf6");
    assert_eq!(upper.as_bytes()[..2], [0xf8, 0x1d]);
    assert_eq!(Uuid::from(u128::from(upper)), upper);
}

#[test]
fn bytes_in_base_64_and_16() {
    survive::<Base64Bytes>(&["", "TQ==", "TWE=", "TWFu", "+/+/"]);
    survive::<Base64UrlBytes>(&["", "TQ", "TWE", "TWFu", "-_-_"]);
    survive::<HexBytes>(&["", "00ff10"]);
    refuse::<Base64Bytes>(&["T", "TR==", "T Q=", "-_-_", "TQ==="]);
    refuse::<Base64UrlBytes>(&["T", "+/+/"]);
    refuse::<HexBytes>(&["0", "0g", "é", "0x00"]);
    assert_eq!("TQ".parse::<Base64Bytes>().unwrap().to_vec(), b"M");
    assert_eq!("TQ==".parse::<Base64UrlBytes>().unwrap().to_vec(), b"M");
    assert_eq!("FF".parse::<HexBytes>().unwrap(), HexBytes::from(vec![255]));
}

#[test]
fn secrets_are_not_seen() {
    let secret: Secret = from_str("\"hunter2\"").unwrap();
    assert_eq!(format!("{secret:?} {:?}", Some(&secret)), "Secret(***) Some(Secret(***))");
    assert_eq!(secret.expose(), "hunter2");
    assert_eq!(to_string(&secret).unwrap(), "\"hunter2\"");
    assert_eq!(secret, Secret::from("hunter2"));
    assert!(secret != Secret::from("hunter3") && secret != Secret::from("hunter"));
}

#[test]
fn nullables() {
    assert_eq!(Nullable::<i64>::default(), Nullable::Absent);
    assert_eq!(Nullable::from(1), Nullable::Value(1));
    assert_eq!(Nullable::<i64>::from(None), Nullable::Null);
    assert_eq!(Option::from(Nullable::Value(1)), Some(1));
    assert_eq!(Nullable::Value(1).map(|it| it + 1).value(), Some(&2));
    assert_eq!(Nullable::Value("a".to_owned()).as_ref().map(String::len), Nullable::Value(1));
    assert!(Nullable::<i64>::Null.is_null() && !Nullable::<i64>::Null.is_absent());
    assert_eq!(
        from_str::<Vec<Nullable<i64>>>("[1,null]"),
        Ok(vec![Nullable::Value(1), Nullable::Null])
    );
}
