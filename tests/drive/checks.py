"""Holds values against schemas, by `jsonschema-rs`."""

import jsonschema_rs


class Checks:
    """The schemas of one document."""

    def __init__(self, document):
        self.document = document
        self.known, self.size, self.registries = {}, -1, {}

    def fits(self, schema, value, direction=None, formats=False):
        """Whether a value fits; what authors give as examples also by its formats."""
        if schema is True:
            return True
        place = schema["$ref"] if set(schema) == {"$ref"} else id(schema)
        key = (place, direction, formats)
        validator, _ = self.known.get(key, (None, None))
        if validator is None:
            try:
                validator = self.validator(schema, direction, formats)
            except Exception:  # A schema that says nothing anybody understands.
                return False
            # The schema is kept beside it, so that no other is taken for it.
            self.known[key] = (validator, schema)
        try:
            return validator.is_valid(value)
        except ValueError:
            return False

    def validator(self, schema, direction, formats):
        if self.size != len(self.document.defs):
            self.size, self.registries = len(self.document.defs), {}
        hidden = HIDDEN[direction]
        if direction not in self.registries:
            defs = self.without(self.document.defs, hidden)
            contents = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": defs}
            self.registries[direction] = jsonschema_rs.Registry([("urn:spec", contents)])
        schema = self.without(schema, hidden)
        registry = self.registries[direction]
        return jsonschema_rs.Draft202012Validator(schema, registry=registry, validate_formats=formats)

    def without(self, node, hidden):
        """Schemas that do not ask for members that only travel the other way, nor
        take them in requests, though examples of authors have them."""
        if hidden is None:
            return node
        if isinstance(node, list):
            return [self.without(it, hidden) for it in node]
        if not isinstance(node, dict):
            return node
        found = {name: self.without(it, hidden) for name, it in node.items()}
        properties, required = node.get("properties"), node.get("required")
        if not isinstance(properties, dict):
            return found
        gone = {name for name, it in properties.items() if self.document.says(it, hidden)}
        if isinstance(required, list):
            found["required"] = [it for it in required if it not in gone]
        if gone and hidden == "readOnly":
            found["properties"] = {name: name not in gone and it for name, it in found["properties"].items()}
        return found


HIDDEN = {None: None, "request": "readOnly", "response": "writeOnly"}
