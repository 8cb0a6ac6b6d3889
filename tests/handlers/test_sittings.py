"""A sitting as people see it: the call to check in, the cards, the screens of the chair and the secretary."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from bot.delivery.drawing import Drawing
from bot.due import DueRunner
from council.ballots.commands import CloseBallot
from council.ballots.model import Motion, Recusal, RecusalReason
from council.bodies.model import Body
from council.identity import AgendaItemId, ChatId, Instant, MeetingId, MembershipId, MotionId, RecessId, SpeechId
from council.language import Language
from council.meetings.model import AgendaItem, Attendance, Meeting
from council.notices.model import Subject
from council.pages import Page
from council.sittings.commands import BallotQuorum, CodeShown, Hall, HallPage, InHall, SittingPage
from council.sittings.model import How, Mode, Presence, Recess, RecessKind, Sitting, SittingState, Speech
from handlers.kit import cards
from handlers.kit.context import House
from handlers.kit.screen import TEXT_MOST, Screen, rendered
from handlers.sittings.control import control_screen
from handlers.sittings.course_view import course_screen
from handlers.sittings.floor_view import floor_screen
from handlers.sittings.hall_view import hall_screen
from handlers.sittings.links import door_screen
from handlers.sittings.pause_view import break_screen, closing_screen
from handlers.sittings.rows import member_rows
from handlers.sittings.view import arrival_screen, checked_in_screen, list_screen, moved_screen, wrong_code_screen
from locales.words import Words
from storage.unit_of_work import Units
from tests.databases import NOON, Clock
from tests.handlers.conftest import Phone, Sent
from tests.sittings import (
    CHAIR,
    COUNCIL_NAMES,
    DAY,
    GROUP,
    KST,
    SECRETARY,
    call_meeting,
    convene,
    draw_cards,
    give,
    notices,
)
from tests.sittings import cards as cards_waiting

BODY = Body(KST, "KST", "regional_public_council", COUNCIL_NAMES, seats=21)
AT = Instant(NOON)
MEETING = Meeting(MeetingId(1), KST, 3, Instant(NOON + DAY), Attendance.MIXED, "Залы", AT)
ITEM = AgendaItem(AgendaItemId(2), MEETING.id, 1, "Су тасқынына дайындық туралы " * 10)
MOTION = Motion(MotionId(3), MEETING.id, ITEM.id, KST, "Жоспар бекітілсін")
SPEECH = Speech(SpeechId(4), MEETING.id, ITEM.id, MembershipId(5), "Құдайбергенова Айгүлжамал Серікқызы", AT, 300)
OWN = Presence(MEETING.id, MembershipId(5), How.CODE, Mode.ONLINE, AT)
OPEN = Sitting(MEETING.id, SittingState.OPEN, MembershipId(5), AT, 14, 15, ITEM.id, AT)
PAGE = SittingPage(
    meeting=MEETING,
    body=BODY,
    state=SittingState.OPEN,
    sitting=OPEN,
    hall=Hall(15, 3, 2, 1, 21, 14, 0),
    doors_at=AT,
    is_door_open=True,
    items=(ITEM,) * 9,
    taken=frozenset(),
    item=ITEM,
    next_item=ITEM,
    motions=((MOTION, None),),
    speaking=replace(SPEECH, begun_at=AT),
    queue=(SPEECH,) * 12,
    recess=None,
    is_member=True,
    own=OWN,
    asked=SPEECH,
    asides=(
        (MOTION, None),
        (MOTION, Recusal(MOTION.id, MembershipId(5), RecusalReason.KINSHIP, is_imposed=False, recused_at=AT)),
    ),
)
RECESS = Recess(RecessId(6), MEETING.id, RecessKind.BREAK, AT, AT)


def pages() -> list[SittingPage]:
    awaited = replace(PAGE, state=SittingState.AWAITED, sitting=None, item=None, own=None, asked=None)
    return [
        PAGE,
        replace(PAGE, sitting=replace(OPEN, agenda_approved_at=None), item=None),
        replace(PAGE, asked=replace(SPEECH, begun_at=AT), motions=(), next_item=None),
        replace(PAGE, asked=None, speaking=None, queue=()),
        replace(PAGE, ballot_quorums=(BallotQuorum(MOTION, 13, 14), BallotQuorum(MOTION, 14, 14))),
        replace(PAGE, state=SittingState.BREAK, recess=RECESS),
        replace(PAGE, state=SittingState.ADJOURNED, recess=replace(RECESS, kind=RecessKind.ADJOURNMENT), own=None),
        replace(PAGE, state=SittingState.CLOSED, sitting=replace(OPEN, closed_at=AT), is_door_open=False),
        replace(PAGE, state=SittingState.NOT_HELD, is_door_open=False),
        awaited,
        replace(awaited, hall=Hall(3, 0, 0, 0, 21, 14, 11), is_door_open=False),
    ]


def screens(house: House) -> list[Screen]:
    away, here = InHall(MembershipId(5), SPEECH.name, True, None), InHall(MembershipId(5), SPEECH.name, True, OWN)
    each = [
        draw(page)
        for page in pages()
        for draw in (control_screen, course_screen, floor_screen, closing_screen, arrival_screen, break_screen)
    ]
    return [
        *each,
        *(Screen(arrival_screen(page).lines, member_rows(page, runs=True)) for page in pages()),
        checked_in_screen(PAGE),
        moved_screen(PAGE),
        wrong_code_screen(PAGE, 3),
        wrong_code_screen(PAGE, 0),
        hall_screen(HallPage(MEETING, BODY, PAGE.hall, Page((away, here) * 3, 2, 18), (BallotQuorum(MOTION, 13, 14),))),
        list_screen((PAGE, PAGE)),
        list_screen(()),
        door_screen(CodeShown(MEETING, BODY, "012345"), house),
    ]


@pytest.mark.parametrize("language", Language)
def test_every_screen_of_a_sitting_is_said_in_every_language_and_fits_a_phone(
    words: Mapping[Language, Words], house: House, language: Language
) -> None:
    for shown in screens(house):
        body = rendered(shown, words[language])
        assert len(body["text"]) <= TEXT_MOST
        rows = body.get("reply_markup", {}).get("inline_keyboard", [])
        assert all(len(button["text"]) <= 33 for row in rows for button in row)


def phone_of(phone: Phone, telegram_id: int) -> Phone:
    return replace(phone, telegram_id=telegram_id, chat={"id": telegram_id, "type": "private"}, sent=[])


async def notice_on(phone: Phone, units: Units, house: House, kind: str) -> Sent:
    row = [each for each in await notices(units, kind) if each.person_id == phone.telegram_id][-1]
    leaving = Drawing(house, Language.KK).row(row, ChatId(phone.telegram_id), Language.KK)
    sent = Sent(leaving.method, leaving.body)
    phone.sent.append(sent)
    return sent


async def card_on(phone: Phone, units: Units, house: House, subject: Subject) -> Sent:
    """The card as it stands now in the person's private chat."""
    chat_id = ChatId(phone.telegram_id)
    person = phone.telegram_id if phone.telegram_id > 0 else None
    viewer = cards.Viewer(chat_id, Language.KK, person, house)  # type: ignore[arg-type]  # ids are equal in these tests
    screen = await units.run(lambda uow: cards.screen_of(uow, subject, viewer))
    assert screen is not None
    sent = Sent("sendMessage", rendered(screen, house.words[Language.KK]))
    phone.sent.append(sent)
    return sent


