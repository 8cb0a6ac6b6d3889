"""Proposals in the chat: a citizen and a member propose, the secretary looks at the form, members support."""

from __future__ import annotations

import json
from datetime import date

import pytest

from council.bodies.model import Body, Membership
from council.demands.commands import DemandMeeting, ListDemands
from council.identity import BodyId, ChatId, MembershipId, PersonId
from council.language import Language
from council.names import Names
from council.notices.audience import Missed, Why, tell_unreached
from council.notices.model import Subject
from council.permissions.model import Role
from council.profiles.model import Voting
from council.proposals.commands import ShowProposal
from handlers.kit import forms, notices
from handlers.kit.callback import codec
from handlers.kit.context import House
from handlers.kit.router import Router
from handlers.kit.screen import rendered
from storage.unit_of_work import StoredUnit, Units
from tests.appeals import AIGERIM, DANA, ERLAN, KST, SAULE, rows
from tests.handlers.appeals.town import phone_of
from tests.handlers.conftest import Phone
from tests.proposals import GULNAR, KANAT, PETR, found_seven

PROBLEM = "Мектептің жанында кешке көше жарығы жанбайды."
WANTED = "Әкімдіктен алты шам орнатуды сұрау керек."
PHOTO = {"file_id": "lamp", "file_unique_id": "lamp", "width": 9, "height": 9}


@pytest.fixture
async def town(units: Units) -> Units:
    await units.run(found_seven)
    return units


@pytest.fixture
def secretary(town: Units, router: Router) -> Phone:
    return phone_of(SAULE, town, router)


@pytest.fixture
def chair(town: Units, router: Router) -> Phone:
    return phone_of(ERLAN, town, router)


@pytest.fixture
def citizen(town: Units, router: Router) -> Phone:
    return phone_of(AIGERIM, town, router)


@pytest.fixture
def member(town: Units, router: Router) -> Phone:
    return phone_of(DANA, town, router)


@pytest.fixture
def others(town: Units, router: Router) -> list[Phone]:
    """Three members of the council, who read Kazakh."""
    people = [actor.person_id for actor in (KANAT, GULNAR, PETR)]
    return [phone_of(person, town, router) for person in people if person is not None]


async def propose(phone: Phone, *, problem: str = PROBLEM, has_photo: bool = False) -> None:
    await phone.type("/propose")
    await phone.press("Қоғамдық кеңес")
    await phone.type("Мектеп жанындағы жарық")
    await phone.type(problem)
    await phone.type(WANTED)
    if has_photo:
        await phone.send_message({"photo": [PHOTO]})
    await phone.press("Дайын" if has_photo else "Өткізіп жіберу")
    await phone.press("Ұсынысты жіберу")


async def opened(phone: Phone, units: Units) -> None:
    """Open the newest proposal from the list of the member's only body."""
    await phone.type("/proposals")
    [newest] = await units.run(lambda uow: rows(uow, "SELECT number FROM proposal ORDER BY id DESC LIMIT 1"))
    await phone.press(newest["number"])


async def told(units: Units, house: House, person: PersonId, language: Language = Language.KK) -> list[str]:
    """What the person was told unasked, in words."""
    waiting = await units.run(lambda uow: rows(uow, "SELECT * FROM outbox WHERE kind IS NOT NULL ORDER BY id"))
    said = []
    for row in waiting:
        if row["person_id"] == person:
            reader = notices.Reader(ChatId(person), language, person, house)
            seen = notices.Told(Subject(row["noun"], row["subject_id"]), json.loads(row["facts"]))
            said.append(rendered(notices.screen_of(row["kind"], seen, reader), house.words[language])["text"])
    return said


