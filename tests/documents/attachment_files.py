"""Attachments as citizens send them, and as somebody sends them who means harm (goal B2)."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile

from documents.attachments.refusals import (
    AttachmentActive,
    AttachmentDamaged,
    AttachmentDisguised,
    AttachmentRefused,
    AttachmentTooLarge,
    AttachmentTypeWrong,
)

MEGABYTE = 1024 * 1024
TYPES = "[Content_Types].xml"
WORD = b'<Types><Override ContentType="application/vnd.ms.wordprocessingml.document.main+xml"/></Types>'
PROGRAM = b"MZ\x90\0" + bytes(4_000)
XMP = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta exif:%b='53,12.9N'/>"
GPS, LATITUDE, LONGITUDE = 0x8825, 2, 4


def tiff(
    order: str = "<", tags: tuple[int, ...] = (LATITUDE, LONGITUDE), before: int = 0, in_second: bool = False
) -> bytes:
    """An Exif block with a GPS directory of these tags, behind so many other entries."""
    first = [(0x0100 + number, number) for number in range(before)]
    head, pair = (b"II*\0" if order == "<" else b"MM\0*"), f"{order}HHII"

    def directory(entries: list[tuple[int, int]], following: int) -> bytes:
        body = b"".join(struct.pack(pair, tag, 4, 1, value) for tag, value in entries)
        return struct.pack(f"{order}H", len(entries)) + body + struct.pack(f"{order}I", following)

    here = 8 + len(directory(first, 0))
    if in_second:
        second = directory([(GPS, here + 18)], 0)
        return (
            head + struct.pack(f"{order}I", 8) + directory(first, here) + second + directory([(t, 1) for t in tags], 0)
        )
    first.append((GPS, 8 + 2 + 12 * (before + 1) + 4))
    return head + struct.pack(f"{order}I", 8) + directory(first, 0) + directory([(tag, 1) for tag in tags], 0)


def jpeg(*segments: tuple[int, bytes], width: int = 640, height: int = 480, tail: bytes = b"") -> bytes:
    frame = (0xC0, struct.pack(">BHHB", 8, height, width, 1) + b"\1\x11\0")
    marked = (b"\xff" + bytes([kind]) + struct.pack(">H", len(body) + 2) + body for kind, body in (*segments, frame))
    return b"\xff\xd8" + b"".join(marked) + b"\xff\xda\0\x02" + bytes(100) + b"\xff\xd9" + tail


def exif(block: bytes) -> tuple[int, bytes]:
    return 0xE1, b"Exif\0\0" + block


def png(*chunks: tuple[bytes, bytes], width: int = 640, height: int = 480, tail: bytes = b"") -> bytes:
    header = (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    written = (
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in (header, *chunks, (b"IDAT", zlib.compress(b"\0")), (b"IEND", b""))
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(written) + tail


def pdf(*objects: bytes, tail: bytes = b"") -> bytes:
    body = b"".join(b"%d 0 obj\n<<%b>>\nendobj\n" % (number, inside) for number, inside in enumerate(objects, 1))
    return b"%PDF-1.7\n" + body + b"trailer<</Root 1 0 R>>\n%%EOF\n" + tail


def packed_objects(inside: bytes) -> bytes:
    packed = zlib.compress(inside)
    return b"/Type /ObjStm /N 1 /First 4 /Length %d /Filter /FlateDecode >>\nstream\r\n%b\nendstream\n<<" % (
        len(packed),
        packed,
    )


def office(parts: Mapping[str, bytes] | None = None, types: bytes = WORD, packing: int = ZIP_DEFLATED) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", packing) as package:
        package.writestr(TYPES, types)
        package.writestr("word/document.xml", b"<document/>")
        for name, content in (parts or {}).items():
            package.writestr(name, content)
    return out.getvalue()


def relation(kind: str, target: str) -> bytes:
    told = f'<Relationship Type="x/{kind}" Target="{target}" TargetMode="External"/>'
    return f"<Relationships>{told}</Relationships>".encode()


def encrypted() -> bytes:
    """The flag that says so, set in the directory and before the part."""
    content = bytearray(office())
    for mark, place in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        content[content.rfind(mark) + place] |= 1
    return bytes(content)


GOOD: Mapping[str, bytes] = {
    "photo.jpg": jpeg(exif(tiff(tags=(0,), before=3))),
    "ФОТО.JPEG": jpeg((0xE0, b"JFIF\0"), (0xE2, bytes(60_000))),
    "plan.png": png((b"tEXt", b"Software\0scanner")),
    "хат.pdf": pdf(b"/Type /Catalog /OpenAction [2 0 R /Fit]", b"/Type /Page", packed_objects(b"7 0 <</Type /Font>>")),
    "өтініш.docx": office({"word/_rels/document.xml.rels": relation("hyperlink", "https://adilet.zan.kz")}),
    "smeta.xlsx": office(types=WORD.replace(b"wordprocessingml.document", b"spreadsheetml.sheet")),
    "слайды.pptx": office(types=WORD.replace(b"wordprocessingml.document", b"presentationml.presentation")),
    "letter.txt": "Құрметті кеңес!\r\n".encode("cp1251", "replace"),
    "": pdf(b"/Type /Catalog"),
}
WITH_PLACE: Mapping[str, tuple[str, bytes]] = {
    **{
        f"exif {order} behind {before} others, tags {tags}": (
            "p.jpg",
            jpeg(exif(tiff(order, tags, before))),
        )
        for order in "<>"
        for before in (0, 20)
        for tags in ((LATITUDE, LONGITUDE), (0, LATITUDE), (LONGITUDE,))
    },
    "exif in the second directory": ("p.jpeg", jpeg(exif(tiff(before=2, in_second=True)))),
    "exif in a second block": ("p.jpg", jpeg(exif(tiff(tags=())), exif(tiff()))),
    "exif behind a profile": ("p.jpg", jpeg((0xE2, bytes(60_000)), exif(tiff()))),
    "exif that cannot be read": ("p.jpg", jpeg(exif(tiff()[:20]))),
    "xmp": ("p.jpg", jpeg((0xE1, XMP % b"GPSLatitude"))),
    "xmp, the longitude alone": ("p.jpg", jpeg((0xE1, XMP % b"GPSLongitude"))),
    "exif of a png": ("p.png", png((b"eXIf", tiff(">")))),
    "xmp of a png": ("p.png", png((b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0exif:GPSLatitude"))),
    "packed xmp of a png": (
        "p.png",
        png((b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(b"exif:GPSLatitude"))),
    ),
    "exif in a text of a png": ("p.png", png((b"zTXt", b"Raw profile type exif\0\0" + zlib.compress(b"00")))),
}
HOSTILE: Mapping[str, tuple[str, bytes, type[AttachmentRefused]]] = {
    "a program": ("setup.exe", PROGRAM, AttachmentTypeWrong),
    "a program as pdf": ("хат.pdf", PROGRAM, AttachmentDisguised),
    "a program as picture": ("photo.jpg", PROGRAM, AttachmentDisguised),
    "a program as text": ("letter.txt", PROGRAM, AttachmentDisguised),
    "a program before a pdf": ("хат.pdf", PROGRAM + pdf(), AttachmentDisguised),
    "a program with two endings": ("хат.pdf.exe", pdf(), AttachmentTypeWrong),
    "a program without a name": ("", PROGRAM, AttachmentTypeWrong),
    "a script": ("open.js", b"WScript.Shell", AttachmentTypeWrong),
    "a link": ("photo.lnk", b"L\0\0\0", AttachmentTypeWrong),
    "a page": ("letter.html", b"<script>", AttachmentTypeWrong),
    "a page as pdf": ("letter.pdf", b"<html><script>", AttachmentDisguised),
    "a drawing that runs scripts": ("map.svg", b"<svg onload='x'/>", AttachmentTypeWrong),
    "an old paper that may hold macros": ("letter.doc", bytes.fromhex("d0cf11e0a1b11ae1"), AttachmentTypeWrong),
    "an old paper under a new name": ("letter.docx", bytes.fromhex("d0cf11e0a1b11ae1"), AttachmentDisguised),
    "an archive": ("photos.zip", office(), AttachmentTypeWrong),
    "an archive as paper": ("letter.docx", office(types=b"<Types/>"), AttachmentDisguised),
    "a table as letter": ("letter.docx", GOOD["smeta.xlsx"], AttachmentDisguised),
    "nothing": ("хат.pdf", b"", AttachmentDisguised),
    "a zip bomb": ("letter.docx", office({"word/bomb.xml": bytes(129 * MEGABYTE)}), AttachmentTooLarge),
    "a bomb of relations": (
        "letter.docx",
        office({f"{n}.rels": bytes(MEGABYTE) for n in range(9)}),
        AttachmentTooLarge,
    ),
    "a large relation": ("letter.docx", office({"a.rels": bytes(2 * MEGABYTE)}), AttachmentTooLarge),
    "three thousand parts": ("letter.docx", office({f"word/{n}.xml": b"" for n in range(3_000)}), AttachmentTooLarge),
    "a part above its folder": ("letter.docx", office({"../../etc/cron.d/x": b"x"}), AttachmentDamaged),
    "a part at the root": ("letter.docx", office({"/etc/passwd": b"x"}), AttachmentDamaged),
    "a part on a drive": ("letter.docx", office({"C:\\x": b"x"}), AttachmentDamaged),
    "a part twice": ("letter.docx", office({"word/Document.xml": b"x"}), AttachmentDamaged),
    "a strange packing": ("letter.docx", office(packing=ZIP_BZIP2), AttachmentDamaged),
    "a paper with a password": ("letter.docx", encrypted(), AttachmentDamaged),
    "half a paper": ("letter.docx", office()[:200], AttachmentDamaged),
    "macros": ("letter.docx", office({"word/vbaProject.bin": b"x"}), AttachmentActive),
    "macros by type": ("letter.docx", office(types=WORD + b"macroEnabled"), AttachmentActive),
    "a control that acts": ("letter.docx", office({"word/activeX/activeX1.xml": b"x"}), AttachmentActive),
    "a program inside": ("letter.docx", office({"word/embeddings/oleObject1.bin": b"x"}), AttachmentActive),
    "a template from elsewhere": (
        "letter.docx",
        office({"word/_rels/settings.xml.rels": relation("attachedTemplate", "https://evil.example/t.dotm")}),
        AttachmentActive,
    ),
    "a picture from elsewhere": (
        "letter.docx",
        office({"word/_rels/document.xml.rels": relation("image", "file://evil.example/share/x.png")}),
        AttachmentActive,
    ),
    "a pdf with a script": ("хат.pdf", pdf(b"/OpenAction <</S /JavaScript /JS (x)>>"), AttachmentActive),
    "a pdf with a script in disguise": (
        "хат.pdf",
        pdf(b"/OpenAction <</S /J#61vaScrip#74 /JS (x)>>"),
        AttachmentActive,
    ),
    "a pdf with a packed script": ("хат.pdf", pdf(packed_objects(b"1 0 <</S /JavaScript>>")), AttachmentActive),
    "a pdf that starts a program": ("хат.pdf", pdf(b"/OpenAction <</S /Launch /F (cmd.exe)>>"), AttachmentActive),
    "a pdf with a file inside": ("хат.pdf", pdf(b"/Names <</EmbeddedFiles 5 0 R>>"), AttachmentActive),
    "a pdf that sends": ("хат.pdf", pdf(b"/A <</S /SubmitForm /F (https://evil.example)>>"), AttachmentActive),
    "a pdf that is an archive too": ("хат.pdf", pdf(tail=office()), AttachmentDisguised),
    "half a pdf": ("хат.pdf", pdf(b"x" * 5_000)[:3_000], AttachmentDamaged),
    "a bomb of objects": ("хат.pdf", pdf(*[packed_objects(bytes(MEGABYTE))] * 40), AttachmentTooLarge),
    "objects without end": ("хат.pdf", pdf(*[packed_objects(b"")] * 3_100), AttachmentTooLarge),
    "a picture of a gigapixel": ("photo.jpg", jpeg(width=40_000, height=25_001), AttachmentTooLarge),
    "a drawing of a gigapixel": ("plan.png", png(width=1 << 31, height=1 << 31), AttachmentTooLarge),
    "a picture without a size": ("photo.jpg", jpeg(width=0), AttachmentDamaged),
    "a picture that is an archive too": ("photo.jpg", jpeg(tail=office()), AttachmentDisguised),
    "a drawing that is an archive too": ("plan.png", png(tail=office()), AttachmentDisguised),
    "half a picture": ("photo.jpg", jpeg()[:10], AttachmentDamaged),
    "half a drawing": ("plan.png", png()[:60], AttachmentDamaged),
    "twenty megabytes of fill": ("photo.jpg", b"\xff\xd8" + b"\xff" * (20 * MEGABYTE - 9), AttachmentDamaged),
    "segments without end": ("photo.jpg", b"\xff\xd8" + b"\xff\xe0\0\2" * (5 * MEGABYTE - 9), AttachmentDamaged),
    "chunks without end": ("plan.png", png(*[(b"aaaa", b"")] * 70_000), AttachmentDamaged),
    "escapes without end": ("хат.pdf", b"%PDF-" + b"/#4a#61" * (2 * MEGABYTE), AttachmentDamaged),
}
