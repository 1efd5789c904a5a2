//! The catalogue: every rule, by its id; each in a file of that name.

pub mod assertion_changed;
pub mod auth_loosened;
pub mod auth_scope_added;
pub mod auth_scope_removed;
pub mod auth_tightened;
pub mod became_enum;
pub mod became_not_nullable;
pub mod became_nullable;
pub mod behaviour_changed;
pub mod body_added_optional;
pub mod body_added_required;
pub mod body_became_optional;
pub mod body_became_required;
pub mod body_removed;
pub mod body_spread_changed;
pub mod const_changed;
pub mod deprecated;
pub mod directive_added;
pub mod directive_narrowed;
pub mod directive_removed;
pub mod directive_use_changed;
pub mod directive_widened;
pub mod docs_changed;
pub mod entity_added;
pub mod entity_changed;
pub mod entity_removed;
pub mod enum_closed;
pub mod enum_lifted;
pub mod enum_opened;
pub mod enum_value_added;
pub mod enum_value_removed;
pub mod enum_value_renamed;
pub mod env_changed;
pub mod failure_added;
pub mod failure_removed;
pub mod field_access_narrowed;
pub mod field_access_widened;
pub mod field_added_optional;
pub mod field_added_required;
pub mod field_became_optional;
pub mod field_became_required;
pub mod field_default_changed;
pub mod field_removed;
pub mod field_removed_optional;
pub mod field_renamed;
pub mod format_changed;
pub mod header_added;
pub mod header_added_required;
pub mod header_became_optional;
pub mod header_became_required;
pub mod header_removed;
pub mod header_removed_optional;
pub mod idempotency_changed;
pub mod integer_width_changed;
pub mod interface_added;
pub mod interface_removed;
pub mod item_bounds_changed;
pub mod known_values_changed;
pub mod length_bounds_changed;
pub mod link_added;
pub mod link_changed;
pub mod link_removed;
pub mod media_schema_added;
pub mod media_schema_removed;
pub mod media_type_added;
pub mod media_type_changed;
pub mod media_type_removed;
pub mod member_bounds_changed;
pub mod members_closed;
pub mod members_opened;
pub mod multiple_of_changed;
pub mod name_in_code_changed;
pub mod number_bounds_changed;
pub mod operation_added;
pub mod operation_moved;
pub mod operation_regrouped;
pub mod operation_removed;
pub mod operation_removed_after_deprecation;
pub mod operation_removed_before_sunset;
pub mod operation_renamed;
pub mod pagination_changed;
pub mod param_added_optional;
pub mod param_added_required;
pub mod param_became_optional;
pub mod param_became_required;
pub mod param_default_changed;
pub mod param_moved;
pub mod param_order_changed;
pub mod param_removed;
pub mod param_removed_after_deprecation;
pub mod param_removed_before_sunset;
pub mod param_renamed;
pub mod param_style_changed;
pub mod part_encoding_changed;
pub mod path_param_renamed;
pub mod pattern_changed;
pub mod scheme_added;
pub mod scheme_changed;
pub mod scheme_removed;
pub mod secrecy_changed;
pub mod sent_value_changed;
pub mod sent_value_freed;
pub mod server_added;
pub mod server_changed;
pub mod server_removed;
pub mod signature_changed;
pub mod stability_invalid;
pub mod stability_lowered;
pub mod stability_raised;
pub mod stream_kind_changed;
pub mod success_added;
pub mod success_removed;
pub mod sunset_changed;
pub mod sunset_invalid;
pub mod sunset_missing;
pub mod sunset_moved_earlier;
pub mod sunset_removed;
pub mod sunset_too_soon;
pub mod table_ability_added;
pub mod table_ability_removed;
pub mod table_added;
pub mod table_column_narrowed;
pub mod table_column_type_changed;
pub mod table_column_widened;
pub mod table_constraint_added;
pub mod table_constraint_changed;
pub mod table_constraint_removed;
pub mod table_key_changed;
pub mod table_relation_added;
pub mod table_relation_changed;
pub mod table_relation_removed;
pub mod table_removed;
pub mod type_added;
pub mod type_changed;
pub mod type_removed;
pub mod type_renamed;
pub mod undeprecated;
pub mod union_closed;
pub mod union_member_added;
pub mod union_member_removed;
pub mod union_member_renamed;
pub mod union_opened;
pub mod union_tagging_changed;
pub mod union_tags_changed;
pub mod unique_items_changed;
pub mod version_lowered;
pub mod version_major_not_raised;
pub mod version_not_raised;
pub mod webhook_added;
pub mod webhook_answer_added;
pub mod webhook_answer_removed;
pub mod webhook_removed;

use crate::rule::Rule;

