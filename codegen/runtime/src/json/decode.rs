//! How the types of the standard library and of `serde_json` are read.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::error::DecodeError;
use super::reader::{Decode, Reader};

macro_rules! decode_integers {
    ($($number:ty),+) => {
        $(impl Decode for $number {
            fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
                let value = from.integer()?;
                Self::try_from(value).or_else(|_| Self::try_from(from.near_whole(value))).map_err(|_| {
                    from.error(concat!("the number is out of the range of `", stringify!($number), "`"))
                })
            }
        })+
    };
}

decode_integers!(i8, i16, i32, i64, u8, u16, u32, u64);

macro_rules! decode_floats {
    ($($number:ty),+) => {
        $(impl Decode for $number {
            fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
                let number = from.number()?;
                if !number.is_whole {
                    from.note_exact();
                }
                match number.text.parse::<$number>() {
                    Ok(value) if value.is_finite() => Ok(value),
                    Ok(_) | Err(_) => Err(from.error("the number is too large")),
                }
            }
        })+
    };
}

decode_floats!(f32, f64);

impl Decode for bool {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.bool()
    }
}

/// Any value, which is passed over.
impl Decode for () {
    const IGNORES_BODY: bool = true;

    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.skip()
    }

    fn absent(_from: &Reader<'_>) -> Option<Self> {
        Some(())
    }
}

impl Decode for String {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.string().map(std::borrow::Cow::into_owned)
    }
}

impl Decode for Box<str> {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.string().map(Self::from)
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        T::decode(from).map(Self::new)
    }

    fn absent(from: &Reader<'_>) -> Option<Self> {
        T::absent(from).map(Self::new)
    }
}

impl<T: Decode> Decode for Option<T> {
    #[inline]
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        if from.null()? { Ok(None) } else { T::decode(from).map(Some) }
    }

    fn absent(_from: &Reader<'_>) -> Option<Self> {
        Some(None)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut items = Self::new();
        if from.lenient() && from.null()? {
            return Ok(items);
        }
        from.array(&mut |from| {
            items.push(T::decode(from)?);
            Ok(())
        })?;
        Ok(items)
    }

    fn absent(from: &Reader<'_>) -> Option<Self> {
        from.lenient().then(Self::new)
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut map = Self::new();
        if from.lenient() && from.null()? {
            return Ok(map);
        }
        from.object(&[], &mut |_, from| from.keep_in(&mut map))?;
        Ok(map)
    }

    fn absent(from: &Reader<'_>) -> Option<Self> {
        from.lenient().then(Self::new)
    }
}

impl Decode for Value {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.value()
    }
}

impl Decode for Map<String, Value> {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        if from.lenient() && from.null()? { Ok(Self::new()) } else { from.tree() }
    }

    fn absent(from: &Reader<'_>) -> Option<Self> {
        from.lenient().then(Self::new)
    }
}

macro_rules! decode_tuples {
    ($($count:literal: $($part:ident $slot:ident $index:literal),+;)+) => {
        $(impl<$($part: Decode),+> Decode for ($($part,)+) {
            fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
                let mut index = 0;
                $(let mut $slot = None;)+
                from.array(&mut |from| {
                    index += 1;
                    match index - 1 {
                        $($index => from.set(&mut $slot),)+
                        _ => Err(from.error(concat!("expected an array of ", $count, ", found more items"))),
                    }
                })?;
                match ($($slot,)+) {
                    ($(Some($slot),)+) => Ok(($($slot,)+)),
                    _ => Err(from.error(concat!("expected an array of ", $count, ", found fewer items"))),
                }
            }
        })+
    };
}

decode_tuples! {
    1: A a 0;
    2: A a 0, B b 1;
    3: A a 0, B b 1, C c 2;
    4: A a 0, B b 1, C c 2, D d 3;
    5: A a 0, B b 1, C c 2, D d 3, E e 4;
    6: A a 0, B b 1, C c 2, D d 3, E e 4, F f 5;
    7: A a 0, B b 1, C c 2, D d 3, E e 4, F f 5, G g 6;
    8: A a 0, B b 1, C c 2, D d 3, E e 4, F f 5, G g 6, H h 7;
}
