#!/usr/bin/env python3
"""What the crates of large specs cost to compile, ours beside those of other generators.

    python3 tests/bench/compile/run.py FOLDER [--only SPEC] [--tools a,b] [--release]

FOLDER has the specs (`stripe-2023.yaml`, `digitalocean-api.yaml`). A tool that is not on the PATH
is skipped, and says so; `openapi-generator-cli` may be a script that calls its jar. For each tool and
spec a crate is made and its dependencies are built; then the crate alone is compiled, up to three
times if that is quick, and the least counts. CPU seconds are user and system time of cargo and all that
it starts; peak memory is that of its largest process. A process that takes more CPU time or memory than
the limits below is ended, and the table says so. What is found is written to `target/bench/compile/` as
JSON and as a table after each spec and tool, and what was found before for others stays there.
"""

import argparse
import json
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
OUT = ROOT / "target/bench/compile"
SPECS = ["digitalocean-api.yaml", "stripe-2023.yaml"]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
PROFILE = "\n[workspace]\n\n[profile.dev]\ndebug = false\nincremental = false\n"
RUNS = 3
# What takes longer is not compiled again.
QUICK = 30
# CPU seconds that a process may take, and how much longer by the clock a command may take.
LIMITS = {"check": 900, "release": 1500}
CLOCK = 3
# Address space that a process may have, in GiB.
MEMORY = 16


def specloom(spec, crate):
    """Ours, built from this repository."""
    program = os.environ.get("SPECLOOM", str(ROOT / "target/release/specloom"))
    return [[program, "generate", "--spec", spec, "--out", crate, "--name", crate.name]]


def ploidy(spec, crate):
    return [["ploidy", "generate", "rust", spec, "-o", crate]]


def openapi_generator(spec, crate):
    return [["openapi-generator-cli", "generate", "-g", "rust", "-i", spec, "-o", crate,
             "--skip-validate-spec", "--package-name", crate.name]]


def openapi_to_rust(spec, crate):
    """It writes modules, and says what they need."""
    return [["openapi-to-rust", "generate", spec, "--output-dir", crate / "src/generated", "--quiet"]]


TOOLS = {
    "specloom": specloom,
    "openapi-to-rust": openapi_to_rust,
    "ploidy": ploidy,
    "openapi-generator": openapi_generator,
}


def limited(seconds):
    """The limits of each process that a command starts."""
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY << 30, MEMORY << 30))
    os.setpgid(0, 0)


def measured(command, seconds=LIMITS["check"], **more):
    """Runs a command; how long, how much CPU time, how much memory, and whether it failed."""
    start = time.monotonic()
    with tempfile.TemporaryFile("w+") as errors:
        child = subprocess.Popen([str(it) for it in command], stdout=subprocess.DEVNULL, stderr=errors,
                                 preexec_fn=lambda: limited(seconds), **more)
        late = False
        while True:
            pid, status, used = os.wait4(child.pid, os.WNOHANG)
            if pid:
                break
            if not late and time.monotonic() - start > CLOCK * seconds:
                late = True
                os.killpg(child.pid, signal.SIGKILL)
            time.sleep(0.1)
        errors.seek(0)
        said = errors.read()
    row = {
        "wall": round(time.monotonic() - start, 2),
        "cpu": round(used.ru_utime + used.ru_stime, 2),
        "peak_mib": used.ru_maxrss // 1024,
        "failed": status != 0,
        "said": said[-2000:] if status else "",
    }
    if status and (late or "SIGXCPU" in said or row["cpu"] >= seconds):
        row["over"] = f"> {seconds} s" if not late else "too long"
    elif status and re.search(r"memory allocation|out of memory|SIGKILL", said, re.I):
        row["over"] = f"> {MEMORY} GiB"
    return row


def compiled(crate, flags, seconds, root="src/lib.rs"):
    """What the crate alone costs, its dependencies built: the least of some runs."""
    environment = {**os.environ, "CARGO_TARGET_DIR": os.environ.get("CARGO_TARGET_DIR", str(OUT / "target"))}
    command = ["cargo", *flags]
    root = crate / root
    text = root.read_text(encoding="utf-8")
    # An empty crate, so that its dependencies are built and nothing else.
    root.write_text("//! Nothing yet.\nfn main() {}\n" if root.name == "main.rs" else "//! Nothing yet.\n",
                    encoding="utf-8")
    first = measured(command, cwd=crate, env=environment)
    root.write_text(text, encoding="utf-8")
    if first["failed"]:
        return first
    runs = []
    for _ in range(RUNS):
        root.touch()
        runs.append(measured(command, seconds, cwd=crate, env=environment))
        if runs[-1]["failed"] or runs[-1]["cpu"] > QUICK:
            break
    return min(runs, key=lambda it: it["cpu"])


def completed(tool, crate):
    """Writes what a tool leaves to its user: a manifest and a root for its modules."""
    if tool != "openapi-to-rust":
        return
    needed = (crate / "src/generated/REQUIRED_DEPS.toml").read_text(encoding="utf-8")
    package = f'[package]\nname = "{crate.name}"\nversion = "0.1.0"\nedition = "2024"\n\n'
    (crate / "Cargo.toml").write_text(package + needed, encoding="utf-8")
    (crate / "src/lib.rs").write_text("pub mod generated;\n", encoding="utf-8")


