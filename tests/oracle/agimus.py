"""Makes calls through Agimus's own client, release 0.2.0.

On standard input: a list of `{"address", "call", "async"}`, each call as records
have it. On standard output: for each, what came of it, in the form of a record's
`expect`.
"""

import asyncio
import json
import sys

# This file has the name of the package: its folder comes last.
sys.path.append(sys.path.pop(0))

import agimus
import agimus.exceptions

KEY = "agm_demo_0123456789abcdef"

KINDS = [
    ("AuthenticationError", "authentication", ("message",)),
    ("AccessDeniedError", "access_denied", ("message",)),
    ("NotFoundError", "not_found", ()),
    ("ValidationError", "validation", ("message", "field")),
    ("RateLimitError", "rate_limit", ("retry_after",)),
    ("ServerError", "server", ("status_code",)),
    ("APIError", "api", ("message", "code", "status_code", "request_id", "field")),
]


def raised(error):
    """A failure as records name it; whatever is none of the client's own is `other`."""
    for name, kind, fields in KINDS:
        if type(error) is getattr(agimus.exceptions, name):
            said = {field: getattr(error, field, None) for field in fields}
            return {"raises": {"kind": kind, "fields": said}}
    if isinstance(error, ValueError) and "API key" in str(error):
        return {"raises": {"kind": "invalid_argument", "fields": {}}}
    return {"raises": {"kind": "other", "fields": {}, "text": f"{type(error).__name__}: {error}"}}


def built(client, call):
    """What the last step is called on."""
    target = client.objects(call["entity"]) if "entity" in call else client
    for step in call.get("chain", []):
        target = getattr(target, step["m"])(*step.get("args", []), **step.get("kw", {}))
    return getattr(target, call["terminal"]["m"])


def arguments(call):
    last = call["terminal"]
    return last.get("args", []), last.get("kw", {})


def sync(address, call):
    args, kw = arguments(call)
    with agimus.AgimusClient(**{"api_key": KEY, "base_url": address, **call.get("client", {})}) as client:
        found = built(client, call)(*args, **kw)
        return list(found) if call["terminal"]["m"] == "iter" else found


async def waited(address, call):
    args, kw = arguments(call)
    options = {"api_key": KEY, "base_url": address, **call.get("client", {})}
    async with agimus.AsyncAgimusClient(**options) as client:
        found = built(client, call)(*args, **kw)
        if call["terminal"]["m"] == "iter":
            return [it async for it in found]
        return await found


def outcome(case):
    address, call = case["address"], case["call"]
    try:
        if case["async"]:
            return {"returns": asyncio.run(waited(address, call))}
        return {"returns": sync(address, call)}
    except Exception as error:  # whatever it raises is what comes of it
        return raised(error)


def main():
    cases = json.load(sys.stdin)
    json.dump([outcome(case) for case in cases], sys.stdout)


main()
