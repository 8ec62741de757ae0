"""``planspec new``: a new goal, promotion goal or branch in a plan."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from typing import NamedTuple

from planspec.cli.editing.finishing import finish, refused
from planspec.cli.editing.naming import before, subject
from planspec.cli.editing.options import EXIT_CODES, INPUT, PLAN, describe, edit_options, exactly, how
from planspec.cli.editing.source import opened
from planspec.cli.editing.telling import Telling
from planspec.cli.editing.value import fit
from planspec.cli.options import Parser
from planspec.cli.usage import UsageError, unknown
from planspec.edit import Refusal
from planspec.edit.plan import (
    Entry,
    Level,
    NewBranch,
    NewGoal,
    NewPromotionGoal,
    counted,
    new_branch,
    new_goal,
    new_promotion_goal,
)
from planspec.language import Bilingual, Language
from planspec.source import json_pointer

_DESCRIPTION = Bilingual(
    "計画に基本目標、推進目標、支部を書き足します。書かなかったことは todo になり、識別子は前後に合わせて付けます。\n"
    f"{EXIT_CODES.ja}",
    "Add a basic goal, a promotion goal or a branch to a plan. What is not given becomes a todo; an identifier is made "
    f"in the manner of its neighbours.\n{EXIT_CODES.en}",
)
_KIND = Bilingual("種類", "kind")
_ACTION = "--action"


class _Kind(NamedTuple):
    """Something that can be added.

    Attributes:
        takes: The options that say what it is like.
        make: Makes it of the data of a plan and the options.
        level: Which declared number counts it.
    """

    takes: frozenset[str]
    make: Callable[[object, Namespace], Entry | Refusal]
    level: Level | None = None


def _goal(data: object, options: Namespace) -> Entry | Refusal:
    return new_goal(data, NewGoal(options.id, options.title, options.before, options.after))


def _promotion_goal(data: object, options: Namespace) -> Entry | Refusal:
    actions = tuple(text for _, text in options.actions)
    known = NewPromotionGoal(
        options.id, options.title, getattr(options, "in"), actions, options.mark_new, options.before, options.after
    )
    return new_promotion_goal(data, known)


def _branch(data: object, options: Namespace) -> Entry | Refusal:
    if options.name is None:
        raise UsageError(
            Bilingual("支部の名称を --name で書いてください。", "Give the name of the branch with --name.")
        )
    places = (options.postal_code, options.address, options.phone, options.fax)
    return new_branch(data, NewBranch(options.name, *places, options.before, options.after))


_KINDS: Mapping[str, _Kind] = {
    "goal": _Kind(frozenset({"id", "title", "count"}), _goal, Level.BASIC),
    "promotion-goal": _Kind(
        frozenset({"id", "title", "in", "actions", "mark_new", "count"}),
        _promotion_goal,
        Level.PROMOTION,
    ),
    "branch": _Kind(frozenset({"name", "postal_code", "address", "phone", "fax"}), _branch),
}
_OPTIONS: Mapping[str, tuple[str, Bilingual]] = {
    "--id": (
        "ID",
        Bilingual("識別子 (省くと、前後に合わせて付けます)", "its identifier (default: made like its neighbours')"),
    ),
    "--title": ("TEXT", Bilingual("題名", "its title")),
    "--in": ("ID", Bilingual("推進目標を入れる基本目標", "the basic goal that a promotion goal goes into")),
    "--name": ("TEXT", Bilingual("支部の名称", "name of the branch")),
    "--postal-code": ("TEXT", Bilingual("郵便番号", "postal code")),
    "--address": ("TEXT", Bilingual("住所", "address")),
    "--phone": ("TEXT", Bilingual("電話番号", "phone number")),
    "--fax": ("TEXT", Bilingual("FAX番号", "fax number")),
    "--before": ("ID", Bilingual("この目標 (支部は名称) の前へ", "before this goal, or the branch of this name")),
    "--after": ("ID", Bilingual("この目標 (支部は名称) の後へ (既定は末尾)", "after it (default: at the end)")),
}
_ACTION_HELP = Bilingual("推進目標の取組 (何度でも書けます)", "an action of a promotion goal; may come again")
_MARK_NEW = Bilingual("新規の印 (new: true) を付けます", "mark a promotion goal as new in this plan (new: true)")
_COUNT = Bilingual("structure の目標の数も合わせます", "update the declared number of goals too")
_ONE_OF_KINDS = Bilingual("|".join(_KINDS), "|".join(_KINDS))
_COUNTED_BY = "PLN210"


def parser(language: Language, cells: int) -> Parser:
    """Return the options of ``new``."""
    words = Parser("new", f"{'|'.join(_KINDS)} PLAN [OPTIONS]", _DESCRIPTION, language, cells)
    describe(words, (Bilingual("種類", "KIND"), PLAN), INPUT)
    for flag, (metavar, text) in _OPTIONS.items():
        words.option(flag, metavar, text)
    words.repeated(_ACTION, "TEXT", _ACTION_HELP, into="actions")
    words.switch("--mark-new", text=_MARK_NEW)
    words.switch("--count", text=_COUNT)
    edit_options(words)
    return words


def run(options: Namespace, language: Language | None) -> int:
    """Add what is asked for and return the exit code.

    Raises:
        UsageError: It cannot be added as it is asked for, or the file cannot be read or written.
    """
    name, path = _words(options)
    kind = _KINDS[name]
    _refuse_others(name, options)
    _make_fit(options)
    source = opened(path, force=options.force)
    entry = kind.make(source.data, options)
    if isinstance(entry, Refusal):
        raise refused("", entry)
    counts = counted(source.data, entry.operations, kind.level) if options.count and kind.level else ()
    telling = Telling(lambda data: _done(data, entry, kind), after=_declared(kind.level))
    return finish(source, (*entry.operations, *counts), how(options, language), json_pointer(entry.at), telling)


def _declared(level: Level | None) -> Mapping[str, Bilingual]:
    """Return what is said where a declared number is no longer the real one."""
    if level is None:
        return {}
    at = f"/structure/{level}"
    ja = f"{at} の数は変えていません。--count を付けて足すと一緒に変わります。今からなら planspec set で書けます。"
    en = f"The number at {at} stays. With --count it changes, too; planspec set can still write it."
    return {_COUNTED_BY: Bilingual(ja, en)}


def _done(data: object, entry: Entry, kind: _Kind) -> Bilingual:
    ja, en = subject(data, entry.at)
    if kind.level is None:
        return Bilingual(before("を書き足しました。", ja), f"{en} is added.")
    return Bilingual(
        f"{before('を書き足しました', ja)} (識別子 {entry.name})。",
        f"{en} is added, with the identifier `{entry.name}`.",
    )


def _words(options: Namespace) -> tuple[str, str]:
    """Return the kind of what is to be added, and the path of the plan."""
    name = options.words[0] if options.words else ""
    if name and name not in _KINDS:
        raise unknown(_KIND, name, tuple(_KINDS))
    name, path = exactly(options, _ONE_OF_KINDS, PLAN)
    if options.before is not None and options.after is not None:
        raise UsageError(
            Bilingual("--before と --after は片方だけ書いてください。", "Give only one of --before and --after.")
        )
    return name, path


def _make_fit(options: Namespace) -> None:
    """Refuse texts with characters that no plan can hold."""
    for field in ("title", "name", "postal_code", "address", "phone", "fax"):
        setattr(options, field, None if getattr(options, field) is None else fit(getattr(options, field)))
    options.actions = [(flag, fit(text)) for flag, text in options.actions or ()]


def _refuse_others(name: str, options: Namespace) -> None:
    """Refuse what is said of something that is of another kind than *name*."""
    others = frozenset().union(*(kind.takes for kind in _KINDS.values())) - _KINDS[name].takes
    for field in sorted(others):
        if getattr(options, field):
            flag = _ACTION if field == "actions" else f"--{field.replace('_', '-')}"
            raise UsageError(Bilingual(f"{flag} は {name} には使えません。", f"{flag} makes no sense with {name}."))
