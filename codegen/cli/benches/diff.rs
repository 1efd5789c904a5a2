//! How long a comparison takes: `cargo bench -p specloom --bench diff`.
//!
//! Without a name it makes specs of growing size in which one schema stands in
//! every operation, edits that schema, and compares; with two names it compares
//! these files. For each it prints what reading and comparing cost.

#![expect(clippy::print_stdout, reason = "the table is what it is for")]

use std::fmt::Write as _;
use std::fs;
use std::time::Instant;

use specloom::load::spec_text;
use specloom::pipeline::lower;
use specloom_diff::diff;
use specloom_ir::{Api, Valid};
use specloom_source::Sink;

/// As in the command, for its allocator is a part of what it costs.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How many operations the specs have; the last one is of 13 MB.
const SIZES: &[usize] = &[2_000, 4_000, 8_000, 16_000, 32_000];

fn main() {
    println!(
        "{:24} {:>8} {:>9} {:>9} {:>8} {:>9}",
        "spec", "MB", "read s", "diff s", "changes", "peak MB"
    );
    let named: Vec<String> = std::env::args().skip(1).filter(|it| !it.starts_with("--")).collect();
    if let [base, revised] = named.as_slice() {
        let text = |path: &str| fs::read_to_string(path).unwrap_or_default();
        measure(base, &text(base), &text(revised));
        return;
    }
    for size in SIZES {
        let (base, revised) = (wide(*size, "integer"), wide(*size, "string"));
        measure(&format!("{size} uses, one edit"), &base, &revised);
    }
}

/// A spec in which one schema stands in every operation.
fn wide(operations: usize, ty: &str) -> String {
    let mut text = String::from(
        "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"Wide\",\"version\":\"1.0.0\"},\"paths\":{",
    );
    for at in 0..operations {
        let comma = if at == 0 { "" } else { "," };
        let _ = write!(
            text,
            "{comma}\"/things{at}/{{id}}\":{{\"get\":{{\"operationId\":\"getThing{at}\",\"summary\":\"Finds a thing.\",\
             \"parameters\":[{{\"name\":\"id\",\"in\":\"path\",\"required\":true,\"schema\":{{\"type\":\"string\"}}}}],\
             \"responses\":{{\"200\":{{\"description\":\"The thing.\",\"content\":{{\"application/json\":{{\"schema\":\
             {{\"type\":\"object\",\"required\":[\"user\"],\"properties\":{{\"user\":{{\"$ref\":\
             \"#/components/schemas/User\"}}}}}}}}}}}}}}}}}}"
        );
    }
    let _ = write!(
        text,
        "}},\"components\":{{\"schemas\":{{\"User\":{{\"type\":\"object\",\"required\":[\"id\"],\
         \"properties\":{{\"id\":{{\"type\":\"{ty}\"}},\"friends\":{{\"type\":\"array\",\"items\":\
         {{\"$ref\":\"#/components/schemas/User\"}}}}}}}}}}}}}}"
    );
    text
}

fn read(text: &str) -> Option<Valid<Api>> {
    lower(&spec_text(text.to_owned(), "spec.json", "spec"), &mut Sink::default())
}

fn measure(name: &str, base: &str, revised: &str) {
    #[expect(clippy::cast_precision_loss, reason = "a size for people")]
    let size = base.len() as f64 / 1_000_000.0;
    let before = Instant::now();
    let (Some(base), Some(revised)) = (read(base), read(revised)) else {
        println!("{name:24} {size:8.1} cannot be read");
        return;
    };
    let read = before.elapsed().as_secs_f64();
    let before = Instant::now();
    let changes = diff(&base, &revised);
    let compared = before.elapsed().as_secs_f64();
    let (count, peak) = (changes.list.len(), peak());
    let short: String = name.rsplit('/').next().unwrap_or(name).chars().take(24).collect();
    println!("{short:24} {size:8.1} {read:9.2} {compared:9.3} {count:8} {peak:>9}");
}

/// The most memory that the process has held, in MB, where the system tells.
fn peak() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|it| it.split_whitespace().next()?.parse::<u64>().ok());
    kilobytes.map_or("-".to_owned(), |it| (it / 1024).to_string())
}
