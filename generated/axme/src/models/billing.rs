// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
//! Types that only `Billing` uses.

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, JsonObject, Timestamp};

use crate::models::PrincipalStatus;

/// How often an invoice comes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BillingCycle {
    /// Sent as `monthly`.
    Monthly,

    /// Sent as `annual`.
    Annual,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(BillingCycle);

impl BillingCycle {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Monthly => "monthly",
            Self::Annual => "annual",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for BillingCycle {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "monthly" => Self::Monthly,
            "annual" => Self::Annual,
            _ => Self::Unknown(value),
        }
    }
}

/// The plan of a workspace.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BillingPlan {
    /// The billing plan.
    pub billing_plan_id: String,

    /// The organization.
    pub org_id: String,

    /// The workspace.
    pub workspace_id: String,

    /// The code of the plan.
    pub plan_code: String,

    /// The currency, such as `EUR`.
    pub currency: String,

    /// How often an invoice comes.
    pub billing_cycle: BillingCycle,

    /// What is paid each month in any case, in the smallest unit of the currency.
    pub monthly_commit_minor: i64,

    /// How many seats are in the price.
    pub seats_included: i64,

    /// What each unit beyond the plan costs, in the smallest unit of the currency.
    pub overage_unit_price_minor: i64,

    /// How it stands.
    pub status: PrincipalStatus,

    /// Who changed it last.
    pub updated_by_actor_id: Option<String>,

    /// Anything that you want to keep with it.
    pub metadata: JsonObject,

    /// When it was made.
    pub created_at: Timestamp,

    /// When it last changed.
    pub updated_at: Timestamp,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A plan.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BillingPlanAnswer {
    /// That the call was done.
    pub ok: bool,

    /// The plan.
    pub billing_plan: BillingPlan,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// What is to be paid.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Invoice {
    /// The invoice.
    pub invoice_id: String,

    /// The organization.
    pub org_id: String,

    /// The workspace.
    pub workspace_id: String,

    /// The billing plan.
    pub billing_plan_id: Option<String>,

    /// The beginning of the time that is paid for.
    pub period_start: Timestamp,

    /// The end of the time that is paid for.
    pub period_end: Timestamp,

    /// The sum before taxes, in the smallest unit of the currency.
    pub subtotal_minor: i64,

    /// The sum to pay, in the smallest unit of the currency.
    pub total_minor: i64,

    /// The currency, such as `EUR`.
    pub currency: String,

    /// How it stands.
    pub status: InvoiceStatus,

    /// When it has to be paid.
    pub due_at: Option<Timestamp>,

    /// When it was issued.
    pub issued_at: Option<Timestamp>,

    /// When it was paid.
    pub paid_at: Option<Timestamp>,

    /// Anything that you want to keep with it.
    pub metadata: JsonObject,

    /// When it was made.
    pub created_at: Timestamp,

    /// When it last changed.
    pub updated_at: Timestamp,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// An invoice.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvoiceAnswer {
    /// That the call was done.
    pub ok: bool,

    /// The invoice.
    pub invoice: Invoice,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Invoices.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvoiceList {
    /// That the call was done.
    pub ok: bool,

    /// The invoices.
    pub invoices: Vec<Invoice>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// How an invoice stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InvoiceStatus {
    /// Sent as `draft`.
    Draft,

    /// Sent as `issued`.
    Issued,

    /// Sent as `paid`.
    Paid,

    /// Sent as `overdue`.
    Overdue,

    /// Sent as `void`.
    Void,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(InvoiceStatus);

impl InvoiceStatus {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "draft",
            Self::Issued => "issued",
            Self::Paid => "paid",
            Self::Overdue => "overdue",
            Self::Void => "void",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for InvoiceStatus {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "draft" => Self::Draft,
            "issued" => Self::Issued,
            "paid" => Self::Paid,
            "overdue" => Self::Overdue,
            "void" => Self::Void,
            _ => Self::Unknown(value),
        }
    }
}

/// The plan of a workspace.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdatePlan {
    /// The organization.
    pub org_id: String,

    /// The workspace.
    pub workspace_id: String,

    /// The code of the plan.
    ///
    /// From 2 to 64 characters.
    pub plan_code: String,

    /// The currency, such as `EUR`.
    ///
    /// From 3 to 16 characters.
    pub currency: String,

    /// How often an invoice comes. Assumption: optional; the gateway takes `monthly` unless
    /// told otherwise, the schemas of the vendor ask for it.
    pub billing_cycle: Option<BillingCycle>,

    /// What is paid each month in any case, in the smallest unit of the currency.
    ///
    /// At least `0`.
    pub monthly_commit_minor: i64,

    /// How many seats are in the price.
    ///
    /// At least `0`.
    pub seats_included: Option<i64>,

    /// What each unit beyond the plan costs, in the smallest unit of the currency. Assumption:
    /// optional; the gateway takes 0, the schemas of the vendor ask for it.
    ///
    /// At least `0`.
    pub overage_unit_price_minor: Option<i64>,

    /// Who changed it last.
    ///
    /// From 1 to 255 characters.
    pub updated_by_actor_id: String,

    /// Anything that you want to keep with it.
    pub metadata: Option<JsonObject>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl UpdatePlan {
    /// A value of what it must have.
    #[inline]
    pub fn new(
        org_id: impl Into<String>,
        workspace_id: impl Into<String>,
        plan_code: impl Into<String>,
        currency: impl Into<String>,
        monthly_commit_minor: i64,
        updated_by_actor_id: impl Into<String>,
    ) -> Self {
        Self {
            org_id: org_id.into(),
            workspace_id: workspace_id.into(),
            plan_code: plan_code.into(),
            currency: currency.into(),
            billing_cycle: None,
            monthly_commit_minor,
            seats_included: None,
            overage_unit_price_minor: None,
            updated_by_actor_id: updated_by_actor_id.into(),
            metadata: None,
            extra: Extra::new(),
        }
    }

    /// The organization.
    #[must_use]
    #[inline]
    pub fn org_id(mut self, org_id: impl Into<String>) -> Self {
        self.org_id = org_id.into();
        self
    }

    /// The workspace.
    #[must_use]
    #[inline]
    pub fn workspace_id(mut self, workspace_id: impl Into<String>) -> Self {
        self.workspace_id = workspace_id.into();
        self
    }

    /// The code of the plan.
    #[must_use]
    #[inline]
    pub fn plan_code(mut self, plan_code: impl Into<String>) -> Self {
        self.plan_code = plan_code.into();
        self
    }

    /// The currency, such as `EUR`.
    #[must_use]
    #[inline]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = currency.into();
        self
    }

    /// How often an invoice comes.
    #[must_use]
    #[inline]
    pub fn billing_cycle(mut self, billing_cycle: impl Into<BillingCycle>) -> Self {
        self.billing_cycle = Some(billing_cycle.into());
        self
    }

    /// What is paid each month in any case, in the smallest unit of the currency.
    #[must_use]
    #[inline]
    pub fn monthly_commit_minor(mut self, monthly_commit_minor: i64) -> Self {
        self.monthly_commit_minor = monthly_commit_minor;
        self
    }

    /// How many seats are in the price.
    #[must_use]
    #[inline]
    pub fn seats_included(mut self, seats_included: i64) -> Self {
        self.seats_included = Some(seats_included);
        self
    }

    /// What each unit beyond the plan costs, in the smallest unit of the currency.
    #[must_use]
    #[inline]
    pub fn overage_unit_price_minor(mut self, overage_unit_price_minor: i64) -> Self {
        self.overage_unit_price_minor = Some(overage_unit_price_minor);
        self
    }

    /// Who changed it last.
    #[must_use]
    #[inline]
    pub fn updated_by_actor_id(mut self, updated_by_actor_id: impl Into<String>) -> Self {
        self.updated_by_actor_id = updated_by_actor_id.into();
        self
    }

    /// Anything that you want to keep with it.
    #[must_use]
    #[inline]
    pub fn metadata(mut self, metadata: JsonObject) -> Self {
        self.metadata = Some(metadata);
        self
    }
}
