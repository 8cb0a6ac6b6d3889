"""A JPEG, read no further than its headers: how large it is drawn, and whether it tells a place."""

import re
import struct
from collections.abc import Iterator
from typing import Final

from documents.attachments.bounds import SEGMENTS_MOST
from documents.attachments.exif import tells_place
from documents.attachments.pictures import GPS_IN_XMP, examine_size
from documents.attachments.refusals import AttachmentDamaged, AttachmentTellsPlace

_MARK: Final = re.compile(rb"\xff{1,64}([^\xff])", re.DOTALL)
_EXIF, _XMP = b"Exif\0\0", b"http://ns.adobe.com/"
_FRAMES: Final = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
_BARE: Final = frozenset({0x01, *range(0xD0, 0xD8)})
_SCAN, _END, _APP1 = 0xDA, 0xD9, 0xE1


def examine_jpeg(content: bytes) -> None:
    """Raises AttachmentRefused, by its subclass, for what no official should open."""
    has_size = False
    for marker, segment in _segments(content):
        if marker == _APP1 and _app1_tells_place(segment):
            raise AttachmentTellsPlace
        if marker in _FRAMES:
            height, width = struct.unpack_from(">HH", segment.ljust(5, b"\0"), 1)
            examine_size(width, height)
            has_size = True
    if not has_size:
        raise AttachmentDamaged


def _segments(content: bytes) -> Iterator[tuple[int, bytes]]:
    """The marked segments up to the first scan: all that describes a picture stands before it."""
    at = 2
    for _ in range(SEGMENTS_MOST):
        mark = _MARK.match(content, at)
        if mark is None:
            raise AttachmentDamaged
        marker, at = mark[1][0], mark.end()
        if marker in (_SCAN, _END):
            return
        if marker in _BARE:
            continue
        length = int.from_bytes(content[at : at + 2], "big")
        if length < 2 or at + length > len(content):
            raise AttachmentDamaged
        yield marker, content[at + 2 : at + length]
        at += length
    raise AttachmentDamaged


def _app1_tells_place(segment: bytes) -> bool:
    if segment.startswith(_EXIF):
        return tells_place(segment[len(_EXIF) :])
    return segment.startswith(_XMP) and GPS_IN_XMP in segment
