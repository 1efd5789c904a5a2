//! The roots of tables: found by what they take and give, whatever they are called.
//!
//! A server in the form of Hasura can be told to call roots otherwise, so that
//! `getOrders` gives rows of the type `orders`. What does not change are the
//! names of the types that belong to a row: its condition is `orders_bool_exp`.
//! A root that is called as usual is taken for what it is called.

use apollo_compiler::Name;
use apollo_compiler::ast::{FieldDefinition, Type};
use apollo_compiler::schema::{ExtendedType, Schema};
use specloom_ir::TableRoot;

/// The root of a kind that belongs to the table of a row, if there is one.
pub(super) fn root<'a>(
    schema: &'a Schema,
    row: &Name,
    kind: TableRoot,
) -> Option<&'a FieldDefinition> {
    let roots = &schema.schema_definition;
    let object = match kind {
        TableRoot::Aggregate | TableRoot::ByKey | TableRoot::List => &roots.query,
        TableRoot::Stream => &roots.subscription,
        TableRoot::Delete
        | TableRoot::DeleteByKey
        | TableRoot::Insert
        | TableRoot::InsertOne
        | TableRoot::Update
        | TableRoot::UpdateByKey
        | TableRoot::UpdateMany => &roots.mutation,
    };
    let object = object.as_ref().and_then(|it| schema.get_object(it))?;
    let (before, after) = kind.around();
    let usual = format!("{before}{row}{after}");
    let is_usual = |it: &&FieldDefinition| it.name == *usual;
    let all = || object.fields.values().map(|it| &***it);
    let fits = |it: &&FieldDefinition| is_shaped(schema, row, kind, it);
    // A list is one only by its shape: many things are called like a type.
    let called = all().find(is_usual).filter(|it| kind != TableRoot::List || fits(it));
    called.or_else(|| all().find(fits))
}

/// Whether a root has the shape of its kind.
fn is_shaped(schema: &Schema, row: &Name, kind: TableRoot, it: &FieldDefinition) -> bool {
    let of_type = |suffix: &str| it.ty.inner_named_type().as_str() == format!("{row}{suffix}");
    let takes = |name: &str, suffix: &str| {
        let found = it.argument_by_name(name).map(|it| it.ty.inner_named_type());
        found.is_some_and(|it| it.as_str() == format!("{row}{suffix}"))
    };
    let is_one = of_type("") && !it.ty.is_list();
    match kind {
        TableRoot::List => {
            of_type("") && it.ty.is_list() && takes("where", "_bool_exp") && is_free(it)
        }
        TableRoot::Aggregate => of_type("_aggregate") && is_free(it),
        TableRoot::ByKey => is_one && is_keyed(schema, row, it),
        // Other things than taking it away can be done with a row by its key.
        TableRoot::DeleteByKey => {
            is_one && is_keyed(schema, row, it) && it.name.to_lowercase().contains("delete")
        }
        TableRoot::Delete => {
            of_type("_mutation_response") && takes("where", "_bool_exp") && it.arguments.len() == 1
        }
        TableRoot::Insert => of_type("_mutation_response") && takes("objects", "_insert_input"),
        TableRoot::InsertOne => is_one && takes("object", "_insert_input"),
        TableRoot::Stream => of_type("") && takes("cursor", "_stream_cursor_input"),
        TableRoot::Update => {
            of_type("_mutation_response")
                && takes("where", "_bool_exp")
                && it.arguments.iter().any(|it| is_change(row, &it.ty))
        }
        TableRoot::UpdateByKey => is_one && takes("pk_columns", "_pk_columns_input"),
        TableRoot::UpdateMany => takes("updates", "_updates"),
    }
}

/// Whether it can be asked without arguments.
fn is_free(it: &FieldDefinition) -> bool {
    it.arguments.iter().all(|it| !it.is_required())
}

/// Whether it takes values of columns of the row, and nothing else.
fn is_keyed(schema: &Schema, row: &Name, it: &FieldDefinition) -> bool {
    let is_column =
        |name: &Name| schema.get_object(row).is_some_and(|it| it.fields.contains_key(name));
    let is_value = |ty: &Type| {
        let named = schema.types.get(ty.inner_named_type());
        ty.is_non_null() && named.is_some_and(|it| it.is_scalar() || it.is_enum())
    };
    !it.arguments.is_empty()
        && it.arguments.iter().all(|it| is_column(&it.name) && is_value(&it.ty))
}

/// `orders_set_input`, `orders_inc_input` and their kin.
fn is_change(row: &Name, ty: &Type) -> bool {
    let rest = ty.inner_named_type().strip_prefix(row.as_str());
    rest.is_some_and(|it| it.starts_with('_') && it.ends_with("_input"))
}

/// What keeps a root that gives rows by a condition from being one of a table,
/// if that is all that does: the name of its condition.
pub(super) fn odd_condition<'a>(
    schema: &'a Schema,
    it: &'a FieldDefinition,
) -> Option<(&'a Name, &'a Name)> {
    let row = it.ty.inner_named_type();
    let condition = it.argument_by_name("where")?.ty.inner_named_type();
    let is_rows = it.ty.is_list() && schema.get_object(row).is_some() && is_free(it);
    let is_input = matches!(schema.types.get(condition), Some(ExtendedType::InputObject(_)));
    let is_odd = condition.as_str() != format!("{row}_bool_exp");
    (is_rows && is_input && is_odd).then_some((row, condition))
}
