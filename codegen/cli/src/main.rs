//! The command `specloom`.

use std::io::{IsTerminal as _, Write as _};
use std::process::ExitCode;

use clap::Parser as _;
use specloom::args::{Args, Color, Format};
use specloom::run::{self, Say};
use specloom_source::render;

fn main() -> ExitCode {
    let args = Args::parse();
    let color = match args.color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none(),
    };
    let format = match args.format {
        Format::Full => render::Format::Full,
        Format::Concise => render::Format::Concise,
        Format::Json => render::Format::Json,
    };
    let mut say = Say { format, color, ..Say::default() };
    let code = match std::env::current_dir() {
        Ok(directory) => run::run(&args.command, &directory, &mut say),
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
