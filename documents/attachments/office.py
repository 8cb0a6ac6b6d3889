"""An Office paper: nothing in it may act by itself when it is opened, and nothing of it lies elsewhere."""

import re
import zlib
from io import BytesIO
from typing import Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from documents.attachments.bounds import PART_READ_MOST, PARTS_MOST, RELATIONS_MOST, UNPACKED_MOST
from documents.attachments.refusals import AttachmentActive, AttachmentDamaged, AttachmentDisguised, AttachmentTooLarge

CONTENT_TYPES: Final = "[Content_Types].xml"
OFFICE: Final = {
    ".docx": b"wordprocessingml.document.main+xml",
    ".xlsx": b"spreadsheetml.sheet.main+xml",
    ".pptx": b"presentationml.presentation.main+xml",
}
"""What the package declares as its main part, by the ending of its name."""
_RELATION: Final = re.compile(rb"<(?:\w+:)?Relationship\s[^<>]*>")
_ACTIVE_PARTS: Final = re.compile(r"vbaproject|activex|embeddings/[^/]*\.(?:bin|exe|js|vbs|bat|cmd|scr|lnk)$")


def examine_office(content: bytes, main: bytes) -> None:
    """Look through the directory, the types and the relations of a package; nothing else of it is unpacked.

    Args:
        main: the content type that its main part must have.

    Raises:
        AttachmentRefused: by its subclass, for what no official should open.
    """
    try:
        with ZipFile(BytesIO(content)) as package:
            _examine_package(package, main)
    except (BadZipFile, EOFError, OSError, ValueError, RuntimeError, NotImplementedError, zlib.error):
        raise AttachmentDamaged from None


def _examine_package(package: ZipFile, main: bytes) -> None:
    parts = package.infolist()
    names = [part.filename.lower() for part in parts]
    if len(parts) > PARTS_MOST or sum(part.file_size for part in parts) > UNPACKED_MOST:
        raise AttachmentTooLarge
    if len(set(names)) != len(names) or any(map(_is_strange, parts)):
        raise AttachmentDamaged
    if CONTENT_TYPES.lower() not in names:
        raise AttachmentDisguised
    types = _read(package, CONTENT_TYPES)
    if b"macroEnabled" in types or any(map(_ACTIVE_PARTS.search, names)):
        raise AttachmentActive
    if main not in types:
        raise AttachmentDisguised
    relations = [part for part in parts if part.filename.lower().endswith(".rels")]
    if sum(part.file_size for part in relations) > RELATIONS_MOST:
        raise AttachmentTooLarge
    if any(_fetches(_read(package, part.filename)) for part in relations):
        raise AttachmentActive


def _is_strange(part: ZipInfo) -> bool:
    """Encrypted, packed in a way Office does not, or with a name that leads out of the package."""
    steps = part.filename.replace("\\", "/").split("/")
    is_leading_out = ".." in steps or steps[0] == "" or ":" in steps[0]
    return bool(part.flag_bits & 1) or part.compress_type not in (ZIP_STORED, ZIP_DEFLATED) or is_leading_out


def _read(package: ZipFile, name: str) -> bytes:
    with package.open(name) as part:
        content = part.read(PART_READ_MOST + 1)
    if len(content) > PART_READ_MOST:
        raise AttachmentTooLarge
    return content


def _fetches(relations: bytes) -> bool:
    """Tell whether something but a link that a reader follows by hand lies outside the package."""
    return any(b'"External"' in relation and b"/hyperlink" not in relation for relation in _RELATION.findall(relations))
