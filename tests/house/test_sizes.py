"""Small files and functions: the style budget, measured over the rooms together.

A line is a line as an editor shows it, docstrings and blank lines included. A function runs from its `def` to
its last line; an inner one counts on its own and within its outer.
"""

from statistics import median, quantiles

from tests.house.source import FunctionNode, sources_of_rooms

FILE_AT_MOST, FILE_MEDIAN, FILE_P90 = 300, 60, 200
FUNCTION_AT_MOST, FUNCTION_MEDIAN, FUNCTION_P90 = 40, 8, 20


def length(function: FunctionNode) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def ninetieth(lengths: list[int]) -> float:
    return quantiles(lengths, n=10)[-1]


def test_no_file_is_longer_than_a_reader_holds_in_mind() -> None:
    longest = {source.name: source.line_count for source in sources_of_rooms()}
    assert {name: count for name, count in longest.items() if count > FILE_AT_MOST} == {}


def test_no_function_is_longer_than_a_screen() -> None:
    too_long = {
        f"{source.name}:{function.lineno} {function.name}": length(function)
        for source in sources_of_rooms()
        for function in source.functions()
        if length(function) > FUNCTION_AT_MOST
    }
    assert too_long == {}


def test_most_files_are_short() -> None:
    lengths = [source.line_count for source in sources_of_rooms()]
    assert median(lengths) <= FILE_MEDIAN
    assert ninetieth(lengths) <= FILE_P90


def test_most_functions_are_short() -> None:
    lengths = [length(function) for source in sources_of_rooms() for function in source.functions()]
    assert median(lengths) <= FUNCTION_MEDIAN
    assert ninetieth(lengths) <= FUNCTION_P90
