//! Tokens to text, the way a person would have left it.
//!
//! `syn` proves that the tokens are Rust; `imports` adds what they use;
//! `breathe` marks where a person leaves a blank line; `prettyplease` prints;
//! `layout` mends what rustfmt would still change. rustfmt itself is not
//! asked, so that the text is the same on every machine.

mod breathe;
mod imports;
mod layout;

use std::sync::atomic::{AtomicUsize, Ordering};

use proc_macro2::TokenStream;

use crate::draft::{Draft, Drafts};
use crate::files::Files;
use crate::header::{Comment, Made, header};
use crate::plan::Crate;

/// Tokens that are no Rust: a fault of an emitter, never of a spec.
#[derive(Clone, Debug)]
pub struct Unprintable {
    /// The file.
    pub path: String,
    /// What the parser says.
    pub reason: String,
}

impl std::fmt::Display for Unprintable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "`{}` is no Rust: {}", self.path, self.reason)
    }
}

impl std::error::Error for Unprintable {}

/// Prints all files, as many at a time as the machine has cores.
///
/// # Errors
/// If tokens are no Rust; the first such file is named.
pub fn print(plan: &Crate, drafts: &Drafts<'_>) -> Result<Files, Unprintable> {
    let mut all: Vec<(&String, &Draft<'_>)> = drafts.all.iter().collect();
    // The files of groups are the longest: one that began last would be waited for.
    all.sort_by_key(|(path, _)| !path.starts_with("src/operations/"));
    let next = AtomicUsize::new(0);
    let work = || {
        let mut printed = Vec::new();
        while let Some((path, draft)) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
            printed.push(((*path).clone(), text(plan, draft)));
        }
        printed
    };
    let cores = std::thread::available_parallelism().map_or(1, Into::into);
    let printed: Vec<_> = std::thread::scope(|scope| {
        let workers: Vec<_> = (1..cores.min(all.len())).map(|_| scope.spawn(work)).collect();
        let own = work();
        own.into_iter()
            .chain(workers.into_iter().filter_map(|it| it.join().ok()).flatten())
            .collect()
    });
    let mut files = Files::default();
    let mut faults = Vec::new();
    for (path, text) in printed {
        match text {
            Ok(text) => files.add(path, text),
            Err(error) => faults.push(Unprintable { path, reason: error.to_string() }),
        }
    }
    faults.sort_by(|one, other| one.path.cmp(&other.path));
    faults.into_iter().next().map_or(Ok(files), Err)
}

fn text(plan: &Crate, draft: &Draft<'_>) -> syn::Result<String> {
    match draft {
        Draft::Text(text) => Ok(text.clone()),
        Draft::Rust { emitter, tokens } => {
            let made =
                Made { spec: &plan.settings.spec_path, platform: &plan.settings.platform, emitter };
            Ok(header(Comment::Slashes, made) + &rust(plan, tokens())?)
        }
    }
}

/// Prints a file without its header.
///
/// # Errors
/// If the tokens are no Rust.
pub fn rust(plan: &Crate, tokens: TokenStream) -> syn::Result<String> {
    let mut file: syn::File = syn::parse2(tokens)?;
    let imports = imports::imports(plan, &mut file);
    breathe::breathe(&mut file);
    let items = std::mem::take(&mut file.items);
    let mut text = prettyplease::unparse(&file);
    if !text.is_empty() {
        text.push('\n');
    }
    text += &imports;
    file.attrs.clear();
    file.items = items;
    text += &prettyplease::unparse(&file);
    Ok(layout::lay_out(&text))
}
