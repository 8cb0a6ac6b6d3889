"""A setting exists in three places or nowhere: the code, docs/settings.md, .env.example.

A place that is not there names no settings, so the first to appear asks for the other two.
"""

import re
from collections import Counter
from importlib import import_module

from pydantic import AliasChoices
from pydantic.fields import FieldInfo

from tests.house.source import ROOT

ROW = re.compile(r"^\|\s*`(KENES_\w+)`\s*\|(.*)\|\s*$", re.MULTILINE)
LINE = re.compile(r"^#?[ \t]?(KENES_\w+)=", re.MULTILINE)


def text_of(name: str) -> str:
    path = ROOT / name
    return path.read_text(encoding="utf-8") if path.exists() else ""


def variable(prefix: str, name: str, field: FieldInfo) -> str:
    alias = field.validation_alias
    if isinstance(alias, AliasChoices):
        alias = str(alias.choices[0])
    return str(alias or prefix + name).upper()


def names_in_code() -> set[str]:
    if not (ROOT / "bot/settings.py").exists():
        return set()
    settings = import_module("bot.settings").Settings
    prefix = settings.model_config.get("env_prefix", "")
    return {variable(prefix, name, field) for name, field in settings.model_fields.items()}


def test_the_settings_table_names_what_the_code_reads() -> None:
    assert {name for name, _ in ROW.findall(text_of("docs/settings.md"))} == names_in_code()


def test_the_example_environment_names_what_the_code_reads() -> None:
    assert set(LINE.findall(text_of(".env.example"))) == names_in_code()


def test_each_setting_has_one_row_and_no_empty_cell() -> None:
    rows = ROW.findall(text_of("docs/settings.md"))
    assert [name for name, count in Counter(name for name, _ in rows).items() if count > 1] == []
    assert [name for name, cells in rows if not all(cell.strip() for cell in cells.split("|"))] == []
