"""`[body.rules.…]`: the tables of a profile again, each with the keys that a body's regulation sets apart."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, Final

from pydantic import BeforeValidator, create_model
from pydantic_core import PydanticCustomError

from storage.council_file.row import Line, Row
from storage.profile_tables import TABLES, NumbersTable
from storage.profile_values import Read, WrongValue


def _readable(read: Read) -> Callable[[Any], Any]:
    """Let through what can be read, as it stands in the file."""

    def check(given: Any) -> Any:
        try:
            read(given)
        except WrongValue as wrong:
            kind: Any = f"own-{wrong.expected}"
            raise PydanticCustomError(kind, "expected", {"known": wrong.known}) from None
        return given

    return check


def _table_row(name: str, table: NumbersTable) -> type[Row]:
    keys: dict[str, Any] = {
        key: (Annotated[Any, BeforeValidator(_readable(read))], None) for key, read in table.keys.items()
    }
    return create_model(f"Own{name.title()}Row", __base__=Row, source=(Line, ...), **keys)


_ROWS: dict[str, Any] = {name: (_table_row(name, table) | None, None) for name, table in TABLES.items()}
OwnRulesRow: Final[type[Row]] = create_model("OwnRulesRow", __base__=Row, **_ROWS)
