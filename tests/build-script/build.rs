//! Makes the client of `parcels.yaml` a module of this crate.

fn main() -> Result<(), specloom::build_script::BuildError> {
    specloom::build_script::module("parcels.yaml", "crate::parcels")
}