async def gathering(units: Units, clock: Clock) -> MeetingId:
    """A called meeting, an hour before it begins; members are asked to check in."""
    await convene(units)
    meeting_id, _ = await call_meeting(units)
    clock.advance(20 * DAY / 1000 - 3600)
    await DueRunner(units, lambda: None).turn()
    return meeting_id


async def at_the_first_item(phone: Phone, units: Units, house: House, clock: Clock) -> tuple[MeetingId, Phone, Phone]:
    """The sitting, with the phones of a member who sits in it and of the chair."""
    meeting_id = await gathering(units, clock)
    member = phone_of(phone, 100)
    await notice_on(member, units, house, "sitting-doors")
    await member.press("Залдамын")
    assert "тіркелдіңіз" in member.screen.text
    for other in (CHAIR.chat_id, 101, 102):
        one = phone_of(phone, other or 0)
        await notice_on(one, units, house, "sitting-doors")
        await one.press("Онлайн қатысамын")
    chair = phone_of(phone, CHAIR.chat_id or 0)
    await chair.type("/sitting")
    await chair.press("Отырысты ашу")
    await chair.press("Күн тәртібі: бәрі жақтады")
    await chair.press("Келесі мәселе: 1")
    return meeting_id, member, chair


async def test_a_member_steps_aside_from_the_card_and_comes_back(
    phone: Phone, units: Units, house: House, clock: Clock
) -> None:
    meeting_id, member, _ = await at_the_first_item(phone, units, house, clock)
    card = Subject("sitting", meeting_id)
    await card_on(member, units, house, card)
    await member.press("Бұл мәселеде дауыс бермеймін")
    await member.press("Туыстық")
    assert "дауыс бермейсіз" in (await card_on(member, units, house, card)).text
    await member.press("Бұл мәселеде дауыс беремін")
    await member.press("Дауыс беремін")
    assert "дауыс бермейсіз" not in (await card_on(member, units, house, card)).text


async def test_a_member_checks_in_from_the_notice_and_speaks(
    phone: Phone, units: Units, house: House, clock: Clock
) -> None:
    meeting_id, member, chair = await at_the_first_item(phone, units, house, clock)
    await card_on(member, units, house, Subject("sitting", meeting_id))
    await member.press("Сөз сұрау")
    assert "Кезектегі орныңыз: 1" in (await card_on(member, units, house, Subject("sitting", meeting_id))).text
    await chair.press("Жаңарту")
    await chair.press("Сөз кезегі (1)")
    await chair.press("Сөз беру: Person 100")
    assert "Сөз сізде" in (await notice_on(member, units, house, "floor-given")).text
    wall = await card_on(phone_of(phone, GROUP), units, house, Subject("meeting", meeting_id))
    assert "Сөйлеп тұр: Person 100" in wall.text
    assert "Қатысып отыр: <b>4</b>" in wall.text


