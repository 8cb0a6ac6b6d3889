"""parse_mode=Markdown, the old one: four marks that never nest, with TDLib's refusals."""

from sandbox.formatting.linked import linked
from sandbox.formatting.parsed import Entity, Parsed, fenced, refuse, utf16

KINDS = {"_": "italic", "*": "bold", "`": "code", "[": "text_link"}


class LegacyParser:
    def __init__(self, source: str) -> None:
        self.source = source
        self.position = 0
        self.pieces: list[str] = []
        self.offset = 0
        self.entities: list[Entity] = []

    def parse(self) -> Parsed:
        while self.position < len(self.source):
            self._step()
        return Parsed("".join(self.pieces), self.entities)

    def _step(self) -> None:
        here, after = self.source[self.position], self.source[self.position + 1 : self.position + 2]
        if here == "\\" and after and after in KINDS:
            self._append(after)
            self.position += 2
        elif here not in KINDS:
            self._append(here)
            self.position += 1
        else:
            self._entity(here)

    def _append(self, text: str) -> None:
        self.pieces.append(text)
        self.offset += utf16(text)

    def _entity(self, mark: str) -> None:
        """Up to the mark that closes it; escapes mean nothing inside."""
        begin, kind, extra = self.position, KINDS[mark], Entity()
        closer, inside = ("]" if mark == "[" else mark), begin + 1
        if self.source.startswith("```", begin):
            kind, closer = "pre", "```"
            language, inside = fenced(self.source, begin + 3)
            extra = {"language": language} if language else {}
        end = self.source.find(closer, inside)
        if end < 0:
            raise refuse("Can't find end of the entity starting", self.source, begin)
        inner, offset = self.source[inside:end], self.offset
        self._append(inner)
        self.position = end + len(closer)
        found = linked(self._address(inner), inner) if mark == "[" else extra
        if inner and found is not None:
            self.entities.append({"type": kind, "offset": offset, "length": self.offset - offset} | found)

    def _address(self, inner: str) -> str:
        if not self.source.startswith("(", self.position):
            return inner
        end = self.source.find(")", self.position)
        url = self.source[self.position + 1 : end if end >= 0 else len(self.source)]
        self.position += len(url) + 2
        return url


def parse_legacy(source: str) -> Parsed:
    return LegacyParser(source).parse()
