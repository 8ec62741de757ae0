"""Plain data to a plan: what the schema finds, in words of our own and with a pointer."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from planspec.closest import closest
from planspec.diagnostics import Finding, Fix
from planspec.language import Bilingual
from planspec.model import FORMAT, Phase, Plan
from planspec.model.fields import model_at, title_at
from planspec.source import Pointer


class SchemaError(NamedTuple):
    """A finding of the schema, the code of the rule that explains it, and the field that is missing if one is."""

    code: str
    finding: Finding
    missing: Pointer = ()


class Validation(NamedTuple):
    """A plan, or what keeps the data from being one; blank values are errors although a plan may stand."""

    plan: Plan | None
    errors: tuple[SchemaError, ...]


def validate(data: object) -> Validation:
    """Read plain data as a plan; never raises for bad data."""
    plan, details = _plan_or_details(data)
    problems = tuple(_problem(detail, data, len(details)) for detail in details)
    unknown = {problem.at for problem in problems if problem.kind == "extra_forbidden"}
    blanks = {at: None for at in _blanks(data, ()) if not _is_below(at, unknown)}
    told = [_schema_error(problem) for problem in problems if problem.at not in blanks]
    return Validation(plan, (*_without_echoes(told), *map(_blank, blanks)))


def _without_echoes(errors: list[SchemaError]) -> Iterator[SchemaError]:
    """Leave out a missing field that a misspelt one beside it was surely meant to be."""
    meant = {(*error.finding.at[:-1], error.finding.fix.replacement) for error in errors if error.finding.fix}
    return (error for error in errors if error.code != "PLN101" or error.missing not in meant)


def _is_below(at: Pointer, tops: set[Pointer]) -> bool:
    return any(at[:depth] in tops for depth in range(1, len(at) + 1))


def _plan_or_details(data: object) -> tuple[Plan | None, list[ErrorDetails]]:
    try:
        return Plan.model_validate(data), []
    except ValidationError as error:
        return None, error.errors(include_url=False, include_input=False)


def _blanks(value: object, at: Pointer) -> Iterator[Pointer]:
    if value is None or (isinstance(value, str) and not value.strip()):
        yield at
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from _blanks(item, (*at, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _blanks(item, (*at, index))


class _Problem(NamedTuple):
    """What pydantic found: where, the value there and around it, and pydantic's name for it.

    Attributes:
        at: Pointer as the file has it: below a text, which a model may make more of, there is nothing.
        value: The raw value, or ``None`` where there is none.
        around: The raw value that it is in.
        kind: Type of the error.
        crowd: How many errors there are.
    """

    at: Pointer
    value: object
    around: object
    kind: str
    crowd: int


def _problem(detail: ErrorDetails, data: Any, crowd: int) -> _Problem:
    at, around = detail["loc"], None
    for depth, step in enumerate(at):
        if isinstance(data, str):
            at = at[:depth]
            break
        around, data = data, data.get(step) if isinstance(data, dict) else data[step]
    return _Problem(at, data, around, detail["type"], crowd)


def _schema_error(problem: _Problem) -> SchemaError:
    return _TELLERS.get(problem.kind, _wrong_type)(problem)


def _missing(problem: _Problem) -> SchemaError:
    title, parent = title_at(problem.at), problem.at[:-1]
    message = Bilingual(f"{title.ja}がありません。", f"{title.en} is missing.")
    if isinstance(problem.around, dict) and "todo" in problem.around:
        way_out = _WHOLE if parent and isinstance(parent[-1], str) else _NO_TODO
        message = Bilingual(message.ja + way_out.ja, f"{message.en} {way_out.en}")
    return SchemaError("PLN101", Finding(message, parent, key=True), missing=problem.at)


_NO_TODO = Bilingual("この項目は todo では省けません。", "A `todo` cannot stand in for it.")
_WHOLE = Bilingual(
    "この項目だけを todo で省くことはできません。まとまりごと消して、1つ外側に todo を書いてください。",
    "A `todo` cannot stand in for it alone: leave out all of this part and write the `todo` beside it.",
)


def _unknown(problem: _Problem) -> SchemaError:
    name = str(problem.at[-1])
    near = None if problem.crowd > _MOST_SUGGESTIONS else _near(name, problem.at[:-1])
    hint = Bilingual(f"もしかして「{near}」?", f" Did you mean `{near}`?") if near else Bilingual("", "")
    message = Bilingual(f"「{name}」という項目はありません。{hint.ja}", f"There is no field `{name}` here.{hint.en}")
    return SchemaError("PLN102", Finding(message, problem.at, key=True, fix=Fix(near, safe=False) if near else None))


_MOST_SUGGESTIONS = 200
"""A file with more errors than this is no misspelt plan, and comparing all its names would take seconds."""

_OTHER_WORDS = {"tel": "phone", "telephone": "phone", "mail": "email", "zip": "postal_code", "zipcode": "postal_code"}


def _near(name: str, parent: Pointer) -> str | None:
    """Return the field that *name* most likely stands for: by its name, its Japanese title, or a common word for it."""
    model = model_at(parent)
    fields = model.model_fields if model else {}
    words = {str(field.title): known for known, field in fields.items()} | {known: known for known in fields}
    words |= {word: known for word, known in _OTHER_WORDS.items() if known in fields}
    found = closest(name, tuple(words))
    return words[found] if found else None


def _wrong_type(problem: _Problem) -> SchemaError:
    title, wanted, found = (
        title_at(problem.at),
        _WANTED.get(problem.kind, _WANTED["string_type"]),
        _found(problem.value),
    )
    message = Bilingual(
        f"{title.ja}には{wanted.ja}を書きますが、{found.ja}があります。",
        f"{title.en} takes {wanted.en}, but {found.en} stands here.",
    )
    return SchemaError("PLN103", Finding(message, problem.at))


def _blank(at: Pointer) -> SchemaError:
    title = title_at(at)
    message = Bilingual(f"{title.ja}の値が空です。", f"The value of {title.en} is empty.")
    return SchemaError("PLN104", Finding(message, at))


def _choice(problem: _Problem) -> SchemaError:
    title, choices = title_at(problem.at), tuple(str(phase) for phase in Phase)
    near = closest(str(problem.value), choices)
    hint = Bilingual(f"もしかして「{near}」?", f" Did you mean 「{near}」?") if near else Bilingual("", "")
    listed = "」「".join(choices)
    message = Bilingual(
        f"{title.ja}に「{problem.value}」は選べません。選べるのは「{listed}」です。{hint.ja}",
        f"{title.en} cannot be 「{problem.value}」; the choices are 「{listed}」.{hint.en}",
    )
    return SchemaError("PLN105", Finding(message, problem.at, fix=Fix(near, safe=False) if near else None))


def _unreadable(code: str, ja: str, en: str) -> Callable[[_Problem], SchemaError]:
    def tell(problem: _Problem) -> SchemaError:
        shown = _shown(problem.value)
        message = Bilingual(f"{shown.ja}は{ja}として読めません。", f"{shown.en} cannot be read as {en}.")
        return SchemaError(code, Finding(message, problem.at))

    return tell


def _line_break(problem: _Problem) -> SchemaError:
    title, place = title_at(problem.at), str(problem.value).index("\n")
    message = Bilingual(
        f"{title.ja}は1行で書く項目ですが、改行があります。", f"{title.en} is one line, but has a line break."
    )
    return SchemaError("PLN109", Finding(message, problem.at, (place, place + 1)))


def _format_version(problem: _Problem) -> SchemaError:
    shown = _shown(problem.value)
    message = Bilingual(
        f"{shown.ja}はこの版の planspec が知らない形式です。読めるのは「{FORMAT}」です。",
        f"{shown.en} is a format that this planspec does not know; it reads `{FORMAT}`.",
    )
    return SchemaError("PLN110", Finding(message, problem.at))


_TELLERS = {
    "missing": _missing,
    "empty_list": lambda problem: _blank(problem.at),
    "extra_forbidden": _unknown,
    "enum": _choice,
    "fiscal_year": _unreadable("PLN106", "年度", "a fiscal year"),
    "number_style": _unreadable("PLN107", "番号の書き方", "a numbering style"),
    "calendar_date": _unreadable("PLN108", "日付", "a date"),
    "string_pattern_mismatch": _line_break,
    "format_version": _format_version,
}

_WANTED = {
    "model_type": Bilingual("項目のまとまり (「項目: 値」の並び)", "a mapping (`field: value` lines)"),
    "tuple_type": Bilingual("一覧 (「- 」で始まる行の並び)", "a list (lines that start with `- `)"),
    "whole_number": Bilingual("0以上の整数 (半角数字)", "a whole number from 0 in half-width digits"),
    "int_type": Bilingual("0以上の整数 (半角数字)", "a whole number from 0 in half-width digits"),
    "yes_or_no": Bilingual(" true か false ", "true or false"),
    "bool_type": Bilingual(" true か false ", "true or false"),
    "string_type": Bilingual("文字", "text"),
}


def _found(value: object) -> Bilingual:
    if isinstance(value, dict):
        return Bilingual("項目のまとまり", "a mapping")
    if isinstance(value, list):
        return Bilingual("一覧", "a list")
    return _shown(value)


def _shown(value: object) -> Bilingual:
    if not isinstance(value, str):
        return _found(value) if isinstance(value, dict | list) else Bilingual("空の値", "an empty value")
    short = value if len(value) <= _LONGEST else value[:_LONGEST] + "…"
    return Bilingual(f"「{short}」", f"「{short}」")


_LONGEST = 20
