"""Validates packs, profiles, scenarios and regions against the JSON Schemas that the program writes.

Usage: schemas.py PROGRAM. Exit code 0: fine, 1: a file that is valid is refused or a broken one accepted,
3: the packages jsonschema and PyYAML are not installed.
"""

import copy
import glob
import json
import re
import subprocess
import sys

try:
    import jsonschema
    import yaml
except ImportError:
    sys.exit(3)


class Loader(yaml.SafeLoader):
    """Reads as editors do (YAML 1.2): dates stay text, only true and false are truth values."""


OLD = {"tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool"}
Loader.yaml_implicit_resolvers = {
    first: [pair for pair in pairs if pair[0] not in OLD]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(true|false)$"), "tf")


def load(path):
    with open(path, encoding="utf-8") as file:
        return yaml.load(file, Loader)


def validator(program, subject, rules):
    text = subprocess.run(
        [program, "schema", subject, "--rules", rules], check=True, capture_output=True, text=True
    ).stdout
    schema = json.loads(text)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def complaints(path, validator, data):
    errors = [jsonschema.exceptions.best_match([error]) for error in validator.iter_errors(data)]
    return [f"{path}: {'/'.join(map(str, e.absolute_path))}: {e.message[:200]}" for e in errors]


def broken(profile):
    """Profiles that must be refused, each with one mistake."""
    first = next(iter(profile["facts"]))
    mistakes = {
        "unknown group": lambda p: p["facts"].update({"no such group": {}}),
        "unknown field": lambda p: p["facts"][first].update({"no such field": 1}),
        "no municipality": lambda p: p.pop("municipality"),
        "other pack": lambda p: p.update(profile="another"),
        "unknown reason": lambda p: p["facts"][first].update(
            {next(iter(p["facts"][first])): {"unknown": "forgotten"}}
        ),
    }
    for name, mistake in mistakes.items():
        copied = copy.deepcopy(profile)
        mistake(copied)
        yield name, copied


def main(program):
    wrong = []
    for pack in sorted(glob.glob("Rules/*/")):
        rules = pack.rstrip("/")
        name = rules.split("/")[1]
        schema = validator(program, "pack", rules)
        for path in sorted(glob.glob(pack + "**/*.yaml", recursive=True)):
            wrong += complaints(path, schema, load(path))
        profiles, scenarios = validator(program, "profile", rules), validator(program, "scenario", rules)
        for path in sorted(glob.glob(f"Scenarios/{name}/**/*.yaml", recursive=True)):
            data = load(path)
            if path.endswith("/prefecture.yaml"):
                wrong += complaints(path, validator(program, "region", rules), data)
                continue
            if "scenarios" in data:
                wrong += complaints(path, scenarios, data)
                continue
            if "survivors" in data:
                continue
            wrong += complaints(path, profiles, data)
            for mistake, copied in broken(data):
                if profiles.is_valid(copied):
                    wrong.append(f"{path}: accepted although: {mistake}")
    print("\n".join(wrong) or "packs, profiles and scenarios fit their schemas")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
