//! Long lists: item by item, page by page, from a kept token on.
