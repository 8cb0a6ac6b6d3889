"""What the program opens travels with it: words, queries, pages and profiles are in the wheel like the code."""

import tomllib
from pathlib import Path

from tests.house.source import ROOMS, ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def files_that_are_not_python() -> list[Path]:
    paths = (path for folder in (*ROOMS, "data") for path in (ROOT / folder).rglob("*") if path.is_file())
    return [path for path in paths if path.suffix not in {".py", ".pyc"}]


def test_every_room_is_packed() -> None:
    packed = PROJECT["tool"]["setuptools"]["packages"]["find"]["include"]
    assert packed == [*(f"{room}*" for room in ROOMS), "data*"]


def test_every_kind_of_file_is_packed() -> None:
    kinds = PROJECT["tool"]["setuptools"]["package-data"]["*"]
    left_behind = [path for path in files_that_are_not_python() if not any(path.match(kind) for kind in kinds)]
    assert left_behind == []
