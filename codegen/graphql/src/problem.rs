//! What can be wrong with a schema or a document.

mod explanations;
mod rules;

use std::fmt;

use specloom_source::{Problem, Severity};

pub use explanations::EXPLANATIONS;
pub use rules::{Rule, rule};

/// A problem of a schema or a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GraphQlProblem {
    /// A rule of the specification is broken.
    Rule {
        /// Which.
        rule: &'static Rule,
        /// What breaks it.
        message: String,
    },
    /// A member of an answer is called as only the language itself may.
    Alias {
        /// The name.
        name: String,
    },
    /// An operation without a name.
    Anonymous,
    /// The operation that documents travel by is none, or takes no body.
    Endpoint {
        /// Its name.
        name: String,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// An introspection that is none.
    Introspection {
        /// What is wrong with it.
        reason: String,
    },
    /// Tables are wanted, and the schema has none.
    NoTables,
    /// A root that gives rows by a condition that is not named as those of tables.
    OddTable {
        /// The root.
        root: String,
        /// The type of its rows.
        row: String,
        /// The type of its condition.
        condition: String,
    },
    /// A member of a `@oneOf` input that cannot be the only one.
    OneOfMember {
        /// Input and member.
        member: String,
        /// Why not.
        reason: &'static str,
    },
    /// A value of a `@oneOf` input that has not exactly one member.
    OneOfValue {
        /// The input.
        input: String,
        /// How many members it has.
        count: usize,
    },
    /// The only member of a `@oneOf` input comes from what may be null.
    OneOfVariable {
        /// The variable.
        variable: String,
    },
    /// A definition that is said again in the same words.
    Repeat {
        /// Its name, that of a member after its type's.
        name: String,
    },
    /// A custom scalar of which nothing is said.
    Scalar {
        /// Its name.
        name: String,
    },
    /// A custom scalar is said to be something that there is not.
    ScalarWord {
        /// The scalar.
        name: String,
        /// The word.
        word: String,
        /// The one that may be meant.
        closest: Option<String>,
    },
    /// A table that does not hang together.
    Table {
        /// Its type.
        table: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A param that tables need is none of the operation that they travel by.
    TableParam {
        /// Its name.
        name: String,
        /// What it should be.
        role: &'static str,
    },
    /// A scalar is described that the schema does not define.
    UnknownScalar {
        /// The scalar.
        name: String,
        /// The one that may be meant.
        closest: Option<String>,
    },
}

use GraphQlProblem as It;

impl Problem for GraphQlProblem {
    fn code(&self) -> &'static str {
        match self {
            It::Rule { rule, .. } => rule.code,
            It::Alias { .. } => "graphql-alias",
            It::Anonymous => "graphql-anonymous",
            It::Endpoint { .. } => "graphql-endpoint",
            It::Introspection { .. } => "graphql-introspection",
            It::NoTables | It::TableParam { .. } => "graphql-tables",
            It::OddTable { .. } => "graphql-table-shape",
            It::OneOfMember { .. } | It::OneOfValue { .. } | It::OneOfVariable { .. } => {
                "graphql-one-of"
            }
            It::Repeat { .. } => "graphql-repeat",
            It::Scalar { .. } => "graphql-scalar",
            It::ScalarWord { .. } | It::UnknownScalar { .. } => "graphql-scalar-mapping",
            It::Table { .. } => "graphql-table",
        }
    }

    fn severity(&self) -> Severity {
        match self {
            It::Rule { rule, .. } => rule.severity,
            It::OddTable { .. } => Severity::Note,
            It::Repeat { .. } | It::Scalar { .. } => Severity::Warning,
            It::Alias { .. }
            | It::Anonymous
            | It::Endpoint { .. }
            | It::Introspection { .. }
            | It::NoTables
            | It::TableParam { .. }
            | It::OneOfMember { .. }
            | It::OneOfValue { .. }
            | It::OneOfVariable { .. }
            | It::ScalarWord { .. }
            | It::Table { .. }
            | It::UnknownScalar { .. } => Severity::Error,
        }
    }

    fn help(&self) -> Option<String> {
        let help = match self {
            It::Rule { rule, .. } => rule.help.to_owned(),
            It::Alias { .. } => "choose an alias that does not begin with `__`".into(),
            It::Anonymous => "give it a name: `query Parcel { … }`".into(),
            It::Endpoint { .. } => {
                "name an operation of the spec that takes a body of JSON, or give a path".into()
            }
            It::Introspection { .. } => {
                "give the whole answer of an introspection, or the schema in its own language"
                    .into()
            }
            It::NoTables => {
                "say `roots: operations`, or give the schema of a server in the form of Hasura"
                    .into()
            }
            It::OddTable { .. } => "ask for its rows by a document".into(),
            It::TableParam { .. } => {
                "name a param of the operation that `graphql.endpoint` names".into()
            }
            It::OneOfMember { .. } => "make it nullable, without a default".into(),
            It::OneOfVariable { variable } => format!("make its type required: `${variable}: …!`"),
            It::OneOfValue { .. } => "give exactly one member, and not null".into(),
            It::Repeat { .. } => "remove it; the first one is used".into(),
            It::Scalar { name } => {
                format!(
                    "say what it is under `graphql.scalars` in `platform.yaml`: `{name}: string`"
                )
            }
            It::Table { .. } => "name a column of the type, or a type with `@table`".into(),
            It::ScalarWord { closest, .. } | It::UnknownScalar { closest, .. } => {
                let meant = closest.as_ref()?;
                format!("did you mean `{meant}`?")
            }
        };
        Some(help)
    }
}

impl fmt::Display for GraphQlProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            It::Rule { message, .. } => f.write_str(message),
            It::Alias { name } => write!(f, "the alias `{name}` is of the language's own names"),
            It::Anonymous => f.write_str("an operation has no name"),
            It::Endpoint { name, reason } => write!(f, "the operation `{name}` {reason}"),
            It::Introspection { reason } => write!(f, "the introspection {reason}"),
            It::NoTables => f.write_str("the schema has no tables in the form of Hasura"),
            It::OddTable { root, row, condition } => write!(
                f,
                "`{root}` gives rows of `{row}` by a `{condition}` instead of a `{row}_bool_exp`; \
                 it becomes no table"
            ),
            It::TableParam { name, role } => {
                write!(f, "`{}` is no {role}", name.escape_debug())
            }
            It::OneOfMember { member, reason } => {
                write!(f, "`{member}` belongs to a `@oneOf` input and {reason}")
            }
            It::OneOfValue { input, count } => {
                let members = if *count == 1 { "member, which is null" } else { "members" };
                write!(f, "a value of the `@oneOf` input `{input}` has {count} {members}")
            }
            It::OneOfVariable { variable } => {
                write!(f, "`${variable}` may be null and is the only member of a `@oneOf` input")
            }
            It::Repeat { name } => write!(f, "`{name}` is said again in the same words"),
            It::Scalar { name } => {
                write!(f, "nothing says what the scalar `{name}` is; it is carried as any JSON")
            }
            It::ScalarWord { name, word, .. } => {
                write!(f, "the scalar `{name}` cannot be `{}`", word.escape_debug())
            }
            It::Table { table, reason } => write!(f, "the table `{table}` {reason}"),
            It::UnknownScalar { name, .. } => {
                write!(f, "the schema has no scalar `{}`", name.escape_debug())
            }
        }
    }
}
