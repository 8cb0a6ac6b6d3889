"""JPEG and PNG, read no further than their headers: how large they are drawn, and whether they tell a place."""

import re
import struct
import zlib
from collections.abc import Iterator
from typing import Final

from documents.attachments.exif import tells_place
from documents.attachments.refusals import AttachmentDamaged, AttachmentTellsPlace, AttachmentTooLarge

PIXELS_MOST: Final = 200_000_000
"""The largest sensors of telephones; a viewer needs four bytes for each."""
XMP_MOST: Final = 1 << 20
"""Bytes to unpack of a compressed text of a PNG."""
SEGMENTS_MOST, CHUNKS_MOST = 4_096, 65_536
"""Parts of a picture; cameras write a hundred, a scanner a chunk for each eight kilobytes."""
_MARK: Final = re.compile(rb"\xff{1,64}([^\xff])", re.DOTALL)
_EXIF, _XMP = b"Exif\0\0", b"http://ns.adobe.com/"
_GPS_IN_XMP: Final = b"GPSL"
"""`exif:GPSLatitude` and `exif:GPSLongitude`."""
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
            _examine_size(width, height)
            has_size = True
    if not has_size:
        raise AttachmentDamaged


def examine_png(content: bytes) -> None:
    """Raises AttachmentRefused, by its subclass, for what no official should open."""
    chunks = _chunks(content)
    kind, header = next(chunks, (b"", b""))
    if kind != b"IHDR" or len(header) != 13:
        raise AttachmentDamaged
    _examine_size(*struct.unpack_from(">II", header))
    last = kind
    for last, chunk in chunks:
        if (last == b"eXIf" and tells_place(chunk)) or (last in (b"tEXt", b"zTXt", b"iTXt") and _text_tells(chunk)):
            raise AttachmentTellsPlace
    if last != b"IEND":
        raise AttachmentDamaged


def _examine_size(width: int, height: int) -> None:
    if not width or not height:
        raise AttachmentDamaged
    if width * height > PIXELS_MOST:
        raise AttachmentTooLarge


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
    return segment.startswith(_XMP) and _GPS_IN_XMP in segment


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 8
    for _ in range(CHUNKS_MOST):
        if at >= len(content):
            return
        length = int.from_bytes(content[at : at + 4], "big")
        kind, end = content[at + 4 : at + 8], at + 8 + length
        if end + 4 > len(content):
            raise AttachmentDamaged
        yield kind, content[at + 8 : end]
        if kind == b"IEND":
            return
        at = end + 4
    raise AttachmentDamaged


def _text_tells(chunk: bytes) -> bool:
    """Tell whether a text of a PNG holds coordinates; an Exif block hidden in one counts as holding them."""
    keyword, _, rest = chunk.partition(b"\0")
    if keyword.startswith(b"Raw profile type"):
        return True
    if keyword != b"XML:com.adobe.xmp":
        return False
    is_packed, rest = rest[:1] == b"\1", rest[2:].split(b"\0", 2)[-1]
    try:
        text = zlib.decompressobj().decompress(rest, XMP_MOST) if is_packed else rest
    except zlib.error:
        return True
    return _GPS_IN_XMP in text
