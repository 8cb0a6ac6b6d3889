"""The program's doors to the outside: the way in for updates, and the web server where there is a port for one."""

from __future__ import annotations

from dataclasses import dataclass

from bot.api import BotApi
from bot.doorstep import Doorstep
from bot.hearing import Hearing
from bot.inbox import Poller
from bot.lanes import Lanes
from bot.nursery import Nursery
from bot.settings import Settings, SettingsWrong
from bot.watch.watch import Watch
from bot.way_in import Polling, WayIn, Webhook
from bot.web import WebServer
from storage.unit_of_work import Units


@dataclass(frozen=True, slots=True)
class Doors:
    """What lets updates in, and what listens; without a port nothing does."""

    way_in: WayIn
    web: WebServer | None = None

    def open(self, nursery: Nursery) -> None:
        """Open them; whoever knocks from now on is served.

        Raises:
            SettingsWrong: the web server's port cannot be had.
        """
        if self.web is not None:
            self._listen(self.web)
            nursery.serve("web", self.web.serve)
        nursery.serve("inbox", self.way_in.serve)

    @staticmethod
    def _listen(web: WebServer) -> None:
        try:
            web.listen()
        except OSError as error:
            raise SettingsWrong([("KENES_WEB_PORT", f"cannot be listened on ({error.strerror})")]) from error


def way_in_of(settings: Settings, units: Units, lanes: Lanes, api: BotApi, polling: BotApi, hearing: Hearing) -> WayIn:
    """How updates come in under these settings."""
    address = settings.delivery_address()
    if address is not None:
        return Webhook(api, address, settings.delivery_secret())
    poller = Poller(polling, units, lanes.offer, lanes.room, hearing.heard, poll_for=settings.poll_timeout)
    return Polling(polling, poller)


def web_of(settings: Settings, units: Units, lanes: Lanes, watch: Watch) -> WebServer | None:
    """The web server with all its routes, or none without a port."""
    if settings.web_port is None:
        return None
    from web.app import make_app
    from web.health.routes import health
    from web.metrics.routes import metrics
    from web.webhook.routes import webhook

    token = settings.metrics_token.get_secret_value() if settings.metrics_token else None
    routers = [health(watch.readiness), metrics(watch.figures, token)]
    if settings.webhook_url:
        doorstep = Doorstep(units, lanes.offer, settings.inbox_most)
        routers.append(webhook(settings.delivery_secret(), doorstep.take))
    return WebServer(make_app(routers), settings.web_host, settings.web_port)
