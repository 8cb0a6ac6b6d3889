"""PDF and Office papers: nothing in them may act by itself when they are opened.

Only what a paper declares is looked at. A reader with an unknown fault is beyond this, and so is a PDF that is
encrypted; the house never opens attachments itself.
"""

import re
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo, is_zipfile

from documents.attachments.refusals import (
    AttachmentActive,
    AttachmentDamaged,
    AttachmentDisguised,
    AttachmentTooLarge,
)

MEGABYTE: Final = 1024 * 1024
UNPACKED_MOST: Final = 128 * MEGABYTE
PARTS_MOST: Final = 2_000
PART_READ_MOST: Final = MEGABYTE
CONTENT_TYPES: Final = "[Content_Types].xml"
OFFICE: Final = {
    ".docx": b"wordprocessingml.document.main+xml",
    ".xlsx": b"spreadsheetml.sheet.main+xml",
    ".pptx": b"presentationml.presentation.main+xml",
}
"""What the package declares as its main part, by the ending of its name."""
RELATIONS_MOST: Final = 8 * MEGABYTE
OBJECT_STREAMS_MOST, OBJECTS_MOST = 3_000, 32 * MEGABYTE
"""Packed streams of objects in a PDF, and bytes in them, that are looked through; no scan and no letter has more."""
_DICTIONARY_MOST: Final = 512
_RELATION: Final = re.compile(rb"<(?:\w+:)?Relationship\s[^<>]*>")
_ACTIVE_PARTS: Final = re.compile(r"vbaproject|activex|embeddings/[^/]*\.(?:bin|exe|js|vbs|bat|cmd|scr|lnk)$")


def _named(*names: str) -> re.Pattern[bytes]:
    """Any of these names of a PDF, each letter plain or written as its number (ISO 32000-1, 7.3.5)."""
    letters = {name: "".join(f"(?:{letter}|#(?i:{ord(letter):02x}))" for letter in name) for name in names}
    return re.compile(f"/(?:{'|'.join(letters.values())})".encode())


_ACTS: Final = _named("JavaScript", "Launch", "EmbeddedFile", "RichMedia", "SubmitForm", "ImportData")
_OBJECT_STREAM: Final = _named("ObjStm")


def examine_pdf(content: bytes) -> None:
    """Raises AttachmentRefused, by its subclass, for what no official should open."""
    if is_zipfile(BytesIO(content)):
        raise AttachmentDisguised
    if b"%%EOF" not in content[-2048:]:
        raise AttachmentDamaged
    if _ACTS.search(content) or any(map(_ACTS.search, _packed_objects(content))):
        raise AttachmentActive


def examine_office(content: bytes, main: bytes) -> None:
    """Look through the directory, the types and the relations of a package; nothing else of it is unpacked.

    Args:
        main: the content type that its main part must have.

    Raises:
        AttachmentRefused: by its subclass, for what no official should open.
    """
    try:
        with ZipFile(BytesIO(content)) as package:
            _examine_package(package, main)
    except (BadZipFile, EOFError, OSError, ValueError, RuntimeError, NotImplementedError, zlib.error):
        raise AttachmentDamaged from None


def _examine_package(package: ZipFile, main: bytes) -> None:
    parts = package.infolist()
    names = [part.filename.lower() for part in parts]
    if len(parts) > PARTS_MOST or sum(part.file_size for part in parts) > UNPACKED_MOST:
        raise AttachmentTooLarge
    if len(set(names)) != len(names) or any(map(_is_strange, parts)):
        raise AttachmentDamaged
    if CONTENT_TYPES.lower() not in names:
        raise AttachmentDisguised
    types = _read(package, CONTENT_TYPES)
    if b"macroEnabled" in types or any(map(_ACTIVE_PARTS.search, names)):
        raise AttachmentActive
    if main not in types:
        raise AttachmentDisguised
    relations = [part for part in parts if part.filename.lower().endswith(".rels")]
    if sum(part.file_size for part in relations) > RELATIONS_MOST:
        raise AttachmentTooLarge
    if any(_fetches(_read(package, part.filename)) for part in relations):
        raise AttachmentActive


def _is_strange(part: ZipInfo) -> bool:
    """Encrypted, packed in a way Office does not, or with a name that leads out of the package."""
    steps = part.filename.replace("\\", "/").split("/")
    is_leading_out = ".." in steps or steps[0] == "" or ":" in steps[0]
    return bool(part.flag_bits & 1) or part.compress_type not in (ZIP_STORED, ZIP_DEFLATED) or is_leading_out


def _read(package: ZipFile, name: str) -> bytes:
    with package.open(name) as part:
        content = part.read(PART_READ_MOST + 1)
    if len(content) > PART_READ_MOST:
        raise AttachmentTooLarge
    return content


def _fetches(relations: bytes) -> bool:
    """Tell whether something but a link that a reader follows by hand lies outside the package."""
    return any(b'"External"' in relation and b"/hyperlink" not in relation for relation in _RELATION.findall(relations))


def _packed_objects(content: bytes) -> Iterator[bytes]:
    """The contents of the packed streams of objects, as far as they can be unpacked."""
    view, left = memoryview(content), OBJECTS_MOST
    for count, found in enumerate(_OBJECT_STREAM.finditer(content)):
        if count >= OBJECT_STREAMS_MOST:
            raise AttachmentTooLarge
        at = content.find(b"stream", found.end(), found.end() + _DICTIONARY_MOST)
        if at < 0:
            continue
        start = at + len(b"stream\r\n" if content[at + 6 : at + 7] == b"\r" else b"stream\n")
        objects = _unpacked(view[start : start + PART_READ_MOST])
        left -= len(objects)
        if left < 0:
            raise AttachmentTooLarge
        yield objects


def _unpacked(stream: memoryview) -> bytes:
    try:
        return zlib.decompressobj().decompress(stream, PART_READ_MOST)
    except zlib.error:
        return b""
