//! What is printed is read again as the same ontology.

use specloom_ontology::{Ontology, print, read};
use specloom_source::{Sink, SourceMap, Span};

fn ontology(text: &str) -> Ontology {
    let mut map = SourceMap::default();
    let file = map.add("ontology.yaml", text);
    let mut sink = Sink::default();
    let root = specloom_source::read(&map, file, &mut sink).unwrap();
    let ontology = read(&root, &mut sink);
    assert!(sink.diagnostics().is_empty(), "{:#?}", sink.diagnostics());
    ontology
}

/// The same ontology, in no place.
fn placeless(mut ontology: Ontology) -> Ontology {
    let nowhere = Span::default();
    ontology.span = nowhere;
    for entity in &mut ontology.entities {
        entity.span = nowhere;
        entity.properties.iter_mut().for_each(|it| it.span = nowhere);
        for link in &mut entity.links {
            (link.span, link.target_span) = (nowhere, nowhere);
        }
    }
    ontology
}

const SMALL: &str = "\
entities:
  Parcel:
    title: Parcel
    plural: Parcels
    description: \"What is sent: \\\"boxes\\\" and\\nletters # no comment\"
    key: id
    properties:
      id:
        type: long
        editable: false
      \"yes\":
        title: \"null\"
        type: decimal
        list: true
        nullable: true
      \"7\":
        title: \"\\U00000007 \\\\\"
        type: string
    links:
      next:
        target: Parcel
        cardinality: one_to_one
        direction: reverse
";

#[test]
fn a_text_is_printed_as_it_was() {
    assert_eq!(print(&ontology(SMALL)), SMALL);
    assert_eq!(print(&ontology("entities: {}")), "entities: {}\n");
}

#[test]
fn whatever_is_printed_is_read_again() {
    let file = "../../tests/emitted/things.ontology.yaml";
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let first = ontology(&std::fs::read_to_string(path).unwrap());
    assert!(!first.entities.is_empty());
    let printed = print(&first);
    let second = ontology(&printed);
    assert_eq!(print(&second), printed);
    assert_eq!(placeless(second), placeless(first));
}

#[test]
fn each_text_stands_for_itself() {
    let texts = [
        "",
        " ",
        "-",
        "a: b",
        "a #b",
        "#",
        "|",
        ">",
        "'",
        "\"",
        "\\",
        "\u{0}",
        "\u{85}",
        "\u{2028}",
        "\u{feff}",
        "🦀",
        "true",
        "~",
        "1e3",
        "0x1",
        "a\tb",
        "a\n\nb\n",
        "- a",
        "? a",
        "!x",
        "&a",
        "*a",
        "%",
        "@",
        "`",
        "{}",
        "[]",
        "a ",
        "2024-01-01",
        "=",
        "<<",
        "é",
    ];
    for text in texts {
        let mut first = ontology(SMALL);
        first.entities[0].description = Some(text.to_owned());
        let second = ontology(&print(&first));
        assert_eq!(second.entities[0].description.as_deref(), Some(text), "{text:?}");
    }
}
