"""Makes values of a schema: the smallest, the fullest, each choice once.

Whatever can be chosen (a member of a union, a constant, null, which number)
is a choice with a place in the value. Each further value makes the next choice
everywhere, until all have been made or there are enough values. No chance is
involved: the same schema gives the same values."""

import json

from texts import candidates, integers, numbers

DEPTH = 5
DEEPEST = 14


class Impossible(Exception):
    """Nothing can be made of a schema."""


def same(one, other):
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


class Maker:
    """Makes values of the schemas of a document."""

    def __init__(self, document, direction, charset="json", budget=250):
        self.document = document
        self.hidden = {"request": "readOnly", "response": "writeOnly"}.get(direction)
        self.charset = charset
        self.most = budget

    def values(self, schema, limit, size=200_000):
        """At most `limit` values, not more than `size` characters in all."""
        self.done, self.counts = {}, {}
        made, texts = [], set()
        for turn in range(limit * 2):
            self.turn = turn
            self.mode = "least" if turn == 0 else "half" if turn % 4 == 3 else "full"
            self.budget = self.most
            try:
                value = self.make(schema, "$", 0)
            except Impossible:
                if turn == 0:
                    continue
                break
            text = json.dumps(value, sort_keys=True)
            if text not in texts:
                texts.add(text)
                made.append(value)
                size -= len(text)
            if len(made) >= limit or size < 0:
                break
            if turn > 4 and all(self.done[it] >= self.counts[it] for it in self.counts):
                break
        return made

    def pick(self, place, kind, options):
        """The next of the options at a place."""
        key = (place, kind, len(options))
        self.counts[key] = len(options)
        if self.mode == "least":
            self.done.setdefault(key, 0)
            return options[0]
        at = self.done.get(key, 0)
        self.done[key] = at + 1
        return options[at % len(options)]

    # What a schema is once its parts are put together.

    def flat(self, schema, place, depth, seen=(), base=None):
        if schema is True or schema == {}:
            return {}
        if schema is False or depth > DEEPEST:
            raise Impossible
        found = {name: it for name, it in schema.items() if name not in ("$ref", "allOf", "anyOf")}
        if "$ref" in schema:
            key = schema["$ref"].rsplit("/", 1)[-1]
            if key in seen:
                raise Impossible
            found = merged(self.flat(self.document.defs[key], place, depth, (*seen, key), base), found)
        # Parts with a choice come last, so that it can be made to fit the others.
        for part in sorted(schema.get("allOf", []), key=lambda it: isinstance(it, dict) and "anyOf" in it):
            found = merged(found, self.flat(part, place, depth, seen, found))
        if "anyOf" in schema:
            found = self.arm(schema, (found, base or {}), place, depth, seen)
        return found

    def arm(self, schema, known, place, depth, seen):
        found, base = known
        arms = list(enumerate(schema["anyOf"]))
        if self.is_short(depth):
            arms = sorted(arms, key=lambda it: weight(it[1]))
        else:
            first = self.pick(place, "arm", arms)
            arms = [first] + [it for it in arms if it[0] != first[0]]
        for at, arm in arms:
            try:
                one = self.flat(arm, f"{place}<{at}>", depth, seen)
                tagged = schema.get("x-tagged")
                if tagged and "$ref" in arm:
                    one = self.tagged(one, tagged, arm["$ref"].rsplit("/", 1)[-1])
                merged(base, one)
                return merged({name: it for name, it in found.items() if name != "x-tagged"}, one)
            except Impossible:
                continue
        raise Impossible

    def tagged(self, schema, tagged, key):
        """The schema of a member, with the tag that chooses it."""
        name, said = tagged.get("propertyName"), tagged.get("mapping") or {}
        called = self.document.names[key]
        tags = [tag for tag, it in said.items() if it.rsplit("/", 1)[-1] == called or it == called]
        tags = tags or [called]
        own = self.flat((schema.get("properties") or {}).get(name, {}), "$tag", 0)
        allowed = [own["const"]] if "const" in own else own.get("enum")
        fits = [it for it in tags if allowed is None or it in allowed]
        if not fits:
            raise Impossible
        only = {"type": "object", "properties": {name: {"enum": fits}}, "required": [name]}
        return merged(schema, only)

    def is_short(self, depth):
        return self.mode == "least" or depth > DEPTH or self.budget <= 0

    # Values.

    def make(self, schema, place, depth):
        self.budget -= 1
        flat = self.flat(schema, place, depth)
        if flat.get("x-own") is False:
            raise Impossible
        if "const" in flat:
            return flat["const"]
        if "enum" in flat:
            if not flat["enum"]:
                raise Impossible
            return self.pick(place, "enum", flat["enum"])
        kind = self.kind(flat, place, depth)
        if kind == "null":
            return None
        if kind == "boolean":
            return self.pick(place, kind, [True, False])
        if kind == "integer":
            return self.pick(place, kind, integers(flat))
        if kind == "number":
            # The formats of integers say that no fraction comes.
            is_whole = str(flat.get("format", "")).startswith(("int", "uint"))
            return self.pick(place, kind, (integers if is_whole else numbers)(flat))
        if kind == "string":
            return self.pick(place, kind, candidates(flat, self.charset))
        if kind == "array":
            return self.array(flat, place, depth)
        if kind == "object":
            return self.object(flat, place, depth)
        free = ["anything", 42, True, {"a": [1, None]}] if self.charset == "json" else ["anything"]
        return self.pick(place, "any", free)

    def kind(self, flat, place, depth):
        kinds = flat.get("type")
        if kinds is None:
            return guessed(flat)
        kinds = list(kinds) if isinstance(kinds, list) else [kinds]
        if not kinds:
            raise Impossible
        real = [it for it in kinds if it != "null"]
        if self.is_short(depth):
            return (real or kinds)[0]
        return self.pick(place, "type", real + [it for it in kinds if it == "null"])

    def array(self, flat, place, depth):
        items = [self.make(it, f"{place}[{at}]", depth + 1) for at, it in enumerate(flat.get("prefixItems", []))]
        least, most = flat.get("minItems", 0), flat.get("maxItems")
        wanted = least if self.is_short(depth) else self.pick(place, "items", [2, 1, 0, 3])
        wanted = max(least, wanted if most is None else min(wanted, most))
        if flat.get("items") is False:
            return items
        item = flat.get("items", True)
        for _ in range(min(wanted, 300) * 4):
            if len(items) >= wanted:
                break
            try:
                one = self.make(item, f"{place}[]", depth + 1)
            except Impossible:
                if least:
                    raise
                break
            if flat.get("uniqueItems") and any(same(one, it) for it in items):
                if self.mode == "least":
                    self.mode = "full"
                continue
            items.append(one)
        return items

    def object(self, flat, place, depth):
        found, properties = {}, flat.get("properties") or {}
        required = [it for it in flat.get("required", []) if isinstance(it, str)]
        short = self.is_short(depth)
        for at, (name, schema) in enumerate(properties.items()):
            if schema is False or self.hidden and self.document.says(schema, self.hidden):
                continue
            if name not in required:
                if short or self.mode == "half" and (at + self.turn) % 2:
                    continue
                try:
                    found[name] = self.make(schema, f"{place}.{name}", depth + 1)
                except Impossible:
                    pass
                continue
            found[name] = self.make(schema, f"{place}.{name}", depth + 1)
        for name in required:
            if name not in found and name not in properties:
                more = flat.get("additionalProperties", True)
                found[name] = self.make(more, f"{place}.{name}", depth + 1)
        self.more(flat, found, place, depth)
        return found

    def more(self, flat, found, place, depth):
        """Members that have no name in the schema."""
        least = flat.get("minProperties", 0)
        schema = flat.get("additionalProperties", flat.get("unevaluatedProperties"))
        names = ["one", "zwei drei", "x_4"] if self.charset == "json" else ["one", "two", "x_4"]
        wanted = least - len(found)
        if isinstance(schema, dict) and not self.is_short(depth):
            wanted = max(wanted, self.pick(place, "more", [2, 1, 0]))
        elif schema is not False and not flat.get("patternProperties") and self.mode == "full":
            if self.charset == "json" and self.hidden != "readOnly" and depth < 3 and "propertyNames" not in flat:
                wanted = max(wanted, self.pick(place, "more", [0, 1]))
        if most := flat.get("maxProperties"):
            wanted = min(wanted, most - len(found))
        own = flat.get("properties") or {}
        for name in names[:max(wanted, 0)] + [f"key{it}" for it in range(3, wanted)]:
            if name not in own and schema is not False:
                try:
                    found[name] = self.make(schema if schema is not None else True, f"{place}.*", depth + 1)
                except Impossible:
                    break


