//! What each problem of an API means, why it matters and how to mend it.

use specloom_source::Explanation;

/// What `specloom explain` prints of each problem that [`validate`](crate::validate::validate) reports, by code.
pub const EXPLANATIONS: &[Explanation] = &[
    Explanation {
        code: "alias-cycle",
        summary: "a type is only another name for itself",
        text: "A type that stands for another one gets all it has from there. Where such types stand for \
               each other in a circle, none of them has a shape, and no value can be read or written. \
               Give one of them a shape of its own, or remove them.",
    },
    Explanation {
        code: "dangling-id",
        summary: "the model refers to something that it does not hold",
        text: "Types, groups and security schemes are referred to by number. A number without a thing \
               behind it is never the author's doing: the reader of the format made a mistake. \
               Report it together with the spec.",
    },
    Explanation {
        code: "default-mismatch",
        summary: "a default is no value of its type",
        text: "A default says what an absent value means. One that the type itself forbids, such as a text \
               for a number or a constant that an enum does not list, means nothing. The default is left \
               out of the client, which changes nothing on the wire. Write a default that fits (whole \
               numbers without fraction or exponent), or correct the type.",
    },
    Explanation {
        code: "duplicate-enum-value",
        summary: "a constant is listed twice in an enum",
        text: "Each constant of an enum becomes one name in code, so the second one adds nothing and is left \
               out. Remove it from the spec.",
    },
    Explanation {
        code: "duplicate-field",
        summary: "two members of a struct share a name",
        text: "A member is found by its name on the wire. If two share one, or if one's alias is the name of \
               the other, nobody can say which of them a value belongs to. Rename one or drop the alias.",
    },
    Explanation {
        code: "duplicate-method",
        summary: "two operations of a group share a method name",
        text: "Operations become methods of their group. Two of one name cannot both be called. Tell them \
               apart with `x-specloom-method`, or move one with `x-specloom-group`.",
    },
    Explanation {
        code: "duplicate-operation",
        summary: "two operations share a name",
        text: "An operation's name is how tools, documentation and later versions of the spec refer to it, \
               and must be unique in the whole spec. Change one `operationId`.",
    },
    Explanation {
        code: "duplicate-outcome",
        summary: "an operation says twice what comes back with a status",
        text: "The status of an answer decides what its body is. Two outcomes with one status leave that \
               open. Merge them: one outcome can have several media types.",
    },
    Explanation {
        code: "duplicate-param",
        summary: "an operation takes a param twice",
        text: "A param is known by its place and its name; the names of headers do not differ by case. Two \
               that share both cannot be told apart. Remove or rename one.",
    },
    Explanation {
        code: "duplicate-tag",
        summary: "a tag chooses two members of a union",
        text: "The tag of a value decides which member of the union it is. One that stands for two members \
               decides nothing. Correct the mapping so that each tag has one member.",
    },
    Explanation {
        code: "duplicate-type",
        summary: "two types share a name",
        text: "Named types are told apart by their names alone. Rename one of them.",
    },
    Explanation {
        code: "infinite-type",
        summary: "no value of a type comes to an end",
        text: "If a type requires a value of another one which in the end requires the first again, every \
               value would have to hold infinitely many others, so none can be sent or received. A circle \
               needs a way out: a place that is optional or nullable, a list or map that may be empty, or \
               a union with a member that ends.",
    },
    Explanation {
        code: "missing-path-param",
        summary: "a variable of a path has no param",
        text: "Each `{variable}` of a path is filled with the value of the path param of the same name. \
               Without that param no address can be made. Declare it, or correct the spelling.",
    },
    Explanation {
        code: "missing-tag",
        summary: "a member of a tagged union has no tag",
        text: "In a union with a tag, each member is chosen by at least one. A member without any can neither \
               be written nor recognised. Add it to the mapping.",
    },
    Explanation {
        code: "mixed-enum",
        summary: "an enum has constants of several kinds",
        text: "The constants of one enum are all texts or all numbers, so that code can hold them as one \
               kind. Describe constants of several kinds as a union of several enums.",
    },
    Explanation {
        code: "rpc-endpoint",
        summary: "no tools can be called by JSON-RPC through an operation",
        text: "`x-specloom-json-rpc` makes an operation the endpoint of tools. A call puts an envelope of \
               JSON into a `POST` and knows nothing besides, so the operation must not ask for more. What \
               a caller may say once for all calls has one name each and goes somewhere, and each code of \
               an error means one kind. Say it on the operation that takes the calls, and each thing once.",
    },
    Explanation {
        code: "send-mismatch",
        summary: "a value to be sent is no value of its type",
        text: "`x-specloom-send` names what goes out when the caller gives nothing. A value that the type \
               forbids would make every such request wrong. Write one that fits.",
    },
    Explanation {
        code: "spread-body",
        summary: "the members of a body cannot be arguments",
        text: "`x-specloom-spread` makes the members of a body arguments and setters of the operation. That \
               needs a body whose first media type is JSON and whose type is an object with named members \
               that cannot be null.",
    },
    Explanation {
        code: "type-parameter-clash",
        summary: "a type parameter shares its name with something else",
        text: "A type parameter becomes a name in code. It needs letters or digits, one spelling in the \
               whole spec, and must not be the name of a declared type, which it would hide. Rename it.",
    },
    Explanation {
        code: "type-parameter-place",
        summary: "a type parameter stands where nobody can choose it",
        text: "The caller of an operation chooses its type parameters, for bodies that are sent and answers \
               that are a success. Params, headers, errors, webhooks and deliveries have no caller who \
               could. Use a type without parameters there.",
    },
    Explanation {
        code: "unknown-member",
        summary: "a behaviour names a member that the answer does not have",
        text: "Pagination and waiting read members of an answer: the items, the next cursor, the state. None \
               of the paths given leads to a member of a successful answer. Correct the path, or declare \
               the member in the answer's schema.",
    },
    Explanation {
        code: "unknown-operation",
        summary: "a behaviour names an operation that its group does not have",
        text: "A stream may be made up for by an operation of the same group that lists events. It is \
               named by its `operationId`. Correct the name, or move the operation to the group.",
    },
    Explanation {
        code: "unknown-param",
        summary: "a behaviour names a param that there is not",
        text: "Pagination, streams and variables of the environment set params by name: a query param or a \
               member of the body for pagination, a query param for streams, a param with \
               `x-specloom-client` for the environment. Correct the name, or declare the param.",
    },
    Explanation {
        code: "unknown-server-variable",
        summary: "the environment sets a server variable that there is not",
        text: "`x-specloom-env` can set a variable of a server's address by its name. None of the servers \
               has a variable of this name. Correct it, or declare the variable.",
    },
    Explanation {
        code: "unused-path-param",
        summary: "a path has no place for a param",
        text: "A param with `in: path` goes where the path has its name in braces. Without such a place its \
               value would be dropped. Add `{name}` to the path, or remove the param.",
    },
];
