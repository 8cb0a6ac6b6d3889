"""Whose command menu has what in it."""

from collections.abc import Mapping

import pytest

from council.identity import BodyId
from council.language import Language
from council.permissions.model import Office, Role
from handlers.core.commands_menu import MOST, NAMES, Audience, audience_of, commands_of, edition_of
from handlers.kit.routes import routes
from locales.words import Words

ONE, OTHER = BodyId(1), BodyId(2)


def office(body_id: BodyId, *roles: Role) -> Office:
    return Office(body_id, frozenset(roles))


@pytest.mark.parametrize(
    ("offices", "audience"),
    [
        ((), Audience.EVERYONE),
        ((office(ONE, Role.MEMBER, Role.REPRESENTATIVE),), Audience.MEMBERS),
        ((office(ONE, Role.ADVISORY),), Audience.MEMBERS),
        ((office(ONE, Role.PRESIDING, Role.MEMBER),), Audience.PRESIDING),
        ((office(ONE, Role.MEMBER), office(OTHER, Role.SECRETARY)), Audience.SECRETARIES),
        ((office(ONE, Role.DUTY_OFFICER),), Audience.DUTY),
    ],
)
def test_the_work_of_the_weightiest_office_is_what_the_menu_shows(
    offices: tuple[Office, ...], audience: Audience
) -> None:
    assert audience_of(offices, is_administrator=False) is audience


def test_an_administrator_who_keeps_a_councils_papers_sees_the_secretarys_menu() -> None:
    assert audience_of((), is_administrator=True) is Audience.ADMINISTRATORS
    assert audience_of((office(ONE, Role.SECRETARY),), is_administrator=True) is Audience.SECRETARIES


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("language", Language)
def test_every_menu_is_short_and_told_in_every_language(
    words: Mapping[Language, Words], audience: Audience, language: Language
) -> None:
    commands = commands_of(audience, words[language])
    assert {command["command"] for command in commands} == set(NAMES[audience]) & set(routes.slashes)
    assert 0 < len(commands) <= MOST
    assert all(3 <= len(command["description"]) <= 256 for command in commands)


def test_the_edition_changes_with_the_words(words: Mapping[Language, Words]) -> None:
    swapped = {**words, Language.EN: words[Language.RU]}
    assert edition_of(words) == edition_of(dict(words)) != edition_of(swapped)
