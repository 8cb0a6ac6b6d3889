"""The order of names in a list: Ә stands after А, not after Я as its code point would have it."""

_OTHER_LETTERS = 0x110000


class Alphabet:
    """The letters of a language in order, apart by spaces; letters written together are equal.

    Signs and digits come before letters, letters of other alphabets after them.
    """

    def __init__(self, letters: str) -> None:
        self._places = {letter: place for place, group in enumerate(letters.split()) for letter in group}

    def key(self, text: str) -> tuple[list[int], str, str]:
        """For `sorted(key=…)`: first by letters whatever their case, then by the text as written."""
        low = text.casefold()
        return [self._place(letter) for letter in low], low, text

    def _place(self, letter: str) -> int:
        if letter in self._places:
            return self._places[letter]
        return ord(letter) + _OTHER_LETTERS if letter.isalpha() else ord(letter) - _OTHER_LETTERS
