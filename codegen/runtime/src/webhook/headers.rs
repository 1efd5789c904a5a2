//! The headers of a delivery, from whatever type of header map the server uses.

/// The values of one header, in the order in which they came.
///
/// Takes `&http::HeaderMap` as well as any iterator of names and values.
pub(super) fn gather<N, V>(
    headers: impl IntoIterator<Item = (N, V)>,
    names: &[&str],
) -> Vec<(usize, Vec<u8>)>
where
    N: AsRef<str>,
    V: AsRef<[u8]>,
{
    let mut found = Vec::new();
    for (name, value) in headers {
        let at = names.iter().position(|it| it.eq_ignore_ascii_case(name.as_ref()));
        found.extend(at.map(|at| (at, value.as_ref().to_vec())));
    }
    found
}