async def test_a_citizens_proposal_goes_to_the_secretary_and_then_to_the_members(
    town: Units, citizen: Phone, secretary: Phone, member: Phone, house: House
) -> None:
    await propose(citizen)
    assert any("Ұсыныс нөмірі: <code>KST-P-2026-000001</code>" in sent.text for sent in citizen.sent[-3:])
    assert "азаматтан ұсыныс түсті" in (await told(town, house, SAULE))[-1]
    await opened(secretary, town)
    assert "ресімделуі қаралып жатыр" in secretary.screen.text
    await secretary.press("Ресімделуі дұрыс, тіркеу")
    assert "күн тәртібін күтіп тұр" in secretary.screen.text
    assert "тіркелген" in (await told(town, house, AIGERIM))[-1]
    await opened(member, town)
    assert PROBLEM in member.screen.text
    assert "Айгерім Сейітова, азамат" in member.screen.text


async def test_a_member_supports_with_one_tap_and_takes_it_back(
    town: Units, citizen: Phone, secretary: Phone, member: Phone
) -> None:
    await propose(citizen)
    await opened(secretary, town)
    await secretary.press("Ресімделуі дұрыс, тіркеу")
    await opened(member, town)
    await member.press("Қолдаймын")
    assert "Тағы керегі: 2" in member.toast
    assert "Қолдаған мүшелер: <b>1</b>. Керегі: <b>3</b>." in member.screen.text
    assert "Сіз қолдадыңыз." in member.screen.text
    await member.press("Қолдауымды қайтарып аламын")
    assert "Қолдаған мүшелер: <b>0</b>" in member.screen.text


async def test_the_third_supporter_puts_it_on_the_draft_agenda(
    town: Units, citizen: Phone, secretary: Phone, others: list[Phone], chair: Phone, house: House
) -> None:
    await propose(citizen)
    await opened(secretary, town)
    await secretary.press("Ресімделуі дұрыс, тіркеу")
    for each in others:
        await opened(each, town)
        await each.press("Қолдаймын")
    assert "Қолдау жетті" in others[-1].toast
    assert "күн тәртібінің жобасында" in others[-1].screen.text
    assert "Қолдағандар: Қанат Әбілов, Гүлнар Сапарова, Пётр Коваль" in others[-1].screen.text
    assert "қолдауы жетті" in (await told(town, house, ERLAN))[-1]
    assert "қолдауы жетті" in (await told(town, house, AIGERIM))[-1]
    await opened(chair, town)
    assert "Күн тәртібіне енгізбеу" not in chair.screen.buttons
    await opened(citizen, town)
    assert "Қолдағандар" not in citizen.screen.text


async def test_the_secretary_returns_it_and_the_author_corrects_the_words_it_has(
    town: Units, citizen: Phone, secretary: Phone, house: House
) -> None:
    await propose(citizen, has_photo=True)
    await opened(secretary, town)
    await secretary.press("Түзетуге қайтару")
    await secretary.type("Кімнен сұралатыны жазылмаған")
    await secretary.press("Қайтару")
    assert "түзетуге қайтарылды" in secretary.screen.text
    assert "Кімнен сұралатыны жазылмаған" in (await told(town, house, AIGERIM))[-1]
    await opened(citizen, town)
    await citizen.press("Түзету")
    assert PROBLEM in citizen.screen.text
    await citizen.press("Не ұсынылады")
    await citizen.type("Қалалық әкімдіктен алты шам орнатуды сұрау.")
    await citizen.press("Түзетілгенін жіберу")
    assert "ресімделуі қаралып жатыр" in citizen.screen.text
    assert "Қалалық әкімдіктен" in citizen.screen.text
    assert "Файлдар (1)" in citizen.screen.buttons


async def test_the_chair_declines_and_every_member_reads_why(
    town: Units, others: list[Phone], secretary: Phone, chair: Phone, house: House
) -> None:
    await propose(others[0])
    await opened(secretary, town)
    assert "Күн тәртібіне енгізбеу" not in secretary.screen.buttons
    await secretary.press("Ресімделуі дұрыс, тіркеу")
    assert "Қолдайтын мүше керегі: 3" in (await told(town, house, DANA))[-1]
    await opened(chair, town)
    await chair.press("Күн тәртібіне енгізбеу")
    await chair.type("Наурызда қаралған мәселе")
    await chair.press("Енгізбеу")
    assert "күн тәртібіне енгізілмеді" in chair.screen.text
    said = (await told(town, house, DANA))[-1]
    assert "Наурызда қаралған мәселе" in said
    assert "бәрібір күн тәртібінің жобасына енеді: қажеті – <b>3</b>, қазір – <b>1</b>" in said


