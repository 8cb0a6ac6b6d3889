"""Code and messages know one another: no key without words, no words that nothing says."""

import re

from council.errors import NotAllowed
from council.language import Language
from handlers.kit.forms import all_forms
from locales.catalogue import catalogue
from tests.locales.keys_in_code import named_in_code, quoted_in_templates, refusal_keys

SAID = catalogue()[Language.KK]
# Offered to every room; a room may come later that says them.
OFFERED = {"common.ftl", "formats.ftl"}


def test_every_key_that_code_says_has_words() -> None:
    said = [named for named in named_in_code() if named.is_spoken]
    dumb = [f"{named.place} {named.shape.pattern}" for named in said if not any(map(named.shape.fullmatch, SAID))]
    assert said
    assert dumb == []


def test_every_refusal_of_the_rules_has_words() -> None:
    assert NotAllowed.key() in refusal_keys()
    assert refusal_keys() - SAID.keys() == set()


def test_every_message_is_said_somewhere() -> None:
    named = re.compile("|".join({named.shape.pattern for named in named_in_code()}))
    known = refusal_keys() | quoted_in_templates() | {key for text in SAID.values() for key in text.references}
    known |= offered_in_forms()
    said = {_message(key) for key in SAID if key in known or named.fullmatch(key) or named.fullmatch(_message(key))}
    offered = {_message(key) for key, text in SAID.items() if text.file.name in OFFERED}
    assert {_message(key) for key in SAID} - said - offered == set()


def offered_in_forms() -> set[str]:
    """What stands on the buttons of a choice: a word for each member of the field's enumeration."""
    asked = [form.question(name) for form in all_forms() for name in form.questions]
    return {question.choice_key(value) for question in asked for value in question.choices()}


def _message(key: str) -> str:
    return key.partition(".")[0]
