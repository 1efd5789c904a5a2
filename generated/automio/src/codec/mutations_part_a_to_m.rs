// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate automio
//! How the types that are used all over the API are read and written.

use specloom_runtime::codegen::{
    Decode, DecodeError, Encode, Reader, Writer, json_param, serde_bridge,
};

use crate::models::{
    BillingEntriesInsertInput, BooleanComparisonExp, InsertMessageInsertMessagesOne,
    InsertMessageResponse, IntComparisonExp, MessagesAggregateBoolExp,
    MessagesAggregateBoolExpCount, MessagesArrRelInsertInput, MessagesBoolExp, MessagesInsertInput,
    MessagesOnConflict,
};

impl Decode for BillingEntriesInsertInput {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "id",
            "allegroId",
            "occurredAt",
            "type",
            "value",
            "balance",
            "organization_id",
            "connection_id",
        ];
        let mut id = None;
        let mut allegro_id = None;
        let mut occurred_at = None;
        let mut type_ = None;
        let mut value = None;
        let mut balance = None;
        let mut organization_id = None;
        let mut connection_id = None;
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut id),
            1 => from.set(&mut allegro_id),
            2 => from.set(&mut occurred_at),
            3 => from.set(&mut type_),
            4 => from.set(&mut value),
            5 => from.set(&mut balance),
            6 => from.set(&mut organization_id),
            7 => from.set(&mut connection_id),
            _ => from.skip(),
        })?;
        Ok(Self {
            id: from.required(id, "id")?,
            allegro_id: from.required(allegro_id, "allegroId")?,
            occurred_at: from.required(occurred_at, "occurredAt")?,
            type_: from.required(type_, "type")?,
            value: from.required(value, "value")?,
            balance: from.required(balance, "balance")?,
            organization_id: from.required(organization_id, "organization_id")?,
            connection_id: from.required(connection_id, "connection_id")?,
        })
    }
}

impl Encode for BillingEntriesInsertInput {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("id", &self.id);
            to.member("allegroId", &self.allegro_id);
            to.member("occurredAt", &self.occurred_at);
            to.member("type", &self.type_);
            to.member("value", &self.value);
            to.member("balance", &self.balance);
            to.member("organization_id", &self.organization_id);
            to.member("connection_id", &self.connection_id);
        });
    }
}

serde_bridge!(BillingEntriesInsertInput);
json_param!(BillingEntriesInsertInput);

impl Decode for BooleanComparisonExp {
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

impl Encode for BooleanComparisonExp {
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

serde_bridge!(BooleanComparisonExp);

impl Decode for InsertMessageInsertMessagesOne {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["id", "order_id"];
        let mut id = None;
        let mut order_id = None;
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut id),
            1 => from.set(&mut order_id),
            _ => from.skip(),
        })?;
        Ok(Self { id: from.required(id, "id")?, order_id: from.required(order_id, "order_id")? })
    }
}

impl Encode for InsertMessageInsertMessagesOne {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("id", &self.id);
            to.always("order_id", &self.order_id);
        });
    }
}

serde_bridge!(InsertMessageInsertMessagesOne);

impl Decode for InsertMessageResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["insert_messages_one"];
        let mut insert_messages_one = None;
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut insert_messages_one),
            _ => from.skip(),
        })?;
        Ok(Self { insert_messages_one: from.required(insert_messages_one, "insert_messages_one")? })
    }
}

impl Encode for InsertMessageResponse {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.always("insert_messages_one", &self.insert_messages_one);
        });
    }
}

serde_bridge!(InsertMessageResponse);

impl Decode for IntComparisonExp {
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

impl Encode for IntComparisonExp {
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

serde_bridge!(IntComparisonExp);

impl Decode for MessagesAggregateBoolExp {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["count"];
        let mut count = None;
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut count),
            _ => from.skip(),
        })?;
        Ok(Self { count: from.required(count, "count")? })
    }
}

impl Encode for MessagesAggregateBoolExp {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("count", &self.count);
        });
    }
}

serde_bridge!(MessagesAggregateBoolExp);

