"""What is to be said, before a language is chosen: a key and its arguments."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias, Union

from council.names import Names

Value: TypeAlias = Union[str, int, float, date, "Text", Names, Mapping[str, str], Sequence["Value"], None]


@dataclass(frozen=True, slots=True)
class Text:
    """A message by its key, `message` or `message.attribute`, not yet a sentence.

    How an argument is said in the reader's language:
    - an int or float as a number with the language's separators; a year or a paper's number is a str;
    - an int named `at` or `…_at` as an instant (ms UTC), in local time with the zone in words;
    - a date as a long date; Names, or a mapping by language, as a name, the reader's first;
    - a Text as itself; a list as its items, one on each line; None as nothing.
    """

    key: str
    args: Mapping[str, Value] = field(default_factory=dict)