/// All rules, sorted by id.
pub static RULES: &[&Rule] = &[
    &assertion_changed::RULE,
    &auth_loosened::RULE,
    &auth_scope_added::RULE,
    &auth_scope_removed::RULE,
    &auth_tightened::RULE,
    &became_enum::RULE,
    &became_not_nullable::RULE,
    &became_nullable::RULE,
    &behaviour_changed::RULE,
    &body_added_optional::RULE,
    &body_added_required::RULE,
    &body_became_optional::RULE,
    &body_became_required::RULE,
    &body_removed::RULE,
    &body_spread_changed::RULE,
    &const_changed::RULE,
    &deprecated::RULE,
    &directive_added::RULE,
    &directive_narrowed::RULE,
    &directive_removed::RULE,
    &directive_use_changed::RULE,
    &directive_widened::RULE,
    &docs_changed::RULE,
    &entity_added::RULE,
    &entity_changed::RULE,
    &entity_removed::RULE,
    &enum_closed::RULE,
    &enum_lifted::RULE,
    &enum_opened::RULE,
    &enum_value_added::RULE,
    &enum_value_removed::RULE,
    &enum_value_renamed::RULE,
    &env_changed::RULE,
    &failure_added::RULE,
    &failure_removed::RULE,
    &field_access_narrowed::RULE,
    &field_access_widened::RULE,
    &field_added_optional::RULE,
    &field_added_required::RULE,
    &field_became_optional::RULE,
    &field_became_required::RULE,
    &field_default_changed::RULE,
    &field_removed::RULE,
    &field_removed_optional::RULE,
    &field_renamed::RULE,
    &format_changed::RULE,
    &header_added::RULE,
    &header_added_required::RULE,
    &header_became_optional::RULE,
    &header_became_required::RULE,
    &header_removed::RULE,
    &header_removed_optional::RULE,
    &idempotency_changed::RULE,
    &integer_width_changed::RULE,
    &interface_added::RULE,
    &interface_removed::RULE,
    &item_bounds_changed::RULE,
    &known_values_changed::RULE,
    &length_bounds_changed::RULE,
    &link_added::RULE,
    &link_changed::RULE,
    &link_removed::RULE,
    &media_schema_added::RULE,
    &media_schema_removed::RULE,
    &media_type_added::RULE,
    &media_type_changed::RULE,
    &media_type_removed::RULE,
    &member_bounds_changed::RULE,
    &members_closed::RULE,
    &members_opened::RULE,
    &multiple_of_changed::RULE,
    &name_in_code_changed::RULE,
    &number_bounds_changed::RULE,
    &operation_added::RULE,
    &operation_moved::RULE,
    &operation_regrouped::RULE,
    &operation_removed::RULE,
    &operation_removed_after_deprecation::RULE,
    &operation_removed_before_sunset::RULE,
    &operation_renamed::RULE,
    &pagination_changed::RULE,
    &param_added_optional::RULE,
    &param_added_required::RULE,
    &param_became_optional::RULE,
    &param_became_required::RULE,
    &param_default_changed::RULE,
    &param_moved::RULE,
    &param_order_changed::RULE,
    &param_removed::RULE,
    &param_removed_after_deprecation::RULE,
    &param_removed_before_sunset::RULE,
    &param_renamed::RULE,
    &param_style_changed::RULE,
    &part_encoding_changed::RULE,
    &path_param_renamed::RULE,
    &pattern_changed::RULE,
    &scheme_added::RULE,
    &scheme_changed::RULE,
    &scheme_removed::RULE,
    &secrecy_changed::RULE,
    &sent_value_changed::RULE,
    &sent_value_freed::RULE,
    &server_added::RULE,
    &server_changed::RULE,
    &server_removed::RULE,
    &signature_changed::RULE,
    &stability_invalid::RULE,
    &stability_lowered::RULE,
    &stability_raised::RULE,
    &stream_kind_changed::RULE,
    &success_added::RULE,
    &success_removed::RULE,
    &sunset_changed::RULE,
    &sunset_invalid::RULE,
    &sunset_missing::RULE,
    &sunset_moved_earlier::RULE,
    &sunset_removed::RULE,
    &sunset_too_soon::RULE,
    &table_ability_added::RULE,
    &table_ability_removed::RULE,
    &table_added::RULE,
    &table_column_narrowed::RULE,
    &table_column_type_changed::RULE,
    &table_column_widened::RULE,
    &table_constraint_added::RULE,
    &table_constraint_changed::RULE,
    &table_constraint_removed::RULE,
    &table_key_changed::RULE,
    &table_relation_added::RULE,
    &table_relation_changed::RULE,
    &table_relation_removed::RULE,
    &table_removed::RULE,
    &type_added::RULE,
    &type_changed::RULE,
    &type_removed::RULE,
    &type_renamed::RULE,
    &undeprecated::RULE,
    &union_closed::RULE,
    &union_member_added::RULE,
    &union_member_removed::RULE,
    &union_member_renamed::RULE,
    &union_opened::RULE,
    &union_tagging_changed::RULE,
    &union_tags_changed::RULE,
    &unique_items_changed::RULE,
    &version_lowered::RULE,
    &version_major_not_raised::RULE,
    &version_not_raised::RULE,
    &webhook_added::RULE,
    &webhook_answer_added::RULE,
    &webhook_answer_removed::RULE,
    &webhook_removed::RULE,
];

/// The rule of a name, if there is one.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.binary_search_by(|it| it.id.cmp(id)).ok().and_then(|at| RULES.get(at)).copied()
}
