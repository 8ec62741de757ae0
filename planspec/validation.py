"""Plain data to a model: what the schema finds, in words of our own and with a pointer."""

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from typing import Any, Generic, NamedTuple, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from planspec.closest import closest, is_slip
from planspec.diagnostics import Finding, Fix
from planspec.language import Bilingual
from planspec.model.fields import field_at, field_words, model_at, title_at
from planspec.source import Pointer

_M = TypeVar("_M", bound=BaseModel)


class SchemaError(NamedTuple):
    """A finding of the schema, the code of the rule that explains it, and the field that is missing if one is."""

    code: str
    finding: Finding
    missing: Pointer = ()


class Validation(NamedTuple, Generic[_M]):
    """What was read, or what keeps the data from being it; blank values are errors although a model may stand."""

    value: _M | None
    errors: tuple[SchemaError, ...]


class Problem(NamedTuple):
    """What pydantic found: where, the value there and around it, and pydantic's name for it.

    Attributes:
        at: Pointer as the file has it: below a text, which a model may make more of, there is nothing.
        value: The raw value, or ``None`` where there is none.
        around: The raw value that it is in.
        kind: Type of the error.
        context: What the error says besides, such as the limits that a number is outside of.
        crowd: How many errors there are.
        root: The model of the whole file.
    """

    at: Pointer
    value: object
    around: object
    kind: str
    context: Mapping[str, Any]
    crowd: int
    root: type[BaseModel]

    @property
    def title(self) -> Bilingual:
        """The title of the field, with its name."""
        return title_at(self.at, self.root)


Tellers = Mapping[str, Callable[[Problem], SchemaError]]
"""Functions that tell a problem, by its kind."""


def validate(data: object, model: type[_M], tellers: Tellers | None = None) -> Validation[_M]:
    """Read plain data as a *model*; never raises for bad data.

    Args:
        data: Strings, lists, dictionaries and ``None``.
        model: What the file holds; its fields have a title in both languages.
        tellers: What tells the kinds of problems that only this model has.
    """
    value, details = _value_or_details(data, model)
    problems = tuple(_problem(detail, data, len(details), model) for detail in details)
    unknown = {problem.at for problem in problems if problem.kind == "extra_forbidden"}
    blanks = {at: None for at in _blanks(data, ()) if not _is_below(at, unknown)}
    told = [_schema_error(problem, tellers or {}) for problem in problems if problem.at not in blanks]
    return Validation(value, (*_without_echoes(told), *(_blank(at, model) for at in blanks)))


def _without_echoes(errors: list[SchemaError]) -> Iterator[SchemaError]:
    """Leave out a missing field that a misspelt one beside it was surely meant to be."""
    meant = {(*error.finding.at[:-1], error.finding.fix.replacement) for error in errors if error.finding.fix}
    return (error for error in errors if error.code != "PLN101" or error.missing not in meant)


def _is_below(at: Pointer, tops: set[Pointer]) -> bool:
    return any(at[:depth] in tops for depth in range(1, len(at) + 1))


def _value_or_details(data: object, model: type[_M]) -> tuple[_M | None, list[ErrorDetails]]:
    try:
        return model.model_validate(data), []
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


def _problem(detail: ErrorDetails, data: Any, crowd: int, root: type[BaseModel]) -> Problem:
    at, around = detail["loc"], None
    for depth, step in enumerate(at):
        if isinstance(data, str):
            at = at[:depth]
            break
        around, data = data, data.get(step) if isinstance(data, dict) else data[step]
    return Problem(at, data, around, detail["type"], detail.get("ctx", {}), crowd, root)


def _schema_error(problem: Problem, tellers: Tellers) -> SchemaError:
    tell = tellers.get(problem.kind) or _TELLERS.get(problem.kind, wrong_type)
    return tell(problem)


def _missing(problem: Problem) -> SchemaError:
    title, parent = problem.title, problem.at[:-1]
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


def _unknown(problem: Problem) -> SchemaError:
    name = str(problem.at[-1])
    near = None if problem.crowd > _MOST_SUGGESTIONS else _near(name, model_at(problem.at[:-1], problem.root))
    hint = Bilingual(f"もしかして「{near}」？", f" Did you mean `{near}`?") if near else Bilingual("", "")
    message = Bilingual(f"「{name}」という項目はありません。{hint.ja}", f"There is no field `{name}` here.{hint.en}")
    return SchemaError("PLN102", Finding(message, problem.at, key=True, fix=_rename(name, near, problem)))


def _rename(name: str, near: str | None, problem: Problem) -> Fix | None:
    """Return the new name of a misspelt field, unless a field of that name stands there already."""
    if near is None or (isinstance(problem.around, dict) and near in problem.around):
        return None
    others = {"".join(name.split()), name} - {near}
    return Fix(near, safe=is_slip(name, near) or _is_title(others, near, problem))


