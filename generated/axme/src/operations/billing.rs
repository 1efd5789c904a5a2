// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Billing.

use specloom_runtime::codegen::{Operation, operation};
use specloom_runtime::{Call, Client};

use crate::error::ERRORS;
use crate::models::{BillingPlanAnswer, InvoiceAnswer, InvoiceList, InvoiceStatus, UpdatePlan};

/// Plans and invoices.
///
/// ```no_run
/// # async fn example(client: axme::Client) -> Result<(), axme::Error> {
/// let answer = client.billing().get_plan("org_id", "workspace_id").await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Billing(Client);

impl Billing {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Reads the plan of a workspace.
    ///
    /// `GET /v1/billing/plan`.
    ///
    /// Takes:
    /// - `org_id`: the organization.
    /// - `workspace_id`: the workspace.
    #[inline]
    pub fn get_plan(
        &self,
        org_id: impl AsRef<str>,
        workspace_id: impl AsRef<str>,
    ) -> Call<BillingPlanAnswer> {
        self.0
            .call(&GET_PLAN)
            .query("org_id", org_id.as_ref())
            .query("workspace_id", workspace_id.as_ref())
    }

    /// Changes the plan of a workspace.
    ///
    /// `PATCH /v1/billing/plan`.
    #[inline]
    pub fn update_plan(&self, body: &UpdatePlan) -> Call<BillingPlanAnswer> {
        self.0.call(&UPDATE_PLAN).json(body)
    }

    /// Lists invoices.
    ///
    /// `GET /v1/billing/invoices`.
    ///
    /// Takes:
    /// - `org_id`: the organization.
    /// - `workspace_id`: the workspace.
    #[inline]
    pub fn list_invoices(
        &self,
        org_id: impl AsRef<str>,
        workspace_id: impl AsRef<str>,
    ) -> ListInvoicesBilling {
        ListInvoicesBilling(
            self.0
                .call(&LIST_INVOICES)
                .query("org_id", org_id.as_ref())
                .query("workspace_id", workspace_id.as_ref()),
        )
    }

    /// Reads an invoice.
    ///
    /// `GET /v1/billing/invoices/{invoice_id}`.
    ///
    /// Takes:
    /// - `invoice_id`: the invoice.
    #[inline]
    pub fn get_invoice(&self, invoice_id: impl AsRef<str>) -> Call<InvoiceAnswer> {
        self.0.call(&GET_INVOICE).path("invoice_id", invoice_id.as_ref())
    }
}

/// [`Billing::list_invoices`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListInvoicesBilling(Call<InvoiceList>);

operation!(ListInvoicesBilling, InvoiceList);

impl ListInvoicesBilling {
    /// Only invoices that stand so.
    #[inline]
    pub fn status(self, status: impl Into<InvoiceStatus>) -> Self {
        let status: InvoiceStatus = status.into();
        Self(self.0.query("status", status))
    }
}

const GET_PLAN: Operation = Operation::get("billing.get_plan", "/v1/billing/plan").errors(ERRORS);

const UPDATE_PLAN: Operation = Operation::patch("billing.update_plan", "/v1/billing/plan")
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true)
    .key_window(86_400);

const LIST_INVOICES: Operation =
    Operation::get("billing.list_invoices", "/v1/billing/invoices").errors(ERRORS);

const GET_INVOICE: Operation =
    Operation::get("billing.get_invoice", "/v1/billing/invoices/{invoice_id}").errors(ERRORS);
