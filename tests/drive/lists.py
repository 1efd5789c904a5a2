"""Lists that come in pieces: what a caller gives, what a server answers piece by
piece, what each request must carry, and which items must come, in which order."""

import copy
import json

from sent import Sent, Wrong, pairs

# The address of the server, which no case can know, and where it leads on to.
HOME, ON = "http://wire.invalid", "/wire/on"
TOKENS = ["a/b+ü=1&c", "d e%20f"]
MANY = 400


def text(value):
    return json.dumps(value, ensure_ascii=False)


def walks(cases, rule):
    """The walks through a list: with what must be given, and with all that may be."""
    of = cases.tables["operations"][rule["operation"]]
    operation = cases.document.find(of)
    if operation is None:
        return
    answers = [json.loads(it["json"]) for _, it in cases.successes(of, operation, 12) if "json" in it]
    found = samples(rule, answers)
    if found is None:
        cases.notes["unmade"].append(f"the list of {of['method']} {of['path']}")
        return
    for turn, case in enumerate(list(cases.of_operation(of, operation, 6))[:2]):
        made = Walk(cases, rule, of, operation, case, turn)
        yield made.line(*found)


def samples(rule, answers):
    """An answer that has the list, the path to it, and items of all answers."""
    # An answer that is the list itself has no place for what leads on.
    for path in (it for it in rule["items"] if it or not rule["next"]):
        having = [it for it in answers if isinstance(at(it, path), list)]
        items = [item for it in having for item in at(it, path) if item is not None]
        if items:
            distinct = list({text(it): it for it in items}.values())
            return max(having, key=lambda it: len(text(it))), path, distinct[:8]
    return None


