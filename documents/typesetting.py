"""From a typst template and its data to pages.

Templates stand in `templates/` and hold layout only: every word reaches them as data. Only the fonts built
into typst are used, so a page looks the same on every machine.
"""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal

import typst

TEMPLATES = Path(__file__).parent / "templates"

PageFormat = Literal["pdf", "png", "svg"]


class TypesettingFailed(Exception):
    """The template could not be set as written, for example because it names a font that is not there."""


def typeset(template: str, content: Mapping[str, Any]) -> bytes:
    """Return a PDF. `content` is plain JSON; the template reads it from `sys.inputs.content`."""
    return typeset_pages(template, content, "pdf")[0]


def typeset_pages(template: str, content: Mapping[str, Any], page_format: PageFormat) -> list[bytes]:
    """Return one item per page, or a single one for a PDF.

    Raises TypesettingFailed on warnings too: typst only warns of an unknown font and then prints blanks.
    """
    try:
        compiler = typst.Compiler(
            TEMPLATES / template,
            root=TEMPLATES,
            font_paths=_built_in_fonts(),
            sys_inputs={"content": json.dumps(content, ensure_ascii=False)},
        )
        pages, warnings = compiler.compile_with_warnings(format=page_format)
    except typst.TypstError as failure:
        raise TypesettingFailed(failure.message) from failure
    if warnings:
        raise TypesettingFailed(warnings[0].message)
    return pages if isinstance(pages, list) else [pages or b""]


@cache
def _built_in_fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False)
