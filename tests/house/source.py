"""The house as its own tests read it: rooms, modules, syntax trees, comments."""

import ast
import io
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("council", "handlers", "storage", "web", "documents", "locales", "bot", "sandbox")

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Literal:
    line: int
    text: str


@dataclass(frozen=True)
class Source:
    path: Path

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        return self.path.relative_to(ROOT).as_posix()

    @cached_property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text, filename=self.name)

    @property
    def line_count(self) -> int:
        return len(self.text.splitlines())

    def functions(self) -> Iterator[FunctionNode]:
        return (node for node in ast.walk(self.tree) if isinstance(node, FunctionNode))

    def comments(self) -> Iterator[tuple[int, str]]:
        for token in tokenize.generate_tokens(io.StringIO(self.text).readline):
            if token.type == tokenize.COMMENT:
                yield token.start[0], token.string

    def literals(self) -> Iterator[Literal]:
        """Every string of the program; docstrings are prose about it and left out."""
        prose = {id(node.value) for node in ast.walk(self.tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
                yield Literal(node.lineno, node.value)


def sources_under(*folders: str) -> list[Source]:
    """The modules of these folders that hold anything at all."""
    paths = (path for folder in folders for path in sorted((ROOT / folder).rglob("*.py")))
    return [_source(path) for path in paths if path.stat().st_size]


@cache
def _source(path: Path) -> Source:
    """Read and parsed once, however many habits it is asked for."""
    return Source(path)


def sources_of_rooms() -> list[Source]:
    return sources_under(*ROOMS)


def sources_of_house() -> list[Source]:
    return sources_under(*ROOMS, "tests", "bench")
