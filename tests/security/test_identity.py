"""Goal I3: of 8 contacts one is the sender's own, of 24 openings of a Mini App two are believed."""

from __future__ import annotations

import asyncio
from typing import Any
from urllib.parse import unquote_plus

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from council.identity import Instant, TelegramId
from handlers.kit.contact import own_phone
from sandbox.people import Person
from sandbox.server import Sandbox
from tests.security.openings import (
    BOT,
    BY_TELEGRAM,
    BY_TOKEN,
    FIELDS,
    GOOD,
    NOW,
    PUBLISHED,
    PUBLISHED_AT,
    PUBLISHED_TOKEN,
    TELEGRAMS_KEY,
    THIRD,
    THIRD_PARTY,
    THIRD_PARTY_AT,
    THIRD_PARTY_BOT,
    TOKEN,
    hashed,
    spelt,
)
from web.kit.mini_app import Fault, OpeningRefused, Visitor, visitor
from web.kit.signatures import Check, signed_by_telegram, signed_for

OURS, TELEGRAMS = signed_for(TOKEN), signed_by_telegram(BOT, TELEGRAMS_KEY)


class Once:
    """Remembers the digests of used openings."""

    def __init__(self) -> None:
        self.seen: dict[str, Instant] = {}

    async def is_first(self, digest: str, until: Instant) -> bool:
        if digest in self.seen:
            return False
        self.seen[digest] = until
        return True


def opened(opening: str, check: Check, uses: Once | None = None, at: int = NOW) -> Visitor | Fault:
    try:
        return asyncio.run(visitor(opening, check, Instant(at * 1000), uses or Once()))
    except OpeningRefused as refused:
        return refused.fault


def own() -> dict[str, Any]:
    person = {"id": 501, "is_bot": False, "first_name": "Айгүл"}
    chat = {"id": 501, "type": "private"}
    contact = {"phone_number": "77011234567", "first_name": "Айгүл", "user_id": 501}
    return {"message_id": 1, "date": 1, "from": person, "chat": chat, "contact": contact}


CONTACTS: dict[str, tuple[dict[str, Any], bool]] = {
    "one's own": (own(), True),
    "somebody else's": (own() | {"contact": {"phone_number": "77017654321", "user_id": 502}}, True),
    "from the address book, unknown to Telegram": (own() | {"contact": {"phone_number": "77011234567"}}, True),
    "in a group": (own() | {"chat": {"id": -77, "type": "group"}}, True),
    "forwarded": (own() | {"forward_origin": {"type": "user", "date": 1}}, True),
    "through another bot": (own() | {"via_bot": {"id": 9, "is_bot": True}}, True),
    "in the name of a chat": (own() | {"sender_chat": {"id": -77, "type": "channel"}}, True),
    "that nobody asked for": (own(), False),
}


def test_one_contact_of_eight_is_the_senders_own() -> None:
    assert len(CONTACTS) == 8
    believed = {name: own_phone(message, is_asked=asked) for name, (message, asked) in CONTACTS.items()}
    assert {name: phone for name, phone in believed.items() if phone} == {"one's own": "+77011234567"}


@pytest.mark.parametrize("number", ["", "+", "112", "7" * 16, "+0701123456", "7701<b>1234", "٧٧٠١١٢٣٤٥٦٧", None])
def test_what_is_no_telephone_number_is_not_taken(number: str | None) -> None:
    assert own_phone(own() | {"contact": {"phone_number": number, "user_id": 501}}, is_asked=True) is None


@given(
    st.dictionaries(
        st.sampled_from(["from", "chat", "contact", "forward_date"]),
        st.one_of(st.none(), st.text(), st.integers(), st.dictionaries(st.text(), st.integers())),
    )
)
@settings(max_examples=200)
def test_no_shape_of_a_message_breaks_the_check(strange: dict[str, Any]) -> None:
    assume(strange)
    assert own_phone(own() | strange, is_asked=True) is None


