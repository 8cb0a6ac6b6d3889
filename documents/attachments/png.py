"""A PNG, read no further than its chunks: how large it is drawn, and whether it tells a place."""

import struct
import zlib
from collections.abc import Iterator

from documents.attachments.bounds import CHUNKS_MOST, XMP_MOST
from documents.attachments.exif import tells_place
from documents.attachments.pictures import GPS_IN_XMP, examine_size
from documents.attachments.refusals import AttachmentDamaged, AttachmentTellsPlace


def examine_png(content: bytes) -> None:
    """Raises AttachmentRefused, by its subclass, for what no official should open."""
    chunks = _chunks(content)
    kind, header = next(chunks, (b"", b""))
    if kind != b"IHDR" or len(header) != 13:
        raise AttachmentDamaged
    examine_size(*struct.unpack_from(">II", header))
    last = kind
    for last, chunk in chunks:
        if (last == b"eXIf" and tells_place(chunk)) or (last in (b"tEXt", b"zTXt", b"iTXt") and _text_tells(chunk)):
            raise AttachmentTellsPlace
    if last != b"IEND":
        raise AttachmentDamaged


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
    return GPS_IN_XMP in text
