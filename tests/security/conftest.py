"""A log of one's own, at DEBUG, as the running program sets it up; everything as before afterwards."""

import io
import logging
import sys
import threading
from collections.abc import Iterator

import pytest
import structlog


@pytest.fixture
def logged() -> Iterator[io.StringIO]:
    """Where the log goes once a test sets it up; the process's own hooks come back at the end."""
    root, hooks = logging.getLogger(), (sys.excepthook, threading.excepthook, sys.unraisablehook)
    handlers, level = root.handlers, root.level
    yield io.StringIO()
    logging.captureWarnings(capture=False)
    root.handlers, root.level = handlers, level
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    structlog.reset_defaults()
