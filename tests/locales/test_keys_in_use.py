"""Code and messages know one another: no key without words, no words that nothing says."""

import re

from council.errors import NotAllowed
from council.language import Language
from handlers.kit.forms import all_forms
from tests.locales.keys_in_code import named_in_code, quoted_in_templates, refusal_keys
from tests.locales.said import said

# Offered to every room; a room may come later that says them.
OFFERED = {"common.ftl", "formats.ftl"}


def test_every_key_that_code_says_has_words() -> None:
    spoken, words = [named for named in named_in_code() if named.is_spoken], said()[Language.KK]
    dumb = [f"{named.place} {named.shape.pattern}" for named in spoken if not any(map(named.shape.fullmatch, words))]
    assert spoken
    assert dumb == []


def test_every_refusal_of_the_rules_has_words() -> None:
    assert NotAllowed.key() in refusal_keys()
    assert refusal_keys() - said()[Language.KK].keys() == set()


def test_every_message_is_said_somewhere() -> None:
    named = re.compile("|".join({named.shape.pattern for named in named_in_code()}))
    words = said()[Language.KK]
    known = refusal_keys() | quoted_in_templates() | {key for text in words.values() for key in text.references}
    known |= offered_in_forms()
    used = {_message(key) for key in words if key in known or named.fullmatch(key) or named.fullmatch(_message(key))}
    offered = {_message(key) for key, text in words.items() if text.file.name in OFFERED}
    assert {_message(key) for key in words} - used - offered == set()


def offered_in_forms() -> set[str]:
    """What stands on the buttons of a choice: a word for each member of the field's enumeration."""
    asked = [form.question(name) for form in all_forms() for name in form.questions]
    return {question.choice_key(value) for question in asked for value in question.choices()}


def _message(key: str) -> str:
    return key.partition(".")[0]
