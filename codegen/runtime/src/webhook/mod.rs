//! Inbound deliveries: their signature is checked over the raw bytes, then the event is read.
