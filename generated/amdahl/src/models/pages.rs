// @generated from specs/amdahl/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate amdahl
//! Types that only `Pages` uses.

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, Nullable, Timestamp, Value};

/// The name of a catalogue component. `Section` and `Table` are the guide's; the others are
/// named by other public pages of the vendor.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Component {
    /// Sent as `Section`.
    Section,

    /// Sent as `Table`.
    Table,

    /// Sent as `Layout`.
    Layout,

    /// Sent as `Row`.
    Row,

    /// Sent as `Grid`.
    Grid,

    /// Sent as `Card`.
    Card,

    /// Sent as `Divider`.
    Divider,

    /// Sent as `Spacer`.
    Spacer,

    /// Sent as `Content`.
    Content,

    /// Sent as `Heading`.
    Heading,

    /// Sent as `Text`.
    Text,

    /// Sent as `Markdown`.
    Markdown,

    /// Sent as `Stat`.
    Stat,

    /// Sent as `StatRow`.
    StatRow,

    /// Sent as `Badge`.
    Badge,

    /// Sent as `Callout`.
    Callout,

    /// Sent as `List`.
    List,

    /// Sent as `BarChart`.
    BarChart,

    /// Sent as `LineChart`.
    LineChart,

    /// Sent as `PieChart`.
    PieChart,

    /// Sent as `AreaChart`.
    AreaChart,

    /// Sent as `ScatterChart`.
    ScatterChart,

    /// Sent as `ComposedChart`.
    ComposedChart,

    /// Sent as `FunnelChart`.
    FunnelChart,

    /// Sent as `RadarChart`.
    RadarChart,

    /// Sent as `GaugeChart`.
    GaugeChart,

    /// Sent as `Treemap`.
    Treemap,

    /// Sent as `Sankey`.
    Sankey,

    /// Sent as `SignalMap`.
    SignalMap,

    /// Sent as `Insight`.
    Insight,

    /// Sent as `Custom`.
    Custom,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(Component);

impl Component {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Section => "Section",
            Self::Table => "Table",
            Self::Layout => "Layout",
            Self::Row => "Row",
            Self::Grid => "Grid",
            Self::Card => "Card",
            Self::Divider => "Divider",
            Self::Spacer => "Spacer",
            Self::Content => "Content",
            Self::Heading => "Heading",
            Self::Text => "Text",
            Self::Markdown => "Markdown",
            Self::Stat => "Stat",
            Self::StatRow => "StatRow",
            Self::Badge => "Badge",
            Self::Callout => "Callout",
            Self::List => "List",
            Self::BarChart => "BarChart",
            Self::LineChart => "LineChart",
            Self::PieChart => "PieChart",
            Self::AreaChart => "AreaChart",
            Self::ScatterChart => "ScatterChart",
            Self::ComposedChart => "ComposedChart",
            Self::FunnelChart => "FunnelChart",
            Self::RadarChart => "RadarChart",
            Self::GaugeChart => "GaugeChart",
            Self::Treemap => "Treemap",
            Self::Sankey => "Sankey",
            Self::SignalMap => "SignalMap",
            Self::Insight => "Insight",
            Self::Custom => "Custom",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for Component {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "Section" => Self::Section,
            "Table" => Self::Table,
            "Layout" => Self::Layout,
            "Row" => Self::Row,
            "Grid" => Self::Grid,
            "Card" => Self::Card,
            "Divider" => Self::Divider,
            "Spacer" => Self::Spacer,
            "Content" => Self::Content,
            "Heading" => Self::Heading,
            "Text" => Self::Text,
            "Markdown" => Self::Markdown,
            "Stat" => Self::Stat,
            "StatRow" => Self::StatRow,
            "Badge" => Self::Badge,
            "Callout" => Self::Callout,
            "List" => Self::List,
            "BarChart" => Self::BarChart,
            "LineChart" => Self::LineChart,
            "PieChart" => Self::PieChart,
            "AreaChart" => Self::AreaChart,
            "ScatterChart" => Self::ScatterChart,
            "ComposedChart" => Self::ComposedChart,
            "FunnelChart" => Self::FunnelChart,
            "RadarChart" => Self::RadarChart,
            "GaugeChart" => Self::GaugeChart,
            "Treemap" => Self::Treemap,
            "Sankey" => Self::Sankey,
            "SignalMap" => Self::SignalMap,
            "Insight" => Self::Insight,
            "Custom" => Self::Custom,
            _ => Self::Unknown(value),
        }
    }
}

/// A statement that a page can show.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeclaredQuery {
    /// What `$query` calls it.
    pub name: String,

    /// The statement, in the language of `data.query`.
    pub sql: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl DeclaredQuery {
    /// A value of what it must have.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), sql: None, extra: Extra::new() }
    }

    /// What `$query` calls it.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// The statement, in the language of `data.query`.
    #[must_use]
    #[inline]
    pub fn sql(mut self, sql: impl Into<String>) -> Self {
        self.sql = Some(sql.into());
        self
    }
}

