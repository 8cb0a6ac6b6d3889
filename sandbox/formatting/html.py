"""parse_mode=HTML, with TDLib's refusals."""

import re
from collections.abc import Callable
from html.entities import html5
from typing import NamedTuple

from sandbox.formatting.linked import linked
from sandbox.formatting.parsed import Entity, Parsed, refuse, utf16

TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}
_PIECE = re.compile(r"[^<&]+|&(?P<name>lt|gt|amp|quot);?|&#(?P<code>x[0-9a-fA-F]+|[0-9]+);?|[<&]")
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[^\s>]*)(?P<rest>[^>\"']*(?:\"[^\"]*\"[^>\"']*|'[^']*'[^>\"']*)*)>")
_ATTRIBUTE = re.compile(
    r"\s*(?P<name>[^\s=>\"']+)(?:\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[\w.-]+)))?"
)


Attributes = dict[str, str]


class Opened(NamedTuple):
    tag: str
    attributes: dict[str, str]
    offset: int
    position: int


class HtmlParser:
    def __init__(self, source: str) -> None:
        self.source = source
        self.pieces: list[str] = []
        self.offset = 0
        self.open: list[Opened] = []
        self.entities: list[Entity] = []

    def parse(self) -> Parsed:
        position = 0
        while position < len(self.source):
            position = self._step(position)
        if self.open:
            raise refuse(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"', self.source)
        return Parsed("".join(self.pieces), self.entities)

    def _step(self, position: int) -> int:
        piece = _PIECE.match(self.source, position)
        assert piece is not None  # noqa: S101  the pattern matches any character
        if piece.group() == "<":
            return self._tag(position)
        self._append(_decoded(piece))
        return piece.end()

    def _append(self, text: str) -> None:
        self.pieces.append(text)
        self.offset += utf16(text)

    def _tag(self, position: int) -> int:
        tag = _TAG.match(self.source, position)
        is_end = self.source.startswith("</", position)
        if is_end and not self.open:
            raise refuse("Unexpected end tag", self.source, position)
        if tag is None:
            self._check_name(position)
            raise refuse(f"Unclosed {'end' if is_end else 'start'} tag", self.source, position)
        if is_end:
            self._close(tag["name"].lower(), position)
        else:
            self._open(tag["name"].lower(), tag["rest"], position)
        return tag.end()

    def _check_name(self, position: int) -> None:
        name = re.match(r"<([^\s>/]+)[\s>]", self.source[position:])
        if name and name[1].lower() not in TYPES:
            raise refuse(f'Unsupported start tag "{name[1].lower()}"', self.source, position)

    def _open(self, name: str, rest: str, position: int) -> None:
        if name not in TYPES:
            raise refuse(f'Unsupported start tag "{name}"', self.source, position)
        attributes = {
            one["name"].lower(): _unescaped(one["double"] or one["single"] or one["bare"] or "")
            for one in _ATTRIBUTE.finditer(rest)
        }
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise refuse('Tag "span" must have class "tg-spoiler"', self.source, position)
        self.open.append(Opened(name, attributes, self.offset, len(self.pieces)))

    def _close(self, name: str, position: int) -> None:
        opened = self.open[-1]
        if name and name != opened.tag:
            raise refuse(
                f'Unmatched end tag at byte offset {len(self.source[:position].encode())}, expected "</{opened.tag}>",'
                f' found "</{name}>"',
                self.source,
            )
        self.open.pop()
        if self.offset > opened.offset:
            self._add(opened)

    def _add(self, opened: Opened) -> None:
        entity: Entity = {"type": TYPES[opened.tag], "offset": opened.offset, "length": self.offset - opened.offset}
        extra = _extra(opened, "".join(self.pieces[opened.position :]))
        if extra is None:
            return
        last = self.entities[-1] if self.entities else None
        # <pre><code class="language-x"> is one entity: a pre with a language.
        if opened.tag == "pre" and last and last["type"] == "code" and last["offset"] == opened.offset:
            self.entities.pop()
            extra = {"language": last["language"]} if last.get("language") else {}
        self.entities.append(entity | extra)


def _extra(opened: Opened, inner: str) -> Entity | None:
    """What the attributes add to the entity; None if they make it no entity at all."""
    read = EXTRAS.get(opened.tag)
    return read(opened.attributes, inner) if read else {}


def _link(attributes: Attributes, inner: str) -> Entity | None:
    return linked(attributes.get("href") or inner, inner)


def _code(attributes: Attributes, _inner: str) -> Entity:
    language = attributes.get("class", "")
    return {"language": language.removeprefix("language-")} if language.startswith("language-") else {}


def _quote(attributes: Attributes, _inner: str) -> Entity:
    return {"type": "expandable_blockquote"} if "expandable" in attributes else {}


def _emoji(attributes: Attributes, _inner: str) -> Entity:
    return {"custom_emoji_id": attributes.get("emoji-id", "")}


def _time(attributes: Attributes, _inner: str) -> Entity | None:
    unix, shape = attributes.get("unix", ""), attributes.get("format")
    entity = {"unix_time": int(unix)} if unix.isdecimal() else None
    return entity | {"date_time_format": shape} if entity and shape else entity


EXTRAS: dict[str, Callable[[Attributes, str], Entity | None]] = {
    "a": _link,
    "code": _code,
    "blockquote": _quote,
    "tg-emoji": _emoji,
    "tg-time": _time,
}


def _decoded(piece: re.Match[str]) -> str:
    if piece["name"]:
        return html5[piece["name"] + ";"]
    if piece["code"]:
        code = piece["code"]
        number = int(code[1:], 16) if code[0] == "x" else int(code)
        return chr(number) if 0 < number < 0x110000 else piece.group()
    return piece.group()


def _unescaped(value: str) -> str:
    return "".join(_decoded(piece) for piece in _PIECE.finditer(value))


def parse_html(source: str) -> Parsed:
    if "<" not in source and "&" not in source:
        return Parsed(source, [])
    return HtmlParser(source).parse()
