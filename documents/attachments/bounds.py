"""How much of an attachment is looked through at most."""

from typing import Final

MEGABYTE: Final = 1024 * 1024
UNPACKED_MOST: Final = 128 * MEGABYTE
PARTS_MOST: Final = 2_000
PART_READ_MOST: Final = MEGABYTE
RELATIONS_MOST: Final = 8 * MEGABYTE
OBJECT_STREAMS_MOST, OBJECTS_MOST = 3_000, 32 * MEGABYTE
"""Packed streams of objects in a PDF, and bytes in them, that are looked through; no scan and no letter has more."""
PIXELS_MOST: Final = 200_000_000
"""The largest sensors of telephones; a viewer needs four bytes for each."""
XMP_MOST: Final = 1 << 20
"""Bytes to unpack of a compressed text of a PNG."""
SEGMENTS_MOST, CHUNKS_MOST = 4_096, 65_536
"""Parts of a picture; cameras write a hundred, a scanner a chunk for each eight kilobytes."""
