// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate automio
//! How the types that are used all over the API are read and written.

use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{
    OrdersBoolExp, OrdersInsertInput, OrdersObjRelInsertInput, OrdersOnConflict,
    StringComparisonExp, UpdateOrderDeliveredResponse, UpdateOrderDeliveredUpdateOrders,
    UpsertBillingEntriesResponse, UuidComparisonExp,
};

impl Decode for OrdersBoolExp {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "_and",
            "_not",
            "_or",
            "id",
            "orderId",
            "buyerLogin",
            "delivered",
            "organization_id",
            "connection_id",
            "messages",
            "messages_aggregate",
        ];
        let mut and = None;
        let mut not = None;
        let mut or = None;
        let mut id = None;
        let mut order_id = None;
        let mut buyer_login = None;
        let mut delivered = None;
        let mut organization_id = None;
        let mut connection_id = None;
        let mut messages = None;
        let mut messages_aggregate = None;
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut and),
            1 => from.set(&mut not),
            2 => from.set(&mut or),
            3 => from.set(&mut id),
            4 => from.set(&mut order_id),
            5 => from.set(&mut buyer_login),
            6 => from.set(&mut delivered),
            7 => from.set(&mut organization_id),
            8 => from.set(&mut connection_id),
            9 => from.set(&mut messages),
            10 => from.set(&mut messages_aggregate),
            _ => from.skip(),
        })?;
        Ok(Self {
            and: from.required(and, "_and")?,
            not: from.required(not, "_not")?,
            or: from.required(or, "_or")?,
            id: from.required(id, "id")?,
            order_id: from.required(order_id, "orderId")?,
            buyer_login: from.required(buyer_login, "buyerLogin")?,
            delivered: from.required(delivered, "delivered")?,
            organization_id: from.required(organization_id, "organization_id")?,
            connection_id: from.required(connection_id, "connection_id")?,
            messages: from.required(messages, "messages")?,
            messages_aggregate: from.required(messages_aggregate, "messages_aggregate")?,
        })
    }
}

impl Encode for OrdersBoolExp {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("_and", &self.and);
            to.member("_not", &self.not);
            to.member("_or", &self.or);
            to.member("id", &self.id);
            to.member("orderId", &self.order_id);
            to.member("buyerLogin", &self.buyer_login);
            to.member("delivered", &self.delivered);
            to.member("organization_id", &self.organization_id);
            to.member("connection_id", &self.connection_id);
            to.member("messages", &self.messages);
            to.member("messages_aggregate", &self.messages_aggregate);
        });
    }
}

serde_bridge!(OrdersBoolExp);

impl Decode for OrdersInsertInput {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "id",
            "orderId",
            "buyerLogin",
            "delivered",
            "organization_id",
            "connection_id",
            "messages",
        ];
        let mut id = None;
        let mut order_id = None;
        let mut buyer_login = None;
        let mut delivered = None;
        let mut organization_id = None;
        let mut connection_id = None;
        let mut messages = None;
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut id),
            1 => from.set(&mut order_id),
            2 => from.set(&mut buyer_login),
            3 => from.set(&mut delivered),
            4 => from.set(&mut organization_id),
            5 => from.set(&mut connection_id),
            6 => from.set(&mut messages),
            _ => from.skip(),
        })?;
        Ok(Self {
            id: from.required(id, "id")?,
            order_id: from.required(order_id, "orderId")?,
            buyer_login: from.required(buyer_login, "buyerLogin")?,
            delivered: from.required(delivered, "delivered")?,
            organization_id: from.required(organization_id, "organization_id")?,
            connection_id: from.required(connection_id, "connection_id")?,
            messages: from.required(messages, "messages")?,
        })
    }
}

impl Encode for OrdersInsertInput {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("id", &self.id);
            to.member("orderId", &self.order_id);
            to.member("buyerLogin", &self.buyer_login);
            to.member("delivered", &self.delivered);
            to.member("organization_id", &self.organization_id);
            to.member("connection_id", &self.connection_id);
            to.member("messages", &self.messages);
        });
    }
}

