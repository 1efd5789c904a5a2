// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate automio
//! How the types that are used all over the API are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{
    PaginatedIntegrationList, ParallelAnswer, ParallelAnswered, ParallelCallForConnectionRequest,
    ParallelCallForConnectionResponse, ParallelCallRequest, ParallelCallResponse,
    ParallelConnectionItem, ParallelDone, ParallelEvent, ParallelItem, ParallelStreamItem,
    ParallelStreamRequest,
};

impl Decode for PaginatedIntegrationList {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["count", "next", "previous", "results"];
        let mut count = None;
        let mut next = None;
        let mut previous = None;
        let mut results = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut count),
            1 => from.set(&mut next),
            2 => from.set(&mut previous),
            3 => from.set(&mut results),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            count: from.required(count, "count")?,
            next: from.required(next, "next")?,
            previous: from.required(previous, "previous")?,
            results: from.required(results, "results")?,
            extra,
        })
    }
}

impl Encode for PaginatedIntegrationList {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("count", &self.count);
            to.member("next", &self.next);
            to.member("previous", &self.previous);
            to.member("results", &self.results);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(PaginatedIntegrationList);

impl Decode for ParallelAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["api_data", "api_response", "organization_id", "connection_id"];
        let mut api_data = None;
        let mut api_response = None;
        let mut organization_id = None;
        let mut connection_id = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut api_data),
            1 => from.set(&mut api_response),
            2 => from.set(&mut organization_id),
            3 => from.set(&mut connection_id),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            api_data: from.required(api_data, "api_data")?,
            api_response: from.required(api_response, "api_response")?,
            organization_id: from.required(organization_id, "organization_id")?,
            connection_id: from.required(connection_id, "connection_id")?,
            extra,
        })
    }
}

impl Encode for ParallelAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("api_data", &self.api_data);
            to.member("api_response", &self.api_response);
            to.member("organization_id", &self.organization_id);
            to.member("connection_id", &self.connection_id);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ParallelAnswer);

impl Decode for ParallelAnswered {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["index", "total", "response", "connection_id", "completed"];
        let mut index = None;
        let mut total = None;
        let mut response = None;
        let mut connection_id = None;
        let mut completed = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut index),
            1 => from.set(&mut total),
            2 => from.set(&mut response),
            3 => from.set(&mut connection_id),
            4 => from.set(&mut completed),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            index: from.required(index, "index")?,
            total: from.required(total, "total")?,
            response: from.required(response, "response")?,
            connection_id: from.required(connection_id, "connection_id")?,
            completed: from.required(completed, "completed")?,
            extra,
        })
    }
}

impl Encode for ParallelAnswered {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("index", &self.index);
            to.member("total", &self.total);
            to.member("response", &self.response);
            to.member("connection_id", &self.connection_id);
            to.member("completed", &self.completed);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ParallelAnswered);

impl Decode for ParallelCallForConnectionRequest {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["method", "endpoint", "data_list", "request_headers", "streaming"];
        let mut method = None;
        let mut endpoint = None;
        let mut data_list = None;
        let mut request_headers = None;
        let mut streaming = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut method),
            1 => from.set(&mut endpoint),
            2 => from.set(&mut data_list),
            3 => from.set(&mut request_headers),
            4 => from.set(&mut streaming),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            method: from.required(method, "method")?,
            endpoint: from.required(endpoint, "endpoint")?,
            data_list: from.required(data_list, "data_list")?,
            request_headers: from.required(request_headers, "request_headers")?,
            streaming: from.required(streaming, "streaming")?,
            extra,
        })
    }
}

impl Encode for ParallelCallForConnectionRequest {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("method", &self.method);
            to.member("endpoint", &self.endpoint);
            to.member("data_list", &self.data_list);
            to.member("request_headers", &self.request_headers);
            to.member("streaming", &self.streaming);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ParallelCallForConnectionRequest);

impl Decode for ParallelCallForConnectionResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["responses", "connection_id"];
        let mut responses = None;
        let mut connection_id = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut responses),
            1 => from.set(&mut connection_id),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            responses: from.required(responses, "responses")?,
            connection_id: from.required(connection_id, "connection_id")?,
            extra,
        })
    }
}

impl Encode for ParallelCallForConnectionResponse {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("responses", &self.responses);
            to.member("connection_id", &self.connection_id);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ParallelCallForConnectionResponse);

impl Decode for ParallelCallRequest {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["method", "endpoint", "data_list", "request_headers", "streaming"];
        let mut method = None;
        let mut endpoint = None;
        let mut data_list = None;
        let mut request_headers = None;
        let mut streaming = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut method),
            1 => from.set(&mut endpoint),
            2 => from.set(&mut data_list),
            3 => from.set(&mut request_headers),
            4 => from.set(&mut streaming),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            method: from.required(method, "method")?,
            endpoint: from.required(endpoint, "endpoint")?,
            data_list: from.required(data_list, "data_list")?,
            request_headers: from.required(request_headers, "request_headers")?,
            streaming: from.required(streaming, "streaming")?,
            extra,
        })
    }
}

