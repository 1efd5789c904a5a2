// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate agimus
//! How `Customer` objects are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{Customer, CustomerChanges};

impl Decode for Customer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "customerId",
            "name",
            "email",
            "status",
            "region",
            "age",
            "creditLimit",
            "score",
            "isVerified",
            "tags",
            "birthDate",
            "createdAt",
            "deletedAt",
            "location",
            "preferences",
            "contract",
            "orders",
        ];
        let mut customer_id = None;
        let mut name = None;
        let mut email = None;
        let mut status = None;
        let mut region = None;
        let mut age = None;
        let mut credit_limit = None;
        let mut score = None;
        let mut is_verified = None;
        let mut tags = None;
        let mut birth_date = None;
        let mut created_at = None;
        let mut deleted_at = None;
        let mut location = None;
        let mut preferences = None;
        let mut contract = None;
        let mut orders = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut customer_id),
            1 => from.set(&mut name),
            2 => from.set(&mut email),
            3 => from.set(&mut status),
            4 => from.set(&mut region),
            5 => from.set(&mut age),
            6 => from.set(&mut credit_limit),
            7 => from.set(&mut score),
            8 => from.set(&mut is_verified),
            9 => from.set(&mut tags),
            10 => from.set(&mut birth_date),
            11 => from.set(&mut created_at),
            12 => from.set(&mut deleted_at),
            13 => from.set(&mut location),
            14 => from.set(&mut preferences),
            15 => from.set(&mut contract),
            16 => from.set(&mut orders),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            customer_id: from.required(customer_id, "customerId")?,
            name: from.required(name, "name")?,
            email: from.required(email, "email")?,
            status: from.required(status, "status")?,
            region: from.required(region, "region")?,
            age: from.required(age, "age")?,
            credit_limit: from.required(credit_limit, "creditLimit")?,
            score: from.required(score, "score")?,
            is_verified: from.required(is_verified, "isVerified")?,
            tags: from.required(tags, "tags")?,
            birth_date: from.required(birth_date, "birthDate")?,
            created_at: from.required(created_at, "createdAt")?,
            deleted_at: from.required(deleted_at, "deletedAt")?,
            location: from.required(location, "location")?,
            preferences: from.required(preferences, "preferences")?,
            contract: from.required(contract, "contract")?,
            orders: from.required(orders, "orders")?,
            extra,
        })
    }
}

impl Encode for Customer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("customerId", &self.customer_id);
            to.member("name", &self.name);
            to.member("email", &self.email);
            to.member("status", &self.status);
            to.member("region", &self.region);
            to.member("age", &self.age);
            to.member("creditLimit", &self.credit_limit);
            to.member("score", &self.score);
            to.member("isVerified", &self.is_verified);
            to.member("tags", &self.tags);
            to.member("birthDate", &self.birth_date);
            to.member("createdAt", &self.created_at);
            to.member("deletedAt", &self.deleted_at);
            to.member("location", &self.location);
            to.member("preferences", &self.preferences);
            to.member("contract", &self.contract);
            to.member("orders", &self.orders);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Customer);

impl Decode for CustomerChanges {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "name",
            "email",
            "status",
            "region",
            "age",
            "creditLimit",
            "score",
            "isVerified",
            "tags",
            "birthDate",
            "location",
            "preferences",
            "contract",
        ];
        let mut name = None;
        let mut email = None;
        let mut status = None;
        let mut region = None;
        let mut age = None;
        let mut credit_limit = None;
        let mut score = None;
        let mut is_verified = None;
        let mut tags = None;
        let mut birth_date = None;
        let mut location = None;
        let mut preferences = None;
        let mut contract = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut name),
            1 => from.set(&mut email),
            2 => from.set(&mut status),
            3 => from.set(&mut region),
            4 => from.set(&mut age),
            5 => from.set(&mut credit_limit),
            6 => from.set(&mut score),
            7 => from.set(&mut is_verified),
            8 => from.set(&mut tags),
            9 => from.set(&mut birth_date),
            10 => from.set(&mut location),
            11 => from.set(&mut preferences),
            12 => from.set(&mut contract),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            name: from.required(name, "name")?,
            email: from.required(email, "email")?,
            status: from.required(status, "status")?,
            region: from.required(region, "region")?,
            age: from.required(age, "age")?,
            credit_limit: from.required(credit_limit, "creditLimit")?,
            score: from.required(score, "score")?,
            is_verified: from.required(is_verified, "isVerified")?,
            tags: from.required(tags, "tags")?,
            birth_date: from.required(birth_date, "birthDate")?,
            location: from.required(location, "location")?,
            preferences: from.required(preferences, "preferences")?,
            contract: from.required(contract, "contract")?,
            extra,
        })
    }
}

impl Encode for CustomerChanges {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("name", &self.name);
            to.member("email", &self.email);
            to.member("status", &self.status);
            to.member("region", &self.region);
            to.member("age", &self.age);
            to.member("creditLimit", &self.credit_limit);
            to.member("score", &self.score);
            to.member("isVerified", &self.is_verified);
            to.member("tags", &self.tags);
            to.member("birthDate", &self.birth_date);
            to.member("location", &self.location);
            to.member("preferences", &self.preferences);
            to.member("contract", &self.contract);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(CustomerChanges);