def weight(schema):
    """How much is to be expected of a member."""
    if not isinstance(schema, dict):
        return 0
    return 3 if "$ref" in schema else 2 if set(schema) & {"properties", "allOf", "anyOf"} else 1


def guessed(flat):
    if set(flat) & {"properties", "required", "additionalProperties", "patternProperties", "minProperties"}:
        return "object"
    if set(flat) & {"items", "prefixItems", "minItems", "maxItems"}:
        return "array"
    if set(flat) & {"pattern", "minLength", "maxLength"} or flat.get("format") in ("uuid", "date-time", "date", "uri", "string"):
        return "string"
    if set(flat) & {"minimum", "maximum", "multipleOf"}:
        return "number"
    return "any"


def kinds(schema):
    found = schema.get("type")
    return None if found is None else set(found if isinstance(found, list) else [found])


def merged(one, other):
    """What fulfils both."""
    found = dict(one)
    for name, value in other.items():
        if name not in found:
            found[name] = value
        elif name == "type":
            left, right = kinds(one), kinds(other)
            both = [it for it in sorted(left) if it in right or it == "integer" and "number" in right]
            both += [it for it in sorted(right) if it == "integer" and "number" in left and it not in both]
            if not both:
                raise Impossible
            found[name] = both
        elif name == "properties":
            mine = dict(found[name])
            for key, it in value.items():
                mine[key] = {"allOf": [mine[key], it]} if key in mine and mine[key] != it else it
            found[name] = mine
        elif name == "required":
            found[name] = found[name] + [it for it in value if it not in found[name]]
        elif name == "enum":
            found[name] = [it for it in found[name] if any(same(it, them) for them in value)]
        elif name == "items":
            found[name] = value if found[name] == value else {"allOf": [found[name], value]}
        elif name == "additionalProperties":
            found[name] = False if value is False or found[name] is False else value if found[name] is True else found[name]
        elif name in ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"):
            found[name] = max(found[name], value)
        elif name in ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"):
            found[name] = min(found[name], value)
        elif name in ("format", "pattern", "x-tagged"):
            found[name] = value
    if "const" in found and "enum" in found:
        found.pop("enum")
    return found
