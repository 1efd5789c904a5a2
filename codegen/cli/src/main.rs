//! The command `specloom`.

use std::io::{IsTerminal as _, Write as _};
use std::process::ExitCode;

use clap::Parser as _;
use specloom::args::{Args, Color};
use specloom::run::{self, Say};

/// A spec becomes millions of small values; about a quarter of the time went to
/// the system's allocator.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let args = Args::parse();
    let is_coloured = |is_terminal: bool| match args.color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => is_terminal && std::env::var_os("NO_COLOR").is_none(),
    };
    let color = is_coloured(std::io::stderr().is_terminal());
    let out_color = is_coloured(std::io::stdout().is_terminal());
    let mut say = Say { format: args.format.into(), color, out_color, ..Say::default() };
    let code = match std::env::current_dir() {
        Ok(directory) => run::run(&args.command, args.format, &directory, &mut say),
        Err(error) => {
            say.err = format!("specloom: there is no working directory: {error}\n");
            2
        }
    };
    // A reader that has gone away (`specloom explain | head`) is no failure.
    let _ = std::io::stderr().lock().write_all(say.err.as_bytes());
    let _ = std::io::stdout().lock().write_all(say.out.as_bytes());
    ExitCode::from(code)
}
