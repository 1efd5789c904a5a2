//! The `Link` header (RFC 8288): the address of the next page.

/// The target of the first link whose relation is `next`.
///
/// Targets may hold commas and semicolons, params may be quoted, a relation may
/// be one of several, in any case of letters; a link that says `anchor` speaks
/// of something else and is skipped.
pub(super) fn next_link(header: &str) -> Option<&str> {
    let mut rest = header;
    loop {
        let start = rest.find('<')?;
        let (_, after) = rest.split_at(start + 1);
        let (target, mut tail) = after.split_once('>')?;
        let mut is_next = false;
        let mut is_anchored = false;
        while let Some((name, value, more)) = param(tail) {
            is_next |= name.eq_ignore_ascii_case("rel")
                && value.split_ascii_whitespace().any(|it| it.eq_ignore_ascii_case("next"));
            is_anchored |= name.eq_ignore_ascii_case("anchor");
            tail = more;
        }
        if is_next && !is_anchored {
            return Some(target.trim());
        }
        rest = tail;
    }
}

/// One `; name=value` and what follows it.
fn param(text: &str) -> Option<(&str, &str, &str)> {
    let text = text.trim_start().strip_prefix(';')?.trim_start();
    let end = text.find(['=', ';', ',']).unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    let Some(value) = rest.strip_prefix('=') else {
        return Some((name.trim(), "", rest));
    };
    let value = value.trim_start();
    if let Some(quoted) = value.strip_prefix('"') {
        let (value, rest) = quoted.split_once('"').unwrap_or((quoted, ""));
        return Some((name.trim(), value, rest));
    }
    let end = value.find([';', ',']).unwrap_or(value.len());
    let (value, rest) = value.split_at(end);
    Some((name.trim(), value.trim(), rest))
}

#[cfg(test)]
mod tests {
    use super::next_link;

    #[test]
    fn the_next_one_is_found_among_others() {
        let header = "<https://h/a?page=1>; rel=\"prev\", <https://h/a?page=3,4;x>; rel=\"next\", <x>; rel=last";
        assert_eq!(next_link(header), Some("https://h/a?page=3,4;x"));
    }

    #[test]
    fn params_are_read_as_they_may_be_written() {
        for header in [
            "</n>;rel=next",
            "</n>; title=\"a, b; rel=prev\"; REL=\"last Next\"",
            "</n> ; rel = next",
            "</n>; crossorigin; rel=next",
        ] {
            assert_eq!(next_link(header), Some("/n"), "{header}");
        }
    }

    #[test]
    fn where_none_is_next_there_is_none() {
        for header in [
            "",
            "<",
            "<a",
            "<a>",
            "<a>;",
            "<a>; rel",
            "<a>; rel=\"",
            "<a>; rel=prev",
            "rel=next",
            "<a>; rel=next; anchor=\"#x\"",
            "<a>; title=\"rel=next\"",
        ] {
            assert_eq!(next_link(header), None, "{header}");
        }
    }
}
