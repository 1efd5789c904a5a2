//! Waits: a status asked for again and again until it is an end.
