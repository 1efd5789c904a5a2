//! How params are written on the wire.

use openapiv3::{Parameter, PathStyle, QueryStyle};
use specloom_ir::{Location, Style};

/// Where a param is put, and how it is written.
pub fn located(param: &Parameter) -> (Location, Style) {
    let explode = param.parameter_data_ref().explode;
    match param {
        Parameter::Query { style, allow_reserved, .. } => {
            let style = query_style(style, explode, *allow_reserved);
            (Location::Query, style)
        }
        Parameter::Header { .. } => {
            (Location::Header, Style::Simple { explode: explode.unwrap_or(false) })
        }
        Parameter::Path { style, .. } => {
            let explode = explode.unwrap_or(false);
            let style = match style {
                PathStyle::Matrix => Style::Matrix { explode },
                PathStyle::Label => Style::Label { explode },
                PathStyle::Simple => Style::Simple { explode },
            };
            (Location::Path, style)
        }
        Parameter::Cookie { .. } => {
            let explode = explode.unwrap_or(true);
            (Location::Cookie, Style::Form { explode, reserved: false })
        }
    }
}

/// The style of a query param or of a member of a form. Exploded, items that are
/// delimited carry the name each, as in `form`.
pub fn query_style(style: &QueryStyle, explode: Option<bool>, reserved: bool) -> Style {
    match (style, explode) {
        (QueryStyle::Form, explode) => Style::Form { explode: explode.unwrap_or(true), reserved },
        (QueryStyle::SpaceDelimited | QueryStyle::PipeDelimited, Some(true)) => {
            Style::Form { explode: true, reserved }
        }
        (QueryStyle::SpaceDelimited, _) => Style::SpaceDelimited,
        (QueryStyle::PipeDelimited, _) => Style::PipeDelimited,
        (QueryStyle::DeepObject, _) => Style::DeepObject,
    }
}
