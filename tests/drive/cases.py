"""`cases.py SPEC FOLDER [--roundtrip-only]`: makes the cases of a spec.

Reads `FOLDER/tables.json`, what the program can do, and writes
`FOLDER/cases.jsonl`: values of every named schema, and calls of every
operation with what the server answers, and walks through every list that comes
in pieces. Every value has been held against its schema by `jsonschema`; those
that do not fit are left out and counted."""

import json
import re
import sys
from pathlib import Path

from checks import Checks
from document import METHODS, Document, is_json, media_essence
from lists import walks
from making import Maker

TYPE_LIMIT, TYPE_SIZE = 60, 150_000
CALL_LIMIT = 6
EMPTY = {"204", "205", "304"}
CHARSETS = {"path": "path", "query": "query", "querystring": "query", "header": "plain", "cookie": "plain"}


def text(value):
    return json.dumps(value, ensure_ascii=False)


class Cases:
    """What is made of one spec."""

    def __init__(self, spec, folder):
        self.folder = Path(folder)
        self.document = Document(spec)
        self.document.read_all()
        self.tables = json.loads((self.folder / "tables.json").read_text())
        self.checks = Checks(self.document)
        self.lines = []
        self.notes = {"unmade": [], "invalid": 0, "missing": []}

    # Values of types.

    def types(self):
        limit = TYPE_LIMIT if len(self.tables["types"]) < 1500 else 20
        for at, of in enumerate(self.tables["types"]):
            schema = self.at(of["pointer"]) if "pointer" in of else self.named(of["schema"])
            if schema is None:
                self.notes["missing"].append(of["schema"])
                continue
            # Whether null may stand in its place is said where it is used.
            values = [it for it in self.values(schema, None, limit, "json") if it is not None]
            if not values:
                self.notes["unmade"].append(of["schema"])
            for turn, value in enumerate(values):
                self.lines.append({"id": f"t{at}.{turn}", "type": at, "schema": of["schema"], "value": text(value)})

    def at(self, pointer):
        """The schema at a place, of a type without a name."""
        return {"$ref": f"urn:spec#/$defs/{self.document.key('#' + pointer)}"}

    def named(self, name):
        """The schema of a name, or that of the answer or body of that name."""
        if name in self.document.schemas:
            return {"$ref": f"urn:spec#/$defs/{self.document.key(self.document.schemas[name])}"}
        if name.startswith("webhook "):
            return self.webhook(name.removeprefix("webhook "))
        parts = self.document.root.get("components") or {}
        for kind in ("responses", "requestBodies"):
            found = (parts.get(kind) or {}).get(name)
            content = self.document.resolved(found).get("content") if found else None
            media = next((it for it in (content or {}) if is_json(it)), None)
            if media:
                return self.document.schema(content[media].get("schema"))
        return None

    def webhook(self, name):
        """The schema of what a webhook carries, if one of that name is the only of its path."""
        webhooks = self.document.root.get("webhooks") or {}
        item = self.document.resolved(webhooks.get(name) or {})
        found = [item[it] for it in METHODS if isinstance(item.get(it), dict)]
        body = self.document.resolved(found[0].get("requestBody") or {}) if len(found) == 1 else {}
        content = self.document.contents(body.get("content"))
        media = next((it for it in content if is_json(it)), None)
        return self.document.schema(content[media]["schema"]) if media and "schema" in content[media] else None

    def values(self, schema, direction, limit, charset):
        """Values of a schema, the author's own examples first."""
        own = self.examples(schema) if charset == "json" else []
        own = [it for it in own if self.checks.fits(schema, it, direction, True) and self.is_meant(schema, it)]
        made = Maker(self.document, direction, charset).values(schema, limit, TYPE_SIZE)
        found, texts = [], []
        for value in own + made:
            if self.checks.fits(schema, value, direction):
                if (said := text(value)) not in texts[:10]:
                    found.append(value)
                    texts.append(said)
            else:
                self.notes["invalid"] += 1
        return found

    def is_meant(self, schema, value):
        """Whether an example is no text that says what the value would be, and no
        list of several."""
        if "$ref" in schema if isinstance(schema, dict) else False:
            schema = self.document.defs[schema["$ref"].rsplit("/", 1)[-1]]
        has_members = isinstance(schema, dict) and "properties" in schema
        return not (has_members and isinstance(value, (str, list)))

    def examples(self, schema):
        for _ in range(5):
            if not isinstance(schema, dict):
                return []
            found = [schema["example"]] if "example" in schema else []
            found += schema["examples"] if isinstance(schema.get("examples"), list) else []
            if found or "$ref" not in schema:
                return found[:3]
            schema = self.document.defs[schema["$ref"].rsplit("/", 1)[-1]]
        return []

    # Calls.

    def calls(self):
        limit = CALL_LIMIT if len(self.tables["operations"]) < 400 else 4
        for at, of in enumerate(self.tables["operations"]):
            operation = self.document.find(of)
            if operation is None:
                self.notes["missing"].append(f"{of['method']} {of['path']}")
                continue
            for turn, case in enumerate(self.of_operation(of, operation, limit)):
                self.lines.append({"id": f"o{at}.{turn}", "operation": at, **case})

    def lists(self):
        for at, rule in enumerate(self.tables["lists"]):
            for turn, case in enumerate(walks(self, rule)):
                self.lines.append({"id": f"l{at}.{turn}", "list": at, **case})

    def of_operation(self, of, operation, limit):
        given = [self.candidates(it, of, operation) for it in of["arguments"]]
        bodies = self.bodies(of, operation, limit)
        answers = self.successes(of, operation, limit) + self.failures(of, operation)
        if not answers:
            return
        count = max(len(answers), min(limit, max([2] + [len(it) for it in given] + [len(bodies)])))
        # A part that there must be makes a body needed that need not be.
        is_needed = of["body_required"] or any("member" in it and (it["required"] or it.get("sent") is not None) for it in of["arguments"])
        for turn in range(count):
            args, params, body = {}, [], None
            # Null may be a body, too.
            has_body = bool(bodies) and (turn > 0 or is_needed)
            if has_body:
                body = bodies[turn % len(bodies)]
                has_body = body is not None or any("body" in it for it in of["arguments"])
            for argument, values in zip(of["arguments"], given):
                # What a client sends by itself is given in every other case.
                is_left = argument.get("sent") is not None and turn % 2 == 0
                if "param" in argument and is_left:
                    params.append([argument["param"]["in"], argument["param"]["name"], argument["sent"]])
                elif "param" in argument:
                    if values and (argument["required"] or turn):
                        value = values[(turn + (not argument["required"]) * -1) % len(values)]
                        args[argument["name"]] = text(value)
                        params.append([argument["param"]["in"], argument["param"]["name"], value])
                elif has_body and "body" in argument:
                    args[argument["name"]] = text(body)
                elif isinstance(body, dict) and argument.get("member") in body:
                    if is_left and body[argument["member"]] == argument["sent"]:
                        continue
                    args[argument["name"]] = text(body[argument["member"]])
            members = {it["member"] for it in of["arguments"] if "member" in it}
            if members and isinstance(body, dict):
                body = {name: it for name, it in body.items() if name in members}
            answer, expect = answers[turn % len(answers)]
            sent = {"params": params, "media": of["media"] if has_body else None, "body": body}
            yield {"given": args, "sent": sent, "answer": answer, "expect": expect}

    def candidates(self, argument, of, operation):
        if "param" not in argument:
            return []
        place, name = argument["param"]["in"], argument["param"]["name"]
        param = operation["params"].get((place, name))
        if param is None:
            param = next((it for (where, called), it in operation["params"].items()
                          if where == place and called.lower() == name.lower()), None)
        if param is None:
            # A variable of a path that nobody declares is any text.
            return ["p1", "a b"] if place == "path" else []
        content = param.get("content") or {}
        charset = CHARSETS.get(place, "plain")
        schema = param.get("schema")
        for media_type, media in content.items():
            schema, charset = media.get("schema"), "json" if is_json(media_type) and place == "query" else charset
        # An empty list cannot be said outside of JSON.
        empty = place in ("path", "header", "cookie") or argument["required"]
        for direction in ("request", None):
            # A param whose members are all of answers takes them all the same.
            values = self.values(self.document.schema(schema), direction, 5, charset)
            values = [it for it in values if not joined(it, JOINTS.get(param.get("style")))]
            kept = [it for it in values if sayable(it) and not (empty and it in ("", ".", "..", [], {}))]
            if kept:
                break
        # Constants of another kind than their type are what they are as texts.
        constants = self.document.resolved(schema).get("enum") if isinstance(schema, dict) else None
        kept = kept or [it for it in constants or [] if isinstance(it, (int, float))]
        if place == "header":
            kept = [it.strip() if isinstance(it, str) else it for it in kept]
        if place == "path":
            kept = apart(kept, name, operation["path"])
        if place in ("path", "header", "cookie"):
            kept = [it for it in kept if it != ""]
        return kept

    def bodies(self, of, operation, limit):
        if of["media"] is None or operation["body"] is None:
            return []
        media = operation["body"]["content"].get(of["media"])
        if media is None:
            return []
        essence = media_essence(of["media"])
        schema = self.document.schema(media.get("schema"))
        if says_json(self.document, essence, media):
            own = [it for it in said(self.document, media) if self.checks.fits(schema, it, "request", True) and self.is_meant(schema, it)]
            return (own + self.values(schema, "request", limit, "json"))[:limit + 2]
        if "form" in essence:
            maker = self.values(schema, "request", limit, "query")
            objects = [it for it in maker if isinstance(it, dict)]
            encoded = ["q=a+b&r=%C3%BC", "q="] if "urlencoded" in essence and any(isinstance(it, str) for it in maker) else []
            return objects or encoded or ([{"part": "text"}] if "multipart" in essence else [])
        if essence in ("application/jsonl", "application/x-ndjson", "application/json-seq"):
            return ['{"a": 1}\n{"b": 2}\n']
        if schema not in (True, {}) and essence.startswith("text/"):
            values = [it for it in self.values(schema, "request", limit, "json") if sayable(it)]
            scalars = [it if isinstance(it, str) else text(it) for it in values if not isinstance(it, (dict, list))]
            scalars = [it for it in scalars if it]
            if scalars:
                return scalars
        return ["some bytes: ü\n", "more"]

    def successes(self, of, operation, limit):
        all_statuses = operation["responses"]
        found = [(it, all_statuses[it]) for it in all_statuses if it.upper().startswith("2")]
        found = found or [(it, all_statuses[it]) for it in all_statuses if it == "default"]
        answers = []
        for status, response in found:
            code = 200 if status in ("default", "2XX", "2xx") else int(status)
            made = self.of_response(of, operation, code, response["content"], limit)
            answers += [self.headed(of, response["headers"], *it) for it in made]
        if found and not answers:
            self.notes["unmade"].append(f"the answer of {operation['method']} {operation['path']}")
            return []
        return answers or [({"status": 204, "headers": {}, "body": ""}, {"status": 204})]

    def of_response(self, of, operation, status, content, limit):
        if not content or str(status) in EMPTY or operation["method"] == "HEAD":
            headers = {"Content-Type": next(iter(content))} if content else {}
            return [({"status": status, "headers": headers, "body": ""}, {"status": status})]
        media_type = chosen(content, of["answer"] == "stream")
        media = content[media_type]
        is_read = says_json(self.document, media_type, media)
        if "*" in media_type:
            sent = "application/json" if is_read else "application/octet-stream"
        else:
            sent = media_type
        schema = self.document.schema(self.document.item(media_type, media))
        if of["answer"] == "stream":
            return self.stream(status, media_type, schema)
        if not is_read:
            headers = {"Content-Type": sent}
            return [({"status": status, "headers": headers, "body": it}, {"status": status, "text": it})
                    for it in ("some text: ü\n", "")]
        own = [it for it in said(self.document, media) if self.checks.fits(schema, it, "response", True) and self.is_meant(schema, it)]
        values = own[:2] + self.values(schema, "response", limit, "json")
        return [self.json(status, sent, it) for it in values[:limit]]

    def headed(self, of, headers, answer, expect):
        """The answer with headers that the client reads."""
        known = {name.lower(): it for name, it in headers.items()}
        found = {}
        for name in of["headers"]:
            schema = known.get(name.lower(), {}).get("schema")
            if schema is None or name.lower() in LEFT:
                continue
            values = self.values(self.document.schema(schema), "response", 3, "plain")
            said = [(it, header_text(it)) for it in values]
            found.update({name: it for it in said[::-1] if it[1]})
        if not found:
            return answer, expect
        sent = {**answer["headers"], **{name: it[1] for name, it in found.items()}}
        return {**answer, "headers": sent}, {**expect, "headers": {name: it[0] for name, it in found.items()}}

    def json(self, status, media_type, value):
        body = text(value)
        return ({"status": status, "headers": {"Content-Type": media_type}, "body": body}, {"status": status, "json": body})

    def stream(self, status, media_type, schema):
        items = [text(it) for it in self.values(schema, "response", 4, "json")]
        if "event-stream" in media_type:
            body = "".join(f"data: {it}\n\n" for it in items)
        else:
            body = "".join(f"{it}\n" for it in items)
        return [({"status": status, "headers": {"Content-Type": media_type}, "body": body}, {"status": status, "items": items})]

    def failures(self, of, operation):
        answers = []
        statuses = operation["responses"]
        has_success = any(it.upper().startswith("2") for it in statuses)
        for status, response in statuses.items():
            if status[0] in "45" or status == "default" and has_success:
                code = failing(status, statuses)
                content = response["content"]
                media_type = next((it for it in content if says_json(self.document, it, content[it])), None)
                if operation["method"] == "HEAD" or media_type is None:
                    answers.append(({"status": code, "headers": {}, "body": ""}, {"status": code, "failed": True}))
                    continue
                schema = self.document.schema(content[media_type].get("schema"))
                for value in self.values(schema, "response", 3, "json")[-1:]:
                    sent = "application/json" if "*" in media_type else media_type
                    answer, expect = self.json(code, sent, value)
                    typed = content[media_type].get("schema") is not None
                    answers.append((answer, {**expect, "failed": True, "typed": typed}))
        return answers[:4]

    def write(self):
        with open(self.folder / "cases.jsonl", "w", encoding="utf-8") as file:
            for line in self.lines:
                file.write(text(line) + "\n")
        (self.folder / "notes.json").write_text(text(self.notes))


