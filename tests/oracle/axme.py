"""Makes calls through AXME's own client.

On standard input: a list of `{"name", "call", "config", "address"}`. On standard
output: for each, what came of it, in the form of a record's `expect`.
"""

import json
import sys
import types

import axme_sdk
from axme_sdk import client as module


class Time:
    """A time that passes in pauses alone."""

    def __init__(self):
        self.sleeps = []

    def sleep(self, seconds):
        self.sleeps.append(seconds)

    def monotonic(self):
        return float(sum(self.sleeps))

    time = monotonic


def client(case):
    config = dict(case.get("config") or {})
    address = case["address"] + config.pop("base_url_suffix", "")
    return axme_sdk.AxmeClient(
        axme_sdk.AxmeClientConfig(base_url=address, api_key="test-key-001", **config)
    )


def perform(made, call):
    """Makes a call; a generator is given as it is."""
    return getattr(made, call["operation"])(**call["params"])


def raised(error):
    facts = {"class": type(error).__name__}
    if isinstance(error, axme_sdk.AxmeHttpError):
        names = ("status_code", "message", "body", "request_id", "retry_after")
        facts |= {name: getattr(error, name) for name in names}
    return facts


def outcome(case):
    expect = {}
    time = Time()
    module.time = time
    try:
        with client(case) as made:
            for before in case["call"].get("preceding_calls") or []:
                perform(made, before)
            found = perform(made, case["call"])
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


sys.stdout.write(json.dumps([outcome(case) for case in json.load(sys.stdin)]))
