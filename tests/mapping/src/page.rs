//! A page: prose, pieces of specs, and what becomes of them.

/// A page in pieces, in their order.
pub struct Page {
    /// The name of its file without the ending.
    pub name: String,
    /// Its pieces.
    pub pieces: Vec<Piece>,
}

/// A piece of a page.
pub enum Piece {
    /// Lines as they are, headings among them.
    Prose(String),
    /// What stands between two lines of three backticks.
    Fence {
        /// What stands behind the first: `yaml`, `rust models`.
        info: String,
        /// The lines between.
        body: String,
    },
}

/// A piece of a spec, and the fences that show what becomes of it.
pub struct Case {
    /// A name in Rust, unique among all pages: `nullable_2`.
    pub name: String,
    /// The whole spec.
    pub spec: Spec,
    /// The fences behind it, as indices of pieces.
    pub shown: Vec<usize>,
}

/// What a case begins with.
pub enum Spec {
    /// An OpenAPI document.
    OpenApi(String),
    /// A schema of GraphQL and documents.
    GraphQl {
        /// The schema.
        schema: String,
        /// The documents.
        documents: String,
        /// What `platform.yaml` says of it besides, in YAML.
        settings: String,
    },
    /// Tables in short, and documents of GraphQL.
    Tables {
        /// The tables.
        text: String,
        /// The documents; none if empty.
        documents: String,
    },
}

/// Takes a page apart.
pub fn page(name: &str, text: &str) -> Page {
    let mut pieces = Vec::new();
    let mut prose = String::new();
    let mut fence: Option<(String, String)> = None;
    for line in text.lines() {
        match (&mut fence, line.strip_prefix("```")) {
            (None, Some(info)) => {
                pieces.push(Piece::Prose(std::mem::take(&mut prose)));
                fence = Some((info.to_owned(), String::new()));
            }
            (Some(_), Some(_)) => {
                if let Some((info, body)) = fence.take() {
                    pieces.push(Piece::Fence { info, body });
                }
            }
            (Some((_, body)), None) => body.extend([line, "\n"]),
            (None, None) => prose.extend([line, "\n"]),
        }
    }
    pieces.push(Piece::Prose(prose));
    Page { name: name.to_owned(), pieces }
}

/// A page as a text.
pub fn text(page: &Page) -> String {
    let mut text = String::new();
    for piece in &page.pieces {
        match piece {
            Piece::Prose(prose) => text += prose,
            Piece::Fence { info, body } => text.extend(["```", info, "\n", body, "```\n"]),
        }
    }
    text
}

/// The cases of a page: each fence of `yaml`, `graphql schema` or `graphql
/// tables`, and the fences up to the next; among these `graphql documents` and
/// `yaml graphql` belong to the spec.
pub fn cases(page: &Page) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for (at, piece) in page.pieces.iter().enumerate() {
        let Piece::Fence { info, body } = piece else { continue };
        let started = match info.as_str() {
            "yaml" => Some(Spec::OpenApi(spec(body))),
            "graphql schema" => Some(Spec::GraphQl {
                schema: body.clone(),
                documents: String::new(),
                settings: String::new(),
            }),
            "graphql tables" => Some(Spec::Tables { text: body.clone(), documents: String::new() }),
            _ => None,
        };
        if let Some(spec) = started {
            let name = format!("{}_{}", page.name.replace('-', "_"), cases.len() + 1);
            cases.push(Case { name, spec, shown: Vec::new() });
        } else if info == "graphql documents" {
            let said = cases.last_mut().map(|it| &mut it.spec);
            if let Some(Spec::Tables { documents, .. } | Spec::GraphQl { documents, .. }) = said {
                documents.clone_from(body);
            }
        } else if info == "yaml graphql" {
            if let Some(Spec::GraphQl { settings, .. }) = cases.last_mut().map(|it| &mut it.spec) {
                settings.clone_from(body);
            }
        } else if let Some(case) = cases.last_mut() {
            case.shown.push(at);
        }
    }
    cases
}

/// The whole spec that a piece of one stands for. A piece without a member of
/// the root is a list of schemas, each sent and received by an operation.
fn spec(piece: &str) -> String {
    const ROOT: [&str; 8] = [
        "components:",
        "openapi:",
        "paths:",
        "security:",
        "servers:",
        "swagger:",
        "tags:",
        "webhooks:",
    ];
    let has = |key: &str| piece.lines().any(|it| it.starts_with(key));
    if has("openapi:") || has("swagger:") {
        return piece.to_owned();
    }
    let head = "openapi: 3.2.0\ninfo: {title: Parcels, version: '1'}\n";
    if ROOT.iter().any(|it| has(it)) {
        let paths = if has("paths:") { "" } else { "paths: {}\n" };
        return format!("{head}{paths}{piece}");
    }
    let names = piece.lines().filter(|it| it.starts_with(|it: char| it.is_ascii_alphabetic()));
    let names = names.filter_map(|it| it.split(':').next());
    let paths: String = names.map(operation).collect();
    let schemas: String = piece.lines().flat_map(|it| ["    ", it, "\n"]).collect();
    format!("{head}paths:\n{paths}components:\n  schemas:\n{schemas}")
}

fn operation(schema: &str) -> String {
    let content = format!(
        "content: {{application/json: {{schema: {{$ref: '#/components/schemas/{schema}'}}}}}}"
    );
    format!(
        "  /things/{schema}:\n    post:\n      operationId: things.{schema}\n      requestBody: \
         {{required: true, {content}}}\n      responses: {{'200': {{description: It., {content}}}}}\n"
    )
}
