"""One language in one way of writing: messages are parsed when they are first said."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import CurrentEnvironment, Pattern, ResolverEnvironment
from fluent.syntax import ast

from council.language import Language
from locales.arguments import Arguments, escape, unescaped
from locales.files import Written
from locales.formats import Formats
from locales.functions import functions
from locales.text import Text, Value

_NAME: Final = re.compile(r"-?[a-zA-Z][\w-]*", re.ASCII)
"""What may be the key of another message."""
Complaint = Callable[["BrokenMessage"], None]


class UnknownKey(LookupError):
    """The language has no such message or attribute."""


class BrokenMessage(ValueError):
    """A message lacks an argument or cannot say it. Holds the key and Fluent's reasons, never the text."""

    def __init__(self, language: Language, key: str, reasons: Iterable[Exception]) -> None:
        self.language, self.key = language, key
        self.reasons = tuple(f"{type(reason).__name__}: {reason}" for reason in reasons)
        super().__init__(f"{language} {key}: {'; '.join(self.reasons)}")


def refuse(broken: BrokenMessage) -> None:
    raise broken


class Voice:
    """One language in one way of writing."""

    def __init__(
        self, language: Language, formats: Formats, written: Iterable[Written], complain: Complaint, *, is_html: bool
    ) -> None:
        self._language, self._complain = language, complain
        self._arguments = Arguments(formats, self.render, escape if is_html else unescaped)
        self._bundle = FluentBundle(
            [str(language)],
            functions=functions(formats, is_html=is_html),
            use_isolating=False,
        )
        self._unparsed = {message.key: message for message in written}

    def has(self, key: str) -> bool:
        return self._pattern(key) is not None

    def render(self, text: Text) -> str:
        return self.say(text.key, text.args)

    def say(self, key: str, args: Mapping[str, Value]) -> str:
        pattern = self._pattern(key)
        if pattern is None:
            raise UnknownKey(f"{self._language} {key}")
        reasons: list[Exception] = []
        # As format_pattern does, but it would turn our numbers into its own, slower ones.
        environment = CurrentEnvironment(args=self._arguments.wrap(args))
        said = pattern(ResolverEnvironment(context=self._bundle, current=environment, errors=reasons))
        if reasons:
            self._complain(BrokenMessage(self._language, key, reasons))
        return str(said)

    def _pattern(self, key: str) -> Pattern | None:
        name, _, attribute = key.partition(".")
        self._parse(name)
        if not self._bundle.has_message(name):
            return None
        message = self._bundle.get_message(name)
        return message.attributes.get(attribute) if attribute else message.value

    def _parse(self, key: str) -> None:
        """Parsing them all would be most of a start, so a message is parsed when it is first said, with those it names.

        Two threads may do so at once; messages leave `_unparsed` only when the bundle has them.
        """
        wanted: dict[str, Written] = {}
        names = [key]
        while names:
            message = self._unparsed.get(names.pop())
            if message is not None and message.key not in wanted:
                wanted[message.key] = message
                names += _NAME.findall(message.source)
        for message in wanted.values():
            self._bundle.add_resource(ast.Resource(list(message.entries())))
        for name in wanted:
            self._unparsed.pop(name, None)
