//! Swagger 2.0 to OpenAPI 3.0.

use crate::upgrade::Upgrade;
use crate::version::Version;

/// The rewrites from 2.0 to 3.0.
pub(super) const UPGRADE: Upgrade = Upgrade { from: Version::V2, document: &[], schema: &[] };
