"""The papers of minutes, and the last look before they are published."""

from __future__ import annotations

from council.minutes.commands import FetchMinutes, Paper, PaperLanguage, PublishMinutes, ShowMinutes
from council.minutes.pages import MinutesPage
from handlers.kit.home import HOME, back
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.minutes.view import heading
from locales.text import Text


def papers_screen(page: MinutesPage) -> Screen:
    """Every paper in both languages; drafts may be taken along too."""
    papers = [
        tuple(
            Button(
                Text(
                    "minutes-paper-button",
                    {"language": Text(f"minutes-language-{language}"), "paper": Text(f"minutes-paper-{paper}")},
                ),
                FetchMinutes(page.meeting.id, paper, language),
            )
            for language in PaperLanguage
        )
        for paper in Paper
    ]
    return screen(
        heading(page),
        Text("minutes-papers"),
        rows=(*papers, (back(ShowMinutes(page.meeting.id)), HOME)),
    )


def publishing_screen(page: MinutesPage) -> Screen:
    return screen(
        heading(page),
        BLANK,
        Text("minutes-publishing"),
        rows=(
            (Button(Text("minutes-publish-yes-button"), PublishMinutes(page.meeting.id)),),
            (back(ShowMinutes(page.meeting.id)), HOME),
        ),
    )
