"""Formatted text: entities in UTF-16 units, and TDLib's refusals with positions in bytes."""

from typing import Any

import pytest
import telegram

from sandbox.formatting import formatted
from sandbox.refusals import Refused

SEVEN = {"id": 7, "is_bot": False, "first_name": "x"}


def one(kind: str, offset: int, length: int, **extra: object) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length} | extra


REFUSED = [
    ("HTML", "тег <x>", 'Unsupported start tag "x" at byte offset 7'),
    ("HTML", "<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
    ("HTML", "<i>xy</b>", 'Unmatched end tag at byte offset 5, expected "</i>", found "</b>"'),
    ("HTML", "x</b>", "Unexpected end tag at byte offset 1"),
    ("HTML", "1 < 2", "Unclosed start tag at byte offset 2"),
    ("HTML", '<span class="x">x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ("MarkdownV2", "x.", "Character '.' is reserved and must be escaped with the preceding '\\'"),
    ("MarkdownV2", "x *y", "Can't find end of Bold entity at byte offset 2"),
    ("MarkdownV2", "ә __y", "Can't find end of Underline entity at byte offset 3"),
    ("MarkdownV2", "```py\nx", "Can't find end of PreCode entity at byte offset 0"),
    ("MarkdownV2", "[x", "Can't find end of TextUrl entity at byte offset 0"),
    ("MarkdownV2", "[x](kenes.kz", "Can't find end of a URL at byte offset 4"),
    ("MarkdownV2", "x > y", "Character '>' is reserved and must be escaped with the preceding '\\'"),
    ("MarkdownV2", ">x *y\nz*", "Can't find end of Bold entity at byte offset 3"),
    ("MarkdownV2", "![x](https://kenes.kz)", "Custom emoji entity must contain a tg://emoji URL"),
    ("Markdown", "ә *y", "Can't find end of the entity starting at byte offset 3"),
    ("Markdown", "```x``", "Can't find end of the entity starting at byte offset 0"),
    ("Markdown", "[x", "Can't find end of the entity starting at byte offset 0"),
]
KEPT: list[tuple[str, str, str, list[dict[str, Any]]]] = [
    (
        "HTML",
        "<b>ә</b> 🙂<i>x</i>",
        "ә 🙂x",
        [{"type": "bold", "offset": 0, "length": 1}, {"type": "italic", "offset": 4, "length": 1}],
    ),
    ("HTML", "  <b>x </b> \n", "x", [{"type": "bold", "offset": 0, "length": 1}]),
    ("HTML", "a &lt;b&gt; &amp; &#1241;", "a <b> & ә", []),
    (
        "HTML",
        '<a href="https://kenes.kz/?a=1&amp;b=2">x</a>',
        "x",
        [{"type": "text_link", "offset": 0, "length": 1, "url": "https://kenes.kz/?a=1&b=2"}],
    ),
    ("HTML", "<a href='nowhere'>x</a>", "x", []),
    (
        "HTML",
        '<pre><code class="language-py">x</code></pre>',
        "x",
        [{"type": "pre", "offset": 0, "length": 1, "language": "py"}],
    ),
    (
        "HTML",
        "<blockquote expandable>x</blockquote>",
        "x",
        [{"type": "expandable_blockquote", "offset": 0, "length": 1}],
    ),
    (
        "HTML",
        '<tg-time unix="5" format="wDT">x</tg-time>',
        "x",
        [{"type": "date_time", "offset": 0, "length": 1, "unix_time": 5, "date_time_format": "wDT"}],
    ),
    ("HTML", '<span class="tg-spoiler">x</span>', "x", [{"type": "spoiler", "offset": 0, "length": 1}]),
    (
        "MarkdownV2",
        "*x* ||y|| `z`\\.",
        "x y z.",
        [
            {"type": "bold", "offset": 0, "length": 1},
            {"type": "spoiler", "offset": 2, "length": 1},
            {"type": "code", "offset": 4, "length": 1},
        ],
    ),
    ("MarkdownV2", "a\\_b **", "a_b", []),
    ("MarkdownV2", "[kenes\\.kz/a]", "kenes.kz/a", [one("text_link", 0, 10, url="http://kenes.kz/a")]),
    ("MarkdownV2", "[x](https://kenes.kz)", "x", [one("text_link", 0, 1, url="https://kenes.kz/")]),
    ("MarkdownV2", "[x](tg://user?id=7)", "x", [one("text_mention", 0, 1, user=SEVEN)]),
    ("MarkdownV2", "_x __y___", "x y", [one("italic", 0, 3), one("underline", 2, 1)]),
    ("MarkdownV2", "```py\nx.\n```", "x.", [one("pre", 0, 2, language="py")]),
    ("MarkdownV2", ">x\n>y\nz", "x\ny\nz", [one("blockquote", 0, 3)]),
    ("MarkdownV2", ">a\n**>b||", "a\nb", [one("blockquote", 0, 1), one("expandable_blockquote", 2, 1)]),
    ("MarkdownV2", "![x](tg://emoji?id=5)", "x", [one("custom_emoji", 0, 1, custom_emoji_id="5")]),
    (
        "MarkdownV2",
        "![x](tg://time?unix=5&format=wDT)",
        "x",
        [one("date_time", 0, 1, unix_time=5, date_time_format="wDT")],
    ),
    (
        "Markdown",
        "*x* _ә_ `z.` [k](https://kenes.kz/)",
        "x ә z. k",
        [one("bold", 0, 1), one("italic", 2, 1), one("code", 4, 2), one("text_link", 7, 1, url="https://kenes.kz/")],
    ),
    ("Markdown", "a\\_b *x_y*", "a_b x_y", [one("bold", 4, 3)]),
    ("Markdown", "a. ** (b)!", "a.  (b)!", []),
    ("Markdown", "```py\nx\n```", "x", [one("pre", 0, 1, language="py")]),
    ("Markdown", "[x](nowhere)", "x", []),
    (
        "",
        "/start@kenes_bot and #тег",
        "/start@kenes_bot and #тег",
        [{"type": "bot_command", "offset": 0, "length": 16}, {"type": "hashtag", "offset": 21, "length": 4}],
    ),
    (
        "",
        "see kenes.kz/a or @kenes_bot",
        "see kenes.kz/a or @kenes_bot",
        [{"type": "url", "offset": 4, "length": 10}, {"type": "mention", "offset": 18, "length": 10}],
    ),
]


@pytest.mark.parametrize(("mode", "source", "why"), REFUSED)
def test_broken_markup_is_refused_with_its_place(mode: str, source: str, why: str) -> None:
    with pytest.raises(Refused) as refusal:
        formatted(source, mode)
    assert refusal.value.description == f"Bad Request: can't parse entities: {why}"


@pytest.mark.parametrize(("mode", "source", "text", "entities"), KEPT)
def test_markup_becomes_text_and_entities(mode: str, source: str, text: str, entities: list[dict[str, Any]]) -> None:
    assert formatted(source, mode) == (text, entities)


async def test_the_library_reads_back_what_it_formatted(bot: telegram.Bot) -> None:
    source = '<b>Кеңес</b> 🙂 <i>x</i> <a href="https://kenes.kz/">сілтеме</a> <tg-spoiler>жасырын</tg-spoiler>'
    sent = await bot.send_message(1001, source, parse_mode="HTML")
    assert sent.text_html == source.replace("<tg-spoiler>", '<span class="tg-spoiler">').replace(
        "</tg-spoiler>", "</span>"
    )


async def test_the_library_reads_back_markdown_of_both_versions(bot: telegram.Bot) -> None:
    second = "*Кеңес* 🙂 _x_ [сілтеме](https://kenes.kz/) ||жасырын|| `код` ~жоқ~ __бар__"
    assert (await bot.send_message(1001, second, parse_mode="MarkdownV2")).text_markdown_v2 == second
    first = "*Кеңес* 🙂 _x_ [сілтеме](https://kenes.kz/) `код`"
    assert (await bot.send_message(1001, first, parse_mode="Markdown")).text_markdown == first


async def test_entities_given_apart_are_kept(bot: telegram.Bot) -> None:
    sent = await bot.send_message(1001, "жирный", entities=[telegram.MessageEntity("bold", 0, 6)])
    assert sent.parse_entities() == {sent.entities[0]: "жирный"}
