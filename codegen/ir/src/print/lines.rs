//! Lines of text as they are gathered.

/// Lines of text as they are gathered.
#[derive(Default)]
pub(super) struct Lines {
    text: String,
}

impl Lines {
    /// Adds a line.
    pub(super) fn add(&mut self, line: impl AsRef<str>) {
        self.text.push_str(line.as_ref().trim_end());
        self.text.push('\n');
    }

    /// Adds a line within something.
    pub(super) fn add_within(&mut self, line: impl AsRef<str>) {
        self.text.push_str("  ");
        self.add(line);
    }

    /// Leaves a line empty, once.
    pub(super) fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// All of them.
    pub(super) fn into_text(self) -> String {
        self.text
    }
}
