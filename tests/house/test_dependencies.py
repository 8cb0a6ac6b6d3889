"""What a room imports the project asks for, and what the project asks for a room imports."""

import ast
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import packages_distributions

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house.source import ROOMS, ROOT, Source, sources_of_rooms

# Parts that work without being named in an import.
WORKS_UNNAMED = {
    "greenlet": "carries SQLAlchemy's async engine, which migrates",
    "httptools": "parses HTTP for uvicorn, which is told so by its name",
    "tzdata": "gives zoneinfo its zones on a machine that has none",
}


@cache
def asked_for() -> frozenset[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return frozenset(canonicalize_name(Requirement(line).name) for line in project["dependencies"])


def modules_imported(source: Source) -> Iterator[str]:
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


@cache
def parts_used() -> dict[str, set[str]]:
    """Each distribution that a room imports, with the modules that do."""
    shipped_in = packages_distributions()
    used: dict[str, set[str]] = {}
    for source in sources_of_rooms():
        for module in modules_imported(source):
            top = module.partition(".")[0]
            if top in sys.stdlib_module_names or top in ROOMS:
                continue
            for part in shipped_in.get(top, [f"nothing installed ships {top}"]):
                used.setdefault(canonicalize_name(part), set()).add(source.name)
    return used


def test_what_a_room_imports_is_asked_for() -> None:
    # fluent.syntax comes with fluent.runtime and shares its first name.
    unasked = parts_used().keys() - asked_for() - {"fluent-syntax"}
    assert {part: parts_used()[part] for part in unasked} == {}


def test_what_is_asked_for_is_used() -> None:
    assert asked_for() - parts_used().keys() - WORKS_UNNAMED.keys() == set()
