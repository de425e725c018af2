"""Holds docs/libraries.md to what is built in: every Swift package that a build takes, by its
name, and every library of Debian that script/bootstrap installs to build and run.

usage: check_libraries.py [--write]
"""

import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
DOCUMENT = ROOT / "docs" / "libraries.md"
HEAD = """# What is built in

Every library that the program has in it, also those that another brings; kept by
`Tests/Trust/check_libraries.py --write` from `Package.resolved` and `script/bootstrap`. How soon a flawed one
is replaced stands in [SECURITY.md](../SECURITY.md).

## Swift packages

The versions are those with which the list was last looked through; a build takes the newest that
`Package.swift` allows, and `Package.resolved` beside it says which. Some are named by another for a part that
is switched off, and are not linked.

| package | version | from | licence |
| --- | --- | --- | --- |
"""
DEBIAN = """
## Libraries of Debian

In the version that Debian has for the machine's release; `unattended-upgrades` brings its security
updates, and `dpkg-query -W PACKAGE` tells which one is there.

| package | for | licence |
| --- | --- | --- |
"""
LICENCES = {"grdb.swift": "MIT", "yams": "MIT"}
LIBRARIES = {
    "libsqlite3-dev": ("the database in one file", "public domain"),
    "libxlsxwriter-dev": ("writing workbooks", "BSD-2-Clause"),
    "libzip-dev": ("opening workbooks", "BSD-3-Clause"),
    "libexpat1-dev": ("reading workbooks", "MIT"),
    "libsodium-dev": ("digests, passwords, seals, back-ups", "ISC"),
    "libpq-dev": ("PostgreSQL", "PostgreSQL"),
    "libqrencode-dev": ("the codes on the wall and on certificates", "LGPL-2.1-or-later"),
    "zlib1g-dev": ("back-ups", "Zlib"),
    "libjs-bootstrap5": ("the look of the pages", "MIT"),
    "libjs-chart.js": ("charts over the tables of the overview", "MIT"),
    "fonts-liberation": ("the look of the workbooks", "OFL-1.1"),
}
TOOLS = {"git", "pkg-config"}


def packages():
    """The lines of the Swift packages."""
    pins = json.loads((ROOT / "Package.resolved").read_text(encoding="utf-8"))["pins"]
    for pin in sorted(pins, key=lambda pin: pin["identity"]):
        name, place = pin["identity"], pin["location"].removesuffix(".git")
        yield f"| {name} | {pin['state']['version']} | <{place}> | {LICENCES.get(name, 'Apache-2.0')} |"


def libraries():
    """The lines of the libraries of Debian; one that nobody described is a fault."""
    text = (ROOT / "script" / "bootstrap").read_text(encoding="utf-8")
    named = re.search(r"packages=\((.*?)\)", text, re.S)[1].split()
    for name in named:
        if name in TOOLS:
            continue
        purpose, licence = LIBRARIES.get(name, ("?", "?"))
        yield f"| {name} | {purpose} | {licence} |"


def named_packages():
    """The packages that Package.swift names."""
    text = (ROOT / "Package.swift").read_text(encoding="utf-8")
    return {place.rstrip("/").rpartition("/")[2].lower() for place in re.findall(r'url: "([^"]+)"', text)}


def main():
    wanted = HEAD + "\n".join(packages()) + "\n" + DEBIAN + "\n".join(libraries()) + "\n"
    if "--write" in sys.argv[1:]:
        DOCUMENT.write_text(wanted, encoding="utf-8")
    faults = []
    if "| ? |" in wanted:
        faults.append("script/bootstrap installs a library that check_libraries.py does not describe.")
    kept = {pin["identity"] for pin in json.loads((ROOT / "Package.resolved").read_text())["pins"]}
    faults += [f"Package.resolved has no {name}." for name in sorted(named_packages() - kept)]
    written = DOCUMENT.read_text(encoding="utf-8") if DOCUMENT.exists() else ""
    missing = [name for name in sorted(kept) if f"| {name} |" not in written]
    # A newer version of a package is no fault; a package or a library that nobody looked at is one.
    if missing or not set(libraries()) <= set(written.splitlines()):
        faults.append(f"docs/libraries.md is not what is built in {missing}: run check_libraries.py --write")
    for fault in faults:
        print(fault)
    print(f"{len(list(packages()))} Swift packages, {len(list(libraries()))} libraries of Debian")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
