//! The rules of the specification, and how their breaking is told.

use specloom_source::Severity;

/// A rule, or some that a reader takes for one.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// The code of its diagnostics.
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// What to do.
    pub help: &'static str,
    /// The names that the validation gives to what breaks it.
    names: &'static [&'static str],
}

/// The rule that is broken, by the name that the validation gives; what has no
/// name is told by its message.
pub fn rule(name: Option<&str>, message: &str) -> &'static Rule {
    let Some(name) = name else {
        let is_grammar = message.starts_with("syntax error");
        let is_limit = message.contains("limit");
        return if is_grammar {
            &SYNTAX
        } else if is_limit {
            &LIMIT
        } else {
            &SCHEMA
        };
    };
    RULES.iter().find(|it| it.names.contains(&name)).unwrap_or(&SCHEMA)
}

static LIMIT: Rule =
    Rule { code: "graphql-limit", severity: Severity::Error, help: "make it smaller", names: &[] };

static SCHEMA: Rule = Rule {
    code: "graphql-schema",
    severity: Severity::Error,
    help: "mend the definition",
    names: &[],
};

static SYNTAX: Rule =
    Rule { code: "graphql-syntax", severity: Severity::Error, help: "mend the text", names: &[] };

static RULES: &[Rule] = &[
    Rule {
        code: "graphql-argument",
        severity: Severity::Error,
        help: "compare the arguments with those that the schema gives the field",
        names: &["RequiredArgument", "UndefinedArgument", "UniqueArgument"],
    },
    Rule {
        code: "graphql-conflict",
        severity: Severity::Error,
        help: "give one of them an alias",
        names: &["ConflictingFieldArgument", "ConflictingFieldName", "ConflictingFieldType"],
    },
    Rule {
        code: "graphql-cycle",
        severity: Severity::Error,
        help: "let one of them go without the other",
        names: &[
            "RecursiveDirectiveDefinition",
            "RecursiveFragmentDefinition",
            "RecursiveInputObjectDefinition",
            "RecursiveInterfaceDefinition",
        ],
    },
    Rule {
        code: "graphql-definition",
        severity: Severity::Error,
        help: "move types to the schema and operations to the documents",
        names: &["TypeSystemDefinition"],
    },
    Rule {
        code: "graphql-directive",
        severity: Severity::Error,
        help: "define the directive in the schema, or take it away",
        names: &["UniqueDirective", "UnsupportedLocation"],
    },
    Rule {
        code: "graphql-duplicate",
        severity: Severity::Error,
        help: "take one of them away or give it another name",
        names: &[
            "DuplicateDeferLabel",
            "DuplicateRootOperationType",
            "FragmentNameCollision",
            "OperationNameCollision",
            "UniqueInputValue",
            "UniqueVariable",
        ],
    },
    Rule {
        code: "graphql-empty",
        severity: Severity::Error,
        help: "give it a member, or take it away",
        names: &["EmptyFieldSet", "EmptyInputValueSet", "EmptyMemberSet", "EmptyValueSet"],
    },
    Rule {
        code: "graphql-field",
        severity: Severity::Error,
        help: "compare the name with the fields that the schema gives the type",
        names: &["UndefinedField"],
    },
    Rule {
        code: "graphql-fragment",
        severity: Severity::Error,
        help: "compare the type of the fragment with the place where it is used",
        names: &[
            "InvalidFragmentSpread",
            "InvalidFragmentTarget",
            "UndefinedFragment",
            "UndefinedTypeInInlineFragmentTypeCondition",
            "UndefinedTypeInNamedFragmentTypeCondition",
        ],
    },
    Rule {
        code: "graphql-implements",
        severity: Severity::Error,
        help: "give the type all that its interfaces promise",
        names: &[
            "ExtraRequiredImplementationFieldArgument",
            "InvalidImplementationFieldArgumentType",
            "InvalidImplementationFieldType",
            "MissingInterfaceField",
            "MissingInterfaceFieldArgument",
            "TransitiveImplementedInterfaces",
        ],
    },
    Rule {
        code: "graphql-incremental",
        severity: Severity::Error,
        help: "take the directive away",
        names: &[
            "DeferInSubscriptionMustBeConditional",
            "DeferLabelMustNotBeVariable",
            "DeferOnRootMutationOrSubscriptionField",
        ],
    },
    Rule {
        code: "graphql-limit",
        severity: Severity::Error,
        help: "make it smaller",
        names: &["DeeplyNestedType", "RecursionError", "RecursionLimitError"],
    },
    Rule {
        code: "graphql-name",
        severity: Severity::Error,
        help: "choose a name that does not begin with `__`",
        names: &["ReservedName"],
    },
    Rule {
        code: "graphql-root",
        severity: Severity::Error,
        help: "say in `schema { … }` which object types the roots are",
        names: &["QueryRootOperationType", "RootOperationObjectType", "UndefinedRootOperation"],
    },
    Rule {
        code: "graphql-selection",
        severity: Severity::Error,
        help: "select fields of objects, and nothing of scalars and enums",
        names: &["MissingSubselection", "SubselectionOnEnumType", "SubselectionOnScalarType"],
    },
    Rule {
        code: "graphql-subscription",
        severity: Severity::Error,
        help: "ask for one field, without `@skip` and `@include`",
        names: &[
            "SubscriptionUsesConditionalSelection",
            "SubscriptionUsesIntrospection",
            "SubscriptionUsesMultipleFields",
        ],
    },
    Rule {
        code: "graphql-type",
        severity: Severity::Error,
        help: "compare the name with the types of the schema",
        names: &[
            "InputType",
            "OutputType",
            "UndefinedDefinition",
            "UnionMemberObjectType",
            "VariableInputType",
        ],
    },
    Rule {
        code: "graphql-undefined-directive",
        severity: Severity::Warning,
        help: "define it in the schema: `directive @name on FIELD_DEFINITION`",
        names: &["UndefinedDirective"],
    },
    Rule {
        code: "graphql-unused-fragment",
        severity: Severity::Warning,
        help: "use the fragment or take it away",
        names: &["UnusedFragment"],
    },
    Rule {
        code: "graphql-value",
        severity: Severity::Error,
        help: "compare the value with the type that is asked for",
        names: &[
            "FloatCoercionError",
            "IntCoercionError",
            "RequiredField",
            "UndefinedEnumValue",
            "UndefinedInputValue",
            "UnsupportedValueType",
        ],
    },
    Rule {
        code: "graphql-variable",
        severity: Severity::Error,
        help: "declare each variable once, with a type that fits each use",
        names: &["DisallowedVariableUsage", "UndefinedVariable", "UnusedVariable"],
    },
];
