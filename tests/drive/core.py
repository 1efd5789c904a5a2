"""Asks openapi-core whether a request is valid."""

import json

from jsonschema_path import SchemaPath
from openapi_core import V30RequestValidator, V31RequestValidator
from openapi_core.testing import MockRequest
from urllib.parse import parse_qsl, unquote

from document import is_json, media_essence, walked

KNOWN = {"application/json", "application/x-www-form-urlencoded", "multipart/form-data", "text/plain"}

# A default is not sent, so it is not held against its schema; a param is one of
# requests, whatever its schema says of bodies.
UNASKED = {"default", "readOnly"}


class NotKnown(Exception):
    """What openapi-core finds against a request because it does not know better."""


class Core:
    """The validators of a document, one for each path."""

    def __init__(self, document):
        self.document = document
        self.known = {}
        self.is_old = not document.is_three_zero and says_nullable(document.root)
        self.root = {**document.root, "components": without_read_only(document.root.get("components") or {})}

    def passed_over(self, operation, sent):
        """Why openapi-core is not asked; none if it is. `README.md` has the list."""
        if self.document.is_two:
            return "openapi-core reads no Swagger 2.0"
        if not self.document.version.startswith(("3.0", "3.1")):
            return "openapi-core reads no OpenAPI 3.2"
        if operation["method"] not in ("GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"):
            return "openapi-core knows no further methods"
        if "?" in operation["path"] or "#" in operation["path"]:
            return "openapi-core finds no path with a query or fragment"
        if any(place == "path" and f"{{{name}}}" not in operation["path"] for place, name in operation["params"]):
            return "openapi-core finds no param of a path that is not written in braces"
        for place, name, value in sent["params"]:
            param = operation["params"].get((place, name)) or {}
            if param.get("style") == "deepObject" and nested(value):
                return "openapi-core reads no nested deepObject"
            if isinstance(value, dict) and param.get("style") != "deepObject":
                return "openapi-core reads no object in a param but deepObject"
            if place == "path" and param.get("style", "simple") != "simple":
                return "openapi-core finds no path of matrix or label"
            kind = self.document.resolved(param.get("schema") or {}).get("type")
            if isinstance(value, list) and place == "query" and kind is None:
                return "openapi-core reads no list of a query that may be something else"
            if place == "query" and value == "":
                return "openapi-core takes no empty value, though the schema does"
            if place == "path" and isinstance(value, str) and "/" in value:
                return "openapi-core decodes a path before it looks for it"
        if sent["media"] is None:
            return None
        essence = media_essence(sent["media"])
        if essence not in KNOWN and not essence.endswith("+json"):
            return "openapi-core has no reader of this media type"
        if essence == "text/plain" and self.scalar(operation, sent["media"]):
            return "openapi-core reads no numbers and truth values in texts"
        if "form" in essence:
            body = sent["body"] or {}
            if isinstance(body, str):
                return "openapi-core reads each form as an object"
            if not body:
                return "openapi-core takes an empty form for none"
            if None in body.values():
                return "a form cannot say null, and openapi-core asks for it"
            if self.is_composed(operation, sent["media"]):
                return "openapi-core reads no form that is put together of several schemas"
            if any(isinstance(it, (dict, list)) for it in body.values()):
                return "openapi-core does not read nested members of forms"
            if essence.startswith("multipart"):
                return "openapi-core reads the numbers of parts as texts"
        return None

    def scalar(self, operation, media_type):
        """Whether a text is a number or a truth value."""
        schema = operation["body"]["content"][media_type].get("schema")
        kind = self.document.resolved(schema).get("type") if isinstance(schema, dict) else None
        return any(it in ("boolean", "integer", "number") for it in ([kind] if isinstance(kind, str) else kind or []))

    def is_composed(self, operation, media_type):
        schema = self.document.resolved(operation["body"]["content"][media_type].get("schema") or {})
        return any(it in schema for it in ("allOf", "anyOf", "oneOf"))

    def faults(self, operation, request):
        """What openapi-core says against a request."""
        validator = self.validator(operation["path"])
        headers = {}
        for name, value in request["headers"]:
            headers.setdefault(name, value)
        cookies = [it.strip().split("=", 1) for it in headers.get("cookie", "").split(";") if "=" in it]
        args = {}
        for name, value in parse_qsl(request["query"], keep_blank_values=True):
            args.setdefault(name, []).append(value)
        mock = MockRequest(
            "http://localhost", request["method"].lower(), unquote(request["path"]),
            args=args, headers=headers, cookies=dict(cookies), data=request["body"] or None,
            content_type=headers.get("content-type", "application/json"),
        )
        found = []
        for error in validator.iter_errors(mock):
            cause = error.__cause__ or error
            inner = getattr(cause, "schema_errors", None)
            more = "; ".join(f"{'/'.join(map(str, it.path))}: {it.message[:150]}" for it in (inner or []))
            if inner and all(is_known(it, self.document.is_three_zero) for it in inner):
                continue
            if inner and self.is_old and all(is_known(it, True) for it in inner):
                raise NotKnown("openapi-core knows no `nullable` in 3.1")
            if inner and any(it.message.endswith("could not be resolved") for it in inner):
                raise NotKnown("openapi-core follows no mapping to a place that is no schema of `components`")
            found.append(f"{type(error).__name__}: {more or cause}"[:500])
        return found

    def validator(self, path):
        if path not in self.known:
            found = {}
            for name, it in self.document.resolved(self.document.root["paths"][path]).items():
                if name == "parameters":
                    found[name] = self.read(it)
                elif isinstance(it, dict):
                    found[name] = self.operation(it)
            cut = {**self.root, "paths": {path: found}, "servers": [{"url": "http://localhost"}]}
            kind = V30RequestValidator if self.document.is_three_zero else V31RequestValidator
            self.known[path] = kind(SchemaPath.from_dict(cut), extra_media_type_deserializers=readers(found))
        return self.known[path]

    def operation(self, operation):
        """An operation without what openapi-core cannot read."""
        found = {name: it for name, it in operation.items() if name not in ("servers", "callbacks", "responses")}
        found["responses"] = {"default": {"description": ""}}
        found["parameters"] = self.read(operation.get("parameters") or [])
        body = self.document.resolved(operation.get("requestBody") or {})
        for media in (body.get("content") or {}).values():
            if any(it.get("style") == "deepObject" for it in (media.get("encoding") or {}).values()):
                found.pop("requestBody", None)
        return without_read_only(found)

    def read(self, params):
        kept = []
        for param in params:
            param = self.document.resolved(param)
            schema = self.document.resolved(param.get("schema") or {})
            if param.get("style") == "deepObject" and schema.get("type") != "object":
                continue
            if schema.keys() & (UNASKED | {"anyOf", "oneOf", "allOf"}):
                param = {**param, "schema": self.plain(schema, 6)}
            kept.append(param)
        return kept

    def plain(self, schema, depth):
        """A schema of a param without what is not asked of params."""
        if isinstance(schema, list):
            return [self.plain(it, depth) for it in schema]
        if not isinstance(schema, dict) or depth == 0:
            return schema
        schema = self.document.resolved(schema)
        return {name: self.plain(it, depth - 1) for name, it in schema.items() if name not in UNASKED}


