"""Habits that are easy to lose: names that say something, docstrings, no marks left for later."""

import ast
import re
from collections.abc import Iterator

from tests.house.source import Source, sources_of_house, sources_of_rooms

EMPTY_NAMES = frozenset({"data", "helper", "helpers", "info", "manager", "managers", "misc", "stuff", "util", "utils"})
LEFT_FOR_LATER = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
SILENCED = re.compile(r"#\s*(?:noqa(?::\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*)?|type:\s*ignore(?:\[[\w, -]+\])?)")
SET_ASIDE = re.compile(r"pytest\.(?:mark\.)?(?:skip|skipif|xfail|importorskip)\b")


def words_of(name: str) -> set[str]:
    return {word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)}


def empty_names(source: Source) -> Iterator[str]:
    yield from (part for part in source.name.removesuffix(".py").split("/") if words_of(part) & EMPTY_NAMES)
    for node in ast.walk(source.tree):
        match node:
            case ast.ClassDef(name=name) if words_of(name) & EMPTY_NAMES:
                yield name
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.arg(arg=name):
                if name.strip("_") in EMPTY_NAMES:
                    yield name
            case ast.Name(id=name, ctx=ast.Store()) if name.strip("_") in EMPTY_NAMES:
                yield name


def test_a_name_says_what_it_holds() -> None:
    found = {source.name: list(empty_names(source)) for source in sources_of_rooms()}
    assert {name: empty for name, empty in found.items() if empty} == {}


def test_a_module_says_what_belongs_in_it() -> None:
    assert [source.name for source in sources_of_house() if not ast.get_docstring(source.tree)] == []


def test_nothing_is_marked_for_later() -> None:
    marks = [
        f"{source.name}:{line} {comment}"
        for source in sources_of_house()
        for line, comment in source.comments()
        if LEFT_FOR_LATER.search(comment)
    ]
    assert marks == []


def test_nothing_is_promised_and_not_built() -> None:
    stubs = [
        f"{source.name}:{node.lineno}"
        for source in sources_of_house()
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Raise) and node.exc and "NotImplementedError" in ast.unparse(node.exc)
    ]
    assert stubs == []


def test_no_test_is_set_aside() -> None:
    aside = [
        f"{source.name}: {ast.unparse(node)}"
        for source in sources_of_house()
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Attribute) and SET_ASIDE.match(ast.unparse(node))
    ]
    assert aside == []


def test_a_silenced_check_has_its_reason_beside_it() -> None:
    bare = [
        f"{source.name}:{line} {comment}"
        for source in sources_of_house()
        for line, comment in source.comments()
        if SILENCED.search(comment) and len(re.findall(r"\w+", SILENCED.sub("", comment))) < 2
    ]
    assert bare == []