async def test_members_overrule_the_chair_by_their_support(
    town: Units, others: list[Phone], secretary: Phone, chair: Phone
) -> None:
    await propose(others[0])
    await opened(secretary, town)
    await secretary.press("Ресімделуі дұрыс, тіркеу")
    await opened(chair, town)
    await chair.press("Күн тәртібіне енгізбеу")
    await chair.type("Наурызда қаралған мәселе")
    await chair.press("Енгізбеу")
    await opened(others[0], town)
    assert "Қайтарып алу" not in others[0].screen.buttons
    for each in others[1:]:
        await opened(each, town)
        await each.press("Қолдаймын")
    assert "Қолдау жетті" in others[-1].toast
    assert "қолдау жетті, күн тәртібінің жобасына енді" in others[-1].screen.text


async def test_the_head_of_the_presidium_declines_from_the_same_page(
    town: Units, others: list[Phone], secretary: Phone, house: House
) -> None:
    author, head, member = others
    await town.run(set_up_presidium)
    await propose(author)
    await opened(secretary, town)
    await secretary.press("Ресімделуі дұрыс, тіркеу")
    await opened(member, town)
    assert "Күн тәртібіне енгізбеу" not in member.screen.buttons
    [proposal] = await town.run(lambda uow: rows(uow, "SELECT id FROM proposal"))
    await head.tap(codec.write(ShowProposal(proposal["id"])))
    await head.press("Күн тәртібіне енгізбеу")
    await head.type("Төралқа мұны наурызда қарады")
    await head.press("Енгізбеу")
    assert "Төралқа мұны наурызда қарады" in (await told(town, house, DANA))[-1]


async def set_up_presidium(uow: StoredUnit) -> None:
    """A presidium of the council as a body of its own, over which Gulnar presides."""
    assert GULNAR.person_id is not None
    body_id, since = BodyId(14), date(2026, 1, 5)
    await uow.bodies.save_body(Body(body_id, "KST-P", "presidium", Names("Төралқа", "Президиум"), parent_id=KST))
    office = (body_id, GULNAR.person_id, "chair", Role.PRESIDING, Voting.VOTING, None, since, None, "order 1")
    await uow.bodies.save_membership(Membership(MembershipId(900), *office))


async def test_taking_it_back_is_asked_twice(town: Units, citizen: Phone) -> None:
    await propose(citizen)
    await opened(citizen, town)
    await citizen.press("Қайтарып алу")
    assert "Қайтарып аласыз ба?" in citizen.screen.text
    await citizen.press("Иә, қайтарып аламын")
    assert "автор қайтарып алды" in citizen.screen.text
    assert "Қайтарып алу" not in citizen.screen.buttons


async def test_long_texts_are_read_whole_and_papers_are_sent_again(town: Units, citizen: Phone) -> None:
    await propose(citizen, problem="жарық " * 300, has_photo=True)
    await opened(citizen, town)
    assert len(citizen.screen.text) < 2000
    await citizen.press("Толық оқу")
    assert [sent.text.count("жарық") for sent in citizen.sent if "<b>Мәселе</b>\nжарық" in sent.text][-1] == 300
    await citizen.press("Файлдар (1)")
    assert [sent.method for sent in citizen.sent if sent.stays][-1] == "sendPhoto"


async def test_a_member_opens_the_form_from_the_list_of_the_body_with_the_body_known(
    town: Units, member: Phone
) -> None:
    await member.type("/proposals")
    await member.press("Ұсыныс беру")
    assert "Ұсыныс не туралы?" in member.screen.text


async def test_what_may_be_done_is_on_the_page_in_all_three_languages(
    town: Units, citizen: Phone, secretary: Phone, house: House
) -> None:
    await propose(citizen)
    await opened(secretary, town)
    await secretary.press("Ресімделуі дұрыс, тіркеу")
    for language, line in ((Language.RU, "ждёт повестки дня"), (Language.EN, "waits for an agenda")):
        assert line in (await told(town, house, AIGERIM, language))[-1]