def version_of(program):
    """What a tool says of its version."""
    word = "version" if program == "openapi-generator-cli" else "--version"
    said = subprocess.run([program, word], capture_output=True, text=True, check=False).stdout
    found = re.search(r"\d+\.\d+\.\d+", said)
    return found.group(0) if found else "?"


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


def generated(tool, spec, crate):
    """Makes the crate of a spec, and how that went."""
    shutil.rmtree(crate, ignore_errors=True)
    crate.mkdir(parents=True)
    row = {}
    for command in TOOLS[tool](spec, crate):
        row = measured(command)
        if row["failed"]:
            return row
    completed(tool, crate)
    manifest = crate / "Cargo.toml"
    text = manifest.read_text(encoding="utf-8")
    runtime = f'\n[patch.crates-io]\nspecloom-runtime = {{ path = "{ROOT / "codegen/runtime"}" }}\n'
    manifest.write_text(text + PROFILE + (runtime if tool == "specloom" else ""), encoding="utf-8")
    return row


def made(tool, spec):
    """The crate of a spec; nothing if the tool is not here or refuses it."""
    crate = OUT / "crates" / f"{tool}-{spec.stem}"
    if shutil.which(TOOLS[tool](spec, crate)[0][0]) is None or generated(tool, spec, crate)["failed"]:
        return None
    return crate


def tried(tool, spec, steps):
    crate = OUT / "crates" / f"{tool}-{spec.stem}"
    row = {"tool": tool, "spec": spec.stem, "operations": operations_of(spec)}
    row["version"] = version_of(TOOLS[tool](spec, crate)[0][0])
    row["generate"] = generated(tool, spec, crate)
    if row["generate"]["failed"]:
        return row
    row["lines"], row["types"] = sizes_of(crate)
    flags = {"check": ["check"], "release": ["build", "--release"]}
    for step in steps:
        row[step] = compiled(crate, flags[step], LIMITS[step])
        kept(row)
    return row


def cell(row, step, of):
    found = row.get(step)
    if found is None:
        return "–"
    if found["failed"]:
        return found.get("over", "fails") if of == "cpu" else "–"
    return str(found[of])


def per(row, step, of):
    found = row.get(step)
    if found is None or found["failed"] or not row.get(of):
        return "–"
    return f"{1000 * found['cpu'] / row[of]:.1f}"


COLUMNS = {
    "spec": lambda row: row["spec"],
    "tool": lambda row: f"{row['tool']} {row.get('version', '')}".strip(),
    "operations": lambda row: str(row["operations"]),
    "types": lambda row: str(row.get("types", "–")),
    "lines": lambda row: str(row.get("lines", "–")),
    "generate s": lambda row: cell(row, "generate", "cpu"),
    "check s": lambda row: cell(row, "check", "cpu"),
    "MiB": lambda row: cell(row, "check", "peak_mib"),
    "ms an operation": lambda row: per(row, "check", "operations"),
    "ms a type": lambda row: per(row, "check", "types"),
    "release s": lambda row: cell(row, "release", "cpu"),
    "MiB ": lambda row: cell(row, "release", "peak_mib"),
    "ms an operation ": lambda row: per(row, "release", "operations"),
    "ms a type ": lambda row: per(row, "release", "types"),
}


def table(rows):
    lines = ["| " + " | ".join(it.strip() for it in COLUMNS) + " |", "|---|---|" + "--:|" * (len(COLUMNS) - 2)]
    lines += ["| " + " | ".join(of(row) for of in COLUMNS.values()) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def kept(row):
    """Puts a row beside what was found before, and writes all."""
    path = OUT / "results.json"
    rows = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else []
    old = next((it for it in rows if (it["tool"], it["spec"]) == (row["tool"], row["spec"])), {})
    rows = [it for it in rows if it is not old] + [{**old, **row}]
    order = list(TOOLS)
    rows.sort(key=lambda it: (it["spec"], order.index(it["tool"])))
    path.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
    (OUT / "results.md").write_text(table(rows), encoding="utf-8")


def main():
    args = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    args.add_argument("folder", type=Path)
    args.add_argument("--only", help="one spec, by the name of its file without the ending")
    args.add_argument("--tools", default=",".join(TOOLS))
    args.add_argument("--release", action="store_true", help="build for release too")
    args.add_argument("--release-only", action="store_true", help="build for release alone")
    asked = args.parse_args()
    steps = ["release"] if asked.release_only else ["check", "release"][:1 + asked.release]
    OUT.mkdir(parents=True, exist_ok=True)
    rows = []
    for name in SPECS:
        spec = (asked.folder / name).resolve()
        if asked.only not in (None, spec.stem) or not spec.is_file():
            continue
        for tool in asked.tools.split(","):
            program = TOOLS[tool](spec, OUT / "crates")[0][0]
            if shutil.which(program) is None:
                print(f"skipped: {program} is not here")
                continue
            rows.append(tried(tool, spec, steps))
            kept(rows[-1])
            print(json.dumps(rows[-1]), flush=True)
    print((OUT / "results.md").read_text(encoding="utf-8") if rows else "", end="")
    ours = [row for row in rows if row["tool"] == "specloom"]
    return 0 if rows and not any(row.get(step, {"failed": True})["failed"] for row in ours for step in steps) else 1


if __name__ == "__main__":
    sys.exit(main())
