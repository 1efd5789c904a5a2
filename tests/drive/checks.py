"""Holds values against schemas, by `jsonschema-rs`."""

import jsonschema_rs


class Checks:
    """The schemas of one document."""

    def __init__(self, document):
        self.document = document
        self.known, self.size, self.registry = {}, -1, None

    def fits(self, schema, value):
        if schema is True:
            return True
        key = schema["$ref"] if set(schema) == {"$ref"} else None
        validator = self.known.get(key)
        if validator is None:
            try:
                validator = self.validator(schema)
            except Exception:  # A schema that says nothing anybody understands.
                return False
            if key:
                self.known[key] = validator
        try:
            return validator.is_valid(value)
        except ValueError:
            return False

    def validator(self, schema):
        if self.size != len(self.document.defs):
            self.size = len(self.document.defs)
            contents = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": self.document.defs}
            self.registry = jsonschema_rs.Registry([("urn:spec", contents)])
        return jsonschema_rs.Draft202012Validator(schema, registry=self.registry)
