"""Makes calls through the wrapper of Amdahl's guide.

The wrapper is taken from the guide's page, whose name is the first argument. On
standard input: a list of `{"name", "call", "env"}`. On standard output: for each,
what came of it, in the form of a record's `expect`.
"""

import __future__
import ast
import json
import os
import sys
import types


def blocks(page):
    """The pieces of Python on the page: what follows a line `python`, as far as it parses."""
    for piece in page.split("\npython\n")[1:]:
        lines = piece.splitlines()
        for end in range(len(lines), 0, -1):
            try:
                yield ast.parse("\n".join(lines[:end]))
                break
            except SyntaxError:
                continue


def is_definition(node):
    """Whether it sets something up, and does not show how that is used."""
    if isinstance(node, ast.Assign):
        return all(isinstance(it, ast.Name) and it.id.isupper() for it in node.targets)
    return isinstance(node, (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.ClassDef))


def guide(page, env):
    """A module with the guide's definitions; what needs something else is left out."""
    module = types.ModuleType("guide")
    module.ENDPOINT = None
    sys.modules["guide"] = module
    os.environ.pop("WEBHOOK_SECRET", None)
    os.environ.update({name: value for name, value in env.items() if value is not None})
    for name, value in env.items():
        if value is None:
            os.environ.pop(name, None)
    flags = __future__.annotations.compiler_flag
    for block in blocks(page):
        for node in block.body:
            if not is_definition(node):
                continue
            code = compile(ast.Module([node], []), "guide", "exec", flags=flags)
            try:
                exec(code, module.__dict__)
            except (ImportError, NameError):
                pass
            except KeyError as error:
                if error.args != ("WEBHOOK_SECRET",):
                    raise
    return module


class Time:
    """A time that passes in pauses alone."""

    def __init__(self):
        self.sleeps = []

    def sleep(self, seconds):
        self.sleeps.append(seconds)

    def monotonic(self):
        return float(sum(self.sleeps))


class Random:
    """The middle of everything."""

    @staticmethod
    def random():
        return 0.5


def perform(module, client, call):
    """Makes a call; a generator is given as it is."""
    name, args = call["fn"], dict(call.get("args") or {})
    if name == "with_retry":
        inner = args.pop("call")
        return module.with_retry(lambda: perform(module, client, inner), **args)
    if name == "iter_pages":
        module.ENDPOINT = args.pop("endpoint")
    if name == "stream_agent_httpx":
        return module.stream_agent_httpx(**args)
    if name.startswith("client."):
        return getattr(client, name.removeprefix("client."))(**args)
    return getattr(module, name)(client, **args)


def delivery(module, case):
    """Whether the signature of a delivery is good."""
    request = case["request"]
    headers = {name.lower(): value for name, value in request["headers"].items()}
    return module.verify_webhook_signature(
        request["body_raw"].encode(), headers.get("x-webhook-signature"), case["call"]["args"]["secret"]
    )


def raised(error):
    kind = type(error)
    owner = kind.__module__.split(".")[0]
    facts = {"type": kind.__name__ if owner == "guide" else f"{owner}.{kind.__name__}"}
    if owner == "guide":
        facts |= {"status": error.status, "code": error.code, "message": str(error), "body": error.body}
    return facts


def outcome(page, case):
    expect = {}
    time = Time()
    try:
        module = guide(page, case["env"])
        module.time, module.random = time, Random
        if case["call"]["fn"] == "receiver":
            return {"valid_signature": delivery(module, case)}
        limits = {"timeout": 0.3} if case["late"] else {}
        client = module.AmdahlClient(**limits)
        client.session.headers.update(case["headers"])
        found = perform(module, client, case["call"])
        if isinstance(found, types.GeneratorType):
            expect["yields"] = []
            for item in found:
                expect["yields"].append(item)
        else:
            expect["returns"] = found
    except Exception as error:
        expect["raises"] = raised(error)
    if time.sleeps:
        expect["sleeps_seconds"] = time.sleeps
    return expect


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        page = file.read().replace('"/<list-endpoint>"', "ENDPOINT")
    sys.stdout.write(json.dumps([outcome(page, case) for case in json.load(sys.stdin)]))


main()
