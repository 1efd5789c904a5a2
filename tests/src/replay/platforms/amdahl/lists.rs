//! Walks through lists: the guide's `iter_pages`.

use amdahl::models::{PageSummary, Webhook};
use amdahl::{Call, Client, Pager};
use serde_json::Value;
use specloom_runtime::codegen::Pagination;
use specloom_runtime::http::Method;
use specloom_runtime::json::{Decode, Encode, Options, from_str_with, to_value};

use super::arguments::Called;
use super::outcomes::failure;
use crate::replay::outcome::Outcome;
use crate::replay::vector::Vector;

/// Walks through a list. The guide's walk takes any path and any items; where
/// these are a list of ours and items of its type, it is the generated one.
pub(super) async fn walked(
    client: &Client,
    vector: &Vector,
    called: &Called<'_>,
) -> Result<Outcome, String> {
    let key = called.said("items_key").and_then(Value::as_str).unwrap_or("items");
    let endpoint = called.said("endpoint").and_then(Value::as_str);
    let endpoint = endpoint.or_else(|| recorded(vector)).ok_or("the record names no list")?;
    Ok(match endpoint {
        "/pages" if is_list_of::<PageSummary>(vector, (key, "pages")) => {
            all(client.pages().list().pager()).await
        }
        "/webhooks" if is_list_of::<Webhook>(vector, (key, "webhooks")) => {
            all(client.webhooks().list().pager()).await
        }
        path => {
            let call: Call<Value> = client.request(&Method::GET, path);
            all(Pager::<Value>::new(call, any(key))).await
        }
    })
}

/// The path that was recorded, behind the client's address.
fn recorded(vector: &Vector) -> Option<&str> {
    let path = vector.exchanges.first().map(|it| it.request.path.as_str())?;
    path.strip_prefix("/api/platform/v1")
}

/// Whether all pages that were recorded have their items under a name that the
/// generated walk knows, and each item is what the spec says.
fn is_list_of<T: Decode>(vector: &Vector, (key, name): (&str, &str)) -> bool {
    let known = ["items", name];
    let pages = vector.replies().iter().filter_map(|it| it["body"].as_object()).collect::<Vec<_>>();
    known.contains(&key)
        && pages.iter().all(|page| {
            let has_other = known.iter().any(|it| *it != key && page.contains_key(*it));
            let items = page.get(key).and_then(Value::as_array);
            !has_other && items.into_iter().flatten().all(is_as_said::<T>)
        })
}

/// Whether a value is written as its type says, not only near to it.
fn is_as_said<T: Decode>(value: &Value) -> bool {
    let exact = Options { exact: true, ..Options::default() };
    from_str_with::<T>(&value.to_string(), exact).is_ok()
}

/// A walk like the guide's through items of this name. Walks are described by
/// what lives as long as the program; the harness ends soon.
fn any(key: &str) -> &'static Pagination {
    let key: &'static str = Box::leak(key.to_owned().into_boxed_str());
    let path: &'static [&'static str] = Box::leak(Box::new([key]));
    let paths: &'static [&'static [&'static str]] = Box::leak(Box::new([path]));
    let spec =
        Pagination::cursor("cursor").next(&[&["next_cursor"]]).items(paths).size("limit", 100);
    Box::leak(Box::new(spec))
}

/// What a walk gives, up to what goes wrong.
async fn all<T: Decode + Encode + 'static>(mut items: Pager<T>) -> Outcome {
    let mut outcome = Outcome { yields: Some(Vec::new()), ..Outcome::default() };
    while let Some(item) = items.next().await {
        match item.map(|it| to_value(&it).unwrap_or_default()) {
            Ok(item) => outcome.yields.get_or_insert_default().push(item),
            Err(error) => {
                outcome.raises = Some(failure(&error));
                break;
            }
        }
    }
    outcome
}