def _is_title(names: set[str], field: str, problem: Problem) -> bool:
    """Tell whether one of *names* is the Japanese title of *field*."""
    model = model_at(problem.at[:-1], problem.root)
    known = model.model_fields.get(field) if model else None
    return known is not None and known.title in names


_MOST_SUGGESTIONS = 200
"""A file with more errors than this is no misspelt plan, and comparing all its names would take seconds."""


def _near(name: str, model: type[BaseModel] | None) -> str | None:
    """Return the field that *name* most likely stands for: by its name, its Japanese title, or a common word for it."""
    words = field_words(model)
    found = closest(name, tuple(words))
    return words[found] if found else None


def wrong_type(problem: Problem, wanted: Bilingual | None = None) -> SchemaError:
    """Tell that a value is of another kind than its field takes; *wanted* is what that is."""
    title, found = problem.title, _found(problem.value)
    wanted = wanted or _WANTED.get(problem.kind, _WANTED["string_type"])
    message = Bilingual(
        f"{title.ja}には{wanted.ja}を書きますが、{found.ja}があります。",
        f"{title.en} takes {wanted.en}, but {found.en} stands here.",
    )
    return SchemaError("PLN103", Finding(message, problem.at))


def _blank(at: Pointer, root: type[BaseModel]) -> SchemaError:
    title = title_at(at, root)
    message = Bilingual(f"{title.ja}の値が空です。", f"The value of {title.en} is empty.")
    return SchemaError("PLN104", Finding(message, at))


def _choice(problem: Problem) -> SchemaError:
    _, field = field_at(problem.at, problem.root)
    title, choices = problem.title, _choices(field.annotation if field else None)
    near = closest(str(problem.value), choices)
    hint = Bilingual(f"もしかして「{near}」？", f" Did you mean `{near}`?") if near else Bilingual("", "")
    listed = Bilingual("」「".join(choices), "`, `".join(choices))
    message = Bilingual(
        f"{title.ja}に「{problem.value}」は選べません。選べるのは「{listed.ja}」です。{hint.ja}",
        f"{title.en} cannot be `{problem.value}`; the choices are `{listed.en}`.{hint.en}",
    )
    return SchemaError("PLN105", Finding(message, problem.at, fix=_choose(str(problem.value), near)))


def _choose(written: str, near: str | None) -> Fix | None:
    """Return the choice that *written* most likely is; safe where only its width and its spaces differ."""
    if near is None:
        return None
    plain = "".join(unicodedata.normalize("NFKC", written).split())
    return Fix(near, safe=plain.lower() == near.lower())


def _choices(annotation: Any) -> tuple[str, ...]:
    """Return the values of the enumeration in *annotation*."""
    kinds = (kind for kind in (annotation, *get_args(annotation)) if isinstance(kind, type) and issubclass(kind, Enum))
    return tuple(str(value) for kind in kinds for value in kind)


def _unreadable(code: str, ja: str, en: str) -> Callable[[Problem], SchemaError]:
    def tell(problem: Problem) -> SchemaError:
        shown = quoted(problem.value)
        message = Bilingual(f"{shown.ja}は{ja}として読めません。", f"{shown.en} cannot be read as {en}.")
        return SchemaError(code, Finding(message, problem.at))

    return tell


def _line_break(problem: Problem) -> SchemaError:
    title, place = problem.title, str(problem.value).index("\n")
    message = Bilingual(
        f"{title.ja}は1行で書く項目ですが、改行があります。", f"{title.en} is one line, but has a line break."
    )
    return SchemaError("PLN109", Finding(message, problem.at, (place, place + 1)))


def _format_version(problem: Problem) -> SchemaError:
    shown, known = quoted(problem.value), problem.context["known"]
    message = Bilingual(
        f"{shown.ja}はこの版の planspec が知らない形式です。読めるのは「{known}」です。",
        f"{shown.en} is a format that this planspec does not know; it reads `{known}`.",
    )
    return SchemaError("PLN110", Finding(message, problem.at))


_TELLERS = {
    "missing": _missing,
    "empty_list": lambda problem: _blank(problem.at, problem.root),
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
    return quoted(value)


def quoted(value: object) -> Bilingual:
    """Return the beginning of *value* in quotation marks, or what it is where it is no text."""
    if not isinstance(value, str):
        return _found(value) if isinstance(value, dict | list) else Bilingual("空の値", "an empty value")
    short = value if len(value) <= _LONGEST else value[:_LONGEST] + "…"
    return Bilingual(f"「{short}」", f"`{short}`")


_LONGEST = 20
