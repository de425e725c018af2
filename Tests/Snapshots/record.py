#!/usr/bin/env python3
"""Write recorded snapshots into the tests: `RECORD=/tmp/notes swift test --filter PagesTests`,
then `Tests/Snapshots/record.py /tmp/notes`. Look at what changed before you commit it."""
import collections
import pathlib
import re
import sys

TESTS = pathlib.Path(__file__).resolve().parent.parent


def notes(path):
    """(file name, line): the outline, of every note."""
    found = {}
    for note in pathlib.Path(path).read_text(encoding="utf-8").split("\n\x1e\n"):
        head, _, outline = note.strip("\n").partition("\n")
        if head:
            name, _, line = head.rpartition(":")
            found[name, int(line)] = outline
    return found


def rewrite(file, outlines):
    """Replaces the literal that follows each line, from the last to the first."""
    lines = file.read_text(encoding="utf-8").split("\n")
    for line, outline in sorted(outlines.items(), reverse=True):
        first = next(i for i in range(line - 1, len(lines)) if lines[i].rstrip().endswith('"""'))
        last = next(i for i in range(first + 1, len(lines)) if lines[i].lstrip().startswith('"""'))
        indent = re.match(r" *", lines[last]).group()
        lines[first + 1 : last] = [indent + text if text else "" for text in outline.split("\n")]
    file.write_text("\n".join(lines), encoding="utf-8")


def main():
    by_file = collections.defaultdict(dict)
    for (name, line), outline in notes(sys.argv[1]).items():
        module, _, base = name.partition("/")
        files = list((TESTS / module).rglob(pathlib.PurePath(base).name))
        if len(files) != 1:
            sys.exit(f"{name}: {len(files)} files of this name")
        by_file[files[0]][line] = outline
    for file, outlines in by_file.items():
        rewrite(file, outlines)
        print(f"{file.relative_to(TESTS)}: {len(outlines)}")


main()
