"""An attachment by its name and its bytes: taken, or refused by name (reliability B2)."""

import re
from collections.abc import Callable, Mapping
from functools import partial
from io import BytesIO
from pathlib import PurePosixPath
from typing import Final
from zipfile import is_zipfile

from council.folding import clean
from documents.attachments.jpeg import examine_jpeg
from documents.attachments.office import OFFICE, examine_office
from documents.attachments.pdf import examine_pdf
from documents.attachments.png import examine_png
from documents.attachments.refusals import AttachmentDisguised, AttachmentTypeWrong

NAME_MOST: Final = 120
JPEG, PNG, PDF, PACKAGE = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"%PDF-", b"PK\x03\x04"
_NOT_IN_TEXT: Final = re.compile(rb"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")
Examine = Callable[[bytes], None]


def shown_name(name: str) -> str:
    """The file's name without folders and marks that hide its ending, cut from the left: the ending tells."""
    return clean(name).replace("\n", " ").replace("\\", "/").rpartition("/")[2].strip(" .")[-NAME_MOST:]


def examine(name: str, content: bytes) -> None:
    """Hold a file against its name.

    Args:
        name: as `shown_name` gives it; without an ending the contents alone decide.

    Raises:
        AttachmentRefused: by its subclass.
    """
    ending = PurePosixPath(name).suffix.lower()
    if ending and ending not in _KINDS:
        raise AttachmentTypeWrong
    kinds = [_KINDS[ending]] if ending else _NAMELESS
    for beginning, look in kinds:
        if content.startswith(beginning) and content:
            look(content)
            return
    raise AttachmentDisguised if ending else AttachmentTypeWrong


def _examine_picture(look: Examine, content: bytes) -> None:
    if is_zipfile(BytesIO(content)):
        raise AttachmentDisguised
    look(content)


def _examine_text(content: bytes) -> None:
    if _NOT_IN_TEXT.search(content) or is_zipfile(BytesIO(content)):
        raise AttachmentDisguised


_JPEG, _PNG = (JPEG, partial(_examine_picture, examine_jpeg)), (PNG, partial(_examine_picture, examine_png))
_OFFICE = {ending: (PACKAGE, partial(examine_office, main=main)) for ending, main in OFFICE.items()}
_KINDS: Final[Mapping[str, tuple[bytes, Examine]]] = {
    **dict.fromkeys((".jpg", ".jpeg", ".jpe"), _JPEG),
    ".png": _PNG,
    ".pdf": (PDF, examine_pdf),
    **_OFFICE,
    ".txt": (b"", _examine_text),
}
"""Ending → how such a file begins, and how it is looked through."""
_NAMELESS: Final = (_JPEG, _PNG, (PDF, examine_pdf))
