//! What a file imports: exactly what it uses.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use proc_macro2::{TokenStream, TokenTree};
use syn::visit_mut::{self, VisitMut};

use crate::plan::{Crate, imports};

/// The names that items use and define.
pub(super) fn used(file: &mut syn::File) -> Used {
    let mut used = Used::default();
    used.visit_file_mut(file);
    used.names.append(&mut used.plain);
    used
}

/// The `use` lines of a file, a blank line after each group, for every name
/// that a path starts with, that the file does not define, and that the plan
/// or the runtime knows.
pub(super) fn imports(plan: &Crate, used: &Used) -> String {
    let mut found: BTreeMap<Origin, BTreeMap<String, BTreeSet<Name>>> = BTreeMap::new();
    for name in used.names.difference(&used.defined) {
        let own = plan.paths.get(name).map(String::as_str);
        let Some(path) = own.or_else(|| imports::path(name)) else { continue };
        let name = name.trim_end_matches('!');
        let (module, last) = path.rsplit_once("::").unwrap_or(("", path));
        let name = if last == name { last.to_owned() } else { format!("{last} as {name}") };
        let origin = match (own, module.starts_with("std")) {
            (Some(_), _) => Origin::Own,
            (None, true) => Origin::Std,
            (None, false) => Origin::Other,
        };
        found
            .entry(origin)
            .or_default()
            .entry(module.to_owned())
            .or_default()
            .insert(Name::new(name));
    }
    let mut text = String::new();
    for modules in found.values() {
        let mut lines: Vec<_> = modules.iter().map(|(module, names)| line(module, names)).collect();
        lines.sort_by_cached_key(|line| key(line));
        text.extend(lines);
        text.push('\n');
    }
    text
}

/// Which group an import belongs to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Origin {
    Std,
    Other,
    Own,
}

/// A name in rustfmt's order: digits by their number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Name {
    chunks: Vec<(u32, usize, String)>,
    text: String,
}

impl Name {
    fn new(text: String) -> Self {
        Self { chunks: chunks(&text), text }
    }
}

/// Letters as they are, runs of digits by their length and then their digits.
fn chunks(name: &str) -> Vec<(u32, usize, String)> {
    let mut chunks: Vec<(u32, usize, String)> = Vec::new();
    let mut digits = String::new();
    for char in name.chars().chain(['\0']) {
        if char.is_ascii_digit() {
            digits.push(char);
            continue;
        }
        if !digits.is_empty() {
            let number = digits.trim_start_matches('0').to_owned();
            chunks.push((u32::from('0'), number.len(), number));
            digits.clear();
        }
        // An underscore stands before everything else.
        let rank = if char == '_' { 1 } else { u32::from(char) };
        chunks.push((rank, 0, String::new()));
    }
    chunks
}

/// Segments in rustfmt's order: a list of names stands after every single one.
fn key(line: &str) -> Vec<(bool, Name)> {
    let path = line.trim_start_matches("use ").trim_end_matches([';', '\n']);
    let segments = path.split("::").map(|it| (it.starts_with('{'), Name::new(it.to_owned())));
    segments.collect()
}

/// The longest line.
const WIDTH: usize = 100;

fn line(module: &str, names: &BTreeSet<Name>) -> String {
    let names: Vec<&str> = names.iter().map(|it| it.text.as_str()).collect();
    if let [only] = names.as_slice() {
        return format!("use {module}::{only};\n");
    }
    let short = format!("use {module}::{{{}}};\n", names.join(", "));
    if short.len() < WIDTH {
        return short;
    }
    let mut text = format!("use {module}::{{\n");
    let mut line = String::from("   ");
    // rustfmt keeps one column free if there are several lines.
    let whole = names.iter().map(|it| it.len() + 2).sum::<usize>() + 3;
    let room = if whole <= WIDTH { WIDTH } else { WIDTH - 1 };
    for name in names {
        if line.len() + name.len() + 2 > room {
            text += &line;
            text.push('\n');
            line = String::from("   ");
        }
        line.extend([" ", name, ","]);
    }
    text + &line + "\n};\n"
}

/// The names that paths start with, and those that the file defines.
#[derive(Default)]
pub(super) struct Used {
    names: BTreeSet<String>,
    defined: BTreeSet<String>,
    /// Those that are a whole path and may be variables.
    plain: BTreeSet<String>,
    /// The variables of the function that is looked at.
    bound: BTreeSet<String>,
    /// The name that is looked at; most are known already.
    word: String,
}

impl VisitMut for Used {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        if path.leading_colon.is_none()
            && let Some(first) = path.segments.first()
        {
            self.word.clear();
            let _ = write!(self.word, "{}", first.ident);
            let is_plain = path.segments.len() == 1 && self.word.starts_with(char::is_lowercase);
            let names = if is_plain { &mut self.plain } else { &mut self.names };
            if !names.contains(&self.word) {
                names.insert(self.word.clone());
            }
        }
        visit_mut::visit_path_mut(self, path);
    }

    fn visit_macro_mut(&mut self, it: &mut syn::Macro) {
        if let Some(name) = it.path.get_ident() {
            self.names.insert(format!("{name}!"));
        }
        if it.path.is_ident("json_struct") {
            // The struct; then come its fields, which import nothing.
            let first = it.tokens.clone().into_iter().next();
            self.tokens(first.into_iter().collect());
        } else {
            self.tokens(it.tokens.clone());
        }
    }

    fn visit_item_fn_mut(&mut self, it: &mut syn::ItemFn) {
        self.function(|used| visit_mut::visit_item_fn_mut(used, it));
    }

    fn visit_impl_item_fn_mut(&mut self, it: &mut syn::ImplItemFn) {
        self.function(|used| visit_mut::visit_impl_item_fn_mut(used, it));
    }

    fn visit_pat_ident_mut(&mut self, it: &mut syn::PatIdent) {
        self.bound.insert(it.ident.to_string());
        visit_mut::visit_pat_ident_mut(self, it);
    }

    fn visit_attribute_mut(&mut self, _: &mut syn::Attribute) {}

    fn visit_item_mut(&mut self, item: &mut syn::Item) {
        let ident = match item {
            syn::Item::Const(it) => Some(&it.ident),
            syn::Item::Enum(it) => Some(&it.ident),
            syn::Item::Fn(it) => Some(&it.sig.ident),
            syn::Item::Mod(it) => Some(&it.ident),
            syn::Item::Static(it) => Some(&it.ident),
            syn::Item::Struct(it) => Some(&it.ident),
            syn::Item::Trait(it) => Some(&it.ident),
            syn::Item::Type(it) => Some(&it.ident),
            _ => None,
        };
        self.defined.extend(ident.map(ToString::to_string));
        visit_mut::visit_item_mut(self, item);
    }

    fn visit_item_use_mut(&mut self, _: &mut syn::ItemUse) {}
}

impl Used {
    /// Adds what another piece of the file uses and defines.
    pub(super) fn join(&mut self, mut other: Self) {
        self.names.append(&mut other.names);
        self.defined.append(&mut other.defined);
    }

    /// Looks at a function, whose variables import nothing.
    fn function(&mut self, look: impl FnOnce(&mut Self)) {
        let outer = (std::mem::take(&mut self.plain), std::mem::take(&mut self.bound));
        look(self);
        let (plain, bound) = (std::mem::take(&mut self.plain), std::mem::take(&mut self.bound));
        self.names.extend(plain.into_iter().filter(|it| !bound.contains(it)));
        (self.plain, self.bound) = outer;
    }

    /// The names in a macro's arguments.
    fn tokens(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    self.names.insert(ident.to_string());
                }
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }
}
