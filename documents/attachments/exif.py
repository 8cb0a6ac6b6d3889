"""Whether the Exif block of a photo tells where it was taken (Exif 2.32: a TIFF with a GPS directory)."""

import struct
from collections.abc import Iterator
from typing import Final

GPS_DIRECTORY: Final = 0x8825
LATITUDE, LONGITUDE = 2, 4
DIRECTORIES_MOST, ENTRIES_MOST = 4, 512
_ORDERS: Final = {b"II*\0": "<", b"MM\0*": ">"}


def tells_place(tiff: bytes) -> bool:
    """Tell whether it holds a latitude or a longitude; what cannot be read may, so it counts as telling."""
    order = _ORDERS.get(tiff[:4])
    if order is None:
        return True
    try:
        return any(tag == GPS_DIRECTORY and _has_point(tiff, order, at) for tag, at in _first_directories(tiff, order))
    except (struct.error, RecursionError):
        return True


def _first_directories(tiff: bytes, order: str) -> Iterator[tuple[int, int]]:
    (at,) = struct.unpack_from(f"{order}I", tiff, 4)
    for _ in range(DIRECTORIES_MOST):
        if not at:
            return
        entries = list(_entries(tiff, order, at))
        yield from entries
        (at,) = struct.unpack_from(f"{order}I", tiff, at + 2 + 12 * len(entries))


def _has_point(tiff: bytes, order: str, at: int) -> bool:
    """Phones write an empty directory too where the camera may not know the place."""
    return any(tag in (LATITUDE, LONGITUDE) for tag, _ in _entries(tiff, order, at))


def _entries(tiff: bytes, order: str, at: int) -> Iterator[tuple[int, int]]:
    """The tags of a directory, each with its value or where the value stands."""
    (count,) = struct.unpack_from(f"{order}H", tiff, at)
    if count > ENTRIES_MOST:
        raise struct.error("too many entries")
    for number in range(count):
        tag, value = struct.unpack_from(f"{order}H6xI", tiff, at + 2 + 12 * number)
        yield tag, value
