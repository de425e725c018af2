"""Holds the files of curricula/ to the schemas by which editors check them, and the schemas to refusing
what `boiduong curricula check` refuses. usage: check_schemas.py CURRICULA"""

import copy
import datetime
import json
import pathlib
import sys

import jsonschema
import yaml

ROOT = pathlib.Path(sys.argv[1])


def plain(value):
    """What YAML reads, as JSON has it: dates are texts."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value.isoformat() if isinstance(value, datetime.date) else value


def validator(path):
    name = "course" if path.parent.name == "courses" else path.stem
    schema = json.loads((ROOT / f"schema/{name}.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def entries(value):
    """Every object of a document that can be spoilt."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from entries(item)


def spoilt(document):
    """The document with a key too many in one of its objects, each in turn."""
    for place in range(len(list(entries(document)))):
        other = copy.deepcopy(document)
        list(entries(other))[place]["khongCo"] = 1
        yield other


passed = failed = 0
for path in sorted([*ROOT.glob("*.yaml"), *ROOT.glob("courses/*.yaml")]):
    check, document = validator(path), plain(yaml.safe_load(path.read_text()))
    errors = [f"{path}: {'/'.join(map(str, e.path))}: {e.message}" for e in check.iter_errors(document)]
    taken = sum(check.is_valid(other) for other in list(spoilt(document))[:60])
    if taken:
        errors.append(f"{path}: an unknown key was taken {taken} times")
    passed, failed = passed + (not errors), failed + bool(errors)
    for error in errors:
        print(error)
print(f"schemas: {passed} passed, {failed} failed")
sys.exit(1 if failed or not passed else 0)
