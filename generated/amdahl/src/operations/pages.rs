// @generated from specs/amdahl/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate amdahl
//! Pages.

use specloom_runtime::codegen::{Operation, Pagination, operation};
use specloom_runtime::{Call, Client, Pager};

use crate::error::ERRORS;
use crate::models::{Page, PageCreate, PageList, PagePatch, PageSummary};

/// Data views that are authored in the workspace: a tree of catalogue components, and the
/// queries that the platform runs for them.
///
/// ```no_run
/// # async fn example(client: amdahl::Client) -> Result<(), amdahl::Error> {
/// let mut items = client.pages().list().pager();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Pages(Client);

impl Pages {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists pages.
    ///
    /// `GET /pages`.
    ///
    /// Needs the scope `pages:read`.
    ///
    /// Assumption: the guide does not say which lists come in pieces; this one takes `limit`
    /// and `cursor` like the list of webhooks.
    #[inline]
    pub fn list(&self) -> ListPages {
        ListPages(self.0.call(&LIST))
    }

    /// Creates a page.
    ///
    /// `POST /pages`.
    ///
    /// Needs the scope `pages:write`.
    #[inline]
    pub fn create(&self, body: &PageCreate) -> Call<Page> {
        self.0.call(&CREATE).json(body)
    }

    /// Reads a page.
    ///
    /// `GET /pages/{page_id}`.
    ///
    /// Needs the scope `pages:read`.
    ///
    /// Takes:
    /// - `page_id`: the page.
    #[inline]
    pub fn get(&self, page_id: impl AsRef<str>) -> Call<Page> {
        self.0.call(&GET).path("page_id", page_id.as_ref())
    }

    /// Changes the members of a page that are given.
    ///
    /// `PATCH /pages/{page_id}`.
    ///
    /// Needs the scope `pages:write`.
    ///
    /// Assumption: a member that is given replaces the old one, a member that is absent stays,
    /// and `null` clears what may be cleared.
    ///
    /// Takes:
    /// - `page_id`: the page.
    #[inline]
    pub fn update(&self, page_id: impl AsRef<str>, body: &PagePatch) -> Call<Page> {
        self.0.call(&UPDATE).path("page_id", page_id.as_ref()).json(body)
    }

    /// Archives a page.
    ///
    /// `DELETE /pages/{page_id}`.
    ///
    /// The page is set aside, not destroyed.
    ///
    /// Assumption: needs the scope `pages:write`.
    ///
    /// Takes:
    /// - `page_id`: the page.
    #[inline]
    pub fn archive(&self, page_id: impl AsRef<str>) -> Call<()> {
        self.0.call(&ARCHIVE).path("page_id", page_id.as_ref())
    }
}

/// [`Pages::list`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListPages(Call<PageList>);

operation!(ListPages, PageList);

impl ListPages {
    /// How many at most in one answer. 100 is safe; more is not promised.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Where to go on, from the `next_cursor` of an earlier answer.
    #[inline]
    pub fn cursor(self, cursor: impl AsRef<str>) -> Self {
        Self(self.0.query("cursor", cursor.as_ref()))
    }

    /// All items, one after the other, asking for more as they are needed.
    #[inline]
    pub fn pager(self) -> Pager<PageSummary> {
        Pager::new(self.0, &LIST_PAGES)
    }
}

const LIST: Operation =
    Operation::get("pages.list", "/pages").errors(ERRORS).client_params(&["X-Amdahl-API-Version"]);

static LIST_PAGES: Pagination = Pagination::cursor("cursor")
    .next(&[&["next_cursor"]])
    .items(&[&["items"], &["pages"], &[]])
    .size("limit", 100);

const CREATE: Operation = Operation::post("pages.create", "/pages")
    .errors(ERRORS)
    .client_params(&["X-Amdahl-API-Version"]);

const GET: Operation = Operation::get("pages.get", "/pages/{page_id}")
    .errors(ERRORS)
    .client_params(&["X-Amdahl-API-Version"]);

const UPDATE: Operation = Operation::patch("pages.update", "/pages/{page_id}")
    .errors(ERRORS)
    .client_params(&["X-Amdahl-API-Version"]);

const ARCHIVE: Operation = Operation::delete("pages.archive", "/pages/{page_id}")
    .errors(ERRORS)
    .client_params(&["X-Amdahl-API-Version"]);
