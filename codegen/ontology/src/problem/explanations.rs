//! What `specloom explain` prints of the problems of ontologies.

use specloom_source::Explanation;

/// One for each code, sorted.
pub const EXPLANATIONS: &[Explanation] = &[
    Explanation {
        code: "bad-entity-key",
        summary: "what is named as a key cannot be one",
        text: "Objects of an entity are found by one property. It must be one of the entity's own, hold a single text or whole number, and never be null. Name another property, or describe this one as it is.",
    },
    Explanation {
        code: "duplicate-entity-member",
        summary: "a property and a link of an entity share a name",
        text: "The objects of a link come under its name, beside the properties. If a property has that name too, nobody can say which of them a value belongs to. Give one of the two another name.",
    },
    Explanation {
        code: "missing-ontology-member",
        summary: "something that must be said of an entity is not",
        text: "An entity needs its `key` and its `properties`, a property its `type`, a link its `target` and its `cardinality`. Without them no code can be made. Add the member.",
    },
    Explanation {
        code: "ontology-value",
        summary: "a member of an ontology says something that cannot be",
        text: "A name is a text, a flag is `true` or `false`, and some members can say only what is listed. Write one of these.",
    },
    Explanation {
        code: "unknown-base-type",
        summary: "a property has a type that is not known",
        text: "The type says how values are carried and what can be asked of them, so no code can be made for one that is not known. specs/README.md lists all types. A list of values is said by `list: true`.",
    },
    Explanation {
        code: "unknown-link-target",
        summary: "a link leads to an entity that is not described",
        text: "The objects of a link are read as those of its target. Describe that entity in the same file, correct the name, or remove the link.",
    },
    Explanation {
        code: "unknown-ontology-member",
        summary: "a member means nothing in an ontology",
        text: "A member that is not known would be passed over, and what its author wanted would not happen. It may be misspelt, or stand in the wrong place. Correct or remove it; specs/README.md lists what may stand where.",
    },
];