/// A page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// Its name for the platform.
    pub id: String,

    /// What people see.
    pub name: Option<String>,

    /// Words to find it by.
    pub tags: Option<Vec<String>>,

    /// Assumption; a new page is said to be a `draft`.
    pub status: Option<String>,

    /// When it was made. Assumption.
    pub created_at: Option<Timestamp>,

    /// When it last changed. Assumption.
    pub updated_at: Option<Timestamp>,

    /// When it was archived, if it was. Assumption.
    pub archived_at: Option<Timestamp>,

    /// The statements that the platform runs when the page is shown.
    pub declared_queries: Option<Vec<DeclaredQuery>>,

    /// What a page shows: a tree of catalogue components.
    pub spec: Option<PageSpec>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A page to be.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PageCreate {
    /// What people see.
    pub name: String,

    /// Words to find it by.
    pub tags: Option<Vec<String>>,

    /// The statements that the platform runs when the page is shown.
    pub declared_queries: Option<Vec<DeclaredQuery>>,

    /// What a page shows: a tree of catalogue components.
    pub spec: PageSpec,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl PageCreate {
    /// A value of what it must have.
    #[inline]
    pub fn new(name: impl Into<String>, spec: impl Into<PageSpec>) -> Self {
        Self {
            name: name.into(),
            tags: None,
            declared_queries: None,
            spec: spec.into(),
            extra: Extra::new(),
        }
    }

    /// What people see.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Words to find it by.
    #[must_use]
    #[inline]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// The statements that the platform runs when the page is shown.
    #[must_use]
    #[inline]
    pub fn declared_queries(
        mut self,
        declared_queries: impl IntoIterator<Item = DeclaredQuery>,
    ) -> Self {
        self.declared_queries = Some(declared_queries.into_iter().collect());
        self
    }

    /// Sets `spec`.
    #[must_use]
    #[inline]
    pub fn spec(mut self, spec: impl Into<PageSpec>) -> Self {
        self.spec = spec.into();
        self
    }
}

/// One piece of the list of pages.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PageList {
    /// The pages of this piece.
    pub items: Vec<PageSummary>,

    /// Where to go on; `null`, empty or absent at the end.
    pub next_cursor: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// The members of a page that are to change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PagePatch {
    /// What people see.
    pub name: Option<String>,

    /// Words to find it by; `null` clears them.
    pub tags: Nullable<Vec<String>>,

    /// The statements that the platform runs when the page is shown; `null` clears them.
    pub declared_queries: Nullable<Vec<DeclaredQuery>>,

    /// What a page shows: a tree of catalogue components.
    pub spec: Option<PageSpec>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl PagePatch {
    /// An empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What people see.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Words to find it by; `null` clears them.
    #[must_use]
    #[inline]
    pub fn tags(mut self, tags: impl Into<Nullable<Vec<String>>>) -> Self {
        self.tags = tags.into();
        self
    }

    /// The statements that the platform runs when the page is shown; `null` clears them.
    #[must_use]
    #[inline]
    pub fn declared_queries(
        mut self,
        declared_queries: impl Into<Nullable<Vec<DeclaredQuery>>>,
    ) -> Self {
        self.declared_queries = declared_queries.into();
        self
    }

    /// Sets `spec`.
    #[must_use]
    #[inline]
    pub fn spec(mut self, spec: impl Into<PageSpec>) -> Self {
        self.spec = Some(spec.into());
        self
    }
}

/// What a page shows: a tree of catalogue components. A spec of another form is kept as it
/// is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PageSpec {
    /// A [`SpecNode`].
    SpecNode(SpecNode),

    /// Other.
    ///
    /// A spec of another form.
    Other(Value),

    /// A value that this version of the crate does not know.
    Unknown(Value),
}

impl From<SpecNode> for PageSpec {
    #[inline]
    fn from(value: SpecNode) -> Self {
        Self::SpecNode(value)
    }
}

/// A page as lists show it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PageSummary {
    /// Its name for the platform.
    pub id: String,

    /// What people see.
    pub name: Option<String>,

    /// Words to find it by.
    pub tags: Option<Vec<String>>,

    /// Assumption; a new page is said to be a `draft`.
    pub status: Option<String>,

    /// When it was made. Assumption.
    pub created_at: Option<Timestamp>,

    /// When it last changed. Assumption.
    pub updated_at: Option<Timestamp>,

    /// When it was archived, if it was. Assumption.
    pub archived_at: Option<Timestamp>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// The rows of a declared query.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueryRef {
    /// The name of the declared query.
    pub query: String,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl QueryRef {
    /// A value of what it must have.
    #[inline]
    pub fn new(query: impl Into<String>) -> Self {
        Self { query: query.into(), extra: Extra::new() }
    }

    /// The name of the declared query.
    #[must_use]
    #[inline]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = query.into();
        self
    }
}

/// What a component shows.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SpecData {
    /// A [`QueryRef`].
    QueryRef(QueryRef),

    /// Other.
    ///
    /// Data of another form.
    Other(Value),

    /// A value that this version of the crate does not know.
    Unknown(Value),
}

impl From<QueryRef> for SpecData {
    #[inline]
    fn from(value: QueryRef) -> Self {
        Self::QueryRef(value)
    }
}

/// A component of a page, and what is in it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpecNode {
    /// The name of a catalogue component.
    pub component: Component,

    /// What is in it.
    pub children: Option<Vec<SpecNode>>,

    /// What a component shows.
    pub data: Option<SpecData>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl SpecNode {
    /// A value of what it must have.
    #[inline]
    pub fn new(component: impl Into<Component>) -> Self {
        Self { component: component.into(), children: None, data: None, extra: Extra::new() }
    }

    /// Sets `type`.
    #[must_use]
    #[inline]
    pub fn component(mut self, component: impl Into<Component>) -> Self {
        self.component = component.into();
        self
    }

    /// What is in it.
    #[must_use]
    #[inline]
    pub fn children(mut self, children: impl IntoIterator<Item = SpecNode>) -> Self {
        self.children = Some(children.into_iter().collect());
        self
    }

    /// Sets `data`.
    #[must_use]
    #[inline]
    pub fn data(mut self, data: impl Into<SpecData>) -> Self {
        self.data = Some(data.into());
        self
    }
}
