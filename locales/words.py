"""The words of one language: a key and its arguments become a sentence, plain or in Telegram's HTML."""

from collections.abc import Sequence

from council.language import Language
from locales.files import MessageFile
from locales.formats import Formats
from locales.sorting import Alphabet
from locales.text import Text, Value
from locales.voice import Complaint, Voice, refuse


class Words:
    """One language. `complain` hears of a broken message; unless it raises, what can be said is said."""

    def __init__(self, language: Language, files: Sequence[MessageFile], complain: Complaint = refuse) -> None:
        self.language = language
        self.formats = Formats(language, self.plain)
        written = [message for file in files for message in file.messages]
        tagless = [message.without_tags() for message in written]
        self._plain = Voice(language, self.formats, tagless, complain, is_html=False)
        self._html = Voice(language, self.formats, written, complain, is_html=True)
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