impl Encode for ParallelCallRequest {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("method", &self.method);
            to.member("endpoint", &self.endpoint);
            to.member("data_list", &self.data_list);
            to.member("request_headers", &self.request_headers);
            to.member("streaming", &self.streaming);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ParallelCallRequest);

impl Decode for ParallelCallResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["responses", "connections_used"];
        let mut responses = None;
        let mut connections_used = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut responses),
            1 => from.set(&mut connections_used),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            responses: from.required(responses, "responses")?,
            connections_used: from.required(connections_used, "connections_used")?,
            extra,
        })
    }
}

impl Encode for ParallelCallResponse {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("responses", &self.responses);
            to.member("connections_used", &self.connections_used);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ParallelCallResponse);

impl Decode for ParallelConnectionItem {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["params", "data", "url_params"];
        let mut params = None;
        let mut data = None;
        let mut url_params = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut params),
            1 => from.set(&mut data),
            2 => from.set(&mut url_params),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            params: from.required(params, "params")?,
            data: from.required(data, "data")?,
            url_params: from.required(url_params, "url_params")?,
            extra,
        })
    }
}

impl Encode for ParallelConnectionItem {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("params", &self.params);
            to.member("data", &self.data);
            to.member("url_params", &self.url_params);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ParallelConnectionItem);

impl Decode for ParallelDone {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["completed", "total_processed"];
        let mut completed = None;
        let mut total_processed = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut completed),
            1 => from.set(&mut total_processed),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            completed: from.required(completed, "completed")?,
            total_processed: from.required(total_processed, "total_processed")?,
            extra,
        })
    }
}

impl Encode for ParallelDone {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("completed", &self.completed);
            to.member("total_processed", &self.total_processed);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ParallelDone);

impl Decode for ParallelEvent {
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
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::ParallelDone(it) => it.encode(to),
            Self::ParallelAnswered(it) => it.encode(to),
            Self::Unknown(it) => to.value(it),
        }
    }
}

serde_bridge!(ParallelEvent);

impl Decode for ParallelItem {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["connection_id", "organization_id", "params", "data", "url_params"];
        let mut connection_id = None;
        let mut organization_id = None;
        let mut params = None;
        let mut data = None;
        let mut url_params = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut connection_id),
            1 => from.set(&mut organization_id),
            2 => from.set(&mut params),
            3 => from.set(&mut data),
            4 => from.set(&mut url_params),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            connection_id: from.required(connection_id, "connection_id")?,
            organization_id: from.required(organization_id, "organization_id")?,
            params: from.required(params, "params")?,
            data: from.required(data, "data")?,
            url_params: from.required(url_params, "url_params")?,
            extra,
        })
    }
}

impl Encode for ParallelItem {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("connection_id", &self.connection_id);
            to.member("organization_id", &self.organization_id);
            to.member("params", &self.params);
            to.member("data", &self.data);
            to.member("url_params", &self.url_params);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ParallelItem);

impl Decode for ParallelStreamItem {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["connection_id", "organization_id", "params", "data", "url_params"];
        let mut connection_id = None;
        let mut organization_id = None;
        let mut params = None;
        let mut data = None;
        let mut url_params = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut connection_id),
            1 => from.set(&mut organization_id),
            2 => from.set(&mut params),
            3 => from.set(&mut data),
            4 => from.set(&mut url_params),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            connection_id: from.required(connection_id, "connection_id")?,
            organization_id: from.required(organization_id, "organization_id")?,
            params: from.required(params, "params")?,
            data: from.required(data, "data")?,
            url_params: from.required(url_params, "url_params")?,
            extra,
        })
    }
}

impl Encode for ParallelStreamItem {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("connection_id", &self.connection_id);
            to.member("organization_id", &self.organization_id);
            to.member("params", &self.params);
            to.member("data", &self.data);
            to.member("url_params", &self.url_params);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ParallelStreamItem);

impl Decode for ParallelStreamRequest {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["method", "endpoint", "data_list", "request_params", "request_headers", "streaming"];
        let mut method = None;
        let mut endpoint = None;
        let mut data_list = None;
        let mut request_params = None;
        let mut request_headers = None;
        let mut streaming = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut method),
            1 => from.set(&mut endpoint),
            2 => from.set(&mut data_list),
            3 => from.set(&mut request_params),
            4 => from.set(&mut request_headers),
            5 => from.set(&mut streaming),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            method: from.required(method, "method")?,
            endpoint: from.required(endpoint, "endpoint")?,
            data_list: from.required(data_list, "data_list")?,
            request_params: from.required(request_params, "request_params")?,
            request_headers: from.required(request_headers, "request_headers")?,
            streaming: from.required(streaming, "streaming")?,
            extra,
        })
    }
}

impl Encode for ParallelStreamRequest {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("method", &self.method);
            to.member("endpoint", &self.endpoint);
            to.member("data_list", &self.data_list);
            to.member("request_params", &self.request_params);
            to.member("request_headers", &self.request_headers);
            to.member("streaming", &self.streaming);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ParallelStreamRequest);
