//! Marks where a person leaves a blank line.

use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, Item};

/// The comment that stands for a blank line until the text is laid out.
pub(super) const BLANK: &str = "@blank";

/// Marks the blank lines between items, between methods, and between the
/// fields or variants of a list that has docs. Gives what the file begins and
/// ends with, if it has items.
pub(super) fn breathe(file: &mut syn::File) -> Option<Edges> {
    let edges = edges(&mut file.items);
    let mut breathe = Breathe { blank: syn::parse_quote!(#[comment = #BLANK]) };
    breathe.between_items(&mut file.items);
    breathe.visit_file_mut(file);
    edges
}

/// What some items begin and end with.
#[derive(Clone, Copy)]
pub(super) struct Edges {
    /// The first, and whether it has docs; `None` if it is never set apart.
    first: Option<(Kind, bool)>,
    last: Kind,
}

fn edges(items: &mut [Item]) -> Option<Edges> {
    let first = kind(items.first_mut()?).map(|(kind, attrs)| (kind, documented(attrs)));
    let last = items.last_mut().and_then(kind).map_or(Kind::Other, |(kind, _)| kind);
    Some(Edges { first, last })
}

/// Whether a blank line stands between some items and others that follow.
pub(super) fn is_apart(before: Option<Edges>, after: Edges) -> bool {
    let (Some(before), Some((first, is_documented))) = (before, after.first) else { return false };
    is_between(before.last, first, is_documented)
}

/// Whether a blank line stands between two items.
fn is_between(before: Kind, kind: Kind, is_documented: bool) -> bool {
    before != kind || kind == Kind::Other || is_documented
}

struct Breathe {
    /// What marks a blank line.
    blank: Attribute,
}

impl VisitMut for Breathe {
    fn visit_fields_named_mut(&mut self, fields: &mut syn::FieldsNamed) {
        self.space_out(fields.named.iter_mut().map(|it| &mut it.attrs).collect());
    }

    fn visit_item_enum_mut(&mut self, item: &mut syn::ItemEnum) {
        self.space_out(item.variants.iter_mut().map(|it| &mut it.attrs).collect());
        visit_mut::visit_item_enum_mut(self, item);
    }

    fn visit_item_impl_mut(&mut self, item: &mut syn::ItemImpl) {
        for member in item.items.iter_mut().skip(1) {
            if let syn::ImplItem::Fn(function) = member {
                self.mark(&mut function.attrs);
            }
        }
    }

    fn visit_item_mod_mut(&mut self, item: &mut syn::ItemMod) {
        if let Some((_, items)) = &mut item.content {
            self.between_items(items);
        }
        visit_mut::visit_item_mod_mut(self, item);
    }
}

impl Breathe {
    /// A blank line before each item but the first, and none between those that
    /// belong together: imports, modules without docs, macro lines.
    fn between_items(&self, items: &mut [Item]) {
        let mut before: Option<Kind> = None;
        for item in items {
            let Some((kind, attrs)) = kind(item) else {
                before = Some(Kind::Other);
                continue;
            };
            if before.is_some_and(|it| is_between(it, kind, documented(attrs))) {
                self.mark(attrs);
            }
            before = Some(kind);
        }
    }

    /// Sets the members of a list apart, if any of them is documented.
    fn space_out(&self, mut members: Vec<&mut Vec<Attribute>>) {
        if members.iter().any(|it| documented(it)) {
            members.iter_mut().skip(1).for_each(|it| self.mark(it));
        }
    }

    fn mark(&self, attrs: &mut Vec<Attribute>) {
        attrs.insert(0, self.blank.clone());
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
        Item::Macro(it) => {
            // A table takes several lines.
            let is_table = it.mac.path.is_ident("json_struct");
            (if is_table { Kind::Other } else { Kind::Macro }, &mut it.attrs)
        }
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

fn documented(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|it| it.path().is_ident("doc"))
}
