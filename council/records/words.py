"""What the words of other people's records mean: options, results, roles."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, TypeVar

from council.records.model import Answer, Part, Ruling

T = TypeVar("T")
_GAPS = re.compile(r"[\s_\-–—]+")


def plain(text: str) -> str:
    """The word without case, hyphens and marks around it: `Not-Voting.` is `not voting`."""
    return _GAPS.sub(" ", text.casefold().strip(" \t\r\n.!:*\"'«»")).strip()


def _dictionary(words: Mapping[T, str]) -> dict[str, T]:
    return {plain(word): meaning for meaning, listed in words.items() for word in listed.split("|")}


_OPTIONS: Final = _dictionary(
    {
        Answer.YES: "yes|yea|yeas|aye|ayes|y|for|in favor|in favour|affirmative|pro|agree|approve|support|true|+"
        "|за|да|жақтап|жақтаймын|жақтады|иә",
        Answer.NO: "no|nay|nays|noe|noes|n|against|negative|con|contra|opposed|oppose|disagree|reject|false"
        "|против|нет|қарсы|қарсымын|жоқ",
        Answer.ABSTAIN: "abstain|abstained|abstains|abstention|abstentions|abstaining"
        "|воздержался|воздержалась|воздержались|воздерживаюсь|воздержание"
        "|қалыс|қалыс қалды|қалыс қаламын|қалыс қалғандар",
        Answer.NOT_VOTING: "not voting|non voting|did not vote|no vote|novote|not voted|present|present not voting"
        "|не голосовал|не голосовала|не голосовали|не голосует|дауыс бермеді|дауыс берген жоқ",
        Answer.ABSENT: "absent|away|not present|missing|medical|sick|ill|leave|on leave|maternity|paternity|parental"
        "|bereavement|jury duty|suspended|отсутствует|отсутствовал|отсутствовала|отсутствовали"
        "|жоқ болды|қатыспады|келмеді",
        Answer.EXCUSED: "excused|absent excused|excused absence|уважительная причина|себепті",
        Answer.PAIRED: "paired|pair|paired yes|paired no",
        Answer.RECUSED: "recused|recuse|recusal|conflict|conflict of interest|self recused|declared interest"
        "|самоотвод|заявил самоотвод|отвод|конфликт интересов|бас тартты|өздігінен бас тарту|мүдделер қақтығысы",
    }
)
_RULINGS: Final = _dictionary(
    {
        Ruling.PASS: "pass|passed|passes|adopted|adopt|carried|carries|approved|agreed|agreed to|accepted|true|yes"
        "|принято|принят|принята|принимается|одобрено|қабылданды|қабылданған|мақұлданды",
        Ruling.FAIL: "fail|failed|fails|rejected|reject|lost|lost (tie)|defeated|negatived|not passed|not carried"
        "|not adopted|not agreed|not agreed to|tie|tied|disagreed to|false|no|отклонено|отклонен|отклонена|отклонён"
        "|не принято|не принят|не принята|қабылданбады|қабылданған жоқ",
        Ruling.NO_QUORUM: "no quorum|not quorate|inquorate|lack of quorum|нет кворума|кворум жоқ|кворума нет",
    }
)
_PARTS: Final = _dictionary(
    {
        Part.ADVISORY: "advisory|advisory vote|non voting member|nonvoting member|observer"
        "|совещательный голос|с совещательным голосом|совещательный|кеңесші|кеңесші дауыс",
        Part.CASTING: "casting|casting vote|deciding vote|tie break|tie breaker|tie breaking|tie breaking vote"
        "|решающий голос|решающий голос председательствующего|шешуші дауыс беруші",
    }
)
_SCORE = re.compile(r"[\s,:;(\[]*\d+\s*[-–—:/]\s*\d+(\s*[-–—:/]\s*\d+)?[\s)\].]*$")


def answer_of(option: str) -> Answer | None:
    """What a recorded option means; None where nobody knows."""
    return _OPTIONS.get(plain(option))


def ruling_of(result: str) -> Ruling | None:
    """What a recorded result means, a score after it left aside: `Carried, 23-2` is carried."""
    return _RULINGS.get(plain(result)) or _RULINGS.get(plain(_SCORE.sub("", result)))


def part_of(role: str) -> Part:
    return _PARTS.get(plain(role), Part.VOTER)
