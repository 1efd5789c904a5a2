//! How the types of the standard library and of `serde_json` are written.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::writer::{Encode, Writer};

macro_rules! encode_numbers {
    ($method:ident: $($number:ty),+) => {
        $(impl Encode for $number {
            #[inline]
            fn encode(&self, to: &mut Writer) {
                to.$method((*self).into());
            }
        })+
    };
}

encode_numbers!(signed: i8, i16, i32, i64);
encode_numbers!(unsigned: u8, u16, u32, u64);
encode_numbers!(single: f32);
encode_numbers!(double: f64);

impl Encode for bool {
    fn encode(&self, to: &mut Writer) {
        to.bool(*self);
    }
}

impl Encode for () {
    fn encode(&self, to: &mut Writer) {
        to.null();
    }
}

impl Encode for str {
    fn encode(&self, to: &mut Writer) {
        to.string(self);
    }
}

impl Encode for String {
    fn encode(&self, to: &mut Writer) {
        to.string(self);
    }
}

impl Encode for Cow<'_, str> {
    fn encode(&self, to: &mut Writer) {
        to.string(self);
    }
}

impl<T: Encode + ?Sized> Encode for &T {
    fn encode(&self, to: &mut Writer) {
        (**self).encode(to);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}

impl<T: Encode + ?Sized> Encode for Box<T> {
    fn encode(&self, to: &mut Writer) {
        (**self).encode(to);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}

impl<T: Encode> Encode for Option<T> {
    fn encode(&self, to: &mut Writer) {
        match self {
            Some(value) => value.encode(to),
            None => to.null(),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Encode> Encode for [T] {
    fn encode(&self, to: &mut Writer) {
        to.array(self, T::encode);
    }
}

impl<T: Encode, const N: usize> Encode for [T; N] {
    fn encode(&self, to: &mut Writer) {
        to.array(self, T::encode);
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, to: &mut Writer) {
        to.array(self, T::encode);
    }
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            for (name, value) in self {
                to.always(name, value);
            }
        });
    }
}

impl Encode for Value {
    fn encode(&self, to: &mut Writer) {
        to.value(self);
    }
}

impl Encode for Map<String, Value> {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            for (name, value) in self {
                to.name(name);
                to.value(value);
            }
        });
    }
}

macro_rules! encode_tuples {
    ($($(($part:ident, $index:tt)),+;)+) => {
        $(impl<$($part: Encode),+> Encode for ($($part,)+) {
            fn encode(&self, to: &mut Writer) {
                let parts: &[&dyn Encode] = &[$(&self.$index),+];
                to.array(parts, |part, to| part.encode(to));
            }
        })+
    };
}

encode_tuples! {
    (A, 0);
    (A, 0), (B, 1);
    (A, 0), (B, 1), (C, 2);
    (A, 0), (B, 1), (C, 2), (D, 3);
    (A, 0), (B, 1), (C, 2), (D, 3), (E, 4);
    (A, 0), (B, 1), (C, 2), (D, 3), (E, 4), (F, 5);
    (A, 0), (B, 1), (C, 2), (D, 3), (E, 4), (F, 5), (G, 6);
    (A, 0), (B, 1), (C, 2), (D, 3), (E, 4), (F, 5), (G, 6), (H, 7);
}
