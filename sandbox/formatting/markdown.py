"""parse_mode=MarkdownV2, with TDLib's refusals."""

from typing import NamedTuple

from sandbox.formatting.linked import linked, picture
from sandbox.formatting.parsed import Entity, Parsed, fenced, refuse, utf16
from sandbox.refusals import Refused

CLOSERS = {
    "bold": "*",
    "italic": "_",
    "underline": "__",
    "strikethrough": "~",
    "spoiler": "||",
    "code": "`",
    "pre": "```",
    "text_link": "]",
    "custom_emoji": "]",
}
NAMES = {"text_link": "TextUrl", "custom_emoji": "CustomEmoji", "blockquote": "BlockQuote"}
OPENERS = {"||": "spoiler", "__": "underline", "![": "custom_emoji", "*": "bold", "_": "italic", "~": "strikethrough"}
RESERVED = "_*[]()~`>#+-=|{}.!\n"


class Opened(NamedTuple):
    """`offset` is where the entity begins in the text, `position` where its mark stands in the source."""

    kind: str
    offset: int
    position: int
    piece: int
    extra: Entity

    @property
    def name(self) -> str:
        if self.kind == "pre" and self.extra:
            return "PreCode"
        return NAMES.get(self.kind, self.kind.title())


class MarkdownParser:
    def __init__(self, source: str) -> None:
        self.source = source
        self.position = 0
        self.pieces: list[str] = []
        self.offset = 0
        self.open: list[Opened] = []
        self.entities: list[Entity] = []

    def parse(self) -> Parsed:
        while self.position < len(self.source):
            self._step()
        if self.open and self.open[-1].kind == "blockquote":
            self._close({})
        if self.open:
            raise self._unclosed()
        return Parsed("".join(self.pieces), self.entities)

    def _step(self) -> None:
        here, after = self.source[self.position], self.source[self.position + 1 : self.position + 2]
        if here == "\\" and after and ord(after) <= 126:
            self._append(after, 2)
        elif here not in ("`" if self._is_verbatim else RESERVED):
            self._append(here, 1)
        elif self._is_end(here):
            self._end(here)
        else:
            self._begin(here)

    @property
    def _is_verbatim(self) -> bool:
        return bool(self.open) and self.open[-1].kind in {"pre", "code"}

    @property
    def _is_quoted(self) -> bool:
        return any(one.kind == "blockquote" for one in self.open)

    def _follows(self, mark: str) -> bool:
        return self.source.startswith(mark, self.position)

    def _append(self, text: str, width: int) -> None:
        self.pieces.append(text)
        self.offset += utf16(text)
        self.position += width

    def _is_end(self, here: str) -> bool:
        if not self.open:
            return False
        if self._is_quoted and here == "\n" and not self._follows("\n>"):
            return True
        kind = self.open[-1].kind
        if kind == "blockquote":
            return self._is_folded_end()
        return self._follows(CLOSERS[kind]) and not (kind == "italic" and self._follows("__"))

    def _is_folded_end(self) -> bool:
        """Two bars at the end of a quotation make it one that is shown folded."""
        rest = self.source[self.position + 2 : self.position + 4]
        return self._follows("||") and (not rest or (rest[0] == "\n" and rest != "\n>"))

    def _begin(self, here: str) -> None:
        if here == "`":
            self._begin_verbatim()
        elif here == "[":
            self._open("text_link", 1)
        elif here == "\n":
            self._begin_line()
        elif here == ">" and not self._is_quoted and self.pieces[-1:] in ([], ["\n"]):
            self._open("blockquote", 1)
        else:
            mark = next((mark for mark in OPENERS if self._follows(mark)), None)
            if mark is None:
                why = f"Character '{here}' is reserved and must be escaped with the preceding '\\'"
                raise refuse(why, self.source)
            self._open(OPENERS[mark], len(mark))

    def _open(self, kind: str, width: int, extra: Entity | None = None) -> None:
        self.open.append(Opened(kind, self.offset, self.position, len(self.pieces), extra or {}))
        self.position += width

    def _begin_verbatim(self) -> None:
        if not self._follows("```"):
            self._open("code", 1)
            return
        language, inside = fenced(self.source, self.position + 3)
        self._open("pre", inside - self.position, {"language": language} if language else {})

    def _begin_line(self) -> None:
        is_quotation = self._follows("\n>")
        self._append("\n", 1)
        if is_quotation and self._is_quoted:
            self.position += 1
        elif is_quotation:
            self._open("blockquote", 1)

    def _end(self, here: str) -> None:
        opened = self.open[-1]
        if opened.kind == "blockquote":
            is_folded = here == "|"
            self._close({"type": "expandable_blockquote"} if is_folded else {})
            self.position += 2 if is_folded else 0
            if not is_folded:
                self._append("\n", 1)
        elif here == "\n":
            raise self._unclosed()
        elif here == "]":
            self._end_link(opened)
        else:
            self.position += len(CLOSERS[opened.kind])
            self._close({})

    def _end_link(self, opened: Opened) -> None:
        inner = "".join(self.pieces[opened.piece :])
        self.position += 1
        is_emoji = opened.kind == "custom_emoji"
        url = self._address() if self._follows("(") else ("" if is_emoji else inner)
        extra = picture(url) if is_emoji else linked(url, inner)
        if is_emoji and extra is None:
            raise refuse("Custom emoji entity must contain a tg://emoji URL", self.source)
        self._close(extra)

    def _address(self) -> str:
        begin = self.position = self.position + 1
        url = ""
        while self.position < len(self.source) and self.source[self.position] != ")":
            is_escaped = self.source[self.position] == "\\" and self.position + 1 < len(self.source)
            self.position += is_escaped
            url += self.source[self.position]
            self.position += 1
        if not self._follows(")"):
            raise refuse("Can't find end of a URL", self.source, begin)
        self.position += 1
        return url

    def _close(self, extra: Entity | None) -> None:
        opened = self.open.pop()
        if extra is not None and self.offset > opened.offset:
            entity = {"type": opened.kind, "offset": opened.offset, "length": self.offset - opened.offset}
            self.entities.append(entity | opened.extra | extra)

    def _unclosed(self) -> Refused:
        opened = self.open[-1]
        return refuse(f"Can't find end of {opened.name} entity", self.source, opened.position)


def parse_markdown(source: str) -> Parsed:
    return MarkdownParser(source).parse()
