"""Where people begin to look for a body."""

from __future__ import annotations

from council.bodies.commands import RegionsPage, ShowBodies, ShowOwnBodies, ShowRegions
from handlers.kit.home import HOME
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text


def regions_screen(found: RegionsPage) -> Screen:
    page = found.regions
    regions = [
        (Button(Text("bodies-region-button", {"name": region.names}), ShowBodies(region.code)),)
        for region in page.items
    ]
    own = (Button(Text("bodies-own-button"), ShowOwnBodies()),) if found.has_own else ()
    country = (Button(Text("bodies-country-button"), ShowBodies()),) if found.has_country else ()
    return screen(
        Text("bodies-title"),
        Text("bodies-choose") if page.count or found.has_country else Text("nothing-here"),
        *page_line(page, BLANK),
        rows=(
            own,
            *regions,
            country,
            turns(page, ShowRegions),
            (HOME,),
        ),
    )
