//! How a body is put on a call.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use specloom_ir::{Media, MediaKind};

use super::Spoken;
use super::value::{Given, Taken, Use, taken};
use crate::plan::{Argument, OperationPlan};

/// Which form of the body a method sends.
pub(super) fn media_at(of: &OperationPlan) -> Option<usize> {
    of.media
}

/// Whether there must be a body.
pub(super) fn is_required(it: Spoken<'_>) -> bool {
    it.operation.body.as_ref().is_some_and(|it| it.presence.is_required())
}

/// How a whole body is taken and put.
pub(super) fn given(it: Spoken<'_>, at: usize, argument: &Argument, name: Ident) -> Given {
    let media = it.operation.body.as_ref().and_then(|it| it.media.get(at));
    let Some(media) = media else {
        return Given { param: quote!(), line: quote!(), put: quote!(), name };
    };
    let media_type = &*media.media_type;
    match media.kind {
        MediaKind::Json | MediaKind::Form => {
            let Taken { param, line, value } = taken(&argument.ty, &name, Use::Json);
            Given { name, param, line, put: put_members(it, media, &value) }
        }
        MediaKind::Multipart => Given {
            param: quote!(#name: Multipart),
            line: quote!(),
            put: quote!(.multipart(#name)),
            name,
        },
        MediaKind::Text | MediaKind::Xml => Given {
            param: quote!(#name: impl Into<String>),
            line: quote!(),
            put: quote!(.bytes(#media_type, Into::<String>::into(#name))),
            name,
        },
        MediaKind::Binary | MediaKind::Stream => {
            let media_type =
                if media_type.contains('*') { "application/octet-stream" } else { media_type };
            Given {
                param: quote!(#name: impl Into<Body>),
                line: quote!(),
                put: quote!(.bytes(#media_type, #name)),
                name,
            }
        }
    }
}

/// The call of a method that puts a body that has members.
fn put_members(it: Spoken<'_>, media: &Media, value: &TokenStream) -> TokenStream {
    if media.kind == MediaKind::Form {
        return if media.parts.is_empty() {
            quote!(.form(#value, &[]))
        } else {
            let fields = super::constant::form_name(it);
            quote!(.form(#value, #fields))
        };
    }
    if is_plain_json(media) {
        return quote!(.json(#value));
    }
    let media_type = &*media.media_type;
    quote!(.json_as(#media_type, #value))
}

fn is_plain_json(media: &Media) -> bool {
    let plain = media.media_type.split(';').next().unwrap_or_default().trim();
    plain.eq_ignore_ascii_case("application/json") || plain.contains('*')
}
