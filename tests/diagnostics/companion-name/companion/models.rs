//! The models of the platform: a name that is taken.
