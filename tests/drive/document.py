"""A spec as its author wrote it, and its schemas as JSON Schema 2020-12.

Read without anything of the generator, so that both can be held against each other."""

import json
import os
import re
from urllib.parse import unquote

import yaml

METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]


class Loader(yaml.CSafeLoader):
    """YAML 1.2: no dates, no octal, no `yes`."""


Loader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", list("-+.0123456789")),
]:
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), first)
Loader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))


def texts(node):
    """The tree with names that are texts, as JSON has them."""
    if isinstance(node, dict):
        return {name if isinstance(name, str) else json.dumps(name): texts(it) for name, it in node.items()}
    return [texts(it) for it in node] if isinstance(node, list) else node


def load(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    if text.lstrip("\ufeff \n\r\t").startswith("{"):
        return json.loads(text.lstrip("\ufeff"))
    return texts(yaml.load(text, Loader))


def bundled(path):
    """The tree of a spec, with the other files that it refers to under `x-files`, so
    that each reference leads within the one tree."""
    start = os.path.realpath(path)
    files, trees, names = [start], {}, {}

    def inside(node, file):
        if isinstance(node, list):
            return [inside(it, file) for it in node]
        if not isinstance(node, dict):
            return node
        found = {name: inside(it, file) for name, it in node.items()}
        reference = node.get("$ref")
        if isinstance(reference, str) and "://" not in reference:
            name, _, fragment = reference.partition("#")
            target = os.path.realpath(os.path.join(os.path.dirname(file), unquote(name))) if name else file
            if target not in files and os.path.isfile(target):
                files.append(target)
            if target in files:
                at = files.index(target)
                found["$ref"] = ("#" if at == 0 else f"#/x-files/{at}") + fragment
                if at:
                    stem = os.path.basename(target).rsplit(".", 1)[0]
                    names.setdefault(fragment.rsplit("/", 1)[-1] or stem, set()).add(found["$ref"])
        return found

    for file in files:
        trees[file] = inside(load(file), file)
    root = trees[start]
    if len(files) > 1:
        root["x-files"] = {str(at): trees[file] for at, file in enumerate(files) if at}
        # Of several that are called alike the crate calls most otherwise.
        root["x-names"] = {name: min(found) for name, found in names.items() if len(found) == 1}
    return root


def media_essence(media_type):
    return media_type.split(";")[0].strip().lower()


def is_json(media_type):
    essence = media_essence(media_type)
    return essence in ("application/json", "text/json") or essence.endswith("+json")


class Document:
    """A spec: operations in one form, whatever version it is of."""

    def __init__(self, path):
        self.root = bundled(path)
        self.version = str(self.root.get("swagger") or self.root.get("openapi") or "")
        self.is_two = self.version.startswith("2")
        self.is_three_zero = self.version.startswith("3.0")
        self.defs = {}
        self.keys = {}
        self.names = {}
        self.hidden, self.found = None, None
        named = self.root.get("definitions") if self.is_two else self.root.get("components", {}).get("schemas")
        base = "#/definitions/" if self.is_two else "#/components/schemas/"
        self.schemas = {**self.root.get("x-names", {}), **{name: base + escaped(name) for name in named or {}}}
        self.operations = list(self._operations())

    def at(self, pointer):
        """What a reference within the document leads to."""
        node = self.root
        for part in [it for it in pointer.lstrip("#").split("/")][1:]:
            part = unquote(part).replace("~1", "/").replace("~0", "~")
            node = node[int(part)] if isinstance(node, list) else node[part]
        return node

    def resolved(self, node):
        for _ in range(50):
            if not (isinstance(node, dict) and isinstance(node.get("$ref"), str)):
                return node
            if not node["$ref"].startswith("#"):
                raise KeyError(f"another file: {node['$ref']}")
            node = self.at(node["$ref"])
        raise KeyError("references go in a circle")

    # Operations.

    def _operations(self):
        for path, item in (self.root.get("paths") or {}).items():
            if path.startswith("x-"):
                continue
            item = {**self.resolved(item), **{name: it for name, it in item.items() if name != "$ref"}}
            methods = {name: item[name] for name in METHODS if isinstance(item.get(name), dict)}
            methods.update(item.get("additionalOperations") or {})
            for method, operation in methods.items():
                yield self._operation(path, method, operation, item)

    def _operation(self, path, method, operation, item):
        params = {}
        for param in (item.get("parameters") or []) + (operation.get("parameters") or []):
            param = self.resolved(param)
            params[(param.get("in"), param.get("name"))] = param
        found = {
            "method": method.upper(),
            "path": path,
            "operation": operation,
            "security": operation.get("security", self.root.get("security")) or [],
        }
        if self.is_two:
            return {**found, **self._of_two(operation, params)}
        body = self.resolved(operation.get("requestBody")) if operation.get("requestBody") else None
        responses = {}
        for status, response in (operation.get("responses") or {}).items():
            if not str(status).startswith("x-"):
                response = self.resolved(response)
                headers = self.contents(response.get("headers"))
                responses[str(status)] = {"content": self.contents(response.get("content")), "headers": headers}
        return {
            **found,
            "params": params,
            "body": body and {"required": bool(body.get("required")), "content": self.contents(body.get("content"))},
            "responses": responses,
        }

    def read_all(self):
        """Reads the schemas of all operations, so that no further `defs` come."""
        for pointer in self.schemas.values():
            self.key(pointer)
        for operation in self.operations:
            contents = [it["content"] for it in operation["responses"].values()] + [(operation["body"] or {}).get("content")]
            media = [it for content in contents for it in (content or {}).items()]
            for param in operation["params"].values():
                media += [("", param), *(param.get("content") or {}).items()]
            for media_type, it in media:
                self.schema(self.item(media_type, it))

    def item(self, media_type, media):
        """The schema of a body, or of one item where several come one after the other.
        Events carry theirs in `data`, as a document of its own."""
        schema = media.get("itemSchema", media.get("schema"))
        if "event-stream" not in media_type or not isinstance(schema, dict):
            return schema
        members = self.resolved(schema).get("properties") or {}
        if "data" not in members or members.keys() - {"data", "event", "id", "retry"}:
            return schema
        return self.resolved(members["data"]).get("contentSchema", members["data"])

    def find(self, of):
        """The operation of the spec that one of a crate is, which says no fragment
        and no query of its path that is told by params."""
        if self.found is None:
            self.found = {}
            for it in self.operations:
                self.found.setdefault((it["method"], bare(it["path"])), []).append(it)
        near = self.found.get((of["method"], bare(of["path"])), [])
        if len(near) > 1:
            near = [it for it in near if words(it["operation"].get("operationId")) == words(of["name"])] or near
        exact = [it for it in near if it["path"] == of["path"]]
        return next(iter(exact or near), None)

    def contents(self, content):
        return {name: self.resolved(it) for name, it in (self.resolved(content) or {}).items()}

    def _of_two(self, operation, params):
        consumes = operation.get("consumes") or self.root.get("consumes") or ["application/json"]
        produces = operation.get("produces") or self.root.get("produces") or ["application/json"]
        kept, fields, body = {}, {}, None
        for key, param in params.items():
            if param["in"] == "body":
                content = {it: {"schema": param.get("schema")} for it in consumes}
                body = {"required": bool(param.get("required")), "content": content}
            elif param["in"] == "formData":
                fields[param["name"]] = param
            else:
                kept[key] = {**param, "schema": item_schema(param), **styled(param)}
        if fields:
            body = self._form(fields, consumes)
        responses = {}
        for status, response in (operation.get("responses") or {}).items():
            if not str(status).startswith("x-"):
                response = self.resolved(response)
                schema = response.get("schema")
                content = {} if schema is None else {it: {"schema": schema} for it in produces}
                headers = {name: {"schema": item_schema(it)} for name, it in (response.get("headers") or {}).items()}
                responses[str(status)] = {"content": content, "headers": headers}
        return {"params": kept, "body": body, "responses": responses}

    @staticmethod
    def _form(fields, consumes):
        is_multipart = any("multipart" in it for it in consumes) or any(it.get("type") == "file" for it in fields.values())
        media_type = "multipart/form-data" if is_multipart else "application/x-www-form-urlencoded"
        required = [name for name, it in fields.items() if it.get("required")]
        schema = {"type": "object", "properties": {name: item_schema(it) for name, it in fields.items()}, "required": required}
        encoding = {name: styled(it) for name, it in fields.items() if styled(it)}
        return {"required": bool(required), "content": {media_type: {"schema": schema, "encoding": encoding}}}

    # Schemas.

    def key(self, pointer):
        """The name under which the schema at a pointer stands among `defs`."""
        if pointer not in self.keys:
            self.keys[pointer] = key = f"s{len(self.keys)}"
            self.names[key] = unquote(pointer.rsplit("/", 1)[-1]).replace("~1", "/").replace("~0", "~")
            self.defs[key] = True
            try:
                found = self.at(pointer)
            except (KeyError, IndexError, ValueError):
                # What leads nowhere is left out of the crate, so any value is right.
                return key
            self.defs[key] = self.schema(found)
        return self.keys[pointer]

    def schema(self, schema):
        """A schema of the document in 2020-12; `oneOf` is read as `anyOf`, because
        the members of real ones overlap."""
        if not isinstance(schema, dict):
            return schema if isinstance(schema, bool) else True
        if isinstance(schema.get("$ref"), str):
            if not schema["$ref"].startswith("#"):
                raise KeyError(f"another file: {schema['$ref']}")
            found = {"$ref": f"urn:spec#/$defs/{self.key(schema['$ref'])}"}
            rest = {name: it for name, it in schema.items() if name != "$ref"}
            if not rest or self.is_two or self.is_three_zero:
                return found
            return {**found, **self.schema(rest)}
        found = {}
        for name, value in schema.items():
            found.update(self._keyword(name, value, schema))
        if schema.get("nullable") is True or schema.get("x-nullable") is True and self.is_two:
            found = self._nullable(found)
        return found

    def _keyword(self, name, value, schema):
        if name in ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas"):
            return {name: {key: self.schema(it) for key, it in (value or {}).items()}} if isinstance(value, dict) else {}
        if name in ("allOf", "prefixItems"):
            return {name: [self.schema(it) for it in value]} if value else {}
        if name in ("anyOf", "oneOf"):
            value = value or self.mapped(schema)
            members = [{"type": "null"} if self.is_null(it) and len(value) > 1 else self.schema(it) for it in value]
            other = "oneOf" if name == "anyOf" else "anyOf"
            if schema.get(other) and name == "oneOf":
                return {}
            return {"anyOf": members} if members else {}
        if name == "items" and isinstance(value, list):
            return {"prefixItems": [self.schema(it) for it in value]}
        if name in ("items", "additionalProperties", "not", "if", "then", "else", "contains",
                    "propertyNames", "unevaluatedProperties", "unevaluatedItems", "additionalItems"):
            return {name: self.schema(value)}
        if name in ("exclusiveMinimum", "exclusiveMaximum") and isinstance(value, bool):
            bound = "minimum" if name == "exclusiveMinimum" else "maximum"
            return {name: schema[bound]} if value and bound in schema else {}
        if name == "discriminator":
            value = {"propertyName": value} if isinstance(value, str) else value
            return {"x-tagged": value}
        if name == "pattern":
            return {name: value} if works(value) else {}
        if name == "required":
            return {name: value} if isinstance(value, list) else {}
        if name == "type" and value == "file":
            return {"type": "string", "format": "binary"}
        if name in KEPT:
            return {name: value}
        return {}

    def mapped(self, schema):
        """The members of a union that only the mapping of its discriminator lists."""
        said = (schema.get("discriminator") or {}).get("mapping") if isinstance(schema.get("discriminator"), dict) else None
        targets = [it for it in (said or {}).values() if isinstance(it, str)]
        return [{"$ref": it} for it in dict.fromkeys(targets) if it.startswith("#")]

    def read_only(self):
        """The names of members that only answers have."""
        if self.hidden is None:
            self.hidden = set()
            for pointer in self.schemas.values():
                self.key(pointer)
            for schema in walked(list(self.defs.values())):
                properties = schema.get("properties")
                if isinstance(properties, dict):
                    self.hidden |= {name for name, it in properties.items() if self.says(it, "readOnly")}
        return self.hidden

    def says(self, schema, flag):
        """Whether a flag stands on a schema, or on what it refers to."""
        for _ in range(8):
            if not isinstance(schema, dict):
                return False
            if schema.get(flag) is True:
                return True
            parts = schema.get("allOf") or []
            if "$ref" in schema:
                schema = self.defs[schema["$ref"].rsplit("/", 1)[-1]]
            elif parts:
                return any(self.says(it, flag) for it in parts)
            else:
                return False
        return False

    def is_null(self, member):
        """Whether a member of a union is `{nullable: true}`, which means null in 3.0."""
        return (self.is_three_zero and isinstance(member, dict) and member.get("nullable") is True
                and not set(member) - {"nullable", "description", "title", *FLAGS})

    @staticmethod
    def _nullable(schema):
        if "enum" in schema and None not in schema["enum"]:
            schema = {**schema, "enum": schema["enum"] + [None]}
        if "type" in schema:
            types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
            return {**schema, "type": types + ["null"]}
        if schema and set(schema) & {"anyOf", "allOf", "$ref", "properties", "items"}:
            return {"anyOf": [schema, {"type": "null"}], **{it: schema[it] for it in FLAGS if it in schema}}
        return schema


def bare(path):
    """A path without fragment and query."""
    return re.split(r"[#?]|\{\?", path)[0]


def words(name):
    return re.sub(r"[^a-z0-9]", "", str(name).lower())


def walked(node):
    """All mappings of a tree."""
    if isinstance(node, dict):
        yield node
    for it in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from walked(it)


FLAGS = ("readOnly", "writeOnly", "example", "examples", "default")
KEPT = {
    "type", "format", "enum", "const", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
    "multipleOf", "minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "minProperties",
    "maxProperties", "dependentRequired", "minContains", "maxContains", "contentEncoding",
    "contentMediaType", "x-parameter", *FLAGS,
}


def works(pattern):
    try:
        re.compile(pattern)
        return True
    except (re.error, TypeError, RecursionError):
        return False


def escaped(name):
    return name.replace("~", "~0").replace("/", "~1").replace("%", "%25")


def item_schema(param):
    """The schema of a param of Swagger 2.0."""
    names = KEPT | {"items", "pattern", "x-nullable"}
    return {name: it for name, it in param.items() if name in names and name != "required"}


def styled(param):
    """How a list of Swagger 2.0 is written, in the words of 3.0."""
    if param.get("type") != "array":
        return {}
    form = param.get("collectionFormat", "csv")
    if form == "multi":
        return {"style": "form", "explode": True}
    if form in ("ssv", "pipes"):
        return {"style": "spaceDelimited" if form == "ssv" else "pipeDelimited", "explode": False}
    return {"style": "simple" if param["in"] in ("path", "header") else "form", "explode": False}
