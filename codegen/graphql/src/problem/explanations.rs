//! What `specloom explain` prints of the problems of schemas and documents.

use specloom_source::Explanation;

/// One for each code, sorted.
pub const EXPLANATIONS: &[Explanation] = &[
    Explanation {
        code: "graphql-alias",
        summary: "an alias is of the language's own names",
        text: "Names that begin with `__` belong to introspection, and the client asks for `__typename` where it needs it. Choose another alias.",
    },
    Explanation {
        code: "graphql-anonymous",
        summary: "an operation has no name",
        text: "The name of an operation is that of its method in the client and goes to the platform with every request. Give it one: `query Parcel { … }`.",
    },
    Explanation {
        code: "graphql-argument",
        summary: "an argument is missing, unknown or given twice",
        text: "A field or directive takes the arguments that the schema gives it, each once; those that are not null and have no default must be given.",
    },
    Explanation {
        code: "graphql-conflict",
        summary: "two selections of one answer name cannot be merged",
        text: "Selections under the same name in an answer must ask for the same field with the same arguments and types that agree, or the answer could not hold both. An alias gives one of them another name.",
    },
    Explanation {
        code: "graphql-cycle",
        summary: "a definition leads back to itself",
        text: "A fragment that spreads itself, an interface that implements itself, a directive that uses itself or an input that must hold itself has no end. An input may hold itself in a member that may be null, or in a list.",
    },
    Explanation {
        code: "graphql-definition",
        summary: "a definition stands in the wrong kind of file",
        text: "Documents hold operations and fragments; the schema holds types and directives.",
    },
    Explanation {
        code: "graphql-directive",
        summary: "a directive is repeated, or stands where it may not",
        text: "A directive may stand in the places that its definition names, and once unless it says `repeatable`.",
    },
    Explanation {
        code: "graphql-duplicate",
        summary: "a name is defined twice",
        text: "Types, directives, operations, fragments, variables and members are found by their names, so each name stands once. All documents of a platform share their names.",
    },
    Explanation {
        code: "graphql-empty",
        summary: "a type has no members",
        text: "Types, inputs, enums and unions have at least one member.",
    },
    Explanation {
        code: "graphql-endpoint",
        summary: "documents cannot travel by the operation that is named for them",
        text: "`graphql.endpoint` names an operation of the OpenAPI document that takes a body of JSON by POST; its path, its params and its credentials are those of all documents. It may be a path instead.",
    },
    Explanation {
        code: "graphql-field",
        summary: "a field is asked for that its type does not have",
        text: "The schema does not give this type a field of that name. In an interface or union the fields of one type are asked for in a fragment on it: `... on Parcel { weight }`.",
    },
    Explanation {
        code: "graphql-fragment",
        summary: "a fragment is unknown, or cannot be used here",
        text: "A fragment is defined once in the documents, on a type that has fields, and is used where a value can be of that type.",
    },
    Explanation {
        code: "graphql-implements",
        summary: "a type does not keep what its interface promises",
        text: "A type that implements an interface has all of its fields with all of their arguments, with types that fit, and implements what the interface implements.",
    },
    Explanation {
        code: "graphql-incremental",
        summary: "`@defer` stands where it cannot",
        text: "Parts of an answer that come later are not supported by the client; and `@defer` has places where it never may stand.",
    },
    Explanation {
        code: "graphql-introspection",
        summary: "a JSON file is no introspection",
        text: "A schema in JSON is the answer of the query of introspection: an object with `data.__schema` or `__schema`, as servers and tools write it.",
    },
    Explanation {
        code: "graphql-limit",
        summary: "a text is too long or nested too deeply",
        text: "Files are read within limits, so that no input can exhaust the machine.",
    },
    Explanation {
        code: "graphql-name",
        summary: "a name is of the language's own",
        text: "Names that begin with `__` belong to introspection.",
    },
    Explanation {
        code: "graphql-one-of",
        summary: "a `@oneOf` input has not exactly one member",
        text: "Of an input with `@oneOf` exactly one member is given, and it is not null. So its members are nullable and have no defaults, and a value that a document writes out has one.",
    },
    Explanation {
        code: "graphql-repeat",
        summary: "something is defined twice in the same words",
        text: "A schema that is joined from parts, or documents that each bring their fragments along, define the same thing again. The specification allows no two definitions of one name; where both say the same, the first one is used and nothing is lost. Definitions that differ are an error.",
    },
    Explanation {
        code: "graphql-root",
        summary: "the root of queries, mutations or subscriptions is wrong",
        text: "A schema has a root of queries, which is an object type; mutations and subscriptions need roots of their own, each another type.",
    },
    Explanation {
        code: "graphql-scalar",
        summary: "nothing says what a scalar is",
        text: "A schema names its own scalars without saying what they look like. Such a value is carried as any JSON until `graphql.scalars` in `platform.yaml` says what it is: `string`, `date-time`, `uuid`, `decimal`, `int64` and others. Say `any` if it is any JSON.",
    },
    Explanation {
        code: "graphql-scalar-mapping",
        summary: "`graphql.scalars` says what cannot be",
        text: "The names under `graphql.scalars` are those of scalars of the schema. What they can be: `any`, `base64`, `boolean`, `date`, `date-time`, `decimal`, `double`, `duration`, `int32`, `int64`, `int64-text`, `string`, `time`, `uint64`, `url`, `uuid`.",
    },
    Explanation {
        code: "graphql-schema",
        summary: "a schema cannot be put together",
        text: "A type is defined twice, an extension extends nothing, or the definitions contradict each other.",
    },
    Explanation {
        code: "graphql-selection",
        summary: "a selection is missing, or stands where none can",
        text: "A field whose type has fields needs a selection of them; one that is a scalar or an enum has none.",
    },
    Explanation {
        code: "graphql-subscription",
        summary: "a subscription asks for more than one thing",
        text: "A subscription has exactly one root field, which is not of introspection and depends on no condition.",
    },
    Explanation {
        code: "graphql-syntax",
        summary: "a text is no GraphQL",
        text: "The text breaks the grammar of the language, so nothing can be read from here on.",
    },
    Explanation {
        code: "graphql-table",
        summary: "a table does not hang together",
        text: "A type with `@table` says a table in short. Its key and its constraints name columns of its own; a field with `@relation` leads to another type with `@table` and names the column that ties them: its own for one row, the other's for many.",
    },
    Explanation {
        code: "graphql-table-shape",
        summary: "a root looks like one of a table, but its types do not",
        text: "Roots of tables may have any name: they are known by what they take and give. What belongs to the type `orders` must be named after it: its condition is the input `orders_bool_exp`, its order `orders_order_by`, a new row `orders_insert_input`. A root that gives a list of a type and takes a condition of another name cannot become a typed table, because queries write these names. Ask for its rows by a document.",
    },
    Explanation {
        code: "graphql-tables",
        summary: "tables are wanted that there are not, or travel by what is not there",
        text: "`graphql.roots: tables` makes typed tables of a schema in the form of Hasura: a root gives a list of the type `orders` and takes a condition of the type `orders_bool_exp`. `graphql.table_param` is a param in the query of the operation that `graphql.endpoint` names; the name in braces of `graphql.prefix` is a param of it that is set for a whole client.",
    },
    Explanation {
        code: "graphql-type",
        summary: "a type is unknown, or of the wrong kind",
        text: "A type must be defined, and be one that can stand here: inputs, enums and scalars in arguments and variables; everything but inputs in fields; objects in unions.",
    },
    Explanation {
        code: "graphql-undefined-directive",
        summary: "a directive is used that nothing defines",
        text: "The rules say that a directive is defined before it is used. Schemas of many vendors use some of their own tools without a definition; they say nothing to a client and are passed over.",
    },
    Explanation {
        code: "graphql-unused-fragment",
        summary: "a fragment is not used",
        text: "Fragments that no operation uses are not sent and make no type.",
    },
    Explanation {
        code: "graphql-value",
        summary: "a value is not of its type",
        text: "A value that is written in a document or as a default must be one of its type: a constant of the enum, all required members of the input and no others, a number in range.",
    },
    Explanation {
        code: "graphql-variable",
        summary: "a variable is not declared, not used, or used where its type does not fit",
        text: "Each variable that an operation and its fragments use is declared by the operation with a type that fits, and each that is declared is used.",
    },
];
