"""Whole numbers in few letters."""

from __future__ import annotations

import string

_DIGITS = string.digits + string.ascii_letters
_VALUES = {digit: value for value, digit in enumerate(_DIGITS)}


def base62(value: int) -> str:
    """Write a whole number with the digits 0-9a-zA-Z, a leading `-` if it is negative."""
    sign, value = ("-", -value) if value < 0 else ("", value)
    digits = ""
    while True:
        value, digit = divmod(value, 62)
        digits = _DIGITS[digit] + digits
        if not value:
            return sign + digits


def number(word: str) -> int:
    """Read what `base62` wrote.

    Raises:
        ValueError: it did not write this, or the number passes 63 bits.
    """
    sign, digits = (-1, word[1:]) if word.startswith("-") else (1, word)
    if not digits or len(digits) > 11:
        raise ValueError(word)
    value = 0
    for digit in digits:
        value = value * 62 + _VALUES[digit]
    if value >= 1 << 63:
        raise ValueError(word)
    return sign * value