class Walk:
    """One walk: what its call is given, its pieces, and the requests for them."""

    def __init__(self, cases, rule, of, operation, case, turn):
        self.cases, self.rule, self.of, self.operation, self.turn = cases, rule, of, operation, turn
        self.given, self.sent = dict(case["given"]), copy.deepcopy(case["sent"])
        self.status = next((int(it) for it in operation["responses"] if it.startswith("2") and it.isdigit()), 200)
        # Where a list begins, and how large a piece is, the rule says.
        self.leave(rule["param"], rule["in"])
        self.begin = next((it for place, name, it in self.sent["params"] if [place, name] == ["query", rule["param"]]), rule["first"])
        self.size = self.sized()

    def leave(self, name, place):
        """Takes back what was given for a param or member, unless it must be given."""
        for argument in self.of["arguments"]:
            is_param = argument.get("param") == {"in": "query", "name": name} and place == "query"
            if is_param and not argument["required"]:
                self.given.pop(argument["name"], None)
                self.without(name)
            elif place == "body" and argument.get("member") == name:
                self.given.pop(argument["name"], None)
            elif place == "body" and "body" in argument and argument["name"] in self.given:
                rest = {key: it for key, it in self.sent["body"].items() if key != name}
                self.given[argument["name"]] = text(rest)
        if place == "body" and isinstance(self.sent["body"], dict):
            self.sent["body"].pop(name, None)

    def without(self, name):
        self.sent["params"] = [it for it in self.sent["params"] if it[:2] != ["query", name]]

    def sized(self):
        """How many items a full piece has, if that is known."""
        size = self.rule["size"]
        if size is None:
            return None
        self.leave(size["param"], "query")
        asked = size["most"]
        argument = next((it for it in self.of["arguments"] if it.get("param") == {"in": "query", "name": size["param"]}), None)
        if argument and (self.turn or argument["required"] or asked > MANY):
            fitting = [it for it in self.cases.candidates(argument, self.of, self.operation) if type(it) is int and 0 < it <= asked]
            if fitting:
                asked = min(fitting)
                self.given[argument["name"]] = text(asked)
        self.without(size["param"])
        self.sent["params"].append(["query", size["param"], asked])
        return asked

    def line(self, answer, path, samples):
        """The case, for a list that stands at a path of such an answer."""
        kind, more = self.rule["kind"], self.rule["more"]
        full = self.size or 2
        is_counted = kind in ("offset", "page")
        counts_all = more is not None and is_counted and type(at(answer, more)) in (int, float)
        # The last piece is not full: it has one item, or none.
        has_last = counts_all or full > 1 and bool(self.turn) and (self.size or more or not is_counted)
        counts = [full, full, 1 if has_last else 0]
        items = [samples[it % len(samples)] for it in range(sum(counts))]
        pieces, begin = [], 0
        for place, count in enumerate(counts):
            piece = put(copy.deepcopy(answer), path, items[begin:begin + count])
            if more is not None:
                all_of = self.begin + sum(counts) if kind == "offset" else self.begin - self.rule["first"] + len(counts)
                piece = put(piece, more, all_of if counts_all else place < 2)
            pieces.append(piece)
            begin += count
        turns, answers = getattr(self, kind.replace("-", "_"))(pieces, counts)
        return {"given": self.given, "turns": turns, "answers": answers, "items": [text(it) for it in items]}

    # What leads from a piece to the next: the requests, and the answers.

    def cursor(self, pieces, counts):
        tokens = self.tokens(pieces[0])
        for piece, token in zip(pieces, tokens):
            lead(piece, self.rule["next"], token)
        # Where the answer says that there is no more, a token says nothing.
        end = TOKENS[0] if self.rule["more"] else [None, ...][self.turn % 2]
        lead(pieces[2], self.rule["next"], end)
        return [self.sent] + [self.asking(it) for it in tokens], [self.answer(it) for it in pieces]

    def tokens(self, answer):
        """Two tokens: numbers if the answer has one, else texts that the param takes."""
        for path in self.rule["next"]:
            if type(at(answer, path)) is int:
                return [101, 202]
        argument = {"param": {"in": "query", "name": self.rule["param"]}, "required": True}
        found = self.cases.candidates(argument, self.of, self.operation) if self.rule["in"] == "query" else []
        found = [it for it in dict.fromkeys(it for it in found if isinstance(it, str) and it)]
        if TOKENS[0] not in found and len(found) >= 2:
            return found[-2:]
        return TOKENS

    def offset(self, pieces, counts):
        sums = [self.begin + counts[0], self.begin + counts[0] + counts[1]]
        return [self.sent] + [self.asking(it) for it in sums], [self.answer(it) for it in pieces]

    def page(self, pieces, counts):
        return [self.sent] + [self.asking(self.begin + it) for it in (1, 2)], [self.answer(it) for it in pieces]

    def next_url(self, pieces, counts):
        addresses = [f"{HOME}{ON}?turn=1&q=a%20b", f"{ON}?turn=2"]
        for piece, address in zip(pieces, addresses):
            lead(piece, self.rule["next"], address)
        lead(pieces[2], self.rule["next"], ["", ...][self.turn % 2])
        return [self.sent, {"query": "turn=1&q=a%20b"}, {"query": "turn=2"}], [self.answer(it) for it in pieces]

    def link(self, pieces, counts):
        links = [f'<{HOME}{ON}?turn=1>; rel="next"', f'<{ON}?turn=0>; rel="first", <{ON}?turn=2>; title="a, b"; rel=next', f'<{ON}?turn=0>; rel="prev"']
        answers = [self.answer(it, {"Link": link}) for it, link in zip(pieces, links)]
        return [self.sent, {"query": "turn=1"}, {"query": "turn=2"}], answers

    def asking(self, value):
        """What is sent to ask for the piece that a token or number leads to."""
        sent, name = copy.deepcopy(self.sent), self.rule["param"]
        if self.rule["in"] == "query":
            sent["params"] = [it for it in sent["params"] if it[:2] != ["query", name]] + [["query", name, value]]
        else:
            sent["media"], sent["body"] = self.of["media"], {**(sent["body"] or {}), name: value}
        return sent

    def answer(self, value, headers=None):
        return {"status": self.status, "headers": {"Content-Type": "application/json", **(headers or {})}, "body": text(value)}


def at(value, path):
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def put(value, path, what):
    """A value with something at a path; `...` is nothing at all."""
    if not path:
        return what
    inside = value
    for name in path[:-1]:
        if not isinstance(inside.get(name), dict):
            inside[name] = {}
        inside = inside[name]
    if what is ...:
        inside.pop(path[-1], None)
    else:
        inside[path[-1]] = what
    return value


def lead(answer, paths, what):
    """Puts what leads on at the first path, and takes what stands at the others."""
    for path in paths[1:]:
        put(answer, path, ...)
    put(answer, paths[0], what)


def followed(document, operation, sent, request):
    """Refuses a request that does not follow an address as it was said."""
    held = Sent(document, operation, {"params": [], "media": None, "body": None}, request)
    if request["method"] != operation["method"] or request["path"] != ON:
        raise Wrong(f"{request['method']} {request['path']} is asked, not what leads on")
    left = held.security(pairs(request["query"]))
    if left != pairs(sent["query"]):
        raise Wrong(f"the query is `{request['query']}`, which was to be `{sent['query']}`")
