#!/usr/bin/env python3
"""What programs that call large crates cost to compile, by how many operations they call.

    python3 tests/bench/compile/callers.py FOLDER [--only SPEC] [--tools a,b] [--counts 0,1,10,100]

Takes what `run.py` takes, and makes the crates as it does. A program calls some of the operations that
all tools have, spread evenly over the spec: those whose arguments can be made without knowing their
types. It is compiled alone, all that it needs being built already. A crate may leave work to those who
call it; here that work is counted.
"""

import argparse
import json
import re
import sys
from pathlib import Path

from run import OUT, PROFILE, SPECS, TOOLS, LIMITS, compiled, made

COUNTS = "0,1,10,100"
STEPS = {"check": ["check"], "build": ["build"], "release": ["build", "--release"]}

HEAD = """//! Calls operations, each as a program would.

use std::hint::black_box;

#[inline(never)]
fn any<T>() -> T {
    black_box(None).expect("a value")
}

"""


def key(name):
    """A name by its letters and digits alone, whatever its case is."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def argument(ty):
    """What is given for a parameter; nothing if that takes more than its type."""
    ty = re.sub(r"\s+", " ", ty.strip())
    if ty.startswith("Option<"):
        return "None::<&str>" if "impl AsRef<str>" in ty else None if "impl " in ty else "None"
    if ty in ("impl AsRef<str>", "impl Into<String>"):
        return '"a"'
    if re.fullmatch(r"impl Into<[\w: ]*serde_json::Value>", ty):
        return "()"
    return None if "impl " in ty else "any()"


def arguments(text):
    """What is given for the parameters of a method besides `self`."""
    parts, depth = [""], 0
    for char in text:
        depth += (char in "<([") - (char in ">)]")
        if char == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += char
    given = [argument(it.split(":", 1)[1]) for it in parts if ":" in it]
    return None if None in given else ", ".join(given)


METHOD = re.compile(r"pub (async )?fn (\w+)\(\s*&self,?(.*?)\)\s*->", re.S)


def ours(crate):
    """Calls of our crate, by the ids of operations."""
    found = {}
    client = (crate / "src/client.rs").read_text(encoding="utf-8")
    groups = dict(re.findall(r"pub fn (\w+)\(&self\) -> crate::operations::(\w+)", client))
    accessor = {group: name for name, group in groups.items()}
    for path in sorted((crate / "src/operations").rglob("*.rs")):
        text = path.read_text(encoding="utf-8")
        ids = dict(re.findall(r'const (\w+): Operation =\s*Operation::\w+\(\s*"([^"]*)"', text))
        for block in re.finditer(r"^impl (\w+) \{\n(.*?)^\}", text, re.S | re.M):
            group = accessor.get(block.group(1))
            for method in METHOD.finditer(block.group(2)) if group else []:
                used = re.compile(r"\.call\(&(\w+)\)").search(block.group(2), method.end())
                given = arguments(method.group(3))
                if used and used.group(1) in ids and given is not None:
                    call = f"client.{group}().{method.group(2)}({given})"
                    found.setdefault(key(ids[used.group(1)]), call)
    return found


def theirs(crate):
    """Calls of a crate whose client has a method for each operation."""
    found = {}
    for path in sorted((crate / "src").rglob("*.rs")):
        for method in METHOD.finditer(path.read_text(encoding="utf-8")):
            given = arguments(method.group(3))
            if method.group(1) and given is not None:
                found.setdefault(key(method.group(2)), f"client.{method.group(2)}({given})")
    return found


CALLS = {"specloom": ours, "openapi-to-rust": theirs, "ploidy": theirs}
CLIENTS = {"specloom": "Client", "openapi-to-rust": "generated::HttpClient", "ploidy": "Client"}


def spread(names, count):
    """So many of the names, evenly."""
    return [names[at * len(names) // count] for at in range(count)]


def program(client, calls):
    """A program that makes these calls, one after the other."""
    text = HEAD if calls else HEAD.split("#[inline")[0]
    for at, call in enumerate(calls):
        text += f"async fn call_{at}(client: &{client}) {{\n    black_box({call}.await).ok();\n}}\n\n"
    text += '#[tokio::main(flavor = "current_thread")]\nasync fn main() {\n'
    text += f"    let client: {client} = any();\n" if calls else "    black_box(());\n"
    text += "".join(f"    call_{at}(&client).await;\n" for at in range(len(calls)))
    return text + "}\n"


def tried(tool, crate, calls):
    """What a program costs that makes these calls."""
    name = f"calls-{len(calls)}-{crate.name}"
    folder = OUT / "callers" / name
    (folder / "src").mkdir(parents=True, exist_ok=True)
    manifest = (crate / "Cargo.toml").read_text(encoding="utf-8")
    package = re.search(r'^name = "(.*)"', manifest, re.M).group(1)
    patch = re.search(r"^\[patch\.crates-io\]\n.*", manifest, re.M)
    (folder / "Cargo.toml").write_text(
        f'[package]\nname = "{name}"\nversion = "0.1.0"\nedition = "2024"\n\n[dependencies]\n'
        f'{package} = {{ path = "{crate}" }}\ntokio = {{ version = "1", features = ["macros", "rt"] }}\n'
        f"{PROFILE}\n{patch.group(0) if patch else ''}\n", encoding="utf-8")
    client = f"{package.replace('-', '_')}::{CLIENTS[tool]}"
    (folder / "src/main.rs").write_text(program(client, calls), encoding="utf-8")
    row = {"tool": tool, "spec": crate.name.removeprefix(f"{tool}-"), "calls": len(calls)}
    for step, flags in STEPS.items():
        row[step] = compiled(folder, flags, LIMITS["release"], "src/main.rs")
    return row


def main():
    args = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    args.add_argument("folder", type=Path)
    args.add_argument("--only", help="one spec, by the name of its file without the ending")
    args.add_argument("--tools", default=",".join(CALLS))
    args.add_argument("--counts", default=COUNTS, help="how many operations are called")
    asked = args.parse_args()
    print("| spec | tool | operations called | check s | build s | release s | MiB |")
    print("|---|---|--:|--:|--:|--:|--:|")
    failed = False
    for name in SPECS:
        spec = (asked.folder / name).resolve()
        if asked.only not in (None, spec.stem) or not spec.is_file():
            continue
        crates = {tool: made(tool, spec) for tool in asked.tools.split(",")}
        calls = {tool: CALLS[tool](crate) for tool, crate in crates.items() if crate}
        common = sorted(set.intersection(*(set(it) for it in calls.values())))
        print(f"{spec.stem}: {len(common)} operations that {', '.join(calls)} have", file=sys.stderr)
        for count in map(int, asked.counts.split(",")):
            for tool, found in calls.items():
                row = tried(tool, crates[tool], [found[it] for it in spread(common, count)])
                bad = [row[step]["said"] for step in STEPS if row[step]["failed"]]
                failed |= bool(bad)
                cells = [row["spec"], tool, count, *(row[step]["cpu"] for step in STEPS),
                         row["release"]["peak_mib"]]
                print("| " + " | ".join(map(str, cells)) + " |", *bad[:1], flush=True)
                with (OUT / "callers.jsonl").open("a", encoding="utf-8") as file:
                    file.write(json.dumps(row) + "\n")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