serde_bridge!(OrdersInsertInput);

impl Decode for OrdersObjRelInsertInput {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["data", "on_conflict"];
        let mut data = None;
        let mut on_conflict = None;
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut data),
            1 => from.set(&mut on_conflict),
            _ => from.skip(),
        })?;
        Ok(Self {
            data: from.required(data, "data")?,
            on_conflict: from.required(on_conflict, "on_conflict")?,
        })
    }
}

impl Encode for OrdersObjRelInsertInput {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("data", &self.data);
            to.member("on_conflict", &self.on_conflict);
        });
    }
}

serde_bridge!(OrdersObjRelInsertInput);

impl Decode for OrdersOnConflict {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["constraint", "update_columns", "where"];
        let mut constraint = None;
        let mut update_columns = None;
        let mut where_ = None;
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut constraint),
            1 => from.set(&mut update_columns),
            2 => from.set(&mut where_),
            _ => from.skip(),
        })?;
        Ok(Self {
            constraint: from.required(constraint, "constraint")?,
            update_columns: from.required(update_columns, "update_columns")?,
            where_: from.required(where_, "where")?,
        })
    }
}

impl Encode for OrdersOnConflict {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("constraint", &self.constraint);
            to.member("update_columns", &self.update_columns);
            to.member("where", &self.where_);
        });
    }
}

serde_bridge!(OrdersOnConflict);

impl Decode for StringComparisonExp {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "_eq",
            "_neq",
            "_in",
            "_nin",
            "_gt",
            "_gte",
            "_lt",
            "_lte",
            "_is_null",
            "_like",
            "_nlike",
            "_ilike",
            "_nilike",
            "_similar",
            "_nsimilar",
            "_regex",
            "_nregex",
            "_iregex",
            "_niregex",
        ];
        let mut eq = None;
        let mut neq = None;
        let mut in_ = None;
        let mut nin = None;
        let mut gt = None;
        let mut gte = None;
        let mut lt = None;
        let mut lte = None;
        let mut is_null = None;
        let mut like = None;
        let mut nlike = None;
        let mut ilike = None;
        let mut nilike = None;
        let mut similar = None;
        let mut nsimilar = None;
        let mut regex = None;
        let mut nregex = None;
        let mut iregex = None;
        let mut niregex = None;
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut eq),
            1 => from.set(&mut neq),
            2 => from.set(&mut in_),
            3 => from.set(&mut nin),
            4 => from.set(&mut gt),
            5 => from.set(&mut gte),
            6 => from.set(&mut lt),
            7 => from.set(&mut lte),
            8 => from.set(&mut is_null),
            9 => from.set(&mut like),
            10 => from.set(&mut nlike),
            11 => from.set(&mut ilike),
            12 => from.set(&mut nilike),
            13 => from.set(&mut similar),
            14 => from.set(&mut nsimilar),
            15 => from.set(&mut regex),
            16 => from.set(&mut nregex),
            17 => from.set(&mut iregex),
            18 => from.set(&mut niregex),
            _ => from.skip(),
        })?;
        Ok(Self {
            eq: from.required(eq, "_eq")?,
            neq: from.required(neq, "_neq")?,
            in_: from.required(in_, "_in")?,
            nin: from.required(nin, "_nin")?,
            gt: from.required(gt, "_gt")?,
            gte: from.required(gte, "_gte")?,
            lt: from.required(lt, "_lt")?,
            lte: from.required(lte, "_lte")?,
            is_null: from.required(is_null, "_is_null")?,
            like: from.required(like, "_like")?,
            nlike: from.required(nlike, "_nlike")?,
            ilike: from.required(ilike, "_ilike")?,
            nilike: from.required(nilike, "_nilike")?,
            similar: from.required(similar, "_similar")?,
            nsimilar: from.required(nsimilar, "_nsimilar")?,
            regex: from.required(regex, "_regex")?,
            nregex: from.required(nregex, "_nregex")?,
            iregex: from.required(iregex, "_iregex")?,
            niregex: from.required(niregex, "_niregex")?,
        })
    }
}

