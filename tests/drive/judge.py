"""`judge.py SPEC FOLDER`: judges what came of the cases of a spec.

Reads `cases.jsonl`, `results.jsonl`, `requests.jsonl` and `notes.json` of the
folder, and writes `told.json`: counts, and everything that went wrong."""

import base64
import json
import sys
from collections import Counter
from pathlib import Path

from core import Core, NotKnown
from document import Document
from lists import followed
from sent import Sent, Wrong, equal, shown


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


class Judge:
    def __init__(self, spec, folder):
        self.folder = Path(folder)
        self.document = Document(spec)
        self.known = {(it["method"], it["path"]): it for it in self.document.operations}
        self.tables = json.loads((self.folder / "tables.json").read_text())
        self.core = Core(self.document)
        self.results = {it["id"]: it["reply"] for it in lines(self.folder / "results.jsonl")}
        self.requests = {}
        for request in lines(self.folder / "requests.jsonl"):
            request["body"] = base64.b64decode(request["body"])
            self.requests.setdefault(request["id"], []).append(request)
        self.told = Counter()
        self.failures = []
        self.passed_over = Counter()
        self.called, self.types, self.walked = set(), set(), set()

    def fail(self, case, what, why):
        place = case.get("schema")
        if place is None:
            of = self.spoken(case)
            place = f"{of['method']} {of['path']} ({of['rust']})"
        self.failures.append({"case": case["id"], "of": place, "what": what, "why": why[:700]})

    def spoken(self, case):
        """The operation of a call or of a list."""
        at = case["operation"] if "operation" in case else self.tables["lists"][case["list"]]["operation"]
        return self.tables["operations"][at]

    def judge(self):
        for case in lines(self.folder / "cases.jsonl"):
            reply = self.results.get(case["id"], {"fault": "the program says nothing"})
            if "type" in case:
                self.of_type(case, reply)
            elif "list" in case:
                self.of_list(case, reply)
            else:
                self.of_call(case, reply)

    def of_type(self, case, reply):
        self.told["values"] += 1
        self.types.add(case["schema"])
        if "json" not in reply:
            self.fail(case, "value", f"{reply.get('fault')}: {case['value'][:300]}")
            return
        wanted, found = json.loads(case["value"]), json.loads(reply["json"])
        is_sent = self.tables["types"][case["type"]]["sent"]
        is_kept = equal(wanted, found) or not is_sent and self.is_read(wanted, found)
        if is_kept or self.is_only_read(wanted, found):
            self.told["kept"] += 1
        else:
            self.fail(case, "value", difference(wanted, found))

    def is_read(self, wanted, found):
        """Whether nothing is lost but nulls: what only comes has no use for them."""
        if not equal(bare(wanted), bare(found)):
            return False
        self.passed_over["null is read as absent where a type only comes"] += 1
        return True

    def is_only_read(self, wanted, found):
        """Whether nothing is lost but nulls of members that callers never send."""
        names = self.document.read_only()
        if not equal(bare(wanted, names), bare(found, names)):
            return False
        self.passed_over["null is read as absent where a member only comes"] += 1
        return True

    def of_call(self, case, reply):
        operation = self.document.find(self.spoken(case))
        requests = self.requests.get(case["id"], [])
        if len(requests) != 1:
            self.fail(case, "request", f"{len(requests)} requests were made: {reply}")
            return
        self.called.add((operation["method"], operation["path"]))
        self.told["requests"] += 1
        faults = self.of_request(case["sent"], operation, requests[0])
        if faults:
            self.fail(case, "request", faults)
        else:
            self.told["valid"] += 1
        self.told["answers"] += 1
        fault = of_answer(case["expect"], reply, self.is_read) or of_headers(case["expect"], reply)
        if fault:
            self.fail(case, "answer", fault)
        else:
            self.told["equal"] += 1

    def of_list(self, case, reply):
        operation = self.document.find(self.spoken(case))
        requests = self.requests.get(case["id"], [])
        self.told["lists"] += 1
        self.walked.add(case["list"])
        if len(requests) != len(case["turns"]):
            self.fail(case, "list", f"{len(requests)} requests were made, not {len(case['turns'])}: {shown(str(reply))}")
            return
        for sent, request in zip(case["turns"], requests):
            faults = self.of_request(sent, operation, request)
            if faults:
                self.fail(case, "list", faults)
                return
        expect = {"items": case["items"]}
        fault = of_answer(expect, reply, self.is_read)
        if fault:
            self.fail(case, "list", fault)
        else:
            self.told["complete"] += 1

    def of_request(self, sent, operation, request):
        try:
            if "query" in sent:
                followed(self.document, operation, sent, request)
                return None
            Sent(self.document, operation, sent, request).check()
        except Wrong as wrong:
            return str(wrong)
        except ValueError as error:
            return f"the request cannot be read: {error}"
        reason = self.core.passed_over(operation, sent)
        if reason:
            self.passed_over[reason] += 1
            return None
        self.told["asked_core"] += 1
        try:
            return "; ".join(self.core.faults(operation, request)) or None
        except NotKnown as reason:
            self.passed_over[str(reason)] += 1
            return None
        except Exception as error:  # A spec that openapi-core cannot use.
            self.passed_over[f"openapi-core fails: {type(error).__name__}"] += 1
            return None

    def write(self):
        notes = json.loads((self.folder / "notes.json").read_text())
        told = {
            **{name: self.told[name] for name in ("requests", "valid", "asked_core", "answers", "equal", "lists", "complete", "values", "kept")},
            "operations": len(self.known),
            "called": len(self.called),
            "pagers": len(self.tables["lists"]),
            "walked": len(self.walked),
            "schemas": len(self.document.schemas),
            "types": len(self.types),
            "unmade": len(notes["unmade"]),
            "passed_over": dict(self.passed_over.most_common()),
            "failures": self.failures,
        }
        (self.folder / "told.json").write_text(json.dumps(told, indent=1, ensure_ascii=False))