# What says how the answer itself is to be read.
LEFT = {"content-type", "content-length", "content-encoding", "transfer-encoding", "connection", "location", "retry-after", "date"}


def header_text(value):
    """How a value stands in a header; none if it cannot."""
    if isinstance(value, list):
        parts = [header_text(it) for it in value]
        return ",".join(parts) if parts and all(it and "," not in it for it in parts) else None
    if isinstance(value, dict) or value is None:
        return None
    said = value if isinstance(value, str) else text(value)
    return said if re.fullmatch(r"[!-~]([ -~]*[!-~])?", said) else None


def failing(status, statuses):
    """A status that the spec means by this one and by no other."""
    if status == "default":
        classes = {it[0] for it in statuses if it.upper().endswith("XX")}
        return 418 if "4" not in classes else 599 if "5" not in classes else 399
    return {"4XX": 422, "5XX": 503}.get(status.upper()) or int(status)


def chosen(content, is_stream):
    """The form of an answer that the client asks for."""
    if is_stream:
        return next((it for it in content if "event-stream" in it or "jsonl" in it or "ndjson" in it or "json-seq" in it), next(iter(content)))
    whole = [it for it in content if "event-stream" not in it and "jsonl" not in it and "ndjson" not in it] or list(content)
    return next((it for it in whole if is_json(it)), whole[0])


