"""What is asked of who begins a plan; each question is an option of the command, too."""

from collections.abc import Callable
from typing import Any, NamedTuple

from planspec.language import Bilingual
from planspec.model import FiscalYear
from planspec.starter.answer import RefusedAnswerError, read_code, read_name, read_number, read_year
from planspec.starter.answers import Answers
from planspec.starter.trial import refused

_MOST_EDITIONS, _MOST_BASIC_GOALS, _MOST_PROMOTION_GOALS = 99, 20, 200


class Question(NamedTuple):
    """A question.

    Attributes:
        field: The field of ``Answers`` that holds the answer.
        flag: The option that answers it without asking.
        metavar: What follows the option in the help.
        help: What the option is for.
        text: The question.
        read: Reads an answer; raises ``RefusedAnswerError``.
        usual: The answer that the earlier ones suggest, if any.
        wanted: Whether the question makes sense after the earlier answers.
    """

    field: str
    flag: str
    metavar: str
    help: Bilingual
    text: Bilingual
    read: Callable[[str], object]
    usual: Callable[[Answers], str | None] = lambda _: None
    wanted: Callable[[Answers], bool] = lambda _: True

    def answered(self, answers: Answers, text: str) -> Answers:
        """Return *answers* with the one in *text*.

        Raises:
            RefusedAnswerError: It cannot be right, by itself or beside the earlier answers.
        """
        read: Any = self.read(text)
        taken = answers._replace(**{self.field: read})
        if (reason := refused(taken)) is not None:
            raise RefusedAnswerError(reason)
        return taken


def _fifth_year(answers: Answers) -> str | None:
    return FiscalYear(answers.start.year + 4).japanese if answers.start else None


QUESTIONS = (
    Question(
        "municipality",
        "--municipality",
        "NAME",
        Bilingual("市町村の名称", "name of the municipality"),
        Bilingual("市町村の名称 (例: 架空市)", "Name of the municipality (such as 「架空市」)"),
        read_name,
    ),
    Question(
        "code",
        "--code",
        "CODE",
        Bilingual("全国地方公共団体コード (6桁)", "its local government code (six digits)"),
        Bilingual("全国地方公共団体コード (6桁)", "Its local government code (six digits)"),
        read_code,
        wanted=lambda answers: answers.municipality is not None,
    ),
    Question(
        "organization",
        "--organization",
        "NAME",
        Bilingual("社会福祉協議会の正式な名称", "full name of the council"),
        Bilingual("社会福祉協議会の正式な名称", "Full name of the council"),
        read_name,
        usual=lambda answers: answers.usual_organization,
    ),
    Question(
        "edition",
        "--edition",
        "N",
        Bilingual("第何次の計画か (数)", "number of the plan's edition"),
        Bilingual("第何次の計画ですか (数)", "Number of the plan's edition"),
        lambda text: read_number(text, _MOST_EDITIONS),
    ),
    Question(
        "start",
        "--start",
        "YEAR",
        Bilingual("最初の年度 (令和8年度、2026 など)", "first fiscal year (such as 2026 or 「令和8年度」)"),
        Bilingual("計画の最初の年度 (例: 令和8年度)", "First fiscal year of the plan (such as 2026)"),
        read_year,
    ),
    Question(
        "end",
        "--end",
        "YEAR",
        Bilingual("最後の年度", "last fiscal year"),
        Bilingual("計画の最後の年度", "Last fiscal year of the plan"),
        read_year,
        usual=_fifth_year,
        wanted=lambda answers: answers.start is not None,
    ),
    Question(
        "title",
        "--title",
        "TITLE",
        Bilingual("計画の題名", "title of the plan"),
        Bilingual("計画の題名", "Title of the plan"),
        read_name,
        usual=lambda answers: answers.usual_title,
    ),
    Question(
        "basic_goals",
        "--basic-goals",
        "N",
        Bilingual(
            f"基本目標の数 (1～{_MOST_BASIC_GOALS})", f"how many basic goals there will be (1 to {_MOST_BASIC_GOALS})"
        ),
        Bilingual("基本目標の数", "How many basic goals there will be"),
        lambda text: read_number(text, _MOST_BASIC_GOALS),
    ),
    Question(
        "promotion_goals",
        "--promotion-goals",
        "N",
        Bilingual(
            f"推進目標の数 (全部で、～{_MOST_PROMOTION_GOALS})",
            f"how many promotion goals in all (up to {_MOST_PROMOTION_GOALS})",
        ),
        Bilingual("推進目標の数 (全部で)", "How many promotion goals in all"),
        lambda text: read_number(text, _MOST_PROMOTION_GOALS),
        wanted=lambda answers: answers.basic_goals is not None,
    ),
)
