//! What prettyplease leaves, and what rustfmt makes of it.

use super::lay_out;

fn laid_out(text: &str, expected: &str) {
    assert_eq!(lay_out(text), expected);
    assert_eq!(lay_out(expected), expected, "laid out again");
}

#[test]
fn lines_are_filled() {
    laid_out(
        "fn new(\n    host: impl Into<String>,\n    api_key: impl IntoCredential,\n) -> Result<Self, Error> {\n    x\n}\n",
        "fn new(host: impl Into<String>, api_key: impl IntoCredential) -> Result<Self, Error> {\n    x\n}\n",
    );
    laid_out("let a = B {\n    c: 1,\n    d,\n};\n", "let a = B { c: 1, d };\n");
    laid_out("match a {\n    B => {\n        c()\n    }\n}\n", "match a {\n    B => c(),\n}\n");
}

#[test]
fn types_in_macros_are_tight() {
    laid_out("call!(A, B < C >);\n", "call!(A, B<C>);\n");
    laid_out("call!(A, B < C, D < E >>);\n", "call!(A, B<C, D<E>>);\n");
}

#[test]
fn blocks_stay() {
    let text = "impl A for B {\n    fn c(&self) {\n        d(|e| {\n            f();\n        });\n    }\n}\n";
    laid_out(text, text);
    let definition = "pub struct A {\n    pub b: C,\n}\n";
    laid_out(definition, definition);
}

#[test]
fn the_last_argument_hangs_over() {
    laid_out(
        "from.object(\n    MEMBERS,\n    &mut |member, from| match member {\n        0 => a,\n        _ => b,\n    },\n)?;\n",
        "from.object(MEMBERS, &mut |member, from| match member {\n    0 => a,\n    _ => b,\n})?;\n",
    );
    laid_out(
        "a.b(\n    &[\n        C {\n            d: \"a long text to fill the line, and then some more of it\",\n            e: \"and another long text to fill the line\",\n        },\n    ],\n);\n",
        "a.b(&[C {\n    d: \"a long text to fill the line, and then some more of it\",\n    e: \"and another long text to fill the line\",\n}]);\n",
    );
}

#[test]
fn chains_are_joined_or_broken_as_a_whole() {
    laid_out(
        "static A: B = C::new(\n        \"a\",\n        \"b\",\n    )\n    .d(&[e])\n    .f();\n",
        "static A: B = C::new(\"a\", \"b\").d(&[e]).f();\n",
    );
    laid_out(
        "fn a() {\n    self\n        .0\n        .call(&A_LONG_NAME_OF_A_CONSTANT)\n        .path(\"a_long_name_of_a_param\", a_long_name_of_a_param.into())\n}\n",
        "fn a() {\n    self.0\n        .call(&A_LONG_NAME_OF_A_CONSTANT)\n        .path(\"a_long_name_of_a_param\", a_long_name_of_a_param.into())\n}\n",
    );
}

#[test]
fn long_values_go_below_their_names() {
    laid_out(
        "self.events = Some(\n    events.into_iter().map(Into::<WebhookEventName>::into).collect::<Vec<Something>>(),\n);\n",
        "self.events =\n    Some(events.into_iter().map(Into::<WebhookEventName>::into).collect::<Vec<Something>>());\n",
    );
    laid_out(
        "impl From<ImagesPostAccountTransferCreateTransferToEmail>\nfor ImagesPostAccountTransferCreate {\n    x();\n}\n",
        "impl From<ImagesPostAccountTransferCreateTransferToEmail> for ImagesPostAccountTransferCreate {\n    x();\n}\n",
    );
}

#[test]
fn short_items_are_packed() {
    let many = "    \"abcdef\",\n".repeat(20);
    let row = |count: usize| format!("    {}\n", vec!["\"abcdef\","; count].join(" "));
    laid_out(&format!("a(&[\n{many}]);\n"), &format!("a(&[\n{}{}]);\n", row(9) + &row(9), row(2)));
}

#[test]
fn long_aliases_go_below_their_names() {
    let name = "ANameThatIsSoLongThatTwoOfThemDoNotFitOneLine";
    laid_out(&format!("pub type {name} = {name};\n"), &format!("pub type {name} =\n    {name};\n"));
}

#[test]
fn tables_have_a_member_a_line() {
    laid_out(
        "json_struct!(A { b : \"b\", .. extra });\n",
        "json_struct!(A { b: \"b\", ..extra });\n",
    );
    laid_out("json_struct!(A {});\n", "json_struct!(A {});\n");
    let name = "a_name_that_is_so_long_that_two_of_them_do_not_fit_one_line";
    laid_out(
        &format!(
            "json_struct!(\n    A {{ {name} : \"{name}\" | \"a, b: \\\" | );\" | null,\n    .. extra }}\n);\n"
        ),
        &format!(
            "json_struct!(A {{\n    {name}: \"{name}\" | \"a, b: \\\" | );\" | null,\n    ..extra\n}});\n"
        ),
    );
}
