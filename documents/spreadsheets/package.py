"""The zip package around a spreadsheet, examined before anything in it is parsed (reliability B2).

Python's zipfile never reads more of a part than the directory declares: the declared sizes hold as limits.
"""

from io import BytesIO
from xml.parsers import expat
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo, is_zipfile

from documents.spreadsheets.refusals import (
    WorkbookLocked,
    WorkbookTooFull,
    WorkbookTooLarge,
    WorkbookTypeWrong,
    WorkbookUnreadable,
    WorkbookWithMacros,
)

MEGABYTE = 1024 * 1024
MAX_PACKED = 2 * MEGABYTE
MAX_UNPACKED = 16 * MEGABYTE
MAX_PARTS = 500
MAX_ELEMENTS = 250_000  # 2,000 members take 70,000; each costs the parser up to a kilobyte
MAX_DEPTH = 64
OLE = bytes.fromhex("d0cf11e0a1b11ae1")
CONTENT_TYPES = "[Content_Types].xml"
WORKBOOK_TYPE = b"spreadsheetml.sheet.main+xml"


def examine(content: bytes) -> None:
    """Raises WorkbookRefused, by its subclass, for what must not reach the parser."""
    if len(content) > MAX_PACKED:
        raise WorkbookTooLarge(megabytes=MAX_PACKED // MEGABYTE)
    if content.startswith(OLE):
        raise WorkbookLocked
    if not is_zipfile(BytesIO(content)):
        raise WorkbookTypeWrong
    with ZipFile(BytesIO(content)) as package:
        _examine_parts(package)


def _examine_parts(package: ZipFile) -> None:
    parts = package.infolist()
    if len(parts) > MAX_PARTS or any(_is_strange(part) for part in parts):
        raise WorkbookUnreadable
    if sum(part.file_size for part in parts) > MAX_UNPACKED:
        raise WorkbookTooLarge(megabytes=MAX_UNPACKED // MEGABYTE)
    _examine_type(package)
    elements = 0
    for part in parts:
        if part.filename.lower().endswith((".xml", ".rels")):
            watch = _PartWatch(elements)
            watch.parser.Parse(package.read(part), True)
            elements = watch.elements


def _is_strange(part: ZipInfo) -> bool:
    is_encrypted = part.flag_bits & 1
    return bool(is_encrypted) or part.compress_type not in (ZIP_STORED, ZIP_DEFLATED)


def _examine_type(package: ZipFile) -> None:
    names = package.namelist()
    if CONTENT_TYPES not in names:
        raise WorkbookTypeWrong
    types = package.read(CONTENT_TYPES)
    if b"macroEnabled" in types or any(name.lower().endswith("vbaproject.bin") for name in names):
        raise WorkbookWithMacros
    if WORKBOOK_TYPE not in types:
        raise WorkbookTypeWrong


class _PartWatch:
    """Walks one part of XML and stops at what would cost too much to parse into a tree."""

    def __init__(self, elements: int) -> None:
        self.elements, self.depth = elements, 0
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self._enter
        self.parser.EndElementHandler = self._leave
        self.parser.StartDoctypeDeclHandler = self._refuse

    def _enter(self, _name: str, _attributes: object) -> None:
        self.elements += 1
        self.depth += 1
        if self.elements > MAX_ELEMENTS:
            raise WorkbookTooFull
        if self.depth > MAX_DEPTH:
            raise WorkbookUnreadable

    def _leave(self, _name: str) -> None:
        self.depth -= 1

    def _refuse(self, *_declaration: object) -> None:
        """A document type is what entity bombs are declared in; no spreadsheet program writes one."""
        raise WorkbookUnreadable
