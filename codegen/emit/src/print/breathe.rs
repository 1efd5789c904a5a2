//! Marks where a person leaves a blank line.

use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, Item};

/// The comment that stands for a blank line until the text is laid out.
pub(super) const BLANK: &str = "@blank";

/// Marks the blank lines between items, between methods, and between the
/// fields or variants of a list that has docs.
pub(super) fn breathe(file: &mut syn::File) {
    between_items(&mut file.items);
    Breathe.visit_file_mut(file);
}

struct Breathe;

impl VisitMut for Breathe {
    fn visit_fields_named_mut(&mut self, fields: &mut syn::FieldsNamed) {
        space_out(fields.named.iter_mut().map(|it| &mut it.attrs).collect());
    }

    fn visit_item_enum_mut(&mut self, item: &mut syn::ItemEnum) {
        space_out(item.variants.iter_mut().map(|it| &mut it.attrs).collect());
        visit_mut::visit_item_enum_mut(self, item);
    }

    fn visit_item_impl_mut(&mut self, item: &mut syn::ItemImpl) {
        for member in item.items.iter_mut().skip(1) {
            if let syn::ImplItem::Fn(function) = member {
                mark(&mut function.attrs);
            }
        }
    }

    fn visit_item_mod_mut(&mut self, item: &mut syn::ItemMod) {
        if let Some((_, items)) = &mut item.content {
            between_items(items);
        }
        visit_mut::visit_item_mod_mut(self, item);
    }
}

/// A blank line before each item but the first, and none between those that
/// belong together: imports, modules without docs, macro lines.
fn between_items(items: &mut [Item]) {
    let mut before: Option<Kind> = None;
    for item in items {
        let Some((kind, attrs)) = kind(item) else {
            before = Some(Kind::Other);
            continue;
        };
        let together = before == Some(kind) && kind != Kind::Other && !documented(attrs);
        if before.is_some() && !together {
            mark(attrs);
        }
        before = Some(kind);
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Use,
    PublicUse,
    Module,
    PublicModule,
    Macro,
    Other,
}

fn kind(item: &mut Item) -> Option<(Kind, &mut Vec<Attribute>)> {
    Some(match item {
        Item::Use(it) => {
            let is_private = matches!(it.vis, syn::Visibility::Inherited);
            (if is_private { Kind::Use } else { Kind::PublicUse }, &mut it.attrs)
        }
        Item::Mod(it) => {
            let is_private = matches!(it.vis, syn::Visibility::Inherited);
            let kind = match (&it.content, is_private) {
                (Some(_), _) => Kind::Other,
                (None, true) => Kind::Module,
                (None, false) => Kind::PublicModule,
            };
            (kind, &mut it.attrs)
        }
        Item::Macro(it) => (Kind::Macro, &mut it.attrs),
        Item::Const(it) => (Kind::Other, &mut it.attrs),
        Item::Enum(it) => (Kind::Other, &mut it.attrs),
        Item::Fn(it) => (Kind::Other, &mut it.attrs),
        Item::Impl(it) => (Kind::Other, &mut it.attrs),
        Item::Static(it) => (Kind::Other, &mut it.attrs),
        Item::Struct(it) => (Kind::Other, &mut it.attrs),
        Item::Trait(it) => (Kind::Other, &mut it.attrs),
        Item::Type(it) => (Kind::Other, &mut it.attrs),
        // No emitter makes any other.
        _ => return None,
    })
}

/// Sets the members of a list apart, if any of them is documented.
fn space_out(mut members: Vec<&mut Vec<Attribute>>) {
    if members.iter().any(|it| documented(it)) {
        members.iter_mut().skip(1).for_each(|it| mark(it));
    }
}

fn documented(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|it| it.path().is_ident("doc"))
}

fn mark(attrs: &mut Vec<Attribute>) {
    attrs.insert(0, syn::parse_quote!(#[comment = #BLANK]));
}
