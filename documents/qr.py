"""QR codes, as PNG for chats, as SVG for print, and as blocks for a terminal."""

from io import BytesIO, StringIO

import segno

QUIET_ZONE = 4  # modules; ISO/IEC 18004 asks for four, and cheap cameras do need them


def qr_png(text: str, pixels_per_module: int = 8) -> bytes:
    out = BytesIO()
    _code(text).save(out, kind="png", scale=pixels_per_module, border=QUIET_ZONE)
    return out.getvalue()


def qr_svg(text: str) -> str:
    """A free-standing drawing without a fixed size: it fills whatever box it is put into."""
    out = BytesIO()
    _code(text).save(out, kind="svg", border=QUIET_ZONE, omitsize=True, xmldecl=False, nl=False)
    return out.getvalue().decode()


def qr_blocks(text: str) -> str:
    """Lines of half blocks, readable by a camera from a terminal of either colour."""
    out = StringIO()
    _code(text).terminal(out, border=QUIET_ZONE, compact=True)
    return out.getvalue()


def _code(text: str) -> segno.QRCode:
    # Level M survives a crease through a slip of paper; micro codes are not read by phone cameras.
    return segno.make(text, error="m", micro=False, boost_error=False)
