//! Tables whose rows clients ask for without documents.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// Rows of a table can be asked for or changed in one more way.
pub const TABLE_ABILITY_ADDED: Rule = Rule {
    id: "table-ability-added",
    group: "tables",
    what: "rows of a table can be asked for or changed in one more way",
    why: "clients can do more",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};

/// Rows of a table can no longer be asked for or changed in a way.
pub const TABLE_ABILITY_REMOVED: Rule = Rule {
    id: "table-ability-removed",
    group: "tables",
    what: "rows of a table can no longer be asked for or changed in a way",
    why: "the server has no such field, and refuses the whole document",
    who: "clients that insert, update, delete, count or follow rows of the table",
    instead: "keep the permission, or the root field, until clients have moved",
    verdict: Verdict::Always(Severity::Breaking),
};

/// There is one more table.
pub const TABLE_ADDED: Rule = Rule {
    id: "table-added",
    group: "tables",
    what: "there is one more table",
    why: "clients can ask for more",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};

/// A column is no longer given a value where it was, in new rows or in rows that are there.
pub const TABLE_COLUMN_NARROWED: Rule = Rule {
    id: "table-column-narrowed",
    group: "tables",
    what: "a column is no longer given a value where it was, in new rows or in rows that are there",
    why: "the server refuses changes that name the column",
    who: "clients that write the column",
    instead: "go on taking the value and pass over it",
    verdict: Verdict::Always(Severity::Breaking),
};

/// The scalar of a column has another name, while its values look the same.
pub const TABLE_COLUMN_TYPE_CHANGED: Rule = Rule {
    id: "table-column-type-changed",
    group: "tables",
    what: "the scalar of a column has another name, while its values look the same",
    why: "variables and conditions are declared with the name of the scalar, so clients of before send another one",
    who: "clients that have not been made anew",
    instead: "keep the type of the column, and add another column",
    verdict: Verdict::Always(Severity::Breaking),
};

/// A column is given a value where it was not.
pub const TABLE_COLUMN_WIDENED: Rule = Rule {
    id: "table-column-widened",
    group: "tables",
    what: "a column is given a value where it was not",
    why: "clients can write more",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};

/// Rows of a table must differ in more columns.
pub const TABLE_CONSTRAINT_ADDED: Rule = Rule {
    id: "table-constraint-added",
    group: "tables",
    what: "rows of a table must differ in more columns",
    why: "new rows that were right may be refused",
    who: "clients that insert or update rows",
    instead: "see that rows differ already before the constraint is there",
    verdict: Verdict::Always(Severity::Risky),
};

/// A constraint of a table is about other columns.
pub const TABLE_CONSTRAINT_CHANGED: Rule = Rule {
    id: "table-constraint-changed",
    group: "tables",
    what: "a constraint of a table is about other columns",
    why: "what an insert finds to be the same row is another one",
    who: "clients that insert with the constraint, to update what is there",
    instead: "add a constraint of another name",
    verdict: Verdict::Always(Severity::Breaking),
};

/// A constraint of a table is gone.
pub const TABLE_CONSTRAINT_REMOVED: Rule = Rule {
    id: "table-constraint-removed",
    group: "tables",
    what: "a constraint of a table is gone",
    why: "an insert that names it, to update what is there, is refused",
    who: "clients that insert with the constraint",
    instead: "keep the constraint",
    verdict: Verdict::Always(Severity::Breaking),
};

/// A row is named by another primary key.
pub const TABLE_KEY_CHANGED: Rule = Rule {
    id: "table-key-changed",
    group: "tables",
    what: "a row is named by another primary key",
    why: "clients name rows by what is no longer their key",
    who: "clients that get, update or delete one row by its key",
    instead: "keep the columns of the key",
    verdict: Verdict::Always(Severity::Breaking),
};

/// A row has one more relation.
pub const TABLE_RELATION_ADDED: Rule = Rule {
    id: "table-relation-added",
    group: "tables",
    what: "a row has one more relation",
    why: "clients can read more along",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};

/// A relation leads to another table, or to another number of rows.
pub const TABLE_RELATION_CHANGED: Rule = Rule {
    id: "table-relation-changed",
    group: "tables",
    what: "a relation leads to another table, or to another number of rows",
    why: "what is read along has another form",
    who: "clients that read along, or set conditions on, what belongs to a row",
    instead: "add a relation of another name",
    verdict: Verdict::Always(Severity::Breaking),
};

/// A relation of a table is gone.
pub const TABLE_RELATION_REMOVED: Rule = Rule {
    id: "table-relation-removed",
    group: "tables",
    what: "a relation of a table is gone",
    why: "the server has no such field, and refuses the whole document",
    who: "clients that read along, or set conditions on, what belongs to a row",
    instead: "keep the relation until clients have moved",
    verdict: Verdict::Always(Severity::Breaking),
};

/// A table is gone.
pub const TABLE_REMOVED: Rule = Rule {
    id: "table-removed",
    group: "tables",
    what: "a table is gone",
    why: "clients ask for what is not there",
    who: "clients that use the table",
    instead: "keep the table, or a view of its name, until clients have moved",
    verdict: Verdict::Always(Severity::Breaking),
};
