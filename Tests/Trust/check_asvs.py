"""Holds docs/asvs.csv to OWASP ASVS 5.0.0: every requirement of levels 1 and 2 once, and no pass without
a test that is there. It can't tell whether a test shows what it is named for: people read that.

usage: check_asvs.py
"""

import collections
import csv
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
COLUMNS = ["id", "level", "section", "what", "state", "shown_by", "note"]
STATES = ["pass", "not applicable", "open"]
# Sections that ask for documents: there a document shows what a test can't.
WRITTEN = {"2.1", "5.1", "6.1", "7.1", "8.1", "11.1", "13.1", "14.1", "15.1", "16.1"}

TYPE = re.compile(r"^(?:\w+ )*(?:struct|class|enum|actor|extension) (?:`([^`]+)`|(\w+))", re.M)
TEST = re.compile(r'func `([^`]+)`|@Test\(\s*"([^"]+)"')
NAMED = re.compile(r'(\w+Tests)/([^"]+) "([^"]+)"')


def rows(path):
    """The rows of a table with a head."""
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def tests():
    """Every test by target, type and name, as `swift test` has them."""
    found = set()
    for path in (ROOT / "Tests").rglob("*.swift"):
        target = path.relative_to(ROOT / "Tests").parts[0]
        text = path.read_text(encoding="utf-8")
        types = [(match.start(), match[1] or match[2]) for match in TYPE.finditer(text)]
        for match in TEST.finditer(text):
            around = [name for start, name in types if start < match.start()]
            if around:
                found.add((target, around[-1], match[1] or match[2]))
    return found


def parts(shown_by):
    """What stands between semicolons, those in the name of a test left alone."""
    pieces = [""]
    for token in re.findall(r'"[^"]*"|[^";]+|;', shown_by):
        if token == ";":
            pieces.append("")
        else:
            pieces[-1] += token
    return [piece.strip() for piece in pieces if piece.strip()]


def faults_of_pass(row, known):
    """What is wrong with what a pass names."""
    shown = parts(row["shown_by"])
    if not shown:
        yield "passes and names nothing that shows it"
    for piece in shown:
        named = NAMED.fullmatch(piece)
        if named:
            if named.groups() not in known:
                yield f"names a test that is not there: {piece}"
        elif not (ROOT / piece).is_file():
            yield f"names what is neither a test nor a file: {piece}"
        elif not piece.startswith("Tests/") and row["id"][1:].rpartition(".")[0] not in WRITTEN:
            yield f"asks for more than a document: {piece}"


def faults_of(row, known):
    """What is wrong with a row, each in some words."""
    if None in row or None in row.values():
        yield "has more or fewer values than the head"
        return
    if row["state"] not in STATES:
        yield f"has the state “{row['state']}”, which is none of: {', '.join(STATES)}"
    if not 0 < len(row["what"]) <= 120:
        yield "says in no words, or in more than 120 signs, what it asks"
    if row["state"] == "pass":
        yield from faults_of_pass(row, known)
    elif row["shown_by"]:
        yield "is no pass and names what shows it; that belongs into the note"
    elif not row["note"]:
        yield f"is {row['state']} without a note that says why"


def faults(table, wanted, known):
    """Everything that is wrong, a sentence each."""
    counts = collections.Counter(row["id"] for row in table)
    for name in wanted:
        if counts[name] != 1:
            yield f"{name} stands {counts[name]} times in docs/asvs.csv, and should stand once."
    for row in table:
        if row["id"] not in wanted:
            yield f"{row['id']} is no requirement of Tests/Trust/asvs-ids.csv."
        elif row["level"] != wanted[row["id"]]:
            yield f"{row['id']} is of level {wanted[row['id']]}, not {row['level']}."
        for fault in faults_of(row, known):
            yield f"{row['id']} {fault}."


def stale(counts, levels):
    """What docs/trust.md counts otherwise."""
    told = (ROOT / "docs/trust.md").read_text(encoding="utf-8")
    for level in levels:
        line = f"| {level} | " + " | ".join(str(counts[level, state]) for state in STATES) + " |"
        if line not in told:
            yield f"docs/trust.md counts level {level} otherwise; its line should be: {line}"


def main():
    table = rows(ROOT / "docs/asvs.csv")
    wanted = {row["id"]: row["level"] for row in rows(ROOT / "Tests/Trust/asvs-ids.csv")}
    if not table or list(table[0]) != COLUMNS:
        print(f"docs/asvs.csv must begin with: {','.join(COLUMNS)}")
        return 1
    counts = collections.Counter((row["level"], row["state"]) for row in table)
    for level in sorted(set(wanted.values())):
        for state in STATES:
            print(f"ASVS level {level}, {state}: {counts[level, state]}")
    found = list(faults(table, wanted, tests())) + list(stale(counts, sorted(set(wanted.values()))))
    for sentence in found:
        print(sentence)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
