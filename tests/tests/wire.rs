//! A crate that has every way to put something on the wire is right on it.

use specloom_tests::corpus::specs;
use specloom_tests::drive::{Judge, attempt};
use specloom_tests::repository::root;

#[tokio::test]
async fn our_own_spec_is_right_on_the_wire() {
    let Some(judge) = Judge::find() else {
        println!("skipped: a Python with openapi-core, jsonschema-rs and rstr is not here");
        return;
    };
    let specs = specs(&root().join("tests/drive/own")).expect("the specs");
    assert!(!specs.is_empty());
    for spec in &specs {
        let outcome = attempt(&judge, spec, &root().join("target/wire"), false).await;
        println!("{}", outcome.line());
        assert!(outcome.is_good(), "{}", outcome.line());
        let told = &outcome.told;
        assert_eq!((told.called, told.walked), (told.operations, told.pagers));
        // Webhooks have types besides those of schemas; other files are known by two names.
        if spec.folder.is_none() {
            assert!(told.types >= told.schemas, "{told:?}");
        }
        if spec.id == "depot" {
            assert!(told.valid > 50 && told.asked_core > 40 && told.kept > 100, "{told:?}");
        }
    }
}
