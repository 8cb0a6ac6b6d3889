"""The minutes and an extract from them as PDF, by typst, and as DOCX, by a template that Word opens."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any

from docxtpl import DocxTemplate

from council.decisions.model import Decision
from council.minutes.protocol import BallotRecord, Protocol
from documents.minutes.balloting import ballot_parts
from documents.minutes.content import minutes_content, part, signatures
from documents.spreadsheets.cells import tidy
from documents.typesetting import TEMPLATES, typeset
from locales.text import Text
from locales.words import Words


def minutes_pdf(words: Words, protocol: Protocol, *, is_final: bool) -> bytes:
    return typeset("minutes.typ", minutes_content(words, protocol, is_final=is_final))


def minutes_docx(words: Words, protocol: Protocol, *, is_final: bool) -> bytes:
    return _docx("minutes.docx", minutes_content(words, protocol, is_final=is_final))


def extract_pdf(content: Mapping[str, Any]) -> bytes:
    """`content` is that of `extract_content`."""
    return typeset("extract.typ", content)


def extract_docx(content: Mapping[str, Any]) -> bytes:
    return _docx("extract.docx", content)


def extract_content(
    words: Words, protocol: Protocol, decision: Decision, item: str, ballot: BallotRecord, *, is_final: bool
) -> dict[str, Any]:
    """One decision with the item it stands under and the ballot that made it (хаттамадан үзінді)."""
    return {
        "language": words.language.value,
        "body": words.plain_text(Text("protocol-body", {"body": protocol.body})),
        "title": words.plain("protocol-extract-title"),
        "of": words.plain("protocol-extract-of", number=str(protocol.number), at=protocol.starts_at),
        "draft": "" if is_final else words.plain("protocol-draft"),
        "parts": [
            part(words, "protocol-extract-item", tidy(item)),
            part(words, "protocol-extract-decided", tidy(decision.text)),
            *ballot_parts(words, ballot),
        ],
        "signatures": signatures(words, protocol),
    }


def _docx(template: str, content: Mapping[str, Any]) -> bytes:
    paper = DocxTemplate(TEMPLATES / template)
    paper.render(dict(content), autoescape=True)
    out = BytesIO()
    paper.save(out)
    return out.getvalue()
