"""QR codes, as PNG for chats and as SVG for print."""

from io import BytesIO

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


def _code(text: str) -> segno.QRCode:
    # Level M survives a crease through a slip of paper; micro codes are not read by phone cameras.
    return segno.make(text, error="m", micro=False, boost_error=False)
