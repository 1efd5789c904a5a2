//! How far work has come, on the console.

use std::fmt;
use std::io::{IsTerminal, Write, stderr};
use std::sync::{Mutex, PoisonError};

/// How progress is shown on the console.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProgressStyle {
    /// A bar if standard error is a terminal, else lines.
    #[default]
    Auto,
    /// A bar that is drawn again and again in one line.
    Bar,
    /// A line for each report.
    Lines,
    /// Nothing.
    Off,
}

/// A report of progress.
#[derive(Clone, Copy, Debug)]
pub struct ProgressReport<'a> {
    /// What it is the progress of.
    pub task: &'a str,
    /// How much is done, in percent. What is below 0 or above 100 is shown as it
    /// is; the bar is then empty or full.
    pub percent: f64,
    /// What is being done.
    pub info: &'a str,
    /// The state.
    pub status: &'a str,
    /// Whether no other report follows.
    pub is_last: bool,
}

/// Shows progress on standard error. What cannot be written there is lost.
pub struct ProgressBar {
    style: ProgressStyle,
    to: Mutex<To>,
}

struct To {
    /// Standard error, if there is nothing else.
    writer: Option<Box<dyn Write + Send>>,
    /// Whether a bar stands in the last line.
    is_open: bool,
}

/// How many columns a bar has.
const COLUMNS: usize = 24;

/// How much is said beside a bar, in characters, so that it stays in one line.
const BESIDE: usize = 44;

impl ProgressBar {
    /// Shows progress on standard error.
    pub fn new(style: ProgressStyle) -> Self {
        let style = match style {
            ProgressStyle::Auto if stderr().is_terminal() => ProgressStyle::Bar,
            ProgressStyle::Auto => ProgressStyle::Lines,
            ProgressStyle::Bar | ProgressStyle::Lines | ProgressStyle::Off => style,
        };
        Self { style, to: Mutex::new(To { writer: None, is_open: false }) }
    }

    /// Shows progress elsewhere; [`ProgressStyle::Auto`] means lines.
    pub fn on(writer: impl Write + Send + 'static, style: ProgressStyle) -> Self {
        let style = match style {
            ProgressStyle::Auto => ProgressStyle::Lines,
            ProgressStyle::Bar | ProgressStyle::Lines | ProgressStyle::Off => style,
        };
        let to = To { writer: Some(Box::new(writer)), is_open: false };
        Self { style, to: Mutex::new(to) }
    }

    /// Shows a report.
    pub fn show(&self, report: &ProgressReport<'_>) {
        let text = match self.style {
            ProgressStyle::Off => return,
            ProgressStyle::Bar => bar(report),
            ProgressStyle::Auto | ProgressStyle::Lines => line(report),
        };
        let is_bar = self.style == ProgressStyle::Bar;
        // Nothing panics while it holds the lock.
        let mut to = self.to.lock().unwrap_or_else(PoisonError::into_inner);
        to.write(&text);
        to.is_open = is_bar && !report.is_last;
    }
}

impl To {
    fn write(&mut self, text: &str) {
        // Work does not fail because nobody can see how far it has come.
        let _ = match &mut self.writer {
            Some(writer) => writer.write_all(text.as_bytes()).and_then(|()| writer.flush()),
            None => stderr().lock().write_all(text.as_bytes()),
        };
    }
}

/// A bar that was not brought to its end leaves its line, so that what follows
/// on the console begins a new one.
impl Drop for ProgressBar {
    fn drop(&mut self) {
        let to = self.to.get_mut().unwrap_or_else(PoisonError::into_inner);
        if to.is_open {
            to.write("\n");
        }
    }
}

