"""Method name → function. Names are compared without case, as the real server does."""

from collections.abc import Awaitable, Callable
from typing import Any

from sandbox.methods.call import Call

Method = Callable[[Call], Any] | Callable[[Call], Awaitable[Any]]

METHODS: dict[str, Method] = {}


def method(name: str) -> Callable[[Method], Method]:
    def register(function: Method) -> Method:
        METHODS[name.lower()] = function
        return function

    return register
