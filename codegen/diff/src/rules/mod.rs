//! The catalogue: every rule, by its id.

pub mod auth;
pub mod behaviour;
pub mod body;
pub mod constraint;
pub mod directive;
pub mod entity;
pub mod field;
pub mod header;
pub mod lifecycle;
pub mod media;
pub mod operation;
pub mod outcome;
pub mod param;
pub mod prose;
pub mod server;
pub mod types;
pub mod union;
pub mod value;
pub mod version;
pub mod webhook;

use crate::rule::Rule;

/// All rules, sorted by id.
pub static RULES: &[&Rule] = &[
    &constraint::ASSERTION_CHANGED,
    &auth::AUTH_LOOSENED,
    &auth::AUTH_SCOPE_ADDED,
    &auth::AUTH_SCOPE_REMOVED,
    &auth::AUTH_TIGHTENED,
    &types::BECAME_ENUM,
    &types::BECAME_NOT_NULLABLE,
    &types::BECAME_NULLABLE,
    &behaviour::BEHAVIOUR_CHANGED,
    &body::BODY_ADDED_OPTIONAL,
    &body::BODY_ADDED_REQUIRED,
    &body::BODY_BECAME_OPTIONAL,
    &body::BODY_BECAME_REQUIRED,
    &body::BODY_REMOVED,
    &body::BODY_SPREAD_CHANGED,
    &value::CONST_CHANGED,
    &lifecycle::DEPRECATED,
    &directive::DIRECTIVE_ADDED,
    &directive::DIRECTIVE_NARROWED,
    &directive::DIRECTIVE_REMOVED,
    &directive::DIRECTIVE_USE_CHANGED,
    &directive::DIRECTIVE_WIDENED,
    &prose::DOCS_CHANGED,
    &entity::ENTITY_ADDED,
    &entity::ENTITY_CHANGED,
    &entity::ENTITY_REMOVED,
    &value::ENUM_CLOSED,
    &types::ENUM_LIFTED,
    &value::ENUM_OPENED,
    &value::ENUM_VALUE_ADDED,
    &value::ENUM_VALUE_REMOVED,
    &value::ENUM_VALUE_RENAMED,
    &behaviour::ENV_CHANGED,
    &outcome::FAILURE_ADDED,
    &outcome::FAILURE_REMOVED,
    &field::FIELD_ACCESS_NARROWED,
    &field::FIELD_ACCESS_WIDENED,
    &field::FIELD_ADDED_OPTIONAL,
    &field::FIELD_ADDED_REQUIRED,
    &field::FIELD_BECAME_OPTIONAL,
    &field::FIELD_BECAME_REQUIRED,
    &field::FIELD_DEFAULT_CHANGED,
    &field::FIELD_REMOVED,
    &field::FIELD_REMOVED_OPTIONAL,
    &field::FIELD_RENAMED,
    &types::FORMAT_CHANGED,
    &header::HEADER_ADDED,
    &header::HEADER_BECAME_OPTIONAL,
    &header::HEADER_BECAME_REQUIRED,
    &header::HEADER_REMOVED,
    &header::HEADER_REMOVED_OPTIONAL,
    &behaviour::IDEMPOTENCY_CHANGED,
    &types::INTEGER_WIDTH_CHANGED,
    &types::INTERFACE_ADDED,
    &types::INTERFACE_REMOVED,
    &constraint::ITEM_BOUNDS_CHANGED,
    &constraint::KNOWN_VALUES_CHANGED,
    &constraint::LENGTH_BOUNDS_CHANGED,
    &media::MEDIA_SCHEMA_ADDED,
    &media::MEDIA_SCHEMA_REMOVED,
    &media::MEDIA_TYPE_ADDED,
    &media::MEDIA_TYPE_CHANGED,
    &media::MEDIA_TYPE_REMOVED,
    &constraint::MEMBER_BOUNDS_CHANGED,
    &field::MEMBERS_CLOSED,
    &field::MEMBERS_OPENED,
    &constraint::MULTIPLE_OF_CHANGED,
    &prose::NAME_IN_CODE_CHANGED,
    &constraint::NUMBER_BOUNDS_CHANGED,
    &operation::OPERATION_ADDED,
    &operation::OPERATION_MOVED,
    &operation::OPERATION_REGROUPED,
    &operation::OPERATION_REMOVED,
    &operation::OPERATION_REMOVED_AFTER_DEPRECATION,
    &operation::OPERATION_REMOVED_BEFORE_SUNSET,
    &operation::OPERATION_RENAMED,
    &behaviour::PAGINATION_CHANGED,
    &param::PARAM_ADDED_OPTIONAL,
    &param::PARAM_ADDED_REQUIRED,
    &param::PARAM_BECAME_OPTIONAL,
    &param::PARAM_BECAME_REQUIRED,
    &param::PARAM_DEFAULT_CHANGED,
    &param::PARAM_MOVED,
    &param::PARAM_ORDER_CHANGED,
    &param::PARAM_REMOVED,
    &param::PARAM_REMOVED_AFTER_DEPRECATION,
    &param::PARAM_REMOVED_BEFORE_SUNSET,
    &param::PARAM_RENAMED,
    &param::PARAM_STYLE_CHANGED,
    &media::PART_ENCODING_CHANGED,
    &param::PATH_PARAM_RENAMED,
    &constraint::PATTERN_CHANGED,
    &auth::SCHEME_ADDED,
    &auth::SCHEME_CHANGED,
    &auth::SCHEME_REMOVED,
    &prose::SECRECY_CHANGED,
    &behaviour::SENT_VALUE_CHANGED,
    &server::SERVER_ADDED,
    &server::SERVER_CHANGED,
    &server::SERVER_REMOVED,
    &webhook::SIGNATURE_CHANGED,
    &lifecycle::STABILITY_INVALID,
    &lifecycle::STABILITY_LOWERED,
    &lifecycle::STABILITY_RAISED,
    &media::STREAM_KIND_CHANGED,
    &outcome::SUCCESS_ADDED,
    &outcome::SUCCESS_REMOVED,
    &lifecycle::SUNSET_CHANGED,
    &lifecycle::SUNSET_INVALID,
    &lifecycle::SUNSET_MISSING,
    &lifecycle::SUNSET_MOVED_EARLIER,
    &lifecycle::SUNSET_REMOVED,
    &lifecycle::SUNSET_TOO_SOON,
    &types::TYPE_ADDED,
    &types::TYPE_CHANGED,
    &types::TYPE_REMOVED,
    &types::TYPE_RENAMED,
    &lifecycle::UNDEPRECATED,
    &union::UNION_CLOSED,
    &union::UNION_MEMBER_ADDED,
    &union::UNION_MEMBER_REMOVED,
    &union::UNION_MEMBER_RENAMED,
    &union::UNION_OPENED,
    &union::UNION_TAGGING_CHANGED,
    &union::UNION_TAGS_CHANGED,
    &constraint::UNIQUE_ITEMS_CHANGED,
    &version::VERSION_LOWERED,
    &version::VERSION_MAJOR_NOT_RAISED,
    &version::VERSION_NOT_RAISED,
    &webhook::WEBHOOK_ADDED,
    &webhook::WEBHOOK_REMOVED,
];

/// The rule of a name, if there is one.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.binary_search_by(|it| it.id.cmp(id)).ok().and_then(|at| RULES.get(at)).copied()
}