fn bar(report: &ProgressReport<'_>) -> String {
    let done = full(report.percent);
    let (full, rest) = ("#".repeat(done), "-".repeat(COLUMNS.saturating_sub(done)));
    let percent = percent(report.percent);
    let beside: String = visible(report.info).chars().take(BESIDE).collect();
    let end = if report.is_last { "\n" } else { "" };
    // Back to the first column, and away with what stood there.
    format!("\r\u{1b}[2K[{full}{rest}] {percent:>4} {beside}{end}")
}

fn line(report: &ProgressReport<'_>) -> String {
    let (task, info) = (visible(report.task), visible(report.info));
    format!("[{task}] {} {info} ({})\n", percent(report.percent), visible(report.status))
}

/// How many columns are done.
fn full(percent: f64) -> usize {
    let steps = (1..=COLUMNS).filter(|it| {
        let share = u32::try_from(*it * 100).map_or(f64::INFINITY, f64::from);
        let columns = u32::try_from(COLUMNS).map_or(1.0, f64::from);
        percent >= share / columns
    });
    steps.count()
}

fn percent(value: f64) -> String {
    format!("{}%", (value * 10.0).round() / 10.0)
}

/// A text without what would move the cursor or colour the console.
fn visible(text: &str) -> String {
    let is_hidden = |it: char| {
        it.is_control()
            || matches!(it, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().map(|it| if is_hidden(it) { ' ' } else { it }).collect()
}

impl fmt::Debug for ProgressBar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProgressBar").field("style", &self.style).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    /// What was written, for whoever looks.
    #[derive(Clone, Default)]
    struct Page(Arc<Mutex<Vec<u8>>>);

    impl Page {
        fn text(&self) -> String {
            String::from_utf8(self.0.lock().expect("no panic").clone()).expect("UTF-8")
        }
    }

    impl Write for Page {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().expect("no panic").extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    fn report(percent: f64, info: &str, is_last: bool) -> ProgressReport<'_> {
        ProgressReport { task: "t-1", percent, info, status: "pending", is_last }
    }

    fn shown(style: ProgressStyle, reports: &[ProgressReport<'_>]) -> String {
        let page = Page::default();
        let bar = ProgressBar::on(page.clone(), style);
        for it in reports {
            bar.show(it);
        }
        drop(bar);
        page.text()
    }

    #[test]
    fn a_bar_is_drawn_in_one_line() {
        let text = shown(
            ProgressStyle::Bar,
            &[report(0.0, "begins", false), report(50.0, "half", false), report(100.0, "", true)],
        );
        assert_eq!(
            text,
            "\r\u{1b}[2K[------------------------]   0% begins\
             \r\u{1b}[2K[############------------]  50% half\
             \r\u{1b}[2K[########################] 100% \n"
        );
    }

    #[test]
    fn a_bar_that_was_left_ends_its_line() {
        let text = shown(ProgressStyle::Bar, &[report(1.0, "x", false)]);
        assert!(text.ends_with(" x\n"), "{text:?}");
    }

    #[test]
    fn lines_say_everything() {
        let text = shown(ProgressStyle::Auto, &[report(33.333, "parcels", false)]);
        assert_eq!(text, "[t-1] 33.3% parcels (pending)\n");
        assert_eq!(shown(ProgressStyle::Off, &[report(1.0, "x", false)]), "");
    }

    #[test]
    fn odd_numbers_do_no_harm() {
        for (percent, columns) in
            [(-5.0, 0), (250.0, COLUMNS), (f64::NAN, 0), (f64::INFINITY, COLUMNS), (99.9, 23)]
        {
            assert_eq!(full(percent), columns, "{percent}");
        }
    }

    #[test]
    fn a_text_cannot_move_the_cursor() {
        let text = shown(ProgressStyle::Lines, &[report(1.0, "a\u{1b}[2Jb\r\nc\u{202e}d", false)]);
        assert_eq!(text, "[t-1] 1% a [2Jb  c d (pending)\n");
        let long = "x".repeat(500);
        assert!(shown(ProgressStyle::Bar, &[report(1.0, &long, true)]).len() < 90);
    }
}
