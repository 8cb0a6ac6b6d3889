"""What a screen of a ballot says in one case, and must not say in another."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from council.ballots.commands import MotionPage, Terms
from council.ballots.measure import Tally
from council.ballots.rules import outcome_of
from council.language import Language
from council.notices.model import Subject
from handlers.ballots.motion_view import motion_screen
from handlers.ballots.notices import recused
from handlers.ballots.terms_view import terms_screen
from handlers.ballots.view import ballot_screen
from handlers.kit.context import House
from handlers.kit.notices import Reader, Told
from handlers.kit.screen import rendered
from locales.words import Words
from tests.handlers.ballots.samples import BODY, CANDIDATES, CLOSED, FACTS, MOTION, OPEN, PAGE, RULE, SECRET, chosen
from tests.sittings import GROUP


def test_a_small_secret_ballot_tells_no_numbers_on_any_screen(words: Mapping[Language, Words]) -> None:
    outcome = outcome_of(RULE, Tally(5, 4), replace(OPEN.electorate, seats=9, seated=9, entitled=9))
    page = replace(PAGE, ballot=replace(CLOSED, course=SECRET.course, outcome=outcome), own=None)
    said = rendered(ballot_screen(page), words[Language.RU])["text"]
    assert "сообщается только итог" in said
    assert "Голоса: за" not in said


@pytest.mark.parametrize(
    ("language", "ahead", "put_already"),
    [
        (Language.KK, "Дауысқа қойылатын мәселе", "Дауысқа қойылған мәселе"),
        (Language.RU, "Вопрос для голосования", "Вопрос, поставленный на голосование"),
        (Language.EN, "Motion to be put to the vote", "Motion put to the vote"),
    ],
)
def test_a_motion_is_called_put_to_the_vote_only_when_it_has_been(
    words: Mapping[Language, Words], language: Language, ahead: str, put_already: str
) -> None:
    page = MotionPage(MOTION, BODY, None, may_be_put=True)
    notice = recused(
        Told(Subject("motion", 3), {**FACTS, "reason": "kinship"}),
        Reader(GROUP, Language.KK, None, House({}, "kenes_bot", "", "")),
    )
    before = [motion_screen(page), terms_screen(Terms(MOTION, BODY, may_be_secret=False)), notice]
    for shown in before:
        assert ahead in rendered(shown, words[language])["text"]
    after = rendered(motion_screen(replace(page, ballot=OPEN)), words[language])["text"]
    assert put_already in after
    assert ahead not in after


@pytest.mark.parametrize(
    ("language", "both"),
    [
        (Language.KK, "(бас тартқан немесе шеттетілген): 2"),
        (Language.RU, "(самоотвод или отвод): 2"),
        (Language.EN, "(stepped aside or set aside): 2"),
    ],
)
def test_whoever_does_not_vote_is_counted_as_stepped_or_set_aside(
    words: Mapping[Language, Words], language: Language, both: str
) -> None:
    aside = replace(OPEN.electorate, recused=2)
    open_, closed_ = replace(OPEN, electorate=aside), replace(CLOSED, electorate=aside)
    for ballot in (open_, closed_):
        assert both in rendered(ballot_screen(replace(PAGE, ballot=ballot)), words[language])["text"]
    assert both in rendered(motion_screen(MotionPage(MOTION, BODY, None, recused=2)), words[language])["text"]


def test_the_votes_of_a_first_round_stand_apart_from_those_who_meet_again(words: Mapping[Language, Words]) -> None:
    said = rendered(chosen([6, 5, 1]), words[Language.RU])["text"]
    meeting_again, votes = said.split("Второй тур между:\n")[1].split("\n\n")[:2]
    assert len(meeting_again.splitlines()) == 2
    assert votes.startswith(f"{CANDIDATES[0].name} – 6")
