//! The codec against texts that are right, wrong, random and damaged.

mod grammar;
mod random;
mod reading;
mod structs;
mod unions;
mod writing;