impl Encode for StringComparisonExp {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("_eq", &self.eq);
            to.member("_neq", &self.neq);
            to.member("_in", &self.in_);
            to.member("_nin", &self.nin);
            to.member("_gt", &self.gt);
            to.member("_gte", &self.gte);
            to.member("_lt", &self.lt);
            to.member("_lte", &self.lte);
            to.member("_is_null", &self.is_null);
            to.member("_like", &self.like);
            to.member("_nlike", &self.nlike);
            to.member("_ilike", &self.ilike);
            to.member("_nilike", &self.nilike);
            to.member("_similar", &self.similar);
            to.member("_nsimilar", &self.nsimilar);
            to.member("_regex", &self.regex);
            to.member("_nregex", &self.nregex);
            to.member("_iregex", &self.iregex);
            to.member("_niregex", &self.niregex);
        });
    }
}

serde_bridge!(StringComparisonExp);

impl Decode for UpdateOrderDeliveredResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["update_orders"];
        let mut update_orders = None;
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut update_orders),
            _ => from.skip(),
        })?;
        Ok(Self { update_orders: from.required(update_orders, "update_orders")? })
    }
}

impl Encode for UpdateOrderDeliveredResponse {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.always("update_orders", &self.update_orders);
        });
    }
}

serde_bridge!(UpdateOrderDeliveredResponse);

impl Decode for UpdateOrderDeliveredUpdateOrders {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["affected_rows"];
        let mut affected_rows = None;
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut affected_rows),
            _ => from.skip(),
        })?;
        Ok(Self { affected_rows: from.required(affected_rows, "affected_rows")? })
    }
}

impl Encode for UpdateOrderDeliveredUpdateOrders {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("affected_rows", &self.affected_rows);
        });
    }
}

serde_bridge!(UpdateOrderDeliveredUpdateOrders);

impl Decode for UpsertBillingEntriesResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["insert_billing_entries"];
        let mut insert_billing_entries = None;
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut insert_billing_entries),
            _ => from.skip(),
        })?;
        Ok(Self {
            insert_billing_entries: from
                .required(insert_billing_entries, "insert_billing_entries")?,
        })
    }
}

impl Encode for UpsertBillingEntriesResponse {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.always("insert_billing_entries", &self.insert_billing_entries);
        });
    }
}

serde_bridge!(UpsertBillingEntriesResponse);

impl Decode for UuidComparisonExp {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["_eq", "_neq", "_in", "_nin", "_gt", "_gte", "_lt", "_lte", "_is_null"];
        let mut eq = None;
        let mut neq = None;
        let mut in_ = None;
        let mut nin = None;
        let mut gt = None;
        let mut gte = None;
        let mut lt = None;
        let mut lte = None;
        let mut is_null = None;
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut eq),
            1 => from.set(&mut neq),
            2 => from.set(&mut in_),
            3 => from.set(&mut nin),
            4 => from.set(&mut gt),
            5 => from.set(&mut gte),
            6 => from.set(&mut lt),
            7 => from.set(&mut lte),
            8 => from.set(&mut is_null),
            _ => from.skip(),
        })?;
        Ok(Self {
            eq: from.required(eq, "_eq")?,
            neq: from.required(neq, "_neq")?,
            in_: from.required(in_, "_in")?,
            nin: from.required(nin, "_nin")?,
            gt: from.required(gt, "_gt")?,
            gte: from.required(gte, "_gte")?,
            lt: from.required(lt, "_lt")?,
            lte: from.required(lte, "_lte")?,
            is_null: from.required(is_null, "_is_null")?,
        })
    }
}

impl Encode for UuidComparisonExp {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("_eq", &self.eq);
            to.member("_neq", &self.neq);
            to.member("_in", &self.in_);
            to.member("_nin", &self.nin);
            to.member("_gt", &self.gt);
            to.member("_gte", &self.gte);
            to.member("_lt", &self.lt);
            to.member("_lte", &self.lte);
            to.member("_is_null", &self.is_null);
        });
    }
}

serde_bridge!(UuidComparisonExp);
