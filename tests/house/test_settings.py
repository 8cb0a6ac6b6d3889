"""A setting stands in the code, in docs/settings.md and in .env.example, or nowhere."""

import re
from enum import Enum
from typing import Any

from pydantic.fields import FieldInfo

from bot.settings import PREFIX, Settings
from tests.house.source import ROOT

ROW = re.compile(r"^\| `KENES_.*\|$", re.MULTILINE)
LINE = re.compile(r"^#?[ \t]?(KENES_\w+)=", re.MULTILINE)


def variable(name: str) -> str:
    return f"{PREFIX}{name}".upper()


def shown(default: Any) -> str:
    if isinstance(default, bool):
        return f"`{str(default).lower()}`"
    if isinstance(default, Enum):
        return f"`{default.value}`"
    return "none" if default in (None, "", frozenset()) else f"`{default}`"


def row(name: str, field: FieldInfo) -> str:
    return f"| `{variable(name)}` | {shown(field.default)} | {field.description} |"


def test_the_settings_table_says_what_the_code_says() -> None:
    table = ROW.findall((ROOT / "docs/settings.md").read_text(encoding="utf-8"))
    assert table == [row(name, field) for name, field in Settings.model_fields.items()]


def test_the_example_environment_names_what_the_code_reads() -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    assert LINE.findall(example) == [variable(name) for name in Settings.model_fields]


def test_every_setting_says_what_it_is_for() -> None:
    assert [name for name, field in Settings.model_fields.items() if not field.description] == []
