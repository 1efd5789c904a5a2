"""Texts and numbers that a schema allows, several of each."""

import random
import re

import rstr

FORMATS = {
    "date": ["2024-02-29", "1999-12-31"],
    "date-time": ["2024-02-29T23:59:59Z", "2019-10-12T07:20:50.52+02:00"],
    "time": ["12:30:00Z", "23:59:59.5+01:00"],
    "duration": ["P3DT12H", "PT0.5S"],
    "email": ["a@example.com"],
    "idn-email": ["a@example.com"],
    "hostname": ["host.example.com"],
    "ipv4": ["192.0.2.1"],
    "ipv6": ["2001:db8::1"],
    "ip": ["192.0.2.1"],
    "uri": ["https://example.com/a?b=c#d", "urn:isbn:0451450523"],
    "uri-reference": ["/a/b?c=d"],
    "url": ["https://example.com/a?b=c"],
    "uuid": ["f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "00000000-0000-0000-0000-000000000000"],
    "byte": ["aGVsbG8gd29ybGQ=", "AA=="],
    "base64": ["aGVsbG8gd29ybGQ=", "AA=="],
    "base64url": ["aGVsbG8", "_-8"],
    "decimal": ["12345678901234567890.123456789", "0.10"],
    "number": ["12.5"],
    "int32": ["42"],
    "int64": ["9223372036854775807", "-1"],
    "uint64": ["18446744073709551615", "0"],
    "regex": ["^a+$"],
    "json-pointer": ["/a/b"],
}
ENCODED = {"base64": "base64", "base64url": "base64url"}
FREE = ["text", "Grüße, 世界 🌍", 'a "b" \\ c/d\n\te', ""]
QUERY = ["text", "a b&c=d+e%20/ü?#[]", "Grüße 世界", "x,y|z"]
PATH = ["p1", "a b", "ü~x", "q-1_2.3"]
PLAIN = ["text", "a-b_c.d", "A1"]


def candidates(schema, charset):
    """Texts that fit all of the schema, or seem to."""
    if schema.get("pattern") and schema.get("format") in FORMATS:
        known = [it for it in FORMATS[schema["format"]] if re.search(schema["pattern"], it)]
        if known:
            return known
    if schema.get("pattern"):
        made = [by_pattern(schema["pattern"], at) for at in range(3)]
        fits = [it for it in made if it is not None and it and within(it, schema)]
        return fits or [fitted(it or "x", schema) for it in made if it is not None] or ["text"]
    form = schema.get("format") or ENCODED.get(schema.get("contentEncoding"))
    if form in FORMATS:
        return FORMATS[form]
    free = {"json": FREE, "query": QUERY, "path": PATH, "plain": PLAIN}[charset]
    kept = [it for it in free if within(it, schema)]
    return kept or [fitted(it, schema) for it in free[:1]]


def within(text, schema):
    return schema.get("minLength", 0) <= len(text) <= schema.get("maxLength", len(text))


def fitted(text, schema):
    least, most = schema.get("minLength", 0), schema.get("maxLength")
    text = text + "x" * max(0, min(least, 100_000) - len(text))
    return text if most is None else text[:most]


class Texts(rstr.Rstr):
    """Repeats little: what is nested would otherwise make texts of megabytes."""

    def _handle_repeat(self, start_range, end_range, value):
        return super()._handle_repeat(start_range, min(end_range, max(start_range, 4)), value)


def by_pattern(pattern, seed):
    """A text that an expression matches; none if it cannot be told."""
    chance = random.Random(seed * 7919 + sum(map(ord, pattern)))
    try:
        maker = Texts(chance)
        for _ in range(8):
            text = maker.xeger(pattern)
            if text.isprintable() and re.search(pattern, text):
                return text
    except Exception:  # Whatever the library does not know of expressions.
        pass
    return None


RANGES = {
    "int8": (-2**7, 2**7 - 1), "int16": (-2**15, 2**15 - 1), "int32": (-2**31, 2**31 - 1),
    "int64": (-2**63, 2**63 - 1), "uint8": (0, 2**8 - 1), "uint16": (0, 2**16 - 1),
    "uint32": (0, 2**32 - 1), "uint64": (0, 2**64 - 1), "uint": (0, 2**64 - 1),
}


def bounds(schema):
    low, high = schema.get("minimum"), schema.get("maximum")
    step = schema.get("multipleOf") or 1
    if isinstance(schema.get("exclusiveMinimum"), (int, float)) and not isinstance(schema.get("exclusiveMinimum"), bool):
        low = max(schema["exclusiveMinimum"] + step, low if low is not None else -(2**63))
    if isinstance(schema.get("exclusiveMaximum"), (int, float)) and not isinstance(schema.get("exclusiveMaximum"), bool):
        high = min(schema["exclusiveMaximum"] - step, high if high is not None else 2**63)
    return low, high


def integers(schema):
    """Whole numbers: a small one first, then both ends."""
    least, most = RANGES.get(schema.get("format"), RANGES["int64"])
    low, high = bounds(schema)
    least = max(least, int(-(-low // 1))) if low is not None else least
    most = min(most, int(high // 1)) if high is not None else most
    found = [it for it in (1, 0, 42, least, most, -1) if least <= it <= most]
    step = schema.get("multipleOf")
    if step and step == int(step):
        found = [it for it in (int(step), 0, int(step) * 3) if least <= it <= most]
    return found or [least]


def numbers(schema):
    """Numbers that a double holds; few digits where it is single."""
    low, high = bounds(schema)
    wanted = [1.5, 0, 42, -2.25, 1e-7, 123456789.125]
    if schema.get("format") == "float":
        wanted = [1.5, 0, 42, -2.25, 0.125]
    wanted += [it for it in (low, high) if it is not None]
    fits = [it for it in wanted if (low is None or it >= low) and (high is None or it <= high)]
    step = schema.get("multipleOf")
    if step:
        fits = [it for it in fits if abs(it / step - round(it / step)) < 1e-9] or [round(step, 12)]
    if not fits:
        fits = [(low + high) / 2 if low is not None and high is not None else low if high is None else high]
    return fits
