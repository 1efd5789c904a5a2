//! Makes the module of each case of each page.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

use specloom::pipeline::make;
use specloom_source::{Format, Severity, render};

#[path = "src/page.rs"]
#[expect(dead_code, reason = "the test uses the rest")]
mod page;

#[path = "src/input.rs"]
mod input;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=.");
    let out = env::var("OUT_DIR")?;
    let mut all = String::new();
    let mut pages: Vec<_> = fs::read_dir(".")?.collect::<io::Result<_>>()?;
    pages.sort_by_key(fs::DirEntry::file_name);
    for entry in pages {
        let file = entry.file_name().to_string_lossy().into_owned();
        let Some(name) = file.strip_suffix(".md").filter(|it| *it != "README") else { continue };
        let page = page::page(name, &fs::read_to_string(entry.path())?);
        for case in page::cases(&page) {
            module(&case, Path::new(&out))?;
            let name = case.name;
            writeln!(
                all,
                "/// A case of `{file}`.\n#[rustfmt::skip]\n#[allow(missing_docs, clippy::all, clippy::pedantic, reason = \"cases are small\")]\npub mod {name} {{\n    include!(concat!(env!(\"OUT_DIR\"), \"/{name}/mod.rs\"));\n}}"
            )?;
        }
    }
    fs::write(Path::new(&out).join("all.rs"), all)?;
    Ok(())
}

/// Writes the module of a case, unless its spec has errors, as some shall.
fn module(case: &page::Case, out: &Path) -> io::Result<()> {
    let input = input::input(case, &case.name, Some(format!("crate::{}", case.name)));
    let made = make(&input);
    let folder = out.join(&case.name);
    fs::create_dir_all(&folder)?;
    let Some(files) = made.files else {
        let is_shown = made.diagnostics.iter().any(|it| it.severity == Severity::Error);
        let text = render(&input.map, &made.diagnostics, Format::Concise, false);
        assert!(is_shown, "{}: no files and no error: {text}", case.name);
        return fs::write(folder.join("mod.rs"), "");
    };
    for (path, text) in files.iter() {
        let Some(path) = path.strip_prefix("src/") else { continue };
        let file = folder.join(path);
        fs::create_dir_all(file.parent().unwrap_or(&folder))?;
        let is_inner = |line: &&str| line.starts_with("//!") || line.starts_with("#![");
        let root = path == "mod.rs";
        let lines = text.lines().filter(|it| !root || !is_inner(it));
        fs::write(file, lines.flat_map(|it| [it, "\n"]).collect::<String>())?;
    }
    Ok(())
}
