"""Makes calls through Automio's own client.

On standard input: a list of `{"name", "call", "env", "address"}`. On standard
output: for each, what came of it, in the form of a record's `expect`.
"""

import contextlib
import dataclasses
import io
import json
import logging
import os
import sys
import types

# This program has the name of the client's package, which must be found first.
sys.path.remove(os.path.dirname(os.path.abspath(__file__)))

import automio
from automio import wrapper

VARIABLES = (
    "ACTION_ID ACTION_TYPE API_BASE_URL APP_ID APP_SLUG APP_TOKEN CACHE_SERVICE_TOKEN "
    "CACHE_SERVICE_URL CONNECTION_ID ORG_SLUG TASK_ID"
).split()


class Time:
    """A time that passes in pauses alone."""

    def __init__(self):
        self.sleeps = []

    def sleep(self, seconds):
        self.sleeps.append(seconds)


def argument(name, value):
    """An argument as the client takes it."""
    if name == "integration" and isinstance(value, dict) and len(value) == 1:
        return types.SimpleNamespace(**value)
    if name == "integration" and isinstance(value, dict):
        return automio.Integration.from_dict(value)
    if name == "graph_ql_request":
        return automio.GraphQLRequest(**value)
    if name == "tag":
        return automio.Tag(**value)
    if name == "files":
        return {field: tuple(it) for field, it in value.items()}
    return value


def plain(value):
    """A result as JSON; its types are nothing that the wire knows."""
    if dataclasses.is_dataclass(value):
        names = [it.name for it in dataclasses.fields(value)]
        return {name: plain(getattr(value, name)) for name in names}
    if hasattr(value, "to_json"):
        return json.loads(value.to_json())
    if isinstance(value, dict) or hasattr(value, "items"):
        return {str(name): plain(it) for name, it in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(it) for it in value]
    return value


def perform(api, call):
    """Makes a call; a generator is given as it is."""
    target = api
    for name in call["fn"].split("."):
        target = getattr(target, name)
    return target(**{name: argument(name, it) for name, it in call["args"].items()})


def raised(error):
    facts = {"type": type(error).__name__, "about": "what the client says is its own"}
    if isinstance(error, automio.ApiException):
        facts |= {"status": error.status, "body": error.body}
    elif hasattr(error, "errors") and callable(error.errors):
        lines = [(it["loc"], it["type"]) for it in error.errors()]
        facts["fields"] = [f"{'.'.join(map(str, place))}: {kind}" for place, kind in lines]
    elif type(error) is Exception or isinstance(error, wrapper.IntegrationAccessDeniedError):
        facts["message"] = str(error)
    return facts


def several(api, calls):
    return [plain(perform(api, call)) for call in calls]


def made(api, call, expect):
    if isinstance(call, list):
        expect["returns"] = several(api, call)
        return
    found = perform(api, call)
    if isinstance(found, types.GeneratorType):
        expect["yields"] = []
        for item in found:
            expect["yields"].append(plain(item))
    else:
        expect["returns"] = plain(found)


def outcome(case):
    expect = {}
    time = Time()
    wrapper.time = time
    for name in VARIABLES:
        value = case["env"].get(name)
        os.environ.pop(name, None)
        if value is not None:
            os.environ[name] = value
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            made(wrapper.API(), case["call"], expect)
    except SystemExit as end:
        expect["exits"] = end.code
    except Exception as error:
        expect["raises"] = raised(error)
    if time.sleeps:
        expect["sleeps_seconds"] = time.sleeps
    return expect


logging.disable(logging.CRITICAL)
sys.stdout.write(json.dumps([outcome(case) for case in json.load(sys.stdin)]))
