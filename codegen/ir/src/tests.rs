//! What the crate promises, case by case.

mod analyses;
mod entities;
mod invariants;
mod notation;
mod sample;
mod tables;
mod ways;