async def test_the_picture_in_the_room_checks_in_whoever_opens_its_link(
    phone: Phone, units: Units, clock: Clock
) -> None:
    await gathering(units, clock)
    secretary = phone_of(phone, SECRETARY.chat_id or 0)
    await secretary.type("/sitting")
    await secretary.press("Залға арналған код")
    photo = next(sent for sent in reversed(secretary.sent) if sent.method == "sendPhoto")
    payload = photo.body["photo"]["facts"]["link"].partition("start=")[2]
    member = phone_of(phone, 100)
    await member.type(f"/start {payload}")
    assert "залдағы код бойынша тіркелдіңіз" in member.screen.text
    other = phone_of(phone, 101)
    await other.type("/sitting")
    await other.press("Код енгізу")
    await other.type("000 00")
    assert "Код 6 цифрдан тұрады" in other.screen.text
    await other.type(" ".join((payload[-6:-3], payload[-3:])))
    await other.press("Тіркелу")
    assert "залдағы код бойынша" in other.screen.text


async def test_the_secretary_notes_who_has_no_phone(phone: Phone, units: Units, house: House, clock: Clock) -> None:
    await gathering(units, clock)
    secretary = phone_of(phone, SECRETARY.chat_id or 0)
    await secretary.type("/menu")
    await secretary.press("Отырыс: KST")
    await secretary.press("Кім келді")
    await secretary.press("+ Person 100")
    assert "Person 100: залда, хатшы тіркеген" in secretary.screen.text
    assert (
        "залда көтерген қолыңызды жазады" in (await notice_on(phone_of(phone, 100), units, house, "sitting-noted")).text
    )
    await secretary.press("– Person 100")
    assert "Person 100: жоқ" in secretary.screen.text


async def test_before_the_doors_open_the_group_sees_the_meeting(phone: Phone, units: Units, house: House) -> None:
    await convene(units)
    meeting_id, _ = await call_meeting(units)
    wall = await card_on(phone_of(phone, GROUP), units, house, Subject("meeting", meeting_id))
    assert "Күн тәртібі" in wall.text


async def test_whoever_is_in_no_council_has_no_sitting(phone: Phone, units: Units, clock: Clock) -> None:
    await gathering(units, clock)
    stranger = phone_of(phone, 999)
    await stranger.type("/start")
    await stranger.press("Қазақша")
    await stranger.type("/sitting")
    assert "отырыс жоқ" in stranger.screen.text


async def test_a_member_finds_the_way_back_from_the_card_of_a_ballot_to_the_sitting(
    phone: Phone, units: Units, house: House, clock: Clock
) -> None:
    meeting_id, member, chair = await at_the_first_item(phone, units, house, clock)
    await chair.press("Дауыс беруді ашу")
    await chair.press("Иә, ашамын")
    motions = await units.run(lambda uow: uow.ballots.motions_of(meeting_id))
    ballot = await units.run(lambda uow: uow.ballots.last_on(motions[0].id))
    assert ballot is not None
    of_ballot, of_sitting = Subject("ballot", ballot.id), Subject("sitting", meeting_id)
    assert list((await card_on(member, units, house, of_ballot)).buttons)[-1] == "Отырысқа оралу"
    await draw_cards(units)
    answered = await member.press("Отырысқа оралу")
    assert [sent.body.get("message_id") for sent in answered if sent.stays] == [1], "only the old card makes room"
    assert member.telegram_id in await cards_waiting(units, of_sitting)
    assert "Сөз сұрау" in (await card_on(member, units, house, of_sitting)).buttons
    assert "Отырысқа оралу" not in (await card_on(phone_of(phone, GROUP), units, house, of_ballot)).buttons
    await card_on(chair, units, house, of_ballot)
    (shown,) = [sent for sent in await chair.press("Отырысқа оралу") if sent.stays]
    assert shown.method == "sendMessage", "the card of the ballot stays"
    assert "Отырысты жабу" in shown.buttons
    await give(units, CHAIR, CloseBallot(ballot.id))
    assert list((await card_on(member, units, house, of_ballot)).buttons) == ["Отырысқа оралу"]


def test_before_a_ballot_the_hall_says_how_many_count_without_those_aside(words: Mapping[Language, Words]) -> None:
    few = replace(PAGE, ballot_quorums=(BallotQuorum(MOTION, 13, 14),))
    said = rendered(control_screen(few), words[Language.RU])["text"]
    assert "кворума нет:</b> в него входят 13 (нужно 14)" in said
    enough = replace(PAGE, ballot_quorums=(BallotQuorum(MOTION, 14, 14),))
    assert "в кворум входят 14 (нужно 14)" in rendered(control_screen(enough), words[Language.RU])["text"]
