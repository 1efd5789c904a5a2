//! What `specloom explain` prints of the problems of OpenAPI documents.

use specloom_source::Explanation;

/// One for each code, sorted.
pub const EXPLANATIONS: &[Explanation] = &[
    Explanation {
        code: "all-of-conflict",
        summary: "parts of an `allOf` contradict each other",
        text: "All parts of an `allOf` must hold at once. These allow no common type, so no value is right. The last part is taken. Mend the part that is wrong.",
    },
    Explanation {
        code: "circular-ref",
        summary: "a `$ref` leads back to itself",
        text: "Following the references comes back to where it began, so nothing says what the thing is. Schemas may hold themselves in a property, item or value; they may not be themselves. Let one of them say what it is.",
    },
    Explanation {
        code: "default-mismatch",
        summary: "a default does not fit its type",
        text: "The `default` is not a value that the schema allows, such as a text for a number or a constant that the enum does not list. It is left out of the documentation. Mend the default or the schema.",
    },
    Explanation {
        code: "default-spelling",
        summary: "a default is written as another kind than its type",
        text: "The `default` of a number or truth value stands in quotes, or that of a text has none, and what it says fits; or it is the end of a range of 64 bits as JavaScript rounds it. It is taken for what it means. Write it as the type has it.",
    },
    Explanation {
        code: "discriminator-mapping",
        summary: "a tag of a discriminator leads to no member",
        text: "A `mapping` names a schema that does not exist, or one that the `oneOf` or `anyOf` does not list. Values with that tag are kept as unknown ones. Name a schema of the list by its reference or name.",
    },
    Explanation {
        code: "duplicate-enum-value",
        summary: "a constant stands twice in an enum",
        text: "The second one says nothing and is left out.",
    },
    Explanation {
        code: "duplicate-operation-id",
        summary: "two operations have one `operationId`",
        text: "An `operationId` names one operation of the document. The later one gets a number after its name; which one is the later depends on the order of the paths. Give it an id of its own.",
    },
    Explanation {
        code: "empty-object",
        summary: "nothing stands where an object is expected",
        text: "In YAML a key without a value says `null`, which is no object. It is taken for an object without members: an operation that takes and gives nothing, a schema that takes any value.",
    },
    Explanation {
        code: "extension-value",
        summary: "an `x-specloom-*` member says something that cannot be",
        text: "The member is well formed, and what it names is not there: a path that leads to no list, a variable that no server has, a header that is needed and absent.",
    },
    Explanation {
        code: "external-ref",
        summary: "a `$ref` leads to a file that cannot be read",
        text: "Files beside the spec are read as far as they stand in its folder (`--root` widens it for a spec that is used alone). Other hosts are asked only where `--allow-remote` or `remote` in `platform.yaml` says so. Put the file there, or what it holds under `components`.",
    },
    Explanation {
        code: "ignored-header",
        summary: "a header that OpenAPI says elsewhere",
        text: "OpenAPI says that parameters named `Accept`, `Content-Type` and `Authorization`, and response headers named `Content-Type`, are ignored: they follow from the content and the security schemes. `Authorization` is a param after all where no credential is sent there, and `Accept` where no answer has content.",
    },
    Explanation {
        code: "malformed-member",
        summary: "a member is not of the form that OpenAPI gives it",
        text: "The object can be read without it, so it is left out and the rest is kept: a `style` that params of that place do not have, a `deprecated` that is a text, a description that is a number. What cannot be read without the member is a `malformed-object`.",
    },
    Explanation {
        code: "malformed-object",
        summary: "an object is not of the form that OpenAPI gives it",
        text: "A member has the wrong type, a word is none of those that OpenAPI lists, or a member that must be there is absent. The member, or the object if it cannot do without, is left out, and no output is made.",
    },
    Explanation {
        code: "media-type-as-text",
        summary: "an XML body is carried as text",
        text: "Clients hand XML over as it is; its schema is kept and not used to read or write it. An API that speaks JSON as well says so beside it: then clients use that, and nothing is told.",
    },
    Explanation {
        code: "member-not-carried",
        summary: "a member that is understood and not used",
        text: "OpenAPI gives it a meaning that no part of a client depends on.",
    },
    Explanation {
        code: "mixed-enum",
        summary: "the constants of an enum are of several kinds",
        text: "Texts and numbers, or objects, stand in one enum. The type becomes any value. Split the enum into one of texts and one of numbers, under `oneOf`.",
    },
    Explanation {
        code: "not-openapi",
        summary: "the document does not say that it is OpenAPI",
        text: "An OpenAPI document has a member `openapi` (or `swagger`) with its version at its root.",
    },
    Explanation {
        code: "path-fragment",
        summary: "a fragment of a path is never sent",
        text: "Some documents tell operations of one path and method apart by it: `/#Action=ListParcels`, `/parcels#update`. HTTP does not send what follows a `#`, so clients leave it out. What the platform must see of it belongs into a parameter; one with a single value is sent without being asked for.",
    },
    Explanation {
        code: "path-param-spelling",
        summary: "a variable of a path is spelled otherwise than its param",
        text: "Gateways write `{proxy+}` or `{path*}`, routers `{id:[0-9]+}`, and some documents mistake small letters for capitals. If one declared path parameter differs in nothing else it is meant.",
    },
    Explanation {
        code: "path-param-undeclared",
        summary: "a variable of a path has no parameter",
        text: "Every `{variable}` of a path needs a parameter with `in: path` and its name, in the path item or the operation. It is taken for a string.",
    },
    Explanation {
        code: "path-param-unused",
        summary: "a path parameter does not occur in the path",
        text: "A parameter with `in: path` fills the `{variable}` of its name. There is none, so the parameter is left out.",
    },
    Explanation {
        code: "path-slash",
        summary: "a path does not start with a slash",
        text: "OpenAPI appends a path to the address of the server, so each starts with a slash. One that lacks it is taken as if it had it.",
    },
    Explanation {
        code: "path-template",
        summary: "a path is no path",
        text: "A path starts with a slash, and its braces come in pairs. Its operations are left out, and no output is made.",
    },
    Explanation {
        code: "ref-wrong-kind",
        summary: "a `$ref` leads to a thing of another kind",
        text: "A reference must lead to what may stand in its own place: a parameter to a parameter, a response to a response.",
    },
    Explanation {
        code: "remote-ref",
        summary: "a `$ref` leads to another host, from which nothing could be read",
        text: "The host may be asked, and gave no text: it cannot be reached, answered with a status that is no success, took more than 30 seconds, sent more than 16 MiB, or sent to an address of another scheme or one that is not allowed. No output is made. Mend the address, or put a copy beside the spec, which also makes the output independent of that host.",
    },
    Explanation {
        code: "repeated-param",
        summary: "a param is listed twice",
        text: "An operation cannot take the same parameter twice; names of headers are the same in small letters and capitals. The first one counts.",
    },
    Explanation {
        code: "required-without-property",
        summary: "a required member has no property",
        text: "`required` lists a name that `properties` does not describe. Often it is spelled otherwise there, or no longer exists. Values with the member are kept; nothing demands it.",
    },
    Explanation {
        code: "schema-keyword-not-carried",
        summary: "a keyword of JSON Schema that types do not express",
        text: "The keyword narrows which values are right in a way that the types do not show. Values are neither checked nor refused for it.",
    },
    Explanation {
        code: "server-url",
        summary: "the URL of a server is no address",
        text: "A server is an `http` or `https` URL, perhaps with variables in braces, or a path from where the spec was found. Without its scheme it is taken for `https`, a path without its slash for one with it. Nothing can be asked at anything else: a call fails unless its caller names another server. Write the URL; what differs from caller to caller is a variable.",
    },
    Explanation {
        code: "status",
        summary: "a key of `responses` is no status",
        text: "Responses stand under a status of three digits, a hundred of them such as `4XX`, or `default`.",
    },
    Explanation {
        code: "status-without-body",
        summary: "a body is said to come with a status that has none",
        text: "An answer with 204 or 205 ends after its headers (RFC 9110 sections 15.3.5 and 15.3.6). A call gives nothing then. If no other success has a body, this one is read from any other success, for the status may be what is wrong.",
    },
    Explanation {
        code: "unknown-extension",
        summary: "an `x-specloom-*` member is not known",
        text: "Members that start with `x-specloom-` are ours; one that is spelled wrong or stands in a place where it means nothing would be ignored in silence. The schema for editors lists them.",
    },
    Explanation {
        code: "unknown-member",
        summary: "a member that OpenAPI does not know in this place",
        text: "It is ignored. Often it is spelled wrong, or stands one level too high or too deep. Members of your own start with `x-`.",
    },
    Explanation {
        code: "unknown-scheme",
        summary: "a security scheme is not declared",
        text: "`security` names schemes that stand under `components.securitySchemes`.",
    },
    Explanation {
        code: "unresolved-ref",
        summary: "a `$ref` leads nowhere",
        text: "The pointer after `#` names no member of the file. Within it `~1` is a slash and `~0` a tilde.",
    },
    Explanation {
        code: "unsupported-feature",
        summary: "a feature of OpenAPI that is not supported",
        text: "It is understood and left out; the rest is as the document says.",
    },
    Explanation {
        code: "unsupported-version",
        summary: "a version of OpenAPI that is not supported",
        text: "Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are read.",
    },
];
