"""Papers on their way out: ordered with the frozen protocol, made when the message leaves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from council.decisions.model import Decision
from council.language import Language
from council.minutes.commands import FetchExtract, FetchMinutes
from council.minutes.freezing import frozen, thawed
from council.minutes.pages import Extracted, Ordered
from council.minutes.protocol import BallotRecord, Protocol
from documents.minutes.papers import extract_content, extract_docx, extract_pdf, minutes_docx, minutes_pdf
from documents.minutes.sheets import roll_csv, roll_xlsx
from handlers.kit.files import made
from handlers.kit.screen import Attachment
from locales.words import Words


def minutes_file(ordered: Ordered, order: FetchMinutes) -> Attachment:
    facts = {"protocol": frozen(ordered.protocol), "is_final": ordered.is_final}
    name = f"minutes-{ordered.body.code}-{ordered.meeting.number}-{order.language}.{order.paper}"
    return _attachment(f"minutes-{order.paper}", facts, name, order.language)


def extract_file(found: Extracted, order: FetchExtract) -> Attachment:
    facts = {
        "protocol": frozen(found.protocol),
        "decision": frozen(found.decision),
        "item": found.item,
        "ballot": frozen(found.ballot),
        "is_final": found.is_final,
    }
    name = f"extract-{found.decision.number}-{order.language}.{order.paper}"
    return _attachment(f"extract-{order.paper}", facts, name, order.language)


def _attachment(kind: str, facts: Mapping[str, Any], name: str, language: str) -> Attachment:
    return Attachment("document", made=kind, facts=facts, name=name, language=Language(language))


@made("minutes-pdf")
def pdf(words: Words, facts: Mapping[str, Any]) -> bytes:
    return minutes_pdf(words, thawed(Protocol, facts["protocol"]), is_final=facts["is_final"])


@made("minutes-docx")
def docx(words: Words, facts: Mapping[str, Any]) -> bytes:
    return minutes_docx(words, thawed(Protocol, facts["protocol"]), is_final=facts["is_final"])


@made("minutes-xlsx")
def xlsx(words: Words, facts: Mapping[str, Any]) -> bytes:
    return roll_xlsx(words, thawed(Protocol, facts["protocol"]))


@made("minutes-csv")
def comma_separated(words: Words, facts: Mapping[str, Any]) -> bytes:
    return roll_csv(words, thawed(Protocol, facts["protocol"]))


@made("extract-pdf")
def pdf_extract(words: Words, facts: Mapping[str, Any]) -> bytes:
    return extract_pdf(_extract(words, facts))


@made("extract-docx")
def docx_extract(words: Words, facts: Mapping[str, Any]) -> bytes:
    return extract_docx(_extract(words, facts))


def _extract(words: Words, facts: Mapping[str, Any]) -> dict[str, Any]:
    protocol, decision = thawed(Protocol, facts["protocol"]), thawed(Decision, facts["decision"])
    ballot = thawed(BallotRecord, facts["ballot"])
    # An order of before the upgrade does not say so.
    is_final = facts.get("is_final", decision.published_at is not None)
    return extract_content(words, protocol, decision, facts["item"], ballot, is_final=is_final)
