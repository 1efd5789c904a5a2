//! What `specloom explain` says of each problem of reading, sorted by code.

use crate::diagnostic::Explanation;

/// The explanations, sorted by code.
pub const EXPLANATIONS: &[Explanation] = &[
    Explanation {
        code: "duplicate-key",
        summary: "a mapping has the same key twice",
        text: "\
A mapping says each thing once. With the same key twice, one of the two values
is not seen, and readers differ in which one: a path, a schema or a property
may silently be missing.

Remove one of the two, or give it the name that it was meant to have. For the
rest of the run the first value counts.",
    },
    Explanation {
        code: "empty-input",
        summary: "the file holds nothing",
        text: "\
The file has no content apart from blanks and comments, so there is nothing to
make a client of. Often an export has failed, or the path names another file
than the one that was meant.

Write a spec into the file, or point to the right one.",
    },
    Explanation {
        code: "input-too-large",
        summary: "the file has more bytes than are read",
        text: "\
A file is read as a whole, and its tree takes several times its size. The limit
keeps a broken or hostile file from exhausting the machine; it lies far above
the largest specs that are in use.

Split the spec into several files and refer from one to the other with `$ref`.",
    },
    Explanation {
        code: "invalid-escape",
        summary: "an escape in a quoted text stands for no character",
        text: "\
In JSON a backslash starts one of `\\\"`, `\\\\`, `\\/`, `\\b`, `\\f`, `\\n`, `\\r`, `\\t`
and `\\uXXXX`. A character beyond U+FFFF takes two `\\u` escapes, a high and a low
surrogate; one of the two alone is no character, and no UTF-8 text can hold it.

Double a backslash that is meant as itself. Write a character beyond U+FFFF as
itself or as the full pair.",
    },
    Explanation {
        code: "invalid-merge",
        summary: "the value of a merge key is no mapping",
        text: "\
The plain key `<<` takes the members of another mapping into this one. Its value
is an alias of a mapping, a mapping, or a list of these; anything else has no
members to take.

Give it an alias of a mapping. If a member is really called `<<`, quote the key.",
    },
    Explanation {
        code: "invalid-syntax",
        summary: "the text breaks the grammar of JSON or YAML",
        text: "\
The file cannot be read as what it seems to be: JSON if it starts with a bracket,
else YAML. Nothing can be made of a text whose structure is unknown.

Mend the place that is shown; the cause may stand just before it. In YAML it is
often an indentation that differs from the lines around, a tab, or a text with
`: ` or ` #` in it that needs quotes. In JSON it is often a comma too many or too
few, a comment, or a text in single quotes.",
    },
    Explanation {
        code: "invalid-tagged-value",
        summary: "a value is not what its tag says",
        text: "\
A tag like `!!int` says what the value after it is. If the value is something
else, then it is unclear which of the two the author meant.

Write a value that fits the tag, or remove the tag.",
    },
    Explanation {
        code: "non-finite-number",
        summary: "a number is infinite or no number at all",
        text: "\
YAML knows `.inf` and `.nan`; JSON does not. What a client sends and receives is
JSON, so such a value can neither be a default nor an example nor a bound.

Leave a bound away that is infinite. Quote the value if a text is meant.",
    },
    Explanation {
        code: "number-out-of-range",
        summary: "a hexadecimal or octal number has more than 128 bits",
        text: "\
A number that is written as `0x…` or `0o…` is kept in decimal, which is done up
to 128 bits. Longer ones are nearly always digests or keys, that is texts.

Quote it if a text is meant, or write the number in decimal.",
    },
    Explanation {
        code: "recursive-alias",
        summary: "an alias stands inside the value that it names",
        text: "\
An alias stands for a copy of the anchored value. Inside that very value the copy
would hold another copy, without end.

Use `$ref` for a schema that holds itself: a reference names a schema instead of
copying it.",
    },
    Explanation {
        code: "several-documents",
        summary: "the file holds more than one YAML document",
        text: "\
A line `---` starts a further document in the same file. A spec is one document;
which of several is meant cannot be known, and only the first is read.

Put each document into a file of its own. If the line is a rule in a text, then
indent it as far as the text, in a block that starts with `|`.",
    },
    Explanation {
        code: "too-deep",
        summary: "too many lists and mappings stand in each other",
        text: "\
Every list or mapping inside another one adds a level. Real specs have some thirty
levels; hundreds are the mark of a broken or hostile file, and would exhaust the
stack of everything that walks the tree.

Move inner schemas to `components/schemas` and refer to them with `$ref`.",
    },
    Explanation {
        code: "too-many-copies",
        summary: "aliases copy too many values",
        text: "\
Each alias copies the value it names, and copies may hold copies: a few lines can
stand for billions of values. The limit stops that.

Use `$ref` for what is large or used often: it names a value and copies nothing.",
    },
    Explanation {
        code: "too-many-nodes",
        summary: "the file holds too many values",
        text: "\
The tree of a file takes memory for each value in it. The limit keeps a broken or
hostile file from exhausting the machine; it lies far above the largest specs
that are in use.

Split the spec into several files. Large examples can move to files of their own.",
    },
    Explanation {
        code: "too-many-problems",
        summary: "reading ended since the file has many problems",
        text: "\
After so many problems in one file the next ones are mostly consequences of those
before, so they are not searched for.

Mend the ones that are shown, the first ones first, and read the file again.",
    },
    Explanation {
        code: "under-indented-flow",
        summary: "a line inside brackets is indented too little",
        text: "\
YAML asks that every line of a value in brackets, the closing bracket included, is
indented further than the mapping or list that holds the value. Many readers do
not insist, and neither does this one; but some refuse the file.

Indent the line by one more blank than the key that the value belongs to.",
    },
    Explanation {
        code: "unknown-alias",
        summary: "an alias names an anchor that is not set before it",
        text: "\
An alias `*name` stands for the value that was anchored with `&name` earlier in the
same file. Without the anchor it stands for nothing.

Set the anchor earlier in the file, or mend the name. A text that starts with `*`,
such as `*/*` or `**bold**`, needs quotes.",
    },
    Explanation {
        code: "unknown-tag",
        summary: "a tag has no meaning in a spec",
        text: "\
A tag like `!name` gives a value a type of the author's own. A spec is read as the
plain values of JSON, where there are no such types, so the tag is left out.

Remove the tag; the value is read as if it had none.",
    },
    Explanation {
        code: "unsupported-key",
        summary: "a key is a list or a mapping",
        text: "\
YAML lets any value be a key, JSON texts only. What a spec says is JSON, so a list
or mapping cannot be a key. A value in braces that is not quoted, such as `{id}`,
is a mapping, too.

Use a text as the key, and quote one that starts with a bracket.",
    },
];