def says_json(document, media_type, media):
    """Whether content is JSON by its media type, or by its schema where that is a range."""
    if is_json(media_type):
        return True
    schema = media.get("schema")
    if media_type not in ("*/*", "*", "application/*") or not isinstance(schema, dict):
        return False
    schema = document.resolved(schema)
    if "type" in schema:
        return schema["type"] not in ("string", ["string"], "file")
    return any(it in schema for it in ("properties", "additionalProperties", "items", "allOf", "anyOf", "oneOf"))


def said(document, media):
    """The examples that an author gives for a body."""
    found = [media["example"]] if "example" in media else []
    for it in (media.get("examples") or {}).values() if isinstance(media.get("examples"), dict) else []:
        try:
            it = document.resolved(it)
        except KeyError:
            continue
        if isinstance(it, dict) and "value" in it:
            found.append(it["value"])
    return found[:3]


def apart(values, name, path):
    """Values that cannot be taken for what stands beside a param in its segment."""
    segment = next((it for it in path.split("/") if f"{{{name}}}" in it), "")
    beside = set(re.sub(r"\{[^}]*\}", "", segment)) & set(".-_~:;,()@!$&'*+=")
    return [it for it in values if not isinstance(it, str) or not beside & set(it)] or values[:1]


# What stands between the items of a list, and within an item could not be told from that.
JOINTS = {"label": ".", "spaceDelimited": " ", "pipeDelimited": "|"}


def joined(value, joint):
    """Whether an item or member has in it what stands between them."""
    items = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return joint is not None and any(isinstance(it, str) and joint in it for it in items)


def sayable(value):
    """Whether a value can stand outside of JSON."""
    if isinstance(value, dict):
        return bool(value) and all(sayable(it) for it in value.values())
    if isinstance(value, list):
        return all(sayable(it) for it in value)
    return value is not None


def main():
    cases = Cases(sys.argv[1], sys.argv[2])
    cases.types()
    if "--roundtrip-only" not in sys.argv:
        cases.calls()
        cases.lists()
    cases.write()


if __name__ == "__main__":
    sys.setrecursionlimit(20_000)
    main()