impl Decode for MessagesAggregateBoolExpCount {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["arguments", "distinct", "filter", "predicate"];
        let mut arguments = None;
        let mut distinct = None;
        let mut filter = None;
        let mut predicate = None;
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut arguments),
            1 => from.set(&mut distinct),
            2 => from.set(&mut filter),
            3 => from.set(&mut predicate),
            _ => from.skip(),
        })?;
        Ok(Self {
            arguments: from.required(arguments, "arguments")?,
            distinct: from.required(distinct, "distinct")?,
            filter: from.required(filter, "filter")?,
            predicate: from.required(predicate, "predicate")?,
        })
    }
}

impl Encode for MessagesAggregateBoolExpCount {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("arguments", &self.arguments);
            to.member("distinct", &self.distinct);
            to.member("filter", &self.filter);
            to.member("predicate", &self.predicate);
        });
    }
}

serde_bridge!(MessagesAggregateBoolExpCount);

impl Decode for MessagesArrRelInsertInput {
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

impl Encode for MessagesArrRelInsertInput {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("data", &self.data);
            to.member("on_conflict", &self.on_conflict);
        });
    }
}

serde_bridge!(MessagesArrRelInsertInput);

impl Decode for MessagesBoolExp {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "_and",
            "_not",
            "_or",
            "id",
            "order_id",
            "messageContent",
            "organization_id",
            "connection_id",
            "order",
        ];
        let mut and = None;
        let mut not = None;
        let mut or = None;
        let mut id = None;
        let mut order_id = None;
        let mut message_content = None;
        let mut organization_id = None;
        let mut connection_id = None;
        let mut order = None;
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut and),
            1 => from.set(&mut not),
            2 => from.set(&mut or),
            3 => from.set(&mut id),
            4 => from.set(&mut order_id),
            5 => from.set(&mut message_content),
            6 => from.set(&mut organization_id),
            7 => from.set(&mut connection_id),
            8 => from.set(&mut order),
            _ => from.skip(),
        })?;
        Ok(Self {
            and: from.required(and, "_and")?,
            not: from.required(not, "_not")?,
            or: from.required(or, "_or")?,
            id: from.required(id, "id")?,
            order_id: from.required(order_id, "order_id")?,
            message_content: from.required(message_content, "messageContent")?,
            organization_id: from.required(organization_id, "organization_id")?,
            connection_id: from.required(connection_id, "connection_id")?,
            order: from.required(order, "order")?,
        })
    }
}

impl Encode for MessagesBoolExp {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("_and", &self.and);
            to.member("_not", &self.not);
            to.member("_or", &self.or);
            to.member("id", &self.id);
            to.member("order_id", &self.order_id);
            to.member("messageContent", &self.message_content);
            to.member("organization_id", &self.organization_id);
            to.member("connection_id", &self.connection_id);
            to.member("order", &self.order);
        });
    }
}

serde_bridge!(MessagesBoolExp);

impl Decode for MessagesInsertInput {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["id", "order_id", "messageContent", "organization_id", "connection_id", "order"];
        let mut id = None;
        let mut order_id = None;
        let mut message_content = None;
        let mut organization_id = None;
        let mut connection_id = None;
        let mut order = None;
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut id),
            1 => from.set(&mut order_id),
            2 => from.set(&mut message_content),
            3 => from.set(&mut organization_id),
            4 => from.set(&mut connection_id),
            5 => from.set(&mut order),
            _ => from.skip(),
        })?;
        Ok(Self {
            id: from.required(id, "id")?,
            order_id: from.required(order_id, "order_id")?,
            message_content: from.required(message_content, "messageContent")?,
            organization_id: from.required(organization_id, "organization_id")?,
            connection_id: from.required(connection_id, "connection_id")?,
            order: from.required(order, "order")?,
        })
    }
}

impl Encode for MessagesInsertInput {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("id", &self.id);
            to.member("order_id", &self.order_id);
            to.member("messageContent", &self.message_content);
            to.member("organization_id", &self.organization_id);
            to.member("connection_id", &self.connection_id);
            to.member("order", &self.order);
        });
    }
}

serde_bridge!(MessagesInsertInput);
json_param!(MessagesInsertInput);

impl Decode for MessagesOnConflict {
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

impl Encode for MessagesOnConflict {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("constraint", &self.constraint);
            to.member("update_columns", &self.update_columns);
            to.member("where", &self.where_);
        });
    }
}

serde_bridge!(MessagesOnConflict);
