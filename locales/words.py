"""The words of one language: a key and its arguments become a sentence, plain or in Telegram's HTML."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import CurrentEnvironment, Pattern, ResolverEnvironment
from fluent.syntax import ast

from council.language import Language
from locales.arguments import Arguments, escape, unescaped
from locales.files import Entry, MessageFile
from locales.formats import Formats
from locales.functions import functions
from locales.sorting import Alphabet
from locales.text import Text, Value

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


class Words:
    """One language. `complain` hears of a broken message; unless it raises, what can be said is said."""

    def __init__(self, language: Language, files: Sequence[MessageFile], complain: Complaint = refuse) -> None:
        self.language = language
        self.formats = Formats(language, self.plain)
        self._plain = _Voice(self, [file.plain_entries for file in files], complain, is_html=False)
        self._html = _Voice(self, [file.entries for file in files], complain, is_html=True)
        self.sort_key = Alphabet(self.plain("alphabet")).key

    def plain(self, key: str, /, **args: Value) -> str:
        """For buttons, toasts, papers: the message without its tags, arguments as they are."""
        return self._plain.say(key, args)

    def html(self, key: str, /, **args: Value) -> str:
        """For Telegram's HTML and for pages: the message's own tags stay, every argument is escaped."""
        return self._html.say(key, args)

    def plain_text(self, text: Text) -> str:
        return self._plain.render(text)

    def html_text(self, text: Text) -> str:
        return self._html.render(text)

    def has(self, key: str) -> bool:
        return self._plain.has(key)


class _Voice:
    """One language in one way of writing."""

    def __init__(self, words: Words, entries: Iterable[Sequence[Entry]], complain: Complaint, *, is_html: bool) -> None:
        self._language, self._complain = words.language, complain
        self._arguments = Arguments(words.formats, self.render, escape if is_html else unescaped)
        self._bundle = FluentBundle(
            [str(words.language)],
            functions=functions(words.formats, is_html=is_html),
            use_isolating=False,
        )
        for body in entries:
            self._bundle.add_resource(ast.Resource(list(body)))

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
        if not self._bundle.has_message(name):
            return None
        message = self._bundle.get_message(name)
        return message.attributes.get(attribute) if attribute else message.value
