"""Every message of every language as a tree, for those who check words rather than say them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Final, TypeAlias

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from council.language import Language
from locales.files import read_file
from locales.loading import FOLDER

SAMPLE: Final = "123"

Catalogue: TypeAlias = Mapping[Language, Mapping[str, "Said"]]


@dataclass(frozen=True, slots=True)
class Said:
    """One message or attribute of one language."""

    file: Path
    pattern: ast.Pattern

    @property
    def placeholders(self) -> frozenset[str]:
        return frozenset(found.id.name for found in _Finder(self.pattern).variables)

    @property
    def selects(self) -> list[ast.SelectExpression]:
        return _Finder(self.pattern).selects

    @property
    def references(self) -> frozenset[str]:
        """The messages this one says by name."""
        return frozenset(found.id.name for found in _Finder(self.pattern).references)

    def renderings(self, sample: str = SAMPLE) -> list[str]:
        """Every way the message can come out, the sample in place of each placeholder."""
        return _renderings(self.pattern, sample)


def catalogue(folder: Path = FOLDER) -> Catalogue:
    return {language: dict(_read(folder / language)) for language in Language}


def variant_names(select: ast.SelectExpression) -> frozenset[str]:
    keys = (variant.key for variant in select.variants)
    return frozenset(key.name if isinstance(key, ast.Identifier) else key.value for key in keys)


class _Finder(Visitor):
    def __init__(self, pattern: ast.Pattern) -> None:
        self.variables: list[ast.VariableReference] = []
        self.selects: list[ast.SelectExpression] = []
        self.references: list[ast.MessageReference] = []
        self.visit(pattern)

    def generic_visit(self, node: ast.BaseNode) -> None:
        if isinstance(node, ast.VariableReference):
            self.variables.append(node)
        if isinstance(node, ast.SelectExpression):
            self.selects.append(node)
        if isinstance(node, ast.MessageReference):
            self.references.append(node)
        super().generic_visit(node)


def _renderings(pattern: ast.Pattern, sample: str) -> list[str]:
    parts = (_ways(element, sample) for element in pattern.elements)
    return ["".join(way) for way in product(*parts)]


def _ways(element: ast.TextElement | ast.Placeable, sample: str) -> list[str]:
    if isinstance(element, ast.TextElement):
        return [element.value]
    if isinstance(element.expression, ast.SelectExpression):
        variants = element.expression.variants
        return [way for variant in variants for way in _renderings(variant.value, sample)]
    if isinstance(element.expression, ast.StringLiteral):
        return [str(element.expression.parse()["value"])]
    return [sample]


def _read(folder: Path) -> Iterator[tuple[str, Said]]:
    for file in sorted(folder.glob("*.ftl")):
        for entry in read_file(file).entries():
            if isinstance(entry, ast.Message):
                yield from _said(file, entry)


def _said(file: Path, message: ast.Message) -> Iterator[tuple[str, Said]]:
    if message.value:
        yield message.id.name, Said(file, message.value)
    for attribute in message.attributes:
        yield f"{message.id.name}.{attribute.id.name}", Said(file, attribute.value)
