"""A PDF: nothing in it may act by itself when it is opened.

Only what a paper declares is looked at. A reader with an unknown fault is beyond this, and so is a PDF that is
encrypted; the house never opens attachments itself.
"""

import re
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Final
from zipfile import is_zipfile

from documents.attachments.bounds import OBJECT_STREAMS_MOST, OBJECTS_MOST, PART_READ_MOST
from documents.attachments.refusals import AttachmentActive, AttachmentDamaged, AttachmentDisguised, AttachmentTooLarge

_DICTIONARY_MOST: Final = 512


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
