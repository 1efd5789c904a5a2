// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate automio
//! How the types that are used all over the API are read and written.

use specloom_runtime::codegen::{
    Decode, DecodeError, Encode, Reader, Writer, json_struct, serde_bridge,
};

use crate::models::{
    PaginatedIntegrationList, ParallelAnswer, ParallelAnswered, ParallelCallForConnectionRequest,
    ParallelCallForConnectionResponse, ParallelCallRequest, ParallelCallResponse,
    ParallelConnectionItem, ParallelDone, ParallelEvent, ParallelItem, ParallelStreamItem,
    ParallelStreamRequest,
};

json_struct!(PaginatedIntegrationList {
    count: "count",
    next: "next",
    previous: "previous",
    results: "results",
    ..extra
});

json_struct!(ParallelAnswer {
    api_data: "api_data",
    api_response: "api_response",
    organization_id: "organization_id",
    connection_id: "connection_id",
    ..extra
});

json_struct!(ParallelAnswered {
    index: "index",
    total: "total",
    response: "response",
    connection_id: "connection_id",
    completed: "completed",
    ..extra
});

json_struct!(ParallelCallForConnectionRequest {
    method: "method",
    endpoint: "endpoint",
    data_list: "data_list",
    request_headers: "request_headers",
    streaming: "streaming",
    ..extra
});

json_struct!(ParallelCallForConnectionResponse {
    responses: "responses",
    connection_id: "connection_id",
    ..extra
});

json_struct!(ParallelCallRequest {
    method: "method",
    endpoint: "endpoint",
    data_list: "data_list",
    request_headers: "request_headers",
    streaming: "streaming",
    ..extra
});

json_struct!(ParallelCallResponse {
    responses: "responses",
    connections_used: "connections_used",
    ..extra
});

json_struct!(ParallelConnectionItem {
    params: "params",
    data: "data",
    url_params: "url_params",
    ..extra
});

json_struct!(ParallelDone { completed: "completed", total_processed: "total_processed", ..extra });

impl Decode for ParallelEvent {
    #[inline]
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.best_or(
            &[
                ("ParallelDone", |from| Decode::decode(from).map(Self::ParallelDone)),
                ("ParallelAnswered", |from| Decode::decode(from).map(Self::ParallelAnswered)),
            ],
            Self::Unknown,
        )
    }
}

impl Encode for ParallelEvent {
    #[inline]
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::ParallelDone(it) => it.encode(to),
            Self::ParallelAnswered(it) => it.encode(to),
            Self::Unknown(it) => to.value(it),
        }
    }
}

serde_bridge!(ParallelEvent);

json_struct!(ParallelItem {
    connection_id: "connection_id",
    organization_id: "organization_id",
    params: "params",
    data: "data",
    url_params: "url_params",
    ..extra
});

json_struct!(ParallelStreamItem {
    connection_id: "connection_id",
    organization_id: "organization_id",
    params: "params",
    data: "data",
    url_params: "url_params",
    ..extra
});

json_struct!(ParallelStreamRequest {
    method: "method",
    endpoint: "endpoint",
    data_list: "data_list",
    request_params: "request_params",
    request_headers: "request_headers",
    streaming: "streaming",
    ..extra
});
