"""Columns filled from a list: what the list shows, and what a chosen word stands for."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from council.language import Language
from documents.members.headings import Lexicon, folded
from documents.members.rows import PostChoice
from locales.words import Words


@dataclass(frozen=True, slots=True)
class Shown:
    """The lists in the words of one reader."""

    posts: Mapping[str, str]
    voting: Mapping[bool, str]
    languages: Mapping[Language, str]


@dataclass(frozen=True, slots=True)
class Understood:
    """Folded words of every language, and the codes themselves."""

    posts: Mapping[str, str]
    voting: Mapping[str, bool]
    languages: Mapping[str, Language]
    examples: frozenset[str]


def shown(words: Words, posts: Sequence[PostChoice]) -> Shown:
    return Shown(
        posts={post.code: post.names.in_(words.language) for post in posts},
        voting={True: words.plain("member-sheet-yes"), False: words.plain("member-sheet-no")},
        languages={language: words.plain(f"member-sheet-language-{language}") for language in Language},
    )


def understood(lexicon: Lexicon, posts: Sequence[PostChoice]) -> Understood:
    lists = [shown(words, posts) for words in lexicon.values()]
    return Understood(
        posts={folded(word): code for word, code in _posts(lists, posts)},
        voting={folded(word): flag for one in lists for flag, word in one.voting.items()},
        languages={folded(word): code for one in lists for code, word in one.languages.items()}
        | {language.value: language for language in Language},
        examples=frozenset(folded(words.plain("member-sheet-example-name")) for words in lexicon.values()),
    )


def _posts(lists: list[Shown], posts: Sequence[PostChoice]) -> Iterator[tuple[str, str]]:
    yield from ((word, code) for one in lists for code, word in one.posts.items())
    yield from ((post.code, post.code) for post in posts)
