//! Labels.

fn size(label: &str) -> usize {
    label.len(
}
