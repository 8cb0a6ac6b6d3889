"""Set-up of the log: one stream, JSON lines or a console, every line masked, whoever wrote it.

Libraries print parameters below WARNING (httpx the address with the token, telegram and aiosqlite the texts), so
only the rooms of this house may speak there, whatever level is asked for.
"""

import logging
import sys
import threading
from collections.abc import Iterable
from types import TracebackType
from typing import Any, Final, TextIO

import structlog
from structlog.typing import Processor

from bot.observability.masking import Mask
from bot.observability.tracebacks import SPEAKING, ErrorTold

ROOMS: Final = ("bot", "handlers", "web", "storage", "documents", "locales", "council", "sandbox")

log: Final = structlog.stdlib.get_logger(__name__)


def set_up_logs(
    *,
    level: str = "INFO",
    is_json: bool = True,
    secrets: Iterable[str] = (),
    speaking: tuple[type[BaseException], ...] = (),
    stream: TextIO | None = None,
) -> None:
    """Call once, before anything else speaks. `secrets` are hidden letter by letter wherever they appear;
    of exceptions of the `speaking` classes, besides those of tracebacks.SPEAKING, the text is shown as well.
    """
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True, key="at"),
        ErrorTold((*SPEAKING, *speaking)),
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            structlog.stdlib.PositionalArgumentsFormatter(),
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(_formatter(shared, Mask(secrets), is_json=is_json))
    _levels(handler, level)
    _catch_what_nobody_catches()


def _formatter(shared: list[Processor], mask: Mask, *, is_json: bool) -> logging.Formatter:
    renderer: Processor = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if is_json
        else structlog.dev.ConsoleRenderer(colors=False, exception_formatter=structlog.dev.plain_traceback)
    )
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=shared,
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, mask, renderer],
        # A second, unmasked rendering of the error would be added by logging itself.
        keep_exc_info=False,
        keep_stack_info=False,
    )


def _levels(handler: logging.Handler, level: str) -> None:
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(max(logging.WARNING, logging.getLevelNamesMapping()[level]))
    for room in ROOMS:
        logging.getLogger(room).setLevel(level)
    for name, logger in logging.root.manager.loggerDict.items():
        if isinstance(logger, logging.Logger) and name.partition(".")[0] not in ROOMS:
            logger.handlers, logger.propagate = [], True
            logger.setLevel(logging.NOTSET)
    logging.captureWarnings(capture=True)


def _catch_what_nobody_catches() -> None:
    def of_program(kind: type[BaseException], error: BaseException, _: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        log.critical("program_crashed", exc_info=error)

    def of_thread(crash: threading.ExceptHookArgs) -> None:
        log.critical("thread_crashed", exc_info=crash.exc_value)

    def of_cleanup(crash: Any) -> None:
        log.error("cleanup_crashed", exc_info=crash.exc_value)

    sys.excepthook, threading.excepthook, sys.unraisablehook = of_program, of_thread, of_cleanup
