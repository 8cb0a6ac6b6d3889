"""The rules stay pure: nothing but Python and annotated_types, and no door to clock, chance or network."""

import ast
import sys

import grimp
import pytest

from tests.house.source import sources_under

# Time, ids and everything kept come as arguments or through a port.
OUTSIDE_WORLD = frozenset(
    {"asyncio", "http", "logging", "os", "random", "secrets", "socket", "sqlite3", "ssl", "subprocess"}
    | {"threading", "time", "urllib"}
)
CLOCKS_AND_DICE = frozenset({"now", "today", "utcnow", "uuid1", "uuid4"})


@pytest.fixture(scope="module")
def imported() -> dict[str, set[str]]:
    """Each package that council imports from outside itself, with its importers."""
    graph = grimp.build_graph("council", include_external_packages=True, cache_dir=None)
    outside = (module for module in graph.modules if module.partition(".")[0] != "council")
    return {module: graph.find_modules_that_directly_import(module) for module in outside}


def test_council_imports_the_standard_library_and_annotated_types_only(imported: dict[str, set[str]]) -> None:
    known = sys.stdlib_module_names | {"annotated_types"}
    assert {module: importers for module, importers in imported.items() if module not in known} == {}


def test_council_imports_no_clock_no_chance_and_no_network(imported: dict[str, set[str]]) -> None:
    assert {module: importers for module, importers in imported.items() if module in OUTSIDE_WORLD} == {}


def asks_the_clock(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in CLOCKS_AND_DICE
        # A port may offer the same word: `clock.now()`, `uow.clock.now()`.
        and "clock" not in ast.unparse(node.func.value)
    )


def test_a_rule_gets_the_time_and_ids_as_arguments() -> None:
    asked = [
        f"{source.name}: {ast.unparse(node)}"
        for source in sources_under("council")
        for node in ast.walk(source.tree)
        if asks_the_clock(node)
    ]
    assert asked == []
