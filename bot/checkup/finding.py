"""What was found, and whether it is well."""

from __future__ import annotations

from dataclasses import dataclass

from locales.text import Text, Value


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: what was looked at, whether it is well, and in which words."""

    what: str
    is_well: bool
    text: Text


def well(what: str, **args: Value) -> Finding:
    return Finding(what, True, Text(f"doctor-{what}", args))


def ill(what: str, kind: str, **args: Value) -> Finding:
    return Finding(what, False, Text(f"doctor-{what}.{kind}", args))
