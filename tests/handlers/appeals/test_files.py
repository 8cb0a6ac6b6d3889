"""Documents attached to an appeal: looked through before they are kept, refused with the way out (goal B2)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from council.language import Language
from documents.attachments.refusals import AttachmentTellsPlace
from locales.text import Text
from locales.words import Words
from storage.unit_of_work import Units
from tests.appeals import rows
from tests.documents.attachment_files import GOOD, HOSTILE, PROGRAM, WITH_PLACE
from tests.handlers.appeals.town import PIT
from tests.handlers.conftest import Phone


async def kept(units: Units) -> list[str]:
    """The names of the files in all drafts."""
    drafts = await units.run(lambda uow: rows(uow, "SELECT answers FROM draft ORDER BY id"))
    answers: list[dict[str, Any]] = [json.loads(draft["answers"]) for draft in drafts]
    return [file["name"] for each in answers for file in each.get("files", ())]


async def test_a_document_is_kept_under_its_bare_name_and_one_too_large_is_refused(author: Phone, units: Units) -> None:
    await author.send_file(GOOD["хат.pdf"], "../../хат.pdf")
    await author.send_file(GOOD["хат.pdf"], "хат.pdf", size=21 * 1024 * 1024)
    assert "20 МБ" in author.screen.text
    assert await kept(units) == ["хат.pdf"]
    assert len(author.downloads) == 1


async def test_every_hostile_document_out_of_the_blue_is_refused_in_words_and_not_kept(
    author: Phone, units: Units, words: Mapping[Language, Words]
) -> None:
    told = {}
    for case, (name, content, refusal) in HOSTILE.items():
        await author.send_file(content, name)
        told[case] = author.screen.text == words[Language.KK].plain_text(Text(refusal.key()))
    assert {case for case, is_told in told.items() if not is_told} == set()
    assert await kept(units) == []


async def test_no_photo_that_tells_its_place_is_kept(
    author: Phone, units: Units, words: Mapping[Language, Words]
) -> None:
    for name, content in WITH_PLACE.values():
        await author.send_file(content, name)
        assert author.screen.text == words[Language.KK].plain_text(Text(AttachmentTellsPlace.key()))
    assert await kept(units) == []


async def test_in_the_form_a_hostile_document_is_refused_and_the_next_one_taken(author: Phone, units: Units) -> None:
    await author.type("/appeal")
    for label in ("Қостанай облысы", "Қоғамдық кеңес", "Жолдар"):
        await author.press(label)
    await author.type(PIT)
    name, content = WITH_PLACE["xmp"]
    await author.send_file(content, name)
    assert "координатын алып тастайды" in author.screen.text
    await author.send_file(PROGRAM, "хат.pdf")
    assert "атауына сай емес" in author.screen.text
    await author.send_file(GOOD["хат.pdf"], "хат.pdf")
    await author.press("Дайын")
    assert await kept(units) == ["хат.pdf"]


async def test_a_file_that_telegram_does_not_give_is_asked_for_again(author: Phone, units: Units) -> None:
    await author.send_file(None, "хат.pdf", size=1000)
    assert "Қайта жіберіңіз" in author.screen.text
    assert await kept(units) == []


async def test_nothing_is_downloaded_of_who_has_not_consented(phone: Phone) -> None:
    await phone.type("/start")
    await phone.press("Русский")
    await phone.send_file(GOOD["хат.pdf"], "хат.pdf")
    assert "не сохранили" in phone.screen.text
    assert phone.downloads == []
