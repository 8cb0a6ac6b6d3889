"""Which message keys the rooms name: whole ones, and shapes of those they put together."""

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("council", "handlers", "storage", "web", "documents", "locales", "bot")
KEY = re.compile(r"[a-z][a-z0-9_-]*(?:\.[a-z][a-z0-9_-]*)?")
SPEAKERS = frozenset({"plain", "html", "Text"})
TEMPLATES = ("*.html", "*.typ", "*.toml")


@dataclass(frozen=True)
class Named:
    """A key as one place of the code names it; `shape` matches every key it can come to."""

    place: str
    shape: re.Pattern[str]
    is_spoken: bool = False
    """It is handed straight to plain, html or Text, so a message must answer it."""


@cache
def named_in_code() -> tuple[Named, ...]:
    return tuple(named for room in ROOMS for path in sorted((ROOT / room).rglob("*.py")) for named in _named(path))


@cache
def refusal_keys() -> frozenset[str]:
    """The key of each refusal that can be raised: a class below RuleBroken that is called, or has none below it."""
    trees = [ast.parse(path.read_text("utf-8")) for room in ROOMS for path in (ROOT / room).rglob("*.py")]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    called = {node.func.id for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    below = {node.name: {ast.unparse(base) for base in node.bases} for node in nodes if isinstance(node, ast.ClassDef)}
    parents = set[str]().union(*below.values())
    kinds = {name for name in below if _descends(name, below)}
    return frozenset(_key_of(name) for name in kinds if name in called or name not in parents)


def _descends(name: str, below: Mapping[str, set[str]]) -> bool:
    parents = below.get(name, set())
    return "RuleBroken" in parents or any(_descends(parent, below) for parent in parents)


def _key_of(name: str) -> str:
    return "refused-" + re.sub(r"(?<!^)(?=[A-Z])", "-", name).lower()


@cache
def quoted_in_templates() -> frozenset[str]:
    paths = (path for room in ROOMS for kind in TEMPLATES for path in (ROOT / room).rglob(kind))
    return frozenset(word for path in paths for word in re.findall(r"[\"']([a-z][\w.-]+)[\"']", path.read_text()))


def _named(path: Path) -> Iterator[Named]:
    tree = ast.parse(path.read_text("utf-8"))
    spoken = {id(node.args[0]) for node in ast.walk(tree) if isinstance(node, ast.Call) and _speaks(node)}
    for node in ast.walk(tree):
        if shape := _shape(node):
            place = f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"
            yield Named(place, re.compile(shape), id(node) in spoken)


def _speaks(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    return bool(call.args) and name in SPEAKERS


def _shape(node: ast.AST) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and KEY.fullmatch(node.value):
        return re.escape(node.value)
    if isinstance(node, ast.JoinedStr):
        parts = [part.value if isinstance(part, ast.Constant) else None for part in node.values]
        fixed = "".join(str(part) for part in parts if part)
        is_key = re.fullmatch(r"[a-z0-9_.-]{3,}", fixed) and re.search(r"[a-z]{3}", fixed)
        return "".join(re.escape(str(part)) if part else r"[a-z0-9_.-]+" for part in parts) if is_key else None
    return None
