//! What lowering reads from and writes to.

use std::collections::{BTreeSet, VecDeque};

use foldhash::quality::RandomState;
use indexmap::IndexMap;
use specloom_ir::{
    Api, Constraints, Docs, Extensions, Name, Shape, TypeDef, TypeId, TypeName, TypeRef,
};
use specloom_source::{FileId, Node, Span, Value};

use crate::cursor::Cursor;
use crate::document::Document;
use crate::lower::anonymous::Anonymous;
use crate::lower::form::Form;
use crate::lower::parts::Parts;
use crate::problem::OpenApiProblem;
use crate::report::Reports;
use crate::resolve::{Target, reason, resolve};
use crate::schemas::Schemas;

/// What lowering reads from, and the `Api` that it writes.
#[derive(Debug)]
pub struct Lowering<'d, 's> {
    /// The document.
    pub document: &'d Document,
    /// Its schemas.
    pub schemas: &'d Schemas,
    /// Where problems go.
    pub reports: Reports<'s>,
    /// What has been lowered.
    pub api: Api,
    /// Which schemas have been.
    pub seen: Seen<'d>,
}

/// Which schemas have been lowered, and as what.
#[derive(Debug, Default)]
pub struct Seen<'d> {
    /// The types of schemas that have a name.
    pub named: IndexMap<Span, TypeId, RandomState>,
    /// The types that are still empty.
    pub pending: VecDeque<Pending<'d>>,
    /// The types of schemas without a name that stand in shared places.
    pub placed: IndexMap<Span, TypeRef, RandomState>,
    /// The types that differ in nothing but their place.
    pub interned: IndexMap<Anonymous, TypeId, RandomState>,
    /// The names that authors gave, as their words.
    pub names: BTreeSet<String>,
    /// The fields that are passwords by their format.
    pub passwords: Vec<Password>,
    /// The examples of values, each with the type that it shows.
    pub shown: Vec<(TypeRef, &'d Node)>,
    /// How many schemas are asking each other whether they allow `null`.
    pub depth: usize,
    /// Where references lead, by their file and words.
    pub targets: IndexMap<(FileId, &'d str), Option<Target<'d>>, RandomState>,
    /// The references of schemas that lead nowhere.
    pub lost: BTreeSet<Span>,
    /// Whether a schema that has a name allows `null`.
    pub nullable: IndexMap<Span, bool, RandomState>,
    /// The schemas under `components`, each with its name.
    pub components: IndexMap<Span, (&'d str, &'d Node), RandomState>,
    /// The schemas that say by `allOf` that they are a kind of another.
    pub children: IndexMap<Span, Vec<&'d Node>, RandomState>,
}

/// A field with `format: password`, taken for a secret until its type is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Password {
    /// The struct.
    pub owner: TypeId,
    /// The field.
    pub field: Name,
    /// Where it is said.
    pub at: Span,
}

/// A type that is reserved and still empty.
#[derive(Debug)]
pub enum Pending<'d> {
    /// That of a schema that has a name.
    Named {
        /// The type.
        id: TypeId,
        /// The schema.
        node: &'d Node,
    },
    /// That of a schema that stands inline.
    Inline {
        /// The type.
        id: TypeId,
        /// The schema.
        parts: Parts<'d>,
        /// What its values look like.
        form: Form<'d>,
        /// Whether who holds it carries the bounds.
        lifted: bool,
    },
}

impl<'d> Lowering<'d, '_> {
    /// Reports a problem, once a place.
    pub fn report(&mut self, at: Span, problem: OpenApiProblem) {
        self.reports.report(at, problem);
    }

    /// Where the `$ref` of a schema leads; reports one that leads nowhere.
    pub fn target(&mut self, at: Cursor<'d>) -> Option<Target<'d>> {
        let text = at.text("$ref")?;
        let node = at.node.get("$ref").unwrap_or(at.node);
        let key = (node.span.file, text);
        let known = self.seen.targets.get(&key).cloned();
        let target = known.unwrap_or_else(|| {
            let target = resolve(self.document, node, text);
            self.seen.targets.insert(key, target.clone());
            target
        });
        if target.is_none() && self.seen.lost.insert(node.span) {
            self.report(node.span, reason(self.document, node, text));
        }
        target
    }

    /// Notes the examples of a type that an object gives.
    pub fn show(&mut self, ty: TypeRef, node: &'d Node) {
        self.seen.shown.extend(shown(node).into_iter().map(|it| (ty, it)));
    }

    /// Makes room for a type, so that what it holds can be owned by it.
    pub fn reserve(&mut self, name: TypeName, docs: Docs, origin: Span) -> TypeId {
        self.api.types.add(TypeDef {
            name,
            docs,
            shape: Shape::Any,
            constraints: Constraints::default().into(),
            origin,
            extensions: Extensions::default(),
        })
    }
}

/// The examples that stand in an object: one, and several in a list or with names.
fn shown(node: &Node) -> Vec<&Node> {
    let mut found: Vec<&Node> = node.get("example").into_iter().collect();
    match node.get("examples").map(|it| &it.value) {
        Some(Value::List(list)) => found.extend(list),
        Some(Value::Map(named)) => {
            found.extend(named.values().map(|it| it.node.get("value").unwrap_or(&it.node)));
        }
        Some(Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)) | None => {}
    }
    found
}
