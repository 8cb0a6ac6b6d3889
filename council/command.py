"""Commands and queries: what a person asks of the house, as frozen dataclasses whose annotations say what is valid.

`check` holds a whole command against its `annotated_types`, `check_field` one field of it, so that a form can refuse a
wrong answer at once and the action refuses the same thing again.
"""

from __future__ import annotations

from dataclasses import fields
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, ClassVar, Generic, TypeVar, Union, get_args, get_origin, get_type_hints

from annotated_types import BaseMetadata, Ge, GroupedMetadata, Gt, Interval, Le, Len, Lt, MaxLen, MinLen, Predicate

from council.errors import FieldRefused

R_co = TypeVar("R_co", covariant=True)
_ANNOTATIONS: dict[type, dict[str, Any]] = {}
Constraint = (BaseMetadata, GroupedMetadata)
"""`Len` and `Interval` are groups of constraints, not constraints."""


class Command(Generic[R_co]):
    """An order or a question; `R_co` is what its action answers."""

    __slots__ = ()
    slug: ClassVar[str] = ""
    """The command's name in callback codes, locales and the matrix, e.g. `cast-vote`; set by `permit`."""


def annotations_of(command: type[Command[Any]]) -> dict[str, Any]:
    """Return each field's annotation with its `annotated_types` still on it."""
    if command not in _ANNOTATIONS:
        _ANNOTATIONS[command] = _read_annotations(command)
    return _ANNOTATIONS[command]


def _read_annotations(command: type[Command[Any]]) -> dict[str, Any]:
    hints = get_type_hints(command, include_extras=True)
    return {field.name: hints[field.name] for field in fields(command)}  # type: ignore[arg-type]  # every command is a dataclass


def check(command: Command[Any]) -> None:
    """Hold every field against its annotation.

    Raises:
        FieldRefused: the first field that is not valid.
    """
    for name in annotations_of(type(command)):
        check_field(type(command), name, getattr(command, name))


def check_field(command: type[Command[Any]], name: str, value: object) -> None:
    """Hold one value against the annotation of the field `name`.

    Raises:
        FieldRefused: with the reason as a locale attribute (`missing`, `too-short`, `too-long`, `too-small`,
            `too-large`, `not-offered`, `not-valid`) and the bound that was missed.
    """
    refusal = _refusal(annotations_of(command)[name], value)
    if refusal is not None:
        raise FieldRefused(command.slug, name, *refusal)


def is_optional(annotation: Any) -> bool:
    """Tell whether `None` is a valid answer."""
    kind, _ = _unwrap(annotation)
    return NoneType in get_args(kind)


def choices_of(annotation: Any) -> tuple[Enum, ...]:
    """Return the members of the field's enumeration, or nothing if it is not one."""
    kind = _bare(_unwrap(annotation)[0])
    return tuple(kind) if isinstance(kind, type) and issubclass(kind, Enum) else ()


def _unwrap(annotation: Any) -> tuple[Any, tuple[object, ...]]:
    if get_origin(annotation) is Annotated:
        kind, *metadata = get_args(annotation)
        return kind, tuple(metadata)
    return annotation, ()


def _bare(kind: Any) -> Any:
    if get_origin(kind) in (Union, UnionType):
        return next(_bare(_unwrap(arm)[0]) for arm in get_args(kind) if arm is not NoneType)
    return getattr(kind, "__supertype__", kind)


def _refusal(annotation: Any, value: object) -> tuple[str, object] | None:
    kind, metadata = _unwrap(annotation)
    if value is None:
        return None if NoneType in get_args(kind) else ("missing", None)
    bare = _bare(kind)
    if isinstance(bare, type) and not isinstance(value, bare):
        return ("not-offered" if issubclass(bare, Enum) else "not-valid", None)
    arms = [_unwrap(arm)[1] for arm in get_args(kind)] if get_origin(kind) in (Union, UnionType) else []
    for constraint in (*metadata, *(inner for arm in arms for inner in arm)):
        if isinstance(constraint, Constraint) and (missed := _missed(constraint, value)):
            return missed
    return None


def _missed(constraint: BaseMetadata | GroupedMetadata, value: Any) -> tuple[str, object] | None:
    match constraint:
        case Len(min_length=low, max_length=high):
            return _length(low, high, value)
        case MinLen(min_length=low):
            return _length(low, None, value)
        case MaxLen(max_length=high):
            return _length(0, high, value)
        case Interval():
            return next((missed for part in constraint if (missed := _missed(part, value))), None)
        case Predicate(func=holds):
            return None if holds(value) else ("not-valid", None)
        case _:
            return _size(constraint, value)


def _length(low: int, high: int | None, value: Any) -> tuple[str, object] | None:
    if len(value) < low:
        return "too-short", low
    return ("too-long", high) if high is not None and len(value) > high else None


def _size(constraint: BaseMetadata | GroupedMetadata, value: Any) -> tuple[str, object] | None:
    match constraint:
        case Ge(ge=bound) if value < bound:
            return "too-small", bound
        case Gt(gt=bound) if value <= bound:
            return "too-small", bound
        case Le(le=bound) if value > bound:
            return "too-large", bound
        case Lt(lt=bound) if value >= bound:
            return "too-large", bound
    return None
