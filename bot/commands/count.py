"""`kenes count`: past roll calls counted again, every difference told; it needs no database and no settings."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Final

import typer

from bot.recounts import Recounts, as_json, as_texts, recounts_of, why
from bot.speech import words_of
from bot.terminal import busy_with, complain, given_path, in_words, say, say_json
from council.ballots.measure import Rule
from council.language import Language
from council.records.model import Numbers, Unreadable
from locales.text import Text
from storage.popolo import read_past
from storage.popolo.vocabulary import shipped_vocabulary

DIFFERS: Final = 1
UNREADABLE: Final = 2


def register(app: typer.Typer) -> None:
    app.command("count", help="Count past votes again: JSON after Popolo, one object, a list or lines.")(command)


def command(
    path: Annotated[Path, typer.Argument(help="The file, such as votes.json.", show_default=False)],
    is_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,  # noqa: FBT002 a bare flag
    rule: Annotated[str, typer.Option(help="Of votes that name no requirement.")] = "simple-of-votes",
    seats: Annotated[int | None, typer.Option(help="Of bodies whose votes tell no seats.", min=1)] = None,
    language: Annotated[Language, typer.Option(help="Of what is printed.")] = Language.EN,
) -> None:
    with busy_with(Text("load-reading", {"file": path.name}), language):
        recounts = recounts_of(read_past(given_path(path)), _rule(rule, language), Numbers(seats=seats))
    if is_json:
        say_json(as_json(path, recounts, words_of()[language]))
    else:
        for text in as_texts(path, recounts):
            say(in_words(language, text))
    for each in recounts.past.unreadable:
        complain(f"{path}:{_where(each)} {in_words(language, why(each))}")
    raise typer.Exit(_code(recounts))


def _rule(text: str, language: Language) -> Rule:
    rule = shipped_vocabulary().rule_of(text)
    if rule is None:
        complain(in_words(language, Text("records-no-rule", {"given": text})))
        raise typer.Exit(UNREADABLE)
    return rule


def _where(unreadable: Unreadable) -> str:
    return f"{unreadable.line or 1}:" + (f" {unreadable.at}:" if unreadable.at else "")


def _code(recounts: Recounts) -> int:
    if recounts.past.unreadable:
        return UNREADABLE
    return DIFFERS if recounts.differing else 0
