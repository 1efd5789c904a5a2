#!/usr/bin/env python3
"""What the crates of large specs cost to compile, ours beside those of other generators.

    python3 tests/bench/compile/run.py FOLDER [--only SPEC] [--tools a,b] [--release]

FOLDER has the specs (`stripe-2023.yaml`, `digitalocean-api.yaml`). A tool that is not on the PATH
is skipped, and says so. For each tool and spec a crate is made and its dependencies are built; then
the crate alone is compiled three times, and the fastest counts. CPU seconds are user and system time
of cargo and all that it starts; peak memory is that of its largest process. What is found is written
to `target/bench/compile/` as JSON and as a table.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
OUT = ROOT / "target/bench/compile"
SPECS = ["digitalocean-api.yaml", "stripe-2023.yaml"]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
PROFILE = "\n[workspace]\n\n[profile.dev]\ndebug = false\nincremental = false\n"
RUNS = 3


def specloom(spec, crate):
    """Ours, built from this repository."""
    program = os.environ.get("SPECLOOM", str(ROOT / "target/release/specloom"))
    return [[program, "generate", "--spec", spec, "--out", crate, "--name", crate.name]]


def ploidy(spec, crate):
    return [["ploidy", "generate", "rust", spec, "-o", crate]]


def openapi_generator(spec, crate):
    return [["openapi-generator-cli", "generate", "-g", "rust", "-i", spec, "-o", crate,
             "--skip-validate-spec", "--package-name", crate.name]]


TOOLS = {
    "specloom": specloom,
    "ploidy": ploidy,
    "openapi-generator": openapi_generator,
}


def measured(command, **more):
    """Runs a command; how long, how much CPU time, how much memory, and whether it failed."""
    start = time.monotonic()
    child = subprocess.Popen([str(it) for it in command], stdout=subprocess.DEVNULL,
                             stderr=subprocess.PIPE, text=True, **more)
    said = child.stderr.read()
    _, status, used = os.wait4(child.pid, 0)
    return {
        "wall": round(time.monotonic() - start, 2),
        "cpu": round(used.ru_utime + used.ru_stime, 2),
        "peak_mib": used.ru_maxrss // 1024,
        "failed": status != 0,
        "said": said[-2000:] if status else "",
    }


def compiled(crate, flags):
    """What the crate alone costs, its dependencies built: the fastest of some runs."""
    environment = {**os.environ, "CARGO_TARGET_DIR": os.environ.get("CARGO_TARGET_DIR", str(OUT / "target"))}
    command = ["cargo", *flags]
    first = measured(command, cwd=crate, env=environment)
    if first["failed"]:
        return first
    runs = []
    for _ in range(RUNS):
        (crate / "src/lib.rs").touch()
        runs.append(measured(command, cwd=crate, env=environment))
    return min(runs, key=lambda it: it["cpu"])


def operations_of(spec):
    """How many operations a spec has, by its text: a path item is two levels deep."""
    text = spec.read_text(encoding="utf-8")
    if spec.suffix == ".json":
        paths = json.loads(text)["paths"]
        return sum(method in METHODS for item in paths.values() for method in item)
    inside = re.search(r"^paths:\n(.*?)(?=^\S|\Z)", text, re.S | re.M)
    lines = inside.group(1) if inside else ""
    return len(re.findall(rf"^ +({'|'.join(METHODS)}):\s*$", lines, re.M))


def sizes_of(crate):
    """How many lines of Rust a crate has, and how many types."""
    texts = [it.read_text(encoding="utf-8") for it in (crate / "src").rglob("*.rs")]
    types = sum(len(re.findall(r"^\s*pub (?:struct|enum) ", it, re.M)) for it in texts)
    return sum(it.count("\n") for it in texts), types


def tried(tool, spec, release):
    crate = OUT / "crates" / f"{tool}-{spec.stem}"
    shutil.rmtree(crate, ignore_errors=True)
    crate.mkdir(parents=True)
    row = {"tool": tool, "spec": spec.stem, "operations": operations_of(spec)}
    for command in TOOLS[tool](spec, crate):
        row["generate"] = measured(command)
        if row["generate"]["failed"]:
            return row
    manifest = crate / "Cargo.toml"
    text = manifest.read_text(encoding="utf-8")
    runtime = f'\n[patch.crates-io]\nspecloom-runtime = {{ path = "{ROOT / "codegen/runtime"}" }}\n'
    manifest.write_text(text + PROFILE + (runtime if tool == "specloom" else ""), encoding="utf-8")
    row["lines"], row["types"] = sizes_of(crate)
    row["check"] = compiled(crate, ["check"])
    if release:
        row["release"] = compiled(crate, ["build", "--release"])
    return row


def cell(row, step, of):
    found = row.get(step)
    if found is None:
        return "–"
    return "fails" if found["failed"] else str(found[of])


def per(row, step, of):
    found = row.get(step)
    if found is None or found["failed"] or not row.get(of):
        return "–"
    return f"{1000 * found['cpu'] / row[of]:.1f}"


def table(rows):
    head = ["spec", "tool", "operations", "types", "lines", "generate CPU s", "check CPU s",
            "check MiB", "check ms an operation", "check ms a type", "release CPU s", "release MiB"]
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    for row in rows:
        lines.append("| " + " | ".join([
            row["spec"], row["tool"], str(row["operations"]), str(row.get("types", "–")),
            str(row.get("lines", "–")), cell(row, "generate", "cpu"), cell(row, "check", "cpu"),
            cell(row, "check", "peak_mib"), per(row, "check", "operations"),
            per(row, "check", "types"), cell(row, "release", "cpu"), cell(row, "release", "peak_mib"),
        ]) + " |")
    return "\n".join(lines) + "\n"


def main():
    args = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    args.add_argument("folder", type=Path)
    args.add_argument("--only", help="one spec, by the name of its file without the ending")
    args.add_argument("--tools", default=",".join(TOOLS))
    args.add_argument("--release", action="store_true", help="build for release too")
    asked = args.parse_args()
    OUT.mkdir(parents=True, exist_ok=True)
    rows = []
    for name in SPECS:
        spec = (asked.folder / name).resolve()
        if asked.only not in (None, spec.stem) or not spec.is_file():
            continue
        for tool in asked.tools.split(","):
            program = TOOLS[tool](spec, OUT / "crates")[0][0] if tool == "specloom" else tool
            program = "openapi-generator-cli" if tool == "openapi-generator" else program
            if shutil.which(program) is None:
                print(f"skipped: {program} is not here")
                continue
            rows.append(tried(tool, spec, asked.release))
            print(json.dumps(rows[-1]), flush=True)
    (OUT / "results.json").write_text(json.dumps(rows, indent=2) + "\n")
    (OUT / "results.md").write_text(table(rows))
    print(table(rows), end="")
    return 0 if rows and not any(row.get("check", {"failed": True})["failed"] for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