async def test_three_members_demand_a_meeting_and_the_chair_learns_the_term(
    town: Units, others: list[Phone], chair: Phone, house: House
) -> None:
    first, *more = others
    await first.type("/proposals")
    await first.press("Кезектен тыс отырыс")
    assert "Кемінде 3 мүше талап етсе, отырысты 10 жұмыс күнінде шақыру керек." in first.screen.text
    await first.press("Отырыс талап ету")
    await first.type("Су тасқынына дайындық туралы әкімдіктің ақпараты")
    await first.press("Талапты жариялау")
    assert "KST-E-2026-000001" in first.screen.text
    for each in more:
        await each.type("/proposals")
        await each.press("Кезектен тыс отырыс")
        await each.press("KST-E-2026-000001")
        await each.press("Мен де талап етемін")
    assert "төраға мен хатшыға хабарланды" in more[-1].toast
    assert "Отырысты шақырудың соңғы күні: <b>2026 жылғы 8 сәуір</b>" in more[-1].screen.text
    notice = (await told(town, house, ERLAN))[-1]
    assert "2026 жылғы 8 сәуір" in notice
    assert "Су тасқынына" in notice
    await chair.type("/proposals")
    await chair.press("Кезектен тыс отырыс")
    assert "қолдау жетті" in chair.screen.text


async def test_the_secretary_goes_from_the_demand_straight_to_preparing_the_meeting(
    town: Units, others: list[Phone], secretary: Phone
) -> None:
    for number, each in enumerate(others):
        await each.tap(codec.write(forms.begin(DemandMeeting, KST) if number == 0 else ListDemands(KST)))
        await (each.type("Су тасқынына дайындық туралы") if number == 0 else each.press("KST-E-2026-000001"))
        await each.press("Талапты жариялау" if number == 0 else "Мен де талап етемін")
    await secretary.tap(codec.write(ListDemands(KST)))
    await secretary.press("KST-E-2026-000001")
    assert "мәселе күн тәртібіне өзі енеді" in secretary.screen.text
    label = next(label for label in secretary.screen.buttons if label not in others[0].screen.buttons)
    await secretary.press(label)
    assert "1-қадам" in secretary.screen.text


async def test_whoever_made_a_demand_takes_it_back_after_one_more_question(town: Units, others: list[Phone]) -> None:
    first = others[0]
    await first.tap(codec.write(forms.begin(DemandMeeting, KST)))
    await first.type("Су тасқынына дайындық туралы")
    await first.press("Талапты жариялау")
    await first.press("Талапты қайтарып алу")
    assert "Қайтарып аласыз ба?" in first.screen.text
    await first.press("Иә, қайтарып аламын")
    assert "қайтарып алынды" in first.screen.text


async def test_the_menu_leads_a_citizen_to_their_own_and_a_member_to_the_bodys(
    town: Units, citizen: Phone, member: Phone
) -> None:
    await citizen.type("/menu")
    assert "Ұсыныстар" not in citizen.screen.buttons
    await citizen.press("Менің ұсыныстарым")
    assert "Сіз әлі ұсыныс берген жоқсыз." in citizen.screen.text
    await member.type("/menu")
    assert "Менің ұсыныстарым" not in member.screen.buttons
    await member.press("Ұсыныстар")
    assert "Қоғамдық кеңес" in member.screen.text
    await member.press("Менің ұсыныстарым")
    assert "Сіз әлі ұсыныс берген жоқсыз." in member.screen.text


async def test_the_secretary_learns_whom_the_demand_did_not_reach(town: Units, house: House) -> None:
    missed = Missed("demand-reached", Subject("demand", 1), {"number": "KST-E-2026-000001"}, ERLAN, KST, Why.BLOCKED)
    await town.run(lambda uow: tell_unreached(uow, missed))
    said = (await told(town, house, SAULE))[-1]
    assert "Кезектен тыс отырысты талап ету туралы хабарлама KST-E-2026-000001" in said
    assert "Ерлан Төраға" in said
