//! Names and prose that hurt: whatever a spec says, what is emitted is Rust,
//! no two names are one, and no prose becomes code.

mod build;

use std::collections::BTreeSet;

use build::{
    api, declared, derived, emitted, field, operation, structure, text_enum, typed, valid,
};
use specloom_ir::{Api, Name, Role, Scalar, Shape, TypeRef};
use syn::visit::Visit;

/// Names that types, fields, values and operations are given.
#[rustfmt::skip]
const HOSTILE: &[&str] = &[
    "Option", "option", "OPTION", "Vec", "String", "Result", "Box", "Some", "None", "Ok", "Err",
    "Default", "Clone", "Debug", "PartialEq", "Self", "self", "crate", "super", "type", "gen",
    "async", "try", "dyn", "fn", "match", "r#type", "Call", "Client", "Error", "Extra", "Value",
    "Nullable", "Reader", "Writer", "Decode", "Encode", "Unknown", "unknown", "UNKNOWN", "extra",
    "new", "from", "to", "member", "it", "value", "default", "fmt", "eq", "clone", "a", "A", "_",
    "__", "1", "2", "1st", "1.5", "15", "-1", "+1", "", " ", "🦀", "🦀🦀", "é", "e", "日本語",
    "foo_bar", "fooBar", "FooBar", "foo-bar", "foo bar", "FOO_BAR", "foo__bar", "FooBar2",
    "foo\"; fn x() {", "*/ panic!()", "#]", "\u{202e}abc", "a\u{0}b", "a\nb", "Row", "JsonObject",
    "shared", "mod",
];

/// Prose that wants to be more.
const PROSE: &[&str] = &[
    "```\npanic!()\n```",
    "```rust\npanic!()\n",
    "    panic!()\n\n\tpanic!()",
    "- a\n\n        panic!()",
    "> ```\n> panic!()",
    "~~~~\npanic!()\n~~~",
    "*/ fn main() {} /*",
    "\"#]\n#![feature(x)]",
    "<script>alert(1)</script> <T> </T> <b>x",
    "[Option] [`Vec`] [x](crate::y) [x]: https://a.example\n[x]",
    "one\\",
    "`open",
    "\u{202e}hidden\u{200b}\u{0}\u{2028}line",
    "| a |\n|---|\n```",
];

fn names() -> Vec<String> {
    let long = ["x".repeat(300), "many_words_".repeat(30), "many_words_".repeat(31)];
    HOSTILE.iter().map(|it| (*it).to_owned()).chain(long).collect()
}

fn hostile() -> Api {
    let mut api = api();
    let text = api.types.add(typed(declared("Words"), Shape::Scalar(Scalar::String)));
    let plain = TypeRef { id: text, nullable: false };
    let mut used = Vec::new();
    for (at, name) in names().into_iter().enumerate() {
        // The first types have all the fields, the others a few.
        let all: Vec<String> =
            names().into_iter().skip(at).take(if at < 3 { 200 } else { 4 }).collect();
        let fields = all.iter().zip(PROSE.iter().cycle()).map(|(it, prose)| {
            let mut field = field(it, plain);
            field.docs.description = Some((*prose).into());
            field
        });
        let id = api.types.add(structure(declared(&name), fields.collect()));
        used.push(field(&name, TypeRef { id, nullable: true }));
        let values = names();
        let inline =
            api.types.add(text_enum(derived(id.0, Role::Field(Name::new("kind"))), &values));
        used.push(field(&format!("{name} kind"), TypeRef { id: inline, nullable: false }));
    }
    let root = api.types.add(structure(declared("Root"), used));
    for (at, name) in names().into_iter().enumerate() {
        let group = api.groups.add(build::group(&name));
        for method in names().into_iter().take(if at == 0 { 200 } else { 3 }) {
            operation(&mut api, group, (&name, &method), TypeRef { id: root, nullable: false });
        }
    }
    api
}

#[test]
fn hostile_names_and_prose_make_rust() {
    let (plan, files) = emitted(&valid(hostile()));
    let names: BTreeSet<&str> = plan.items.values().map(|it| it.name.as_str()).collect();
    assert_eq!(names.len(), plan.items.len());
    for (path, text) in files.iter().filter(|(path, _)| path.starts_with("src/")) {
        let parsed = syn::parse_file(text);
        assert!(parsed.is_ok(), "{path}: {:?}", parsed.err());
        let Ok(file) = parsed else { continue };
        let mut names = Names { path, defined: BTreeSet::new() };
        names.visit_file(&file);
        no_code_in_docs(path, text);
        let odd = text.chars().find(|it| it.is_control() && *it != '\n');
        assert_eq!(odd, None, "{path}");
    }
}

