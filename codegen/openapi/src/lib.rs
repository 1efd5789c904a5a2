//! OpenAPI documents to the Api model.
