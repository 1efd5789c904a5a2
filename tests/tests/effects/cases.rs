//! Small changes of `effects/base.yaml`: a name, and texts to be replaced.

/// A change: its name, and each text with what comes instead.
pub(crate) type Case = (&'static str, &'static [(&'static str, &'static str)]);

const ORDER_COMMENT: &str = "        comment: {type: string}\n";
const LIMIT: &str = "        - {name: limit, in: query, schema: {type: integer, format: int32}}\n";
const EXPAND: &str = "        - {name: expand, in: query, schema: {type: boolean}}\n";
const KEY: &str = "    key: {type: apiKey, in: header, name: X-Key}\n";
const HINT: &str = "        hint: {type: string}\n";

/// The answer with visits up to the fields of one, and what comes before those.
macro_rules! visits {
    ($more:literal) => {
        concat!(
            "          description: The visits.
          content:
            application/json:
              schema:
                type: array
                items:
                  type: object
                  required: [city]
                  properties:
",
            $more
        )
    };
}

const VISITS: &str = visits!("");
const VISITS_WITH_RANK: &str =
    visits!("                    rank: {type: integer, format: int32}\n");
const NIGHTS: &str = "                    city: {type: string}
                    nights: {type: integer, format: int32}
";

/// All changes, by subject.
pub(crate) const CASES: &[Case] = &[
    // Fields of what comes back.
    (
        "field_added",
        &[(ORDER_COMMENT, "        comment: {type: string}\n        extra_note: {type: string}\n")],
    ),
    (
        "field_added_required",
        &[
            ("required: [id, state, total, lines]", "required: [id, state, total, lines, rank]"),
            (ORDER_COMMENT, "        comment: {type: string}\n        rank: {type: integer}\n"),
        ],
    ),
    ("field_removed", &[(ORDER_COMMENT, "")]),
    (
        "field_removed_required",
        &[
            ("required: [id, state, total, lines]", "required: [id, state, lines]"),
            ("        total: {type: integer, format: int32, description: In cents.}\n", ""),
        ],
    ),
    ("field_renamed", &[("        comment: {type: string}", "        remark: {type: string}")]),
    (
        "field_became_optional",
        &[("required: [id, state, total, lines]", "required: [id, state, lines]")],
    ),
    (
        "field_became_required",
        &[("required: [id, state, total, lines]", "required: [id, state, total, lines, comment]")],
    ),
    (
        "field_became_nullable",
        &[(
            "total: {type: integer, format: int32",
            "total: {type: [integer, 'null'], format: int32",
        )],
    ),
    (
        "field_became_not_nullable",
        &[(
            "closed_at: {type: [string, 'null'], format: date-time}",
            "closed_at: {type: string, format: date-time}",
        )],
    ),
    (
        "field_int32_to_int64",
        &[("total: {type: integer, format: int32", "total: {type: integer, format: int64")],
    ),
    (
        "field_int64_to_int32",
        &[(
            "        id: {type: integer, format: int64}\n        state",
            "        id: {type: integer, format: int32}\n        state",
        )],
    ),
    (
        "field_integer_to_string",
        &[("total: {type: integer, format: int32", "total: {type: string")],
    ),
    (
        "field_integer_to_number",
        &[("total: {type: integer, format: int32", "total: {type: number")],
    ),
    (
        "field_string_to_enum",
        &[(
            "        comment: {type: string}",
            "        comment: {type: string, enum: [good, bad]}",
        )],
    ),
    (
        "field_string_to_list",
        &[(
            "        comment: {type: string}",
            "        comment: {type: array, items: {type: string}}",
        )],
    ),
    ("field_date_time_to_date", &[("format: date-time", "format: date")]),
    (
        "field_reordered",
        &[(
            "        id: {type: integer, format: int64}\n        state: {$ref: '#/components/schemas/State'}\n",
            "        state: {$ref: '#/components/schemas/State'}\n        id: {type: integer, format: int64}\n",
        )],
    ),
    (
        "field_deprecated",
        &[("        comment: {type: string}", "        comment: {type: string, deprecated: true}")],
    ),
    ("field_described", &[("In cents.", "In cents, taxes included.")]),
    (
        "field_max_length",
        &[("        comment: {type: string}", "        comment: {type: string, maxLength: 20}")],
    ),
    (
        "field_unique_items",
        &[("lines: {type: array, items:", "lines: {type: array, uniqueItems: true, items:")],
    ),
    (
        "field_default",
        &[("        gift: {type: boolean}", "        gift: {type: boolean, default: false}")],
    ),
    (
        "field_secret",
        &[("        comment: {type: string}", "        comment: {type: string, format: password}")],
    ),
    (
        "members_opened",
        &[("description: An order.", "description: An order.\n      additionalProperties: true")],
    ),
    (
        "members_closed",
        &[("description: An order.", "description: An order.\n      additionalProperties: false")],
    ),
    (
        "map_values_changed",
        &[("additionalProperties: {type: string}", "additionalProperties: {type: integer}")],
    ),
    (
        "object_to_map",
        &[(
            "    Buyer:\n      type: object\n      required: [name]\n      properties:\n        name: {type: string}\n        tags: {type: object, additionalProperties: {type: string}}\n",
            "    Buyer:\n      type: object\n      additionalProperties: {type: string}\n",
        )],
    ),
    (
        "type_became_recursive",
        &[(
            "        tags: {type: object",
            "        order: {$ref: '#/components/schemas/Order'}\n        tags: {type: object",
        )],
    ),
    // Fields of what is sent.
    (
        "sent_field_added",
        &[(HINT, "        hint: {type: string}\n        speed: {type: string}\n")],
    ),
    (
        "sent_field_added_required",
        &[(
            "required: [sku, count]\n      properties:\n        sku: {type: string}\n        count: {type: integer, format: int32}\n        hint",
            "required: [sku, count, speed]\n      properties:\n        speed: {type: string}\n        sku: {type: string}\n        count: {type: integer, format: int32}\n        hint",
        )],
    ),
    ("sent_field_removed", &[(HINT, "")]),
    (
        "sent_field_became_required",
        &[(
            "    Draft:\n      type: object\n      required: [sku, count]",
            "    Draft:\n      type: object\n      required: [sku, count, hint]",
        )],
    ),
    (
        "sent_field_became_optional",
        &[(
            "    Draft:\n      type: object\n      required: [sku, count]",
            "    Draft:\n      type: object\n      required: [sku]",
        )],
    ),
    // Enums and unions.
    ("enum_value_added", &[("enum: [open, paid, sent]", "enum: [open, paid, sent, lost]")]),
    ("enum_value_removed", &[("enum: [open, paid, sent]", "enum: [open, paid]")]),
    ("enum_value_renamed", &[("enum: [open, paid, sent]", "enum: [open, paid, shipped]")]),
    ("enum_reordered", &[("enum: [open, paid, sent]", "enum: [sent, paid, open]")]),
    (
        "enum_lifted",
        &[("State: {type: string, enum: [open, paid, sent]}", "State: {type: string}")],
    ),
    (
        "enum_values_described",
        &[("State: {type: string,", "State: {type: string, x-enum-descriptions: [a, b, c],")],
    ),
    (
        "union_member_added",
        &[
            (
                "        - {$ref: '#/components/schemas/Square'}\n",
                "        - {$ref: '#/components/schemas/Square'}\n        - {$ref: '#/components/schemas/Dot'}\n",
            ),
            (
                "square: '#/components/schemas/Square'}",
                "square: '#/components/schemas/Square', dot: '#/components/schemas/Dot'}",
            ),
            (
                "    Circle:\n",
                "    Dot:\n      type: object\n      required: [kind]\n      properties:\n        kind: {type: string, const: dot}\n    Circle:\n",
            ),
        ],
    ),
    (
        "union_member_removed",
        &[
            ("        - {$ref: '#/components/schemas/Square'}\n", ""),
            (
                "circle: '#/components/schemas/Circle', square: '#/components/schemas/Square'",
                "circle: '#/components/schemas/Circle'",
            ),
        ],
    ),
    (
        "union_reordered",
        &[(
            "        - {$ref: '#/components/schemas/Circle'}\n        - {$ref: '#/components/schemas/Square'}\n",
            "        - {$ref: '#/components/schemas/Square'}\n        - {$ref: '#/components/schemas/Circle'}\n",
        )],
    ),
    // Names.
    ("schema_renamed", &[("schemas/Line'", "schemas/Item'"), ("    Line:\n", "    Item:\n")]),
    (
        "schema_moved_in_line",
        &[(
            "buyer: {$ref: '#/components/schemas/Buyer'}",
            "buyer: {type: object, required: [name], properties: {name: {type: string}, tags: {type: object, additionalProperties: {type: string}}}}",
        )],
    ),
    ("operation_renamed", &[("operationId: orders.get", "operationId: orders.find")]),
    (
        "tag_renamed",
        &[
            ("tags: [shapes]", "tags: [figures]"),
            ("operationId: shapes.get", "operationId: figures.get"),
        ],
    ),
    // Operations.
    (
        "operation_added",
        &[(
            "  /shapes:\n",
            "  /health:\n    get:\n      operationId: health.get\n      tags: [health]\n      summary: Tells how it stands.\n      responses: {'204': {description: Well.}}\n  /shapes:\n",
        )],
    ),
    (
        "operation_removed",
        &[(
            "    delete:\n      operationId: orders.delete\n      tags: [orders]\n      summary: Removes an order.\n      parameters:\n        - {name: id, in: path, required: true, schema: {type: integer, format: int64}}\n      responses:\n        '204': {description: It is gone.}\n",
            "",
        )],
    ),
    (
        "operation_deprecated",
        &[("      summary: Lists orders.", "      summary: Lists orders.\n      deprecated: true")],
    ),
    ("operation_described", &[("Lists orders.", "Lists all orders.")]),
    ("path_changed", &[("  /shapes:\n", "  /figures:\n")]),
    (
        "param_added",
        &[(
            LIMIT,
            "        - {name: limit, in: query, schema: {type: integer, format: int32}}\n        - {name: after, in: query, schema: {type: string}}\n",
        )],
    ),
    (
        "param_added_required",
        &[(
            LIMIT,
            "        - {name: limit, in: query, schema: {type: integer, format: int32}}\n        - {name: after, in: query, required: true, schema: {type: string}}\n",
        )],
    ),
    ("param_freed", &[("enum: [plain]", "enum: [plain, precise]")]),
    ("field_freed", &[("enum: [note]", "enum: [note, letter]")]),
    ("param_removed", &[(EXPAND, "")]),
    (
        "param_removed_required",
        &[("        - {name: currency, in: query, required: true, schema: {type: string}}\n", "")],
    ),
    ("param_renamed", &[("name: limit, in: query", "name: size, in: query")]),
    (
        "param_became_required",
        &[("{name: expand, in: query, schema", "{name: expand, in: query, required: true, schema")],
    ),
    (
        "param_became_optional",
        &[(
            "{name: language, in: query, required: true, schema",
            "{name: language, in: query, schema",
        )],
    ),
    (
        "param_integer_to_string",
        &[(
            "  /orders/{id}:\n    get:\n      operationId: orders.get\n      tags: [orders]\n      summary: Finds an order.\n      parameters:\n        - {name: id, in: path, required: true, schema: {type: integer, format: int64}}",
            "  /orders/{id}:\n    get:\n      operationId: orders.get\n      tags: [orders]\n      summary: Finds an order.\n      parameters:\n        - {name: id, in: path, required: true, schema: {type: string}}",
        )],
    ),
    (
        "path_param_renamed",
        &[
            ("  /notes/{id}:", "  /notes/{note}:"),
            (
                "        - {name: id, in: path, required: true, schema: {type: string}}\n",
                "        - {name: note, in: path, required: true, schema: {type: string}}\n",
            ),
        ],
    ),
    (
        "param_default",
        &[(
            "name: limit, in: query, schema: {type: integer, format: int32}",
            "name: limit, in: query, schema: {type: integer, format: int32, default: 20}",
        )],
    ),
    (
        "param_style",
        &[("name: limit, in: query, schema", "name: limit, in: query, explode: false, schema")],
    ),
    (
        "header_param_removed",
        &[(
            "      parameters:\n        - {name: X-Tenant, in: header, schema: {type: string}}\n",
            "",
        )],
    ),
    (
        "body_became_required",
        &[(
            "      requestBody:\n        content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}",
            "      requestBody:\n        required: true\n        content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}",
        )],
    ),
    (
        "body_became_optional",
        &[("      requestBody:\n        required: true\n", "      requestBody:\n")],
    ),
    (
        "body_removed",
        &[(
            "      requestBody:\n        content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}\n",
            "",
        )],
    ),
    (
        "success_added",
        &[(
            "        '204': {description: It is gone.}\n",
            "        '204': {description: It is gone.}\n        '202': {description: It will go.}\n",
        )],
    ),
    (
        "success_added_with_body",
        &[(
            "        '201':\n          description: The order.\n",
            "        '202':\n          description: It will be made.\n          content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}\n        '201':\n          description: The order.\n",
        )],
    ),
    (
        "answer_removed",
        &[(
            "          description: The shape.\n          content: {application/json: {schema: {$ref: '#/components/schemas/Figure'}}}\n",
            "          description: The shape.\n",
        )],
    ),
    (
        "failure_added",
        &[(
            "        '404':\n",
            "        '409':\n          description: It changes.\n          content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}\n        '404':\n",
        )],
    ),
    ("scheme_lifted", &[("security: [{key: []}]", "security: [{key: []}, {}]")]),
    (
        "params_reordered",
        &[(
            "        - {name: currency, in: query, required: true, schema: {type: string}}\n        - {name: language, in: query, required: true, schema: {type: string}}\n",
            "        - {name: language, in: query, required: true, schema: {type: string}}\n        - {name: currency, in: query, required: true, schema: {type: string}}\n",
        )],
    ),
    (
        "scheme_second_needed",
        &[
            ("security: [{key: []}]", "security: [{key: [], pass: []}]"),
            (
                KEY,
                "    key: {type: apiKey, in: header, name: X-Key}\n    pass: {type: apiKey, in: header, name: X-Pass}\n",
            ),
        ],
    ),
    (
        "scheme_second_way",
        &[
            ("security: [{key: []}]", "security: [{key: []}, {pass: []}]"),
            (
                KEY,
                "    key: {type: apiKey, in: header, name: X-Key}\n    pass: {type: apiKey, in: header, name: X-Pass}\n",
            ),
        ],
    ),
    ("security_gone", &[("security: [{key: []}]", "security: []")]),
    (
        "sent_field_became_nullable",
        &[("        hint: {type: string}\n", "        hint: {type: [string, 'null']}\n")],
    ),
    (
        "field_optional_became_nullable",
        &[(ORDER_COMMENT, "        comment: {type: [string, 'null']}\n")],
    ),
    ("server_changed", &[("https://shop.example/v1", "https://shop.example/v2")]),
    // Types that are defined once because they are alike.
    ("twin_field_added", &[(VISITS, VISITS_WITH_RANK)]),
    (
        "twin_field_described",
        &[(
            VISITS,
            "          description: The visits.
          content:
            application/json:
              schema:
                type: array
                items:
                  type: object
                  description: A visit.
                  required: [city]
                  properties:
",
        )],
    ),
    (
        "twin_field_reordered",
        &[
            (VISITS, VISITS_WITH_RANK),
            (
                "                    rank: {type: integer, format: int32}
                    city: {type: string}
                    nights: {type: integer, format: int32}
",
                "                    nights: {type: integer, format: int32}
                    city: {type: string}
",
            ),
        ],
    ),
    (
        "twins_both_changed",
        &[(
            NIGHTS,
            "                    city: {type: string}
                    nights: {type: integer, format: int32}
                    rank: {type: integer, format: int32}
",
        )],
    ),
    (
        "twin_named_in_the_spec",
        &[
            (
                "          description: The stays.
          content:
            application/json:
              schema:
                type: array
                items:
                  type: object
                  required: [city]
                  properties:
                    city: {type: string}
                    nights: {type: integer, format: int32}
",
                "          description: The stays.
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/Stay'}}
",
            ),
            (
                "    Circle:\n",
                "    Stay:
      type: object
      required: [city]
      properties:
        city: {type: string}
        nights: {type: integer, format: int32}
    Circle:\n",
            ),
        ],
    ),
    (
        "became_twins",
        &[(
            "                    city: {type: string}\ncomponents:\n",
            "                    city: {type: string}
                    nights: {type: integer, format: int32}
components:\n",
        )],
    ),
];
