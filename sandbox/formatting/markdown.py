"""parse_mode=MarkdownV2, with TDLib's refusals."""

from sandbox.formatting.parsed import Entity, Parsed, refuse, utf16
from sandbox.links import why_not_a_link

MARKS = {
    "||": "spoiler",
    "__": "underline",
    "*": "bold",
    "_": "italic",
    "~": "strikethrough",
    "```": "pre",
    "`": "code",
}
NAMES = {"spoiler": "Spoiler", "strikethrough": "Strikethrough", "pre": "PreCode"}
RESERVED = "_*[]()~`>#+-=|{}.!"


class MarkdownParser:
    def __init__(self, source: str) -> None:
        self.source = source
        self.position = 0
        self.pieces: list[str] = []
        self.offset = 0
        self.open: list[tuple[str, int, int]] = []
        self.entities: list[Entity] = []

    def parse(self) -> Parsed:
        while self.position < len(self.source):
            self._step()
        if self.open:
            kind, _, position = self.open[-1]
            raise refuse(f"Can't find end of {NAMES.get(kind, kind.title())} entity", self.source, position)
        return Parsed("".join(self.pieces), self.entities)

    def _step(self) -> None:
        rest = self.source[self.position : self.position + 3]
        if rest[0] == "\\" and rest[1:2] and ord(rest[1]) <= 126:
            self._append(rest[1], 2)
        elif mark := self._mark(rest):
            self._toggle(mark)
        elif rest[0] == "[" and not self._is_verbatim:
            self._begin("text_link", 1)
        elif rest[0] == "]" and self.open and self.open[-1][0] == "text_link":
            self._link()
        elif rest[0] in RESERVED and not self._is_verbatim:
            raise refuse(f"Character '{rest[0]}' is reserved and must be escaped with the preceding '\\'", self.source)
        else:
            self._append(rest[0], 1)

    @property
    def _is_verbatim(self) -> bool:
        return bool(self.open) and self.open[-1][0] in {"pre", "code"}

    def _mark(self, rest: str) -> str | None:
        if self._is_verbatim:
            mark = "```" if self.open[-1][0] == "pre" else "`"
            return mark if rest.startswith(mark) else None
        return next((mark for mark in ("```", "||", "__", "*", "_", "~", "`") if rest.startswith(mark)), None)

    def _append(self, text: str, width: int) -> None:
        self.pieces.append(text)
        self.offset += utf16(text)
        self.position += width

    def _begin(self, kind: str, width: int) -> None:
        self.open.append((kind, self.offset, self.position))
        self.position += width

    def _toggle(self, mark: str) -> None:
        if self.open and self.open[-1][0] == MARKS[mark]:
            self._end({})
            self.position += len(mark)
        else:
            self._begin(MARKS[mark], len(mark))

    def _end(self, extra: Entity) -> None:
        kind, start, _ = self.open.pop()
        if self.offset > start:
            self.entities.append({"type": kind, "offset": start, "length": self.offset - start} | extra)

    def _link(self) -> None:
        after = self.position + 1
        end = self.source.find(")", after)
        if not self.source.startswith("(", after) or end < 0:
            raise refuse("Can't find end of a URL", self.source, after)
        url = self.source[after + 1 : end].replace("\\", "")
        if why_not_a_link(url):
            self.open.pop()
        else:
            self._end({"url": url})
        self.position = end + 1


def parse_markdown(source: str) -> Parsed:
    return MarkdownParser(source).parse()