/// Long groups are printed piece by piece.
#[test]
fn a_group_is_one_impl_however_many_methods_it_has() {
    let mut api = api();
    let ty = api.types.add(structure(declared("Parcel"), Vec::new()));
    let group = api.groups.add(build::group("parcels"));
    for at in 0..100 {
        let method = format!("send_{at}");
        let ty = TypeRef { id: ty, nullable: false };
        operation(&mut api, group, ("parcels", &method), ty);
    }
    let (_, files) = emitted(&valid(api));
    let text = files.get("src/operations/parcels.rs").unwrap_or_default();
    assert_eq!(text.matches("\nimpl Parcels {\n").count(), 1, "{text}");
    let methods = text.matches("\n\n    /// ").count();
    assert_eq!((methods, text.matches("    pub fn send_").count()), (100, 100));
}

#[test]
fn two_runs_agree() {
    let api = valid(hostile());
    assert_eq!(emitted(&api).1, emitted(&api).1);
}

/// That no name of a file is defined twice.
struct Names<'a> {
    path: &'a str,
    defined: BTreeSet<String>,
}

impl Names<'_> {
    fn distinct<'a>(&self, of: &str, names: impl Iterator<Item = &'a syn::Ident>) {
        let mut seen = BTreeSet::new();
        for name in names {
            assert!(seen.insert(name.to_string()), "{}: {of} has `{name}` twice", self.path);
        }
    }

    fn define(&mut self, name: &syn::Ident) {
        assert!(self.defined.insert(name.to_string()), "{}: `{name}` twice", self.path);
    }
}

impl<'a> Visit<'a> for Names<'_> {
    fn visit_item_struct(&mut self, item: &'a syn::ItemStruct) {
        self.define(&item.ident);
        let fields = item.fields.iter().filter_map(|it| it.ident.as_ref());
        self.distinct(&item.ident.to_string(), fields);
    }

    fn visit_item_enum(&mut self, item: &'a syn::ItemEnum) {
        self.define(&item.ident);
        self.distinct(&item.ident.to_string(), item.variants.iter().map(|it| &it.ident));
    }

    fn visit_item_type(&mut self, item: &'a syn::ItemType) {
        self.define(&item.ident);
    }

    fn visit_item_const(&mut self, item: &'a syn::ItemConst) {
        self.define(&item.ident);
    }

    fn visit_use_name(&mut self, it: &'a syn::UseName) {
        self.define(&it.ident);
    }

    fn visit_use_rename(&mut self, it: &'a syn::UseRename) {
        self.define(&it.rename);
    }

    fn visit_item_impl(&mut self, item: &'a syn::ItemImpl) {
        let functions = item.items.iter().filter_map(|it| match it {
            syn::ImplItem::Fn(it) => Some(&it.sig.ident),
            _ => None,
        });
        self.distinct("an impl", functions);
    }
}

/// That rustdoc finds no code in prose: what the spec says, which is all that
/// panics, stands in fences of another language, and nothing is indented like code.
fn no_code_in_docs(path: &str, text: &str) {
    let mut open: Option<(String, bool)> = None;
    for line in text.lines() {
        let line = line.trim_start();
        let Some(docs) = line.strip_prefix("///").or_else(|| line.strip_prefix("//!")) else {
            assert_eq!(open, None, "{path}: a fence stays open before {line}");
            continue;
        };
        let docs = docs.strip_prefix(' ').unwrap_or(docs);
        let ticks: String = docs.chars().take_while(|it| *it == '`').collect();
        match &open {
            Some((mark, _)) if docs.starts_with(mark.as_str()) => open = None,
            Some((_, runs)) => assert!(!(*runs && docs.contains("panic!")), "{path}: {line}"),
            None if ticks.len() >= 3 => {
                let language = docs.trim_start_matches('`');
                open = Some((ticks, ["", "rust", "no_run"].contains(&language)));
            }
            None => assert!(!docs.starts_with("    "), "{path}: {line}"),
        }
    }
}
