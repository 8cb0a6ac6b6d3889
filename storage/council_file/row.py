"""What every entry of a council file has in common: nothing unknown, nothing turned into something else."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, StringConstraints

from council.folding import clean


def cleaned(given: Any) -> Any:
    return clean(given) if isinstance(given, str) else given


Line = Annotated[str, StringConstraints(min_length=1, max_length=300), BeforeValidator(cleaned)]


class Row(BaseModel):
    """One entry; what it does not know is refused, and nothing is turned into something else."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)
