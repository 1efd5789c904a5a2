//! The trait impls that are the same for every generated type, one line each.

/// Gives an open enum of texts its traits.
///
/// The type has a variant `Unknown(String)`, a method `as_str` and a `From<String>`.
#[macro_export]
#[doc(hidden)]
macro_rules! string_enum {
    ($name:ident) => {
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                Self::from(::std::string::String::from(text))
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(Self::from(text))
            }
        }

        impl $crate::codegen::Decode for $name {
            #[inline]
            fn decode(
                from: &mut $crate::codegen::Reader<'_>,
            ) -> ::core::result::Result<Self, $crate::codegen::DecodeError> {
                let value = Self::from(from.string()?.into_owned());
                match value {
                    Self::Unknown(_) => from.note_stranger(),
                    _ => from.note_exact(),
                }
                ::core::result::Result::Ok(value)
            }
        }

        impl $crate::codegen::Encode for $name {
            #[inline]
            fn encode(&self, to: &mut $crate::codegen::Writer) {
                to.string(self.as_str());
            }
        }

        impl $crate::codegen::ParamValue for $name {
            #[inline]
            fn param(&self) -> $crate::codegen::ParamText {
                $crate::codegen::ParamText::One(::std::string::String::from(self.as_str()))
            }
        }

        $crate::serde_bridge!($name);
    };
}

/// Gives an open enum of whole numbers its traits.
///
/// The type has a variant `Unknown(i64)`, a method `as_i64` and a `From<i64>`.
#[macro_export]
#[doc(hidden)]
macro_rules! integer_enum {
    ($name:ident) => {
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.as_i64(), f)
            }
        }

        impl ::core::convert::From<$name> for i64 {
            #[inline]
            fn from(value: $name) -> Self {
                value.as_i64()
            }
        }

        impl $crate::codegen::Decode for $name {
            #[inline]
            fn decode(
                from: &mut $crate::codegen::Reader<'_>,
            ) -> ::core::result::Result<Self, $crate::codegen::DecodeError> {
                let value = Self::from(<i64 as $crate::codegen::Decode>::decode(from)?);
                match value {
                    Self::Unknown(_) => from.note_stranger(),
                    _ => from.note_exact(),
                }
                ::core::result::Result::Ok(value)
            }
        }

        impl $crate::codegen::Encode for $name {
            #[inline]
            fn encode(&self, to: &mut $crate::codegen::Writer) {
                to.signed(self.as_i64());
            }
        }

        impl $crate::codegen::ParamValue for $name {
            #[inline]
            fn param(&self) -> $crate::codegen::ParamText {
                $crate::codegen::ParamText::One(::std::string::ToString::to_string(&self.as_i64()))
            }
        }

        $crate::serde_bridge!($name);
    };
}

/// Says what the fields of a struct are called on the wire, so that it can be
/// read and written.
///
/// ```text
/// json_struct!(Parcel { id: "id", kind: "type" | "sort", parent: "parent" | null, ..extra });
/// ```
///
/// A field is also read under the names that follow its own; with `null` it is
/// written even if its value is absent. Members without a field go to the last
/// one.
#[macro_export]
#[doc(hidden)]
macro_rules! json_struct {
    ($name:ident {
        $($field:ident: $wire:literal $(| $also:literal)* $(| $null:ident)?),*
        $(,)? $(..$rest:ident)?
    }) => {
        const _: () = {
            const MEMBERS: &[$crate::codegen::members::Member] = &[$(
                $crate::codegen::members::Member {
                    names: &[$wire $(, $also)*],
                    always: $crate::json_struct!(@always $($null)?),
                }
            ),*];

            impl $crate::codegen::Decode for $name {
                #[inline]
                fn decode(
                    from: &mut $crate::codegen::Reader<'_>,
                ) -> ::core::result::Result<Self, $crate::codegen::DecodeError> {
                    $(let mut $field = ::core::option::Option::None;)*
                    $crate::json_struct!(@read [$($rest)?] from, MEMBERS, [$(&mut $field),*]);
                    // The first is there for structs without fields.
                    match (::core::option::Option::Some(()), $($field,)*) {
                        (
                            ::core::option::Option::Some(()),
                            $(::core::option::Option::Some($field),)*
                        ) => ::core::result::Result::Ok(Self { $($field,)* $($rest)? }),
                        _ => ::core::result::Result::Err($crate::codegen::members::incomplete()),
                    }
                }
            }

            impl $crate::codegen::Encode for $name {
                #[inline]
                fn encode(&self, to: &mut $crate::codegen::Writer) {
                    $crate::json_struct!(@write [$(self.$rest)?] to, MEMBERS, [$(&self.$field),*]);
                }
            }

            $crate::serde_bridge!($name);
        };
    };
    (@always) => { false };
    (@always null) => { true };
    (@read [] $from:ident, $members:ident, $slots:expr) => {
        $crate::codegen::members::read($from, $members, &mut $slots)?;
    };
    (@read [$rest:ident] $from:ident, $members:ident, $slots:expr) => {
        let $rest = $crate::codegen::members::read_with($from, $members, &mut $slots)?;
    };
    (@write [] $to:ident, $members:ident, $values:expr) => {
        $crate::codegen::members::write($to, $members, &$values);
    };
    (@write [$rest:expr] $to:ident, $members:ident, $values:expr) => {
        $crate::codegen::members::write_with($to, ($members, &$rest), &$values);
    };
}

/// Lets a type that JSON can say stand as a parameter of a request: as its
/// text, its items or its members.
#[macro_export]
#[doc(hidden)]
macro_rules! json_param {
    ($name:ty) => {
        impl $crate::codegen::ParamValue for $name {
            #[inline]
            fn param(&self) -> $crate::codegen::ParamText {
                $crate::codegen::ParamText::of(self)
            }
        }
    };
}

/// Gives a type serde's traits, if the feature `serde` of this crate is on.
#[cfg(feature = "serde")]
#[macro_export]
#[doc(hidden)]
macro_rules! serde_bridge {
    ($name:ident $(<$($row:ident),+>)?) => {
        impl $(<$($row: $crate::codegen::serde::Serialize),+>)? $crate::codegen::serde::Serialize
            for $name $(<$($row),+>)?
        {
            #[inline]
            fn serialize<S: $crate::codegen::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::codegen::serde::serialize(self, to)
            }
        }

        impl<'de $($(, $row: $crate::codegen::serde::DeserializeOwned)+)?>
            $crate::codegen::serde::Deserialize<'de> for $name $(<$($row),+>)?
        {
            #[inline]
            fn deserialize<D: $crate::codegen::serde::Deserializer<'de>>(
                from: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::codegen::serde::deserialize(from)
            }
        }
    };
}

/// Gives a type serde's traits, if the feature `serde` of this crate is on.
#[cfg(not(feature = "serde"))]
#[macro_export]
#[doc(hidden)]
macro_rules! serde_bridge {
    ($name:ident $(<$($row:ident),+>)?) => {};
}
