"""What a request must look like when it carries what was given, by the rules of
OpenAPI 3.1 (section 4.8.12, styles; 4.8.15, encodings) and of RFC 6570."""

import json
import re
from email.parser import BytesParser
from urllib.parse import unquote, unquote_plus

from document import bare, is_json, media_essence


# The ends of the ranges of 64 bits as JavaScript writes them into specs, rounded to
# what a double holds.
ROUNDED = {-9223372036854776000: -2**63, 9223372036854776000: 2**63 - 1, 18446744073709552000: 2**64 - 1}


def equal(one, other):
    """Whether two JSON values are the same, numbers by value."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        if isinstance(one, int) and isinstance(other, int):
            return ROUNDED.get(one, one) == ROUNDED.get(other, other)
        return float(one) == float(other)
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(equal(it, other[name]) for name, it in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(equal, one, other))
    return type(one) is type(other) and (one == other or is_uuid(one) and one.lower() == other.lower())


def is_uuid(value):
    """Whether a value is a UUID; they are read in any case and written in small letters (RFC 9562)."""
    return isinstance(value, str) and re.fullmatch(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}", value) is not None


def says(text, value):
    """Whether a text is how a scalar is written outside of JSON."""
    if isinstance(value, bool):
        return text == ("true" if value else "false")
    if isinstance(value, (int, float)):
        try:
            return int(text) == ROUNDED.get(value, value) if isinstance(value, int) else float(text) == value
        except ValueError:
            return number(text) == value
    if isinstance(value, (dict, list)) or value is None:
        try:
            return equal(json.loads(text), value)
        except ValueError:
            return value is None and text == ""
    return text == value


def number(text):
    try:
        return float(text)
    except ValueError:
        return None


class Wrong(Exception):
    """A request that is not what it must be."""


def flatten(name, value):
    """The members of a value under bracketed names, each with its ways."""
    if isinstance(value, dict):
        return [(ways, it) for key, inner in value.items() for ways, it in flatten([f"{it}[{key}]" for it in name], inner)]
    if isinstance(value, list):
        found = []
        for at, inner in enumerate(value):
            found += flatten([it + end for it in name for end in (f"[{at}]", "[]")], inner)
        return found
    return [(name, value)]


def expected(name, value, style, explode, reserved=False, found=None):
    """What stands in a query, form or cookies: a list of (names, check of the raw text).
    How an exploded object writes a list or an object within it OpenAPI leaves open:
    the name again and again, or a document of JSON if that is what was found."""
    # The style of cookies escapes nothing.
    read = str if style == "cookie" else unquote_plus

    def scalar(it):
        # Where reserved characters stay, triplets that a value has stay as well.
        said = unquote(it) if reserved and isinstance(it, str) else it
        return lambda raw: says(read(raw), said)

    if style == "deepObject":
        # Null cannot be said under a style.
        return [(ways, scalar(it)) for ways, it in flatten([name], value) if it is not None]
    if isinstance(value, list):
        if explode and style in ("form", "cookie"):
            return [([name], scalar(it)) for it in value]
        ends = {"spaceDelimited": r"%20|\+", "pipeDelimited": r"\||%7C"}.get(style, ",")
        if not value:
            return []
        def joined(raw):
            parts = re.split(ends, raw)
            return len(parts) == len(value) and all(says(read(it), them) for it, them in zip(parts, value))
        return [([name], joined)]
    if isinstance(value, dict):
        if explode:
            said, found = found or {}, []
            for key, it in value.items():
                is_whole = isinstance(it, (dict, list)) and says(read(said.get(key, "")), it)
                items = it if isinstance(it, list) and not is_whole else [it]
                found += [([key], scalar(one)) for one in items]
            return found
        ends = {"spaceDelimited": r"%20|\+", "pipeDelimited": r"\||%7C"}.get(style, ",")
        def listed(raw):
            parts = [read(it) for it in re.split(ends, raw)]
            found = dict(zip(parts[::2], parts[1::2]))
            return len(parts) == 2 * len(value) and found.keys() == value.keys() and all(says(found[it], value[it]) for it in value)
        return [([name], listed)]
    return [([name], scalar(value))]


def matched(raw_pairs, wanted, where):
    """All that is wanted is there, and nothing else."""
    left = [(unquote_plus(name), value) for name, value in raw_pairs]
    for names, check in wanted:
        at = next((at for at, (name, value) in enumerate(left) if name in names and check(value)), None)
        if at is None:
            near = [f"{name}={value}" for name, value in left if name in names][:3]
            raise Wrong(f"the {where} does not carry `{names[0]}` as given; {near or 'it is not there'}")
        left.pop(at)
    return left


def pairs(raw):
    return [tuple((it + "=").split("=")[:2]) if it.count("=") < 2 else tuple(it.split("=", 1)) for it in raw.split("&") if it]


def delimited(raw, value, style, explode, name):
    """The raw text of a path or header."""
    if style == "label":
        if not raw.startswith("."):
            return False
        raw, ends = raw[1:], "." if explode else ","
    elif style == "matrix":
        if isinstance(value, list) and explode:
            parts = raw.split(";")[1:]
            return len(parts) == len(value) and all(
                unquote(it).startswith(f"{name}=") and says(unquote(it.split("=", 1)[1]), them) for it, them in zip(parts, value))
        if isinstance(value, dict) and explode:
            parts = dict(it.split("=", 1) for it in raw.split(";")[1:])
            return {unquote(it) for it in parts} == set(value) and all(says(unquote(parts[it]), value[it]) for it in value)
        if not raw.startswith(f";{name}="):
            return False
        raw, ends = raw[len(name) + 2:], ","
    else:
        ends = ","
    if isinstance(value, list):
        parts = raw.split(ends)
        return len(parts) == len(value) and all(says(unquote(it.strip()), them) for it, them in zip(parts, value))
    if isinstance(value, dict):
        if explode:
            parts = [it.split("=", 1) for it in raw.split(ends)]
            found = {unquote(it[0].strip()): unquote(it[1]) for it in parts if len(it) == 2}
        else:
            parts = [unquote(it.strip()) for it in raw.split(ends)]
            found = dict(zip(parts[::2], parts[1::2]))
        return found.keys() == value.keys() and all(says(found[it], value[it]) for it in value)
    return says(unquote(raw), value)


class Sent:
    """Holds one request against what was given."""

    def __init__(self, document, operation, sent, request):
        self.document, self.operation, self.sent, self.request = document, operation, sent, request
        self.headers = {}
        for name, value in request["headers"]:
            self.headers.setdefault(name.lower(), []).append(value)

    def check(self):
        if self.request["method"] != self.operation["method"]:
            raise Wrong(f"the method is {self.request['method']}")
        self.path()
        left = self.query()
        self.header_params()
        left = self.security(left)
        if left:
            raise Wrong(f"the query carries what was not given: {left[0][0]}={left[0][1]}")
        self.body()

    def given(self, place):
        for where, name, value in self.sent["params"]:
            if where == place:
                params = self.operation["params"]
                yield name, value, params.get((place, name)) or {}

    def path(self):
        template = self.operation["path"].split("#")[0]
        wanted = bare(template)
        names = re.findall(r"\{([^}]*)\}", wanted)
        pattern = re.sub(r"\\\{.*?\\\}", "([^/?]*?)", re.escape(wanted))
        found = re.fullmatch(pattern, self.request["path"])
        if not found:
            found = re.fullmatch(pattern, unquote(self.request["path"]))
        if not found:
            raise Wrong(f"the path {self.request['path']} is not of {template}")
        raw = dict(zip(names, found.groups()))
        for name, value, param in self.given("path"):
            style = param.get("style", "simple")
            if param.get("content"):
                if not says(unquote(raw.get(name, "")), value):
                    raise Wrong(f"the path has `{raw.get(name)}` for {name}")
            elif name in raw and not delimited(raw[name], value, style, param.get("explode", False), name):
                raise Wrong(f"the path has `{raw[name]}` for {name}, which was {value!r}")

    def query(self):
        wanted = []
        raw = self.request["query"]
        for name, value, param in self.given("querystring"):
            if is_json(next(iter(param["content"]))):
                if not says(unquote(raw), value):
                    raise Wrong(f"the query is `{raw}`, which was {value!r}")
                return []
            wanted += expected(name, value, "form", True)
        for name, value, param in self.given("query"):
            if param.get("content"):
                wanted.append(([name], lambda it, value=value: says(unquote_plus(it), value)))
                continue
            style = param.get("style", "form")
            explode = param.get("explode", style in ("form", "deepObject"))
            found = {unquote_plus(it[0]): it[1] for it in pairs(raw)}
            wanted += expected(name, value, style, explode, param.get("allowReserved", False), found)
        fixed = self.operation["path"].split("#")[0].partition("?")[2]
        left = matched(pairs(raw), wanted, "query")
        params = self.operation["params"]
        known = [unquote_plus(it[0]) for it in pairs(fixed) if "{" not in it[1] or ("query", it[0]) not in params]
        return [it for it in left if it[0] not in known]

    def header_params(self):
        for name, value, param in self.given("header"):
            texts = self.headers.get(name.lower())
            if not texts:
                raise Wrong(f"the header {name} is not sent")
            raw = ",".join(texts)
            if param.get("content") and says(raw, value):
                continue
            if not delimited(raw, value, "simple", param.get("explode", False), name):
                raise Wrong(f"the header {name} is `{raw}`, which was {value!r}")
        cookies = "; ".join(self.headers.get("cookie", []))
        cookies = [tuple(it.strip().split("=", 1)) for it in cookies.split(";") if "=" in it]
        wanted = []
        for name, value, param in self.given("cookie"):
            if param.get("content"):
                wanted.append(([name], lambda it, value=value: says(unquote(it), value)))
            else:
                wanted += expected(name, value, param.get("style", "form"), param.get("explode", True))
        matched(cookies, wanted, "cookie")

    # Who asks.

    def security(self, left):
        schemes = self.document.root.get("securityDefinitions") or self.document.root.get("components", {}).get("securitySchemes") or {}
        keys = set()
        for it in schemes.values():
            it = self.document.resolved(it)
            if it.get("type") == "apiKey" and it.get("in") == "query":
                keys.add(it["name"])
        alternatives = self.operation["security"]
        if alternatives and not any(all(self.proves(self.document.resolved(schemes.get(it) or {})) for it in one) for one in alternatives):
            raise Wrong(f"none of the alternatives of security is fulfilled: {alternatives}")
        return [it for it in left if it[0] not in keys]

    def proves(self, scheme):
        kind = scheme.get("type")
        said = " ".join(self.headers.get("authorization", []))
        if kind == "apiKey":
            name = scheme.get("name", "")
            if scheme.get("in") == "header":
                return name.lower() in self.headers
            if scheme.get("in") == "query":
                return any(unquote_plus(it[0]) == name for it in pairs(self.request["query"]))
            return any(it.strip().startswith(f"{name}=") for it in "; ".join(self.headers.get("cookie", [])).split(";"))
        if kind == "basic" or kind == "http" and str(scheme.get("scheme")).lower() == "basic":
            return said.startswith("Basic ")
        if kind == "http" and str(scheme.get("scheme")).lower() != "bearer":
            return bool(said)
        if kind == "mutualTLS":
            return True
        return said.startswith("Bearer ")

    # Bodies.

    def body(self):
        raw, media = self.request["body"], self.sent["media"]
        if media is None:
            if raw:
                raise Wrong("there is a body, and none was given")
            return
        stated = " ".join(self.headers.get("content-type", []))
        essence = media_essence(media)
        value, of = self.sent["body"], self.operation["body"]["content"][media]
        is_nothing = value == {} and not raw and essence.startswith("multipart/")
        if is_nothing and not self.operation["body"].get("required"):
            return
        if media_essence(stated) != essence and "*" not in essence:
            raise Wrong(f"the body is said to be `{stated}`, not `{media}`")
        if is_json(essence) or "*" in essence and is_json(stated):
            if not equal(json.loads(raw), value):
                raise Wrong(f"the body is {shown(raw)}, which was {shown(json.dumps(value))}")
        elif essence == "application/x-www-form-urlencoded" and not isinstance(value, str):
            self.form(raw.decode(), value, of)
        elif essence.startswith("multipart/"):
            self.parts(raw, stated, value)
        elif raw.decode() != value:
            raise Wrong(f"the body is {shown(raw)}, which was {value!r}")

    def form(self, raw, value, media):
        encodings = media.get("encoding") or {}
        wanted = []
        for name, it in value.items():
            encoding = encodings.get(name) or {}
            if it is not None and encoding.keys() & {"style", "explode", "allowReserved"}:
                style, reserved = encoding.get("style", "form"), encoding.get("allowReserved", False)
                wanted += expected(name, it, style, encoding.get("explode", style in ("form", "deepObject")), reserved)
            elif isinstance(it, list):
                wanted += [([name], lambda raw, one=one: says(unquote_plus(raw), one)) for one in it]
            elif it is not None:
                wanted.append(([name], lambda raw, it=it: says(unquote_plus(raw), it)))
        left = [it for it in matched(pairs(raw), wanted, "form") if it[1] != "" or it[0] not in value]
        if left:
            raise Wrong(f"the form carries what was not given: {left[0][0]}={left[0][1]}")

    def parts(self, raw, stated, value):
        message = BytesParser().parsebytes(b"Content-Type: " + stated.encode() + b"\r\n\r\n" + raw)
        # A list of no files has no parts: only the end is sent.
        is_end = raw.strip().startswith(b"--") and raw.strip().endswith(b"--") and raw.strip().count(b"\n") == 0
        if is_end and not any(it not in (None, []) for it in (value or {}).values()):
            return
        if not message.is_multipart():
            raise Wrong("the body has no parts")
        left = []
        for part in message.get_payload():
            name = part.get_param("name", header="content-disposition")
            left.append((name, part.get_payload(decode=True).decode(), part.get_content_type()))
        for name, it in (value or {}).items():
            if it == []:
                # A list of nothing is no part, or an empty document.
                left = [part for part in left if part[:2] != (name, "[]")]
            for one in it if isinstance(it, list) else [it]:
                at = next((at for at, (of, text, _) in enumerate(left) if of == name and (says(text, one) or says(text, it))), None)
                if at is None:
                    if one is None:
                        continue
                    raise Wrong(f"no part `{name}` is as given: {[shown(it[1]) for it in left if it[0] == name][:2]}, which was {one!r}")
                is_whole = says(left[at][1], it)
                left.pop(at)
                if is_whole:
                    break
        if left:
            raise Wrong(f"a part was not given: {left[0][0]}")


def shown(text):
    return (text.decode(errors="replace") if isinstance(text, bytes) else text)[:300]