def of_answer(expect, reply, is_read):
    """What is wrong with what came of an answer; none if nothing is."""
    if expect.get("failed"):
        return of_failure(expect, reply, is_read)
    if "failed" in reply or "fault" in reply:
        return f"{reply.get('failed') or reply.get('fault')}; the answer was {str(expect)[:400]}"
    if "variant" in reply:
        reply = reply["of"]
    if "items" in expect:
        wanted, found = expect["items"], reply.get("items")
        wanted, found = [json.loads(it) for it in wanted], [json.loads(it) for it in found or []]
        if not equal(wanted, found) and not is_read(wanted, found):
            return f"the items are {found}, which were {wanted}"
        return None
    if "json" in expect:
        found = reply.get("json", reply.get("text"))
        if found is None:
            return f"the answer is {reply}, which was {expect['json'][:300]}"
        wanted, found = json.loads(expect["json"]), json.loads(found)
        return None if equal(wanted, found) or is_read(wanted, found) else difference(wanted, found)
    if "text" in expect:
        return None if reply.get("text") == expect["text"] else f"the answer is {reply}, which was {expect['text']!r}"
    empty = reply.get("nothing") or reply.get("json") == "null" or reply.get("text") == "" or reply.get("items") == []
    return None if empty else f"the answer is {reply}, which was empty"


def of_headers(expect, reply):
    """What is wrong with the headers that were read."""
    for name, wanted in expect.get("headers", {}).items():
        found = reply.get("headers", {}).get(name)
        if found is None or not equal(json.loads(found), wanted):
            return f"the header {name} is read as {found}, which was {shown(json.dumps(wanted))}"
    return None


def of_failure(expect, reply, is_read):
    if "failed" not in reply or reply.get("status") != expect["status"]:
        return f"the answer was a failure with {expect['status']}, and it is {shown(str(reply))}"
    if not expect.get("typed"):
        return None
    if reply.get("body") is None:
        return f"the body of the error is not read as its type: {reply['failed'][:200]}; {expect['json'][:300]}"
    wanted, found = json.loads(expect["json"]), json.loads(reply["body"])
    return None if equal(wanted, found) or is_read(wanted, found) else "error: " + difference(wanted, found)


def bare(value, names=None):
    """A value without members that are null; of all names, or of these."""
    if isinstance(value, dict):
        is_left = lambda name, it: it is not None or names is not None and name not in names
        return {name: bare(it, names) for name, it in value.items() if is_left(name, it)}
    return [bare(it, names) for it in value] if isinstance(value, list) else value


def difference(wanted, found, place="$"):
    """Where two values differ first."""
    if isinstance(wanted, dict) and isinstance(found, dict):
        for name in wanted:
            if name not in found:
                return f"{place}.{name} is lost, which was {shown(json.dumps(wanted[name], ensure_ascii=False))}"
            if not equal(wanted[name], found[name]):
                return difference(wanted[name], found[name], f"{place}.{name}")
        more = next(iter(found.keys() - wanted.keys()))
        return f"{place}.{more} is new: {shown(json.dumps(found[more], ensure_ascii=False))}"
    if isinstance(wanted, list) and isinstance(found, list) and len(wanted) == len(found):
        for at, (one, other) in enumerate(zip(wanted, found)):
            if not equal(one, other):
                return difference(one, other, f"{place}[{at}]")
    return f"{place} is {shown(json.dumps(found, ensure_ascii=False))}, which was {shown(json.dumps(wanted, ensure_ascii=False))}"


if __name__ == "__main__":
    sys.setrecursionlimit(20_000)
    judge = Judge(sys.argv[1], sys.argv[2])
    judge.judge()
    judge.write()