async def test_a_contact_shared_on_telegram_passes_and_somebody_elses_does_not() -> None:
    people = [Person(501, "Айгүл", "citizen", "kk", has_started=True), Person(502, "Болат", "other", "kk")]
    async with Sandbox(people=people) as telegram:
        shared = [await telegram.client.share_contact(501, 501, of=whose) for whose in (None, 502)]
    phones = [own_phone(message, is_asked=True) for message in shared]
    assert phones[0] is not None
    assert phones[1] is None


OTHERWISE = {
    "more than 300 seconds old": Fault.OLD,
    "from the future": Fault.EARLY,
    "no auth_date": Fault.MALFORMED,
    "a field twice": Fault.MALFORMED,
    "one field that swallows another": Fault.MALFORMED,
    "a bot's": Fault.NOBODY,
}
"""Of which fault a vector dies that is not simply forged."""


def test_two_openings_of_twenty_four_are_believed() -> None:
    uses = Once()
    answers = {
        "by the token": opened(spelt(GOOD), OURS, uses),
        "by Telegram's key": opened(spelt(THIRD), TELEGRAMS),
        "by the token, once more": opened(spelt(GOOD), OURS, uses),
        **{name: opened(opening, OURS) for name, opening in BY_TOKEN.items()},
        **{name: opened(opening, TELEGRAMS) for name, opening in BY_TELEGRAM.items()},
    }
    assert len(answers) == 24
    person = Visitor(TelegramId(501), Instant((NOW - 5) * 1000), "a7")
    assert answers.pop("by the token") == answers.pop("by Telegram's key") == person
    assert answers.pop("by the token, once more") is Fault.REPEATED
    assert answers == {name: OTHERWISE.get(name, Fault.FORGED) for name in answers}


def test_a_replay_in_another_spelling_is_a_replay() -> None:
    uses = Once()
    assert isinstance(opened(spelt(GOOD), OURS, uses), Visitor)
    backwards = dict(reversed(GOOD.items()))
    assert opened(spelt(backwards).replace("%20", "+"), OURS, uses) is Fault.REPEATED


def test_what_is_forged_is_not_remembered() -> None:
    uses = Once()
    for opening in BY_TOKEN.values():
        opened(opening, OURS, uses)
    assert uses.seen == {}


def test_what_telegram_itself_has_signed_is_believed_in_its_time_only() -> None:
    published = [
        (PUBLISHED, signed_for(PUBLISHED_TOKEN), PUBLISHED_AT),
        (THIRD_PARTY, signed_by_telegram(THIRD_PARTY_BOT), THIRD_PARTY_AT),
    ]
    for opening, check, at in published:
        person = opened(opening, check, at=at + 300)
        assert isinstance(person, Visitor)
        assert person.telegram_id == 279058397
        assert opened(opening, check, at=at + 301) is Fault.OLD


@given(place=st.integers(0, 10_000), letter=st.characters())
@settings(max_examples=500)
@pytest.mark.parametrize(("opening", "check"), [(spelt(GOOD), OURS), (spelt(THIRD), TELEGRAMS)], ids=["token", "key"])
def test_no_letter_may_change(opening: str, check: Check, place: int, letter: str) -> None:
    place %= len(opening)
    changed = opening[:place] + letter + opening[place + 1 :]
    # Percent signs may be followed by either case: the same field in another spelling.
    assume(unquote_plus(changed) != unquote_plus(opening))
    assert isinstance(opened(changed, check), Fault)


@given(st.one_of(st.text(), st.text(st.sampled_from('abhsuer=&%;+\n\ud800\x00{}[]"0123456789'), max_size=400)))
@settings(max_examples=500)
def test_whatever_is_sent_instead_is_refused_and_breaks_nothing(opening: str) -> None:
    assert isinstance(opened(opening, OURS), Fault)
    assert isinstance(opened(opening, TELEGRAMS), Fault)


@pytest.mark.parametrize("user", ["", "null", "[]", "7", "{", '{"id": true}', '{"id": "501"}', '{"id": -5}', "{}"])
def test_an_opening_of_nobody_is_refused_though_it_is_signed(user: str) -> None:
    assert opened(spelt(hashed({**FIELDS, "user": user})), OURS) in (Fault.NOBODY, Fault.MALFORMED)