def readers(item):
    """How bodies are read that are JSON under another name."""
    found = {}
    for operation in item.values():
        body = operation.get("requestBody") if isinstance(operation, dict) else None
        for media_type in (body or {}).get("content") or {}:
            if is_json(media_type):
                found[media_essence(media_type)] = found[media_type] = lambda raw, **_: json.loads(raw)
    return found


def without_read_only(node):
    """A tree in which no member is required that only answers have: openapi-core
    asks for them in requests as well."""
    if isinstance(node, list):
        return [without_read_only(it) for it in node]
    if not isinstance(node, dict):
        return node
    found = {name: without_read_only(it) for name, it in node.items()}
    properties, required = node.get("properties"), node.get("required")
    if isinstance(properties, dict) and isinstance(required, list):
        hidden = {name for name, it in properties.items() if isinstance(it, dict) and it.get("readOnly") is True}
        found["required"] = [it for it in required if it not in hidden]
    return found


def is_known(error, has_nullable):
    """Where openapi-core is wrong about times and constants of another kind than their
    type, strict about members that overlap, finds no `nullable` that stands beside
    `allOf` or an `enum` without null, and reads `readOnly` beside a `$ref` of 3.0,
    which has no members besides. Of a choice it says what is wrong with each member:
    one that is right is enough."""
    message = error.message
    if has_nullable and message.startswith(("None ", "Tried to write read-only property")):
        return True
    if message.endswith("is not a 'time'") or "is valid under each of" in message:
        return True
    if error.validator == "enum" and str(error.instance) in map(str, error.validator_value):
        return True
    members = {}
    for it in error.context or []:
        members.setdefault(it.schema_path[0], []).append(it)
    return any(all(is_known(it, has_nullable) for it in member) for member in members.values())


def says_nullable(root):
    """Whether a spec has `nullable`, which authors go on writing in 3.1 and mean."""
    return any(it.get("nullable") is True for it in walked(root))


def nested(value):
    return isinstance(value, dict) and any(isinstance(it, (dict, list)) for it in value.values())
