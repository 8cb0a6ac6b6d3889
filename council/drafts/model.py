"""A draft of a form (қаралама, черновик)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from council.identity import AccountId, DraftId, Instant


@dataclass(frozen=True, slots=True)
class Draft:
    """Answers so far.

    Attributes:
        form: the slug of the form's command.
        version: the form's version; a draft of an older one starts again with what still fits.
        given: fields the context supplied (an appeal's id); never asked.
        answers: field → answer, as JSON values.
        asked: the question on the screen; none when the summary is.
        revision: grows with each change, stands in every button, so an older screen is known as stale.
        is_open: it receives what the person types; at most one draft of an account is open, the others are saved.
    """

    id: DraftId
    account_id: AccountId
    form: str
    version: int
    given: Mapping[str, Any]
    answers: Mapping[str, Any]
    asked: str | None
    revision: int
    is_open: bool
    changed_at: Instant
    expires_at: Instant
