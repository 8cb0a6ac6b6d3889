"""The wire to the Bot API: python-telegram-bot's request class over one aiohttp session.

Two errors tell the sender what to do about a call that brought no answer: NeverSent may be repeated freely,
OutcomeUnknown may not, because the Bot API has no idempotency key. The texts of aiohttp's own errors hold the
whole address and with it the token, so none of them is kept, not even as a cause.
"""

import json
import os
import re
from collections.abc import Mapping
from typing import IO, Any, Final, Self
from urllib.parse import urlsplit

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData
from yarl import URL

from bot.waits import Waits

# Else each 429 prints a warning: python-telegram-bot asks whether its terms may be timedeltas.
os.environ.setdefault("PTB_TIMEDELTA", "1")

Body = bytes | aiohttp.FormData | None
Part = tuple[str, bytes | IO[bytes], str]

_JSON: Final = {"Content-Type": "application/json"}
_PLAIN: Final[Mapping[str, str]] = {}
_SECRET_IN_PATH: Final = re.compile(rb"/bot\d+(?::|%3A)[\w-]+", re.IGNORECASE)
_NOT_CONNECTED: Final = (
    aiohttp.ClientConnectorError,
    aiohttp.ClientConnectorCertificateError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientHttpProxyError,
    aiohttp.InvalidURL,
    aiohttp.NonHttpUrlClientError,
)


class NeverSent(NetworkError):
    """The request never left this machine (no connection, no name, no free place): repeat it freely."""


class OutcomeUnknown(TimedOut):
    """The request may have left, and no usable answer came: Telegram may have acted on it or not."""


class ProxyNotSupported(ValueError):
    """The proxy is neither http:// nor https://."""


class AiohttpRequest(BaseRequest):
    """A drop-in for HTTPXRequest without its cost per call, which grows with the calls in flight.

    `connections` bounds the calls at work; one more waits `pool_for` and is then NeverSent. `date` is what the server's
    clock said in the newest answer, as it was written there.
    """

    def __init__(self, *, connections: int = 64, proxy: str | None = None, waits: Waits | None = None) -> None:
        self._proxy = _checked(proxy)
        self._connections = connections
        self._waits = waits or Waits()
        self._bounds = self._waits.bounds()
        self._session: aiohttp.ClientSession | None = None
        self.date: str | None = None

    @classmethod
    def for_polling(cls, poll_for: float, *, proxy: str | None = None) -> Self:
        """A request of its own for getUpdates, which holds its connection for `poll_for` seconds and some."""
        return cls(connections=2, proxy=proxy, waits=Waits(read_for=poll_for + 10))

    @property
    def read_timeout(self) -> float | None:
        return self._waits.read_for

    async def initialize(self) -> None:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
                proxy=self._proxy,
            )

    async def shutdown(self) -> None:
        if self._session is not None:
            session, self._session = self._session, None
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        own = self._waits
        waits = Waits(
            pool_for=_chosen(pool_timeout, own.pool_for),
            connect_for=_chosen(connect_timeout, own.connect_for),
            write_for=_chosen(write_timeout, own.write_for),
            upload_for=_chosen(write_timeout, own.upload_for),
            read_for=_chosen(read_timeout, own.read_for),
        )
        is_upload = request_data is not None and request_data.contains_files
        bounds = waits.bounds(is_upload=is_upload, is_download=method == "GET")
        body, headers = _body(request_data)
        return await self._exchange(method, URL(url, encoded=True), body, headers, bounds)

    async def post_json(self, url: URL, body: bytes) -> tuple[int, bytes]:
        """The short way of a call without files: no form, no objects between the bytes and the wire."""
        return await self._exchange("POST", url, body, _JSON, self._bounds)

    async def post_form(self, url: URL, form: aiohttp.FormData) -> tuple[int, bytes]:
        return await self._exchange("POST", url, form, _PLAIN, self._waits.bounds(is_upload=True))

    async def _exchange(
        self, method: str, url: URL, body: Body, headers: Mapping[str, str], bounds: aiohttp.ClientTimeout
    ) -> tuple[int, bytes]:
        session = self._session
        if session is None:
            raise RuntimeError("This request is not initialized")
        try:
            # A redirect would carry the token to whoever asked for it.
            async with session.request(
                method, url, data=body, headers=headers, timeout=bounds, allow_redirects=False
            ) as answer:
                self.date = answer.headers.get("Date")
                status, payload = answer.status, await answer.read()
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            failure = _failure(error)
        else:
            return status, payload if status < 300 else _SECRET_IN_PATH.sub(b"/bot<token>", payload)
        raise failure

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """As in PTB, except that an unreadable payload is not logged: it may be somebody's message."""
        try:
            answer = json.loads(payload.decode("utf-8", "replace"))
        except (ValueError, RecursionError):
            answer = None
        if isinstance(answer, dict):
            return answer
        raise OutcomeUnknown("The answer is not a JSON object of the Bot API")


def form_of(fields: Mapping[str, str], parts: Mapping[str, Part]) -> aiohttp.FormData:
    """A multipart body; a part is (file name, content, media type)."""
    form = aiohttp.FormData(quote_fields=False)
    for name, value in fields.items():
        form.add_field(name, value)
    for name, (filename, content, mimetype) in parts.items():
        form.add_field(name, content, filename=filename, content_type=mimetype)
    return form


def _body(given: RequestData | None) -> tuple[Body, Mapping[str, str]]:
    if given is None:
        return None, _PLAIN
    if given.contains_files:
        return form_of(given.json_parameters, given.multipart_data), _PLAIN
    return given.json_payload, _JSON


def _chosen(asked: Any, default: float | None) -> float | None:
    return default if asked is BaseRequest.DEFAULT_NONE else asked


def _checked(proxy: str | None) -> str | None:
    if not proxy:
        return None
    scheme = urlsplit(proxy).scheme.lower()
    if scheme not in {"http", "https"}:
        raise ProxyNotSupported(f"A proxy must be http:// or https://, not {scheme or 'without a scheme'}")
    return proxy


def _failure(error: Exception) -> NetworkError:
    root = getattr(error, "os_error", None) or getattr(error, "certificate_error", None)
    reason = type(error).__name__ if root is None else f"{type(error).__name__}: {root}"
    return NeverSent(reason) if isinstance(error, _NOT_CONNECTED) else OutcomeUnknown(reason)
