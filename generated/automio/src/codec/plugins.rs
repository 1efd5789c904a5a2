// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate automio
//! How the types that only `Plugins` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{
    PaginatedPluginList, Plugin, PluginConnections, PluginIntegration, PluginInterface,
};

impl Decode for PaginatedPluginList {
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

impl Encode for PaginatedPluginList {
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

serde_bridge!(PaginatedPluginList);

impl Decode for Plugin {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "id",
            "organization",
            "plugin_interface",
            "integration",
            "implemented_capabilities",
            "is_enabled",
            "is_official",
            "is_mine",
            "organization_slug",
            "capabilities",
            "is_visible",
            "code",
            "created_at",
            "updated_at",
        ];
        let mut id = None;
        let mut organization = None;
        let mut plugin_interface = None;
        let mut integration = None;
        let mut implemented_capabilities = None;
        let mut is_enabled = None;
        let mut is_official = None;
        let mut is_mine = None;
        let mut organization_slug = None;
        let mut capabilities = None;
        let mut is_visible = None;
        let mut code = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut id),
            1 => from.set(&mut organization),
            2 => from.set(&mut plugin_interface),
            3 => from.set(&mut integration),
            4 => from.set(&mut implemented_capabilities),
            5 => from.set(&mut is_enabled),
            6 => from.set(&mut is_official),
            7 => from.set(&mut is_mine),
            8 => from.set(&mut organization_slug),
            9 => from.set(&mut capabilities),
            10 => from.set(&mut is_visible),
            11 => from.set(&mut code),
            12 => from.set(&mut created_at),
            13 => from.set(&mut updated_at),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            id: from.required(id, "id")?,
            organization: from.required(organization, "organization")?,
            plugin_interface: from.required(plugin_interface, "plugin_interface")?,
            integration: from.required(integration, "integration")?,
            implemented_capabilities: from
                .required(implemented_capabilities, "implemented_capabilities")?,
            is_enabled: from.required(is_enabled, "is_enabled")?,
            is_official: from.required(is_official, "is_official")?,
            is_mine: from.required(is_mine, "is_mine")?,
            organization_slug: from.required(organization_slug, "organization_slug")?,
            capabilities: from.required(capabilities, "capabilities")?,
            is_visible: from.required(is_visible, "is_visible")?,
            code: from.required(code, "code")?,
            created_at: from.required(created_at, "created_at")?,
            updated_at: from.required(updated_at, "updated_at")?,
            extra,
        })
    }
}

impl Encode for Plugin {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("id", &self.id);
            to.member("organization", &self.organization);
            to.member("plugin_interface", &self.plugin_interface);
            to.member("integration", &self.integration);
            to.member("implemented_capabilities", &self.implemented_capabilities);
            to.member("is_enabled", &self.is_enabled);
            to.member("is_official", &self.is_official);
            to.member("is_mine", &self.is_mine);
            to.member("organization_slug", &self.organization_slug);
            to.member("capabilities", &self.capabilities);
            to.member("is_visible", &self.is_visible);
            to.member("code", &self.code);
            to.member("created_at", &self.created_at);
            to.member("updated_at", &self.updated_at);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Plugin);

impl Decode for PluginConnections {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["id", "connection_ids"];
        let mut id = None;
        let mut connection_ids = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut id),
            1 => from.set(&mut connection_ids),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            id: from.required(id, "id")?,
            connection_ids: from.required(connection_ids, "connection_ids")?,
            extra,
        })
    }
}

impl Encode for PluginConnections {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("id", &self.id);
            to.member("connection_ids", &self.connection_ids);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(PluginConnections);

impl Decode for PluginIntegration {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["name", "icon", "integration_id"];
        let mut name = None;
        let mut icon = None;
        let mut integration_id = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut name),
            1 => from.set(&mut icon),
            2 => from.set(&mut integration_id),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            name: from.required(name, "name")?,
            icon: from.required(icon, "icon")?,
            integration_id: from.required(integration_id, "integration_id")?,
            extra,
        })
    }
}

impl Encode for PluginIntegration {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("name", &self.name);
            to.member("icon", &self.icon);
            to.member("integration_id", &self.integration_id);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(PluginIntegration);

impl Decode for PluginInterface {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["id", "namespace", "title"];
        let mut id = None;
        let mut namespace = None;
        let mut title = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut id),
            1 => from.set(&mut namespace),
            2 => from.set(&mut title),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            id: from.required(id, "id")?,
            namespace: from.required(namespace, "namespace")?,
            title: from.required(title, "title")?,
            extra,
        })
    }
}

impl Encode for PluginInterface {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("id", &self.id);
            to.member("namespace", &self.namespace);
            to.member("title", &self.title);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(PluginInterface);
