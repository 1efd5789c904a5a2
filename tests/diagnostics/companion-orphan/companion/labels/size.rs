//! Sizes of labels.
