"""A command's annotations say what is valid; `check` holds it against them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Any

import pytest
from annotated_types import Ge, Interval, Len, MaxLen, MinLen, Predicate

from council.command import Command, check, check_field, choices_of, is_optional
from council.errors import FieldRefused
from council.identity import BodyId


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True, slots=True)
class Paint(Command[None]):
    """A stand-in with every kind of field; it is permitted to nobody, so it stands in no register."""

    title: Annotated[str, Len(3, 5)]
    colour: Colour
    body_id: BodyId
    layers: Annotated[int, Ge(1)] = 1
    share: Annotated[int, Interval(ge=0, le=100)] = 0
    note: Annotated[str, MinLen(2), MaxLen(4)] | None = None
    even: Annotated[int, Predicate(lambda number: number % 2 == 0)] = 0
    parts: Annotated[tuple[str, ...], MaxLen(2)] | None = None


GOOD: dict[str, Any] = {"title": "wall", "colour": Colour.RED, "body_id": BodyId(1)}


def test_what_is_valid_passes() -> None:
    check(Paint(**GOOD))
    check(Paint(**GOOD, note="ab", parts=("a", "b"), share=100, layers=7, even=4))


@pytest.mark.parametrize(
    ("field", "value", "reason", "bound"),
    [
        ("title", "ab", "too-short", 3),
        ("title", "abcdef", "too-long", 5),
        ("title", None, "missing", None),
        ("title", 7, "not-valid", None),
        ("colour", "green", "not-offered", None),
        ("body_id", "one", "not-valid", None),
        ("layers", 0, "too-small", 1),
        ("share", 101, "too-large", 100),
        ("share", -1, "too-small", 0),
        ("note", "a", "too-short", 2),
        ("note", "abcde", "too-long", 4),
        ("even", 3, "not-valid", None),
        ("parts", ("a", "b", "c"), "too-long", 2),
    ],
)
def test_what_is_not_valid_is_refused_by_reason_and_bound(
    field: str, value: object, reason: str, bound: object
) -> None:
    with pytest.raises(FieldRefused) as refused:
        check(Paint(**{**GOOD, field: value}))
    assert (refused.value.field, refused.value.reason, refused.value.bound) == (field, reason, bound)
    with pytest.raises(FieldRefused):
        check_field(Paint, field, value)


def test_a_field_says_whether_it_may_be_left_out_and_what_it_offers() -> None:
    hints = {name: Paint.__annotations__[name] for name in ("note", "title", "colour")}
    assert is_optional(hints["note"])
    assert not is_optional(hints["title"])
    assert choices_of(hints["colour"]) == (Colour.RED, Colour.BLUE)
