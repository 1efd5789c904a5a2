// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Scenarios.

use specloom_runtime::codegen::{Fill as BodyFill, FillFrom, Operation};
use specloom_runtime::{Call, Client};

use crate::error::ERRORS;
use crate::models::{AppliedScenario, Scenario, ScenarioReport};

/// Whole pieces of work in one bundle. Newer servers know them.
///
/// ```no_run
/// use axme::models::ScenarioIntent;
/// use axme::models::Scenario;
///
/// # async fn example(client: axme::Client) -> Result<(), axme::Error> {
/// let answer = client.scenarios().apply(&Scenario::new("scenario_id", ScenarioIntent::new("type"))).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Scenarios(Client);

impl Scenarios {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Sets up all that a piece of work needs, and sends its intent.
    ///
    /// `POST /v1/scenarios/apply`.
    #[inline]
    pub fn apply(&self, body: &Scenario) -> Call<AppliedScenario> {
        self.0.call(&APPLY).json(body)
    }

    /// Looks at a scenario and changes nothing.
    ///
    /// `POST /v1/scenarios/validate`.
    #[inline]
    pub fn validate(&self, body: &Scenario) -> Call<ScenarioReport> {
        self.0.call(&VALIDATE).json(body)
    }
}

const APPLY: Operation = Operation::post("scenarios.apply", "/v1/scenarios/apply")
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true)
    .key_window(86_400)
    .fills(&[BodyFill { member: "idempotency_key", from: FillFrom::Key }]);

const VALIDATE: Operation = Operation::post("scenarios.validate", "/v1/scenarios/validate")
    .errors(ERRORS)
    .repeatable()
    .fills(&[BodyFill { member: "idempotency_key", from: FillFrom::Key }]);
