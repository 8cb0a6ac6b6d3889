"""What every picture is asked: how large it is drawn, and whether its XMP tells a place."""

from typing import Final

from documents.attachments.bounds import PIXELS_MOST
from documents.attachments.refusals import AttachmentDamaged, AttachmentTooLarge

GPS_IN_XMP: Final = b"GPSL"
"""`exif:GPSLatitude` and `exif:GPSLongitude`."""


def examine_size(width: int, height: int) -> None:
    if not width or not height:
        raise AttachmentDamaged
    if width * height > PIXELS_MOST:
        raise AttachmentTooLarge
