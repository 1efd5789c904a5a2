//! How long a crate takes to be made: `cargo bench -p specloom --bench generate`.
//!
//! Without a name it makes specs of growing size, so that what is not linear
//! shows; with names it takes these files. For each it prints what reading
//! costs, and what all of it costs, nothing being written.

#![expect(clippy::print_stdout, reason = "the table is what it is for")]

use std::fmt::Write as _;
use std::fs;
use std::time::Instant;

use specloom::load::spec_text;
use specloom::pipeline::{lower, make};
use specloom_emit::Files;
use specloom_source::Sink;

/// As in the command, for its allocator is a part of what it costs.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How many operations the specs have.
const SIZES: &[usize] = &[250, 500, 1_000, 2_000];

fn main() {
    println!(
        "{:28} {:>6} {:>10} {:>8} {:>8} {:>9} {:>8}",
        "spec", "MB", "operations", "read s", "all s", "MB made", "peak MB"
    );
    let named: Vec<String> = std::env::args().skip(1).filter(|it| !it.starts_with("--")).collect();
    for path in &named {
        measure(path, &fs::read_to_string(path).unwrap_or_default());
    }
    if named.is_empty() {
        for size in SIZES {
            measure(&format!("{size} operations"), &spec(*size));
        }
    }
}

/// A spec in which each operation has a query, a body and an answer of its own.
fn spec(operations: usize) -> String {
    let mut text = String::from("openapi: 3.1.0\ninfo: {title: Wide, version: 1.0.0}\npaths:\n");
    for at in 0..operations {
        let _ = write!(
            text,
            "  /things{at}/{{id}}:\n    post:\n      operationId: changeThing{at}\n      \
             summary: Changes a thing.\n      tags: [group{group}]\n      parameters:\n        \
             - {{name: id, in: path, required: true, schema: {{type: string}}}}\n        \
             - {{name: dry, in: query, description: Whether nothing is kept., \
             schema: {{type: boolean}}}}\n      requestBody:\n        content:\n          \
             application/json:\n            schema: {{$ref: '#/components/schemas/Thing{at}'}}\n      \
             responses:\n        '200':\n          description: The thing.\n          content:\n            \
             application/json:\n              schema: {{$ref: '#/components/schemas/Thing{at}'}}\n",
            group = at / 40
        );
    }
    text += "components:\n  schemas:\n";
    for at in 0..operations {
        let _ = write!(
            text,
            "    Thing{at}:\n      type: object\n      required: [id]\n      properties:\n        \
             id: {{type: string, description: By which it is known.}}\n        \
             kind: {{type: string, enum: [small, large]}}\n        \
             weight: {{type: integer, minimum: 0}}\n        \
             parts: {{type: array, items: {{$ref: '#/components/schemas/Thing{next}'}}}}\n",
            next = (at + 1) % operations
        );
    }
    text
}

fn measure(name: &str, text: &str) {
    let input = spec_text(text.to_owned(), "spec.yaml", "spec");
    let before = Instant::now();
    let api = lower(&input, &mut Sink::default());
    let read = before.elapsed().as_secs_f64();
    drop(api);
    let before = Instant::now();
    let made = make(&input);
    let all = before.elapsed().as_secs_f64();
    let size = made.files.iter().flat_map(Files::iter).map(|it| it.1.len()).sum();
    let short: String = name.rsplit('/').next().unwrap_or(name).chars().take(28).collect();
    println!(
        "{short:28} {:6.1} {:10} {read:8.2} {all:8.2} {:9.1} {:>8}",
        megabytes(text.len()),
        made.operations,
        megabytes(size),
        peak()
    );
}

#[expect(clippy::cast_precision_loss, reason = "a size for people")]
fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1_000_000.0
}

/// The most memory that the process has held, in MB, where the system tells.
fn peak() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|it| it.split_whitespace().next()?.parse::<u64>().ok());
    kilobytes.map_or("-".to_owned(), |it| (it / 1024).to_string())
}
