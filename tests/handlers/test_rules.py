"""A body's procedure in the chat: every rule in plain words, in every language, with where it stands written."""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

import pytest

from bot.commands.load import take_over
from bot.wiring import furnish
from council.bodies.model import Body
from council.identity import BodyId
from council.language import Language
from council.names import Names
from council.profiles.commands import RulesPage, Theme
from council.profiles.model import Base, Majority, Profile, QuorumOf, Sourced, Tie
from council.profiles.own import OwnRule
from council.profiles.procedure import Shares, VotingRules
from handlers.kit.screen import TEXT_MOST, rendered
from handlers.profiles.view import rules_screen
from locales.words import Words
from storage.council_file import read_council_file
from storage.profiles import shipped_profiles
from storage.unit_of_work import StoredUnit, Units
from tests.handlers.conftest import Phone
from tests.house.source import ROOT

KST = "Общественный совет Костанайской области"
LONGEST = Names("Қостанай облысының Қоғамдық кеңесі " * 3, "Общественный совет Костанайской области " * 3)


def page(profile: Profile, theme: Theme, *, seats: int = 21, seated: int = 20) -> RulesPage:
    presidium = (Body(BodyId(2), "KST-P", "presidium", LONGEST), profile.tabling)
    return RulesPage(Body(BodyId(1), "KST", profile.key, LONGEST), profile, theme, seats, seated, (presidium,))


def said(words: Words, profile: Profile, theme: Theme, seated: int = 20) -> str:
    return str(rendered(replace(rules_screen(page(profile, theme, seated=seated)), rows=()), words)["text"])


@pytest.fixture
def council() -> Profile:
    return shipped_profiles().profile("regional_public_council")


@pytest.mark.parametrize("language", Language)
def test_the_rules_of_every_kind_of_body_are_said_whole_in_every_language(
    words: Mapping[Language, Words], language: Language
) -> None:
    for profile in shipped_profiles().every().values():
        for theme in Theme:
            text = said(words[language], profile, theme)
            assert profile.names.in_(language) in text
            assert len(text) < TEXT_MOST


def test_a_share_is_said_with_how_many_people_it_is_today(words: Mapping[Language, Words], council: Profile) -> None:
    text = said(words[Language.RU], council, Theme.MEETINGS)
    assert "Кворум – не менее 2/3 общего числа членов, считая вакантные места. Сегодня это 14." in text
    assert "Внеочередное заседание может потребовать 1/3 членов (сегодня 7 из 20)" in text


def test_a_rule_nobody_has_read_says_so_and_one_that_was_read_does_not(
    words: Mapping[Language, Words], council: Profile
) -> None:
    lines = said(words[Language.RU], council, Theme.COMPOSITION).splitlines()
    read = lines[lines.index("• От одной некоммерческой организации – только один представитель.") + 1]
    unread = lines[lines.index("• Представителей государства – не более 1/3 состава.") + 1]
    assert read == "<i>Основание: Закон «Об общественных советах» (№ 383-V), пункт 4 статьи 9.</i>"
    assert unread == "<i>Основание: Сообщения прессы; в тексте закона не найдено. Юристом пока не проверено.</i>"


@pytest.mark.parametrize("language", Language)
def test_no_two_majorities_are_said_alike(
    words: Mapping[Language, Words], council: Profile, language: Language
) -> None:
    rules = [
        Majority(base, Fraction(share), is_strict=is_strict)
        for base in Base
        for share, is_strict in (("1/2", True), ("1/2", False), ("2/3", True), ("3/4", False), ("1/1", False))
        if base is not Base.RIVAL
    ]
    rules.append(Majority(Base.RIVAL, Fraction(1, 2), is_strict=True))
    texts = [said(words[language], replace(council, majority=Sourced(rule, "§ 4")), Theme.VOTING) for rule in rules]
    assert len(set(texts)) == len(rules)


def test_the_fewest_votes_that_must_stand_behind_a_decision_are_named(
    words: Mapping[Language, Words], council: Profile
) -> None:
    rule = Sourced(replace(council.majority.value, positive=3, non_negative=4), "§ 4")
    text = said(words[Language.RU], replace(council, majority=rule), Theme.VOTING)
    assert "Голосов «за» должно быть не меньше 3." in text
    assert "Голосов «за» и воздержавшихся вместе должно быть не меньше 4." in text


@pytest.mark.parametrize("language", Language)
def test_what_a_regulation_allows_is_said_otherwise_than_what_it_forbids(
    words: Mapping[Language, Words], council: Profile, language: Language
) -> None:
    allowing = VotingRules(0, True, True, 10, False, False)
    shares = Shares(Fraction(1, 3), Fraction(3, 10), Fraction(1, 2), Fraction(2, 3))
    number = replace(council.quorum.value, share=Fraction(9), of=QuorumOf.NUMBER)
    other = replace(
        council,
        voting=Sourced(allowing, "§ 21"),
        tie=Sourced(Tie.REVOTE, "§ 22"),
        shares=Sourced(shares, "§ 2"),
        quorum=Sourced(number, "§ 14"),
    )
    both = [said(words[language], profile, Theme.VOTING) for profile in (council, other)]
    usual, changed = ({line for line in text.splitlines() if line.startswith("•")} for text in both)
    assert len(usual & changed) == 1, "only the majority is the same"
    assert "3/10" in said(words[language], other, Theme.COMPOSITION)
    assert "9" in said(words[language], other, Theme.MEETINGS)


