"""QR codes, module by module."""

import zlib
from xml.etree import ElementTree as ET

import pytest
import segno

from documents.qr import QUIET_ZONE, qr_png, qr_svg

LINK = "https://t.me/kenes_bot?start=i_AbCdEfGhIjKlMnOpQrStUv"


def rows_of_bits(png: bytes) -> list[list[int]]:
    """The pixels of a one-bit greyscale PNG whose rows are not filtered: 1 is dark."""
    width = int.from_bytes(png[16:20], "big")
    body = png.index(b"IDAT")
    length = int.from_bytes(png[body - 4 : body], "big")
    packed = zlib.decompress(png[body + 4 : body + 4 + length])
    stride = 1 + (width + 7) // 8
    lines = [packed[start + 1 : start + stride] for start in range(0, len(packed), stride)]
    return [[1 - (line[x // 8] >> (7 - x % 8) & 1) for x in range(width)] for line in lines]


def test_the_png_is_the_code_inside_its_quiet_zone() -> None:
    code = [list(row) for row in segno.make(LINK, error="m", micro=False, boost_error=False).matrix]
    pixels = rows_of_bits(qr_png(LINK, pixels_per_module=1))
    inside = [row[QUIET_ZONE:-QUIET_ZONE] for row in pixels[QUIET_ZONE:-QUIET_ZONE]]
    assert inside == code
    assert not any(sum(row) for row in [*pixels[:QUIET_ZONE], *pixels[-QUIET_ZONE:]])


def test_the_svg_scales_to_its_box() -> None:
    drawing = ET.fromstring(qr_svg(LINK))
    assert drawing.get("width") is None
    assert drawing.get("viewBox") == "0 0 41 41"


@pytest.mark.parametrize("text", ["a", "Қостанай", "x" * 2_000])
def test_any_text_that_fits_becomes_a_code(text: str) -> None:
    assert qr_png(text).startswith(b"\x89PNG")
