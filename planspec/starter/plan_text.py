"""The text of a new plan: what was answered, and a `todo` for all that was not."""

from collections.abc import Iterable, Iterator

from planspec.language import Bilingual, Language
from planspec.model import FORMAT, FiscalYear
from planspec.model.rule_edition import NEWEST
from planspec.starter.answers import Answers
from planspec.starter.goals import goal_lines
from planspec.starter.remarks import (
    BASICS,
    CONTACTS,
    FORM,
    GOALS,
    HEAD,
    MANAGEMENT,
    PHASE,
    RULES,
    STRUCTURE,
    TITLE,
    VISION,
)
from planspec.starter.scalar import scalar


def plan_text(answers: Answers, language: Language, schema: str) -> str:
    """Return the plan's file.

    Args:
        answers: What is known.
        language: The language of the remarks; the plan itself is Japanese.
        schema: Path of the schema's file from the plan's, for editors.
    """
    parts = (_head(answers, schema), _basics(answers), _vision(), _goals(answers), _rest())
    lines = (line.in_language(language) if isinstance(line, Bilingual) else line for part in parts for line in part)
    return "\n".join(lines) + "\n"


def _head(answers: Answers, schema: str) -> Iterator[str | Bilingual]:
    yield f"# yaml-language-server: $schema={schema}"
    yield "#"
    yield "# 地域福祉活動計画"
    yield "#"
    path = f"plans/{answers.file_name}"
    yield Bilingual(HEAD.ja.format(path=path), HEAD.en.format(path=path))


def _basics(answers: Answers) -> Iterator[str | Bilingual]:
    yield from ("", BASICS, f"planspec: {FORMAT}", f"id: {answers.identifier}")
    if answers.title is None:
        yield TITLE
    yield f"title: {scalar(answers.title or answers.usual_title)}"
    if answers.edition is not None:
        yield f"edition: {answers.edition}"
    if answers.organization is not None:
        yield f"organization: {scalar(answers.organization)}"
    if answers.municipality is not None:
        yield from ("municipality:", f"  name: {scalar(answers.municipality)}")
        yield from () if answers.code is None else (f'  code: "{answers.code}"',)
    if answers.start is not None and answers.end is not None:
        yield from ("period:", f"  start: {_year(answers.start)}", f"  end: {_year(answers.end)}")
    yield from (PHASE, RULES, f'rules: "{NEWEST}"')
    yield from _open(answers)


def _open(answers: Answers) -> Iterator[str]:
    """Yield the line that says which of the plan's own fields are not settled yet."""
    settled = {
        "策定団体 (organization)": answers.organization,
        "市町村 (municipality)": answers.municipality,
        "計画期間 (period)": answers.start and answers.end,
        "基本目標 (basic_goals)": answers.basic_goals,
    }
    if missing := [title for title, answer in settled.items() if answer is None]:
        yield f"todo: {'、'.join(missing)} が決まったら書きます。"


def _year(year: FiscalYear) -> str:
    """Return a year in both calendars, or where the era has too many years for it in the Western one."""
    try:
        return year.both if FiscalYear.parse(year.both) == year else f"{year.year}年度"
    except ValueError:
        return f"{year.year}年度"


def _vision() -> Iterable[str | Bilingual]:
    return ("", VISION, "vision:", "  todo: 基本理念の言葉を決めて、statement に書きます。")


def _goals(answers: Answers) -> Iterator[str | Bilingual]:
    if answers.basic_goals is None:
        yield from ("", GOALS, FORM)
        return
    yield from ("", STRUCTURE, "structure:", f"  basic_goals: {answers.basic_goals}")
    if answers.promotion_goals is not None:
        yield f"  promotion_goals: {answers.promotion_goals}"
    yield from ("", GOALS)
    yield from goal_lines(answers.basic_goals, answers.promotion_goals)


def _rest() -> Iterable[str | Bilingual]:
    yield from ("", MANAGEMENT, "management:", "  evaluation_system:")
    yield "    todo: 内部評価と外部評価のしかたを決めて、text に書きます。"
    yield from ("", CONTACTS, "contacts:", "  todo: 本部の連絡先を head_office に書きます。")