@pytest.fixture
async def visitor(phone: Phone, units: Units) -> Phone:
    """Somebody who has chosen Russian and looks at the example councils."""
    furnish()
    await take_over(units, read_council_file(ROOT / "data" / "demo" / "council.toml"), Language.RU)
    await phone.type("/start")
    await phone.press("Русский")
    return phone


async def test_a_stranger_reads_the_procedure_of_a_council_theme_by_theme(visitor: Phone) -> None:
    await visitor.type("/council костанайская")
    await visitor.press(f"2. {KST}")
    await visitor.press("Порядок работы")
    assert "Порядок работы. Состав" in visitor.screen.text
    await visitor.press("Заседания")
    assert "Извещение с повесткой дня и материалами – не позднее чем за 5 рабочих дней." in visitor.screen.text
    await visitor.press("Назад")
    assert "Председатель: Сейітқали" in visitor.screen.text


async def test_the_words_behind_the_command_find_the_council(visitor: Phone) -> None:
    await visitor.type("/rules сарыарка")
    assert "Общественный совет Национальной компании «Сарыарқа Астық»" in visitor.screen.text
    assert "от 10 до 15" in visitor.screen.text


async def found_presidium(units: Units, *own: OwnRule) -> None:
    """Give the council of the region a presidium that is a body of its own."""

    async def found(uow: StoredUnit) -> None:
        council = await uow.bodies.by_code("KST")
        assert council is not None
        names = Names("Төралқа", "Президиум", "Presidium")
        await uow.bodies.save_body(Body(BodyId(900), "KST-P", "presidium", names, None, council.id, own_rules=own))

    await units.run(found)


async def test_the_rules_of_a_council_name_its_presidium_among_those_who_decline_proposals(
    visitor: Phone, units: Units
) -> None:
    await found_presidium(units, OwnRule("tabling", "declines_for_parent", True, "Регламент, пункт 7"))
    await visitor.type("/rules костанайская")
    await visitor.press(f"2. {KST}")
    await visitor.press("Предложения")
    also = "Отклонить предложение с указанием причины также могут:\n– Президиум: председатель и его заместители\n"
    assert f"{also}<i>Основание: Регламент, пункт 7" in visitor.screen.text


async def test_a_presidium_whose_regulation_says_otherwise_is_not_named(visitor: Phone, units: Units) -> None:
    await found_presidium(units, OwnRule("tabling", "declines_for_parent", False, "Регламент, пункт 7"))
    await visitor.type("/rules костанайская")
    await visitor.press(f"2. {KST}")
    await visitor.press("Предложения")
    assert "Отклонить предложение с указанием причины могут" in visitor.screen.text
    assert "Президиум" not in visitor.screen.text


async def test_where_several_councils_answer_one_chooses(visitor: Phone) -> None:
    await visitor.type("/rules костанайская")
    await visitor.press(f"2. {KST}")
    assert "Порядок работы. Состав" in visitor.screen.text


@pytest.mark.parametrize(("typed", "said"), [("/rules гренландия", "ничего не найдено"), ("/rules", "не состоите")])
async def test_where_there_is_none_the_list_of_councils_is_one_tap_away(visitor: Phone, typed: str, said: str) -> None:
    await visitor.type(typed)
    assert said in visitor.screen.text
    await visitor.press("Советы")
    assert "Костанайская область" in visitor.screen.buttons


async def test_a_council_is_followed_after_consent_and_left_again(visitor: Phone) -> None:
    await visitor.type("/council костанайская")
    await visitor.press(f"2. {KST}")
    await visitor.press("Следить за советом")
    assert "Следить за советом" not in visitor.screen.buttons
    await visitor.press("Даю согласие")
    assert "Вы следите за этим советом" in visitor.screen.text
    await visitor.type("/rules")
    assert KST in visitor.screen.text
    await visitor.press("Назад")
    await visitor.press("Больше не следить")
    assert "Следить за советом" in visitor.screen.buttons


async def test_the_councils_one_follows_stand_together(visitor: Phone) -> None:
    for typed, name in (
        ("костанайская", f"2. {KST}"),
        ("сарыарка", "1. Общественный совет Национальной компании «Сарыарқа Астық»"),
    ):
        await visitor.type(f"/council {typed}")
        await visitor.press(name)
        await visitor.press("Следить за советом")
        if "Даю согласие" in visitor.screen.buttons:
            await visitor.press("Даю согласие")
    await visitor.type("/council")
    await visitor.press("Мои советы")
    assert visitor.screen.text.index(KST) < visitor.screen.text.index("Сарыарқа")
