"""``planspec move``: an item of a list goes elsewhere, with its comments."""

import re
from argparse import Namespace

from planspec.cli.editing.finishing import finish, refused
from planspec.cli.editing.naming import before, subject, way
from planspec.cli.editing.options import EXIT_CODES, INPUT, PLACES, PLAN, describe, edit_options, exactly, how
from planspec.cli.editing.source import Source, opened
from planspec.cli.editing.telling import Telling
from planspec.cli.options import Parser
from planspec.cli.usage import UsageError
from planspec.edit import Refusal, comments_above
from planspec.edit.plan import Beside, address, immovable, moving
from planspec.language import Bilingual, Language
from planspec.source import Pointer

_FROM, _TO = Bilingual("元", "FROM"), Bilingual("先", "TO")
_DESCRIPTION = Bilingual(
    "リストの項目 (目標、取組など) をコメントごと移します。識別子は変わりません。先は移した後に立つ場所で、"
    f"代わりに --before などで目標を指定できます。\n{EXIT_CODES.ja}",
    "Move an item of a list, such as a goal or an action, with its comments; identifiers stay. TO is where it stands "
    f"afterwards; --before and the like name a goal instead.\n{EXIT_CODES.en}",
)
_BEFORE = Bilingual("この目標 (支部などは名称) の前へ", "before this goal, or the branch or the like of this name")
_AFTER = Bilingual("この目標 (支部などは名称) の後へ", "after it")
_INTO = Bilingual("この目標の中の、同じ名前のリストの末尾へ", "to the end of the list of the same name in this goal")
_ONE = Bilingual(
    "--before、--after、--into は1つだけ書いてください。", "Give only one of --before, --after and --into."
)
_ONE_WAY = Bilingual(
    "先と --before、--after、--into は一緒に使えません。どちらかにしてください。",
    "TO and --before, --after or --into exclude each other; give one of them.",
)
_WHERE = Bilingual(
    "移す先がありません。元の後に先の場所を書くか、--before、--after、--into で目標を指定してください。",
    "It is not said where to: give TO after FROM, or name a goal with --before, --after or --into.",
)


def parser(language: Language, cells: int) -> Parser:
    """Return the options of ``move``."""
    usage = "PLAN FROM TO|--before ID|--after ID|--into ID [OPTIONS]"
    words = Parser("move", usage, _DESCRIPTION, language, cells)
    describe(words, (PLAN, _FROM, _TO), Bilingual(f"{PLACES.ja}{INPUT.ja}", f"{PLACES.en} {INPUT.en}"))
    words.option("--before", "ID", _BEFORE)
    words.option("--after", "ID", _AFTER)
    words.option("--into", "ID", _INTO)
    edit_options(words)
    return words


def run(options: Namespace, language: Language | None) -> int:
    """Move the item and return the exit code.

    Raises:
        UsageError: There is no such place, the item cannot go there, or the file cannot be read or written.
    """
    path, start, goal = _words(options)
    source = opened(path, force=options.force)
    place = address(source.data, start, new=False)
    if isinstance(place, Refusal):
        raise refused(start, place)
    if (reason := immovable(source.data, place.at)) is not None:
        raise refused(start, reason)
    found = moving(source.data, place.at, goal)
    if isinstance(found, Refusal):
        raise refused(goal if isinstance(goal, str) else goal.named, found)
    telling = Telling(lambda data: _done(source.data, place.at, data, found.to), _numbers_stay(source, place.at))
    return finish(source, found.operations, how(options, language), start, telling)


def _words(options: Namespace) -> tuple[str, str, str | Beside]:
    beside = Beside(options.before, options.after, options.into)
    named = [one for one in beside if one is not None]
    if len(named) > 1:
        raise UsageError(_ONE)
    if named and len(options.words) == 3:  # noqa: PLR2004 -- the third word is TO
        raise UsageError(_ONE_WAY)
    if named:
        path, start = exactly(options, PLAN, _FROM)
        return path, start, beside
    if len(options.words) == 2:  # noqa: PLR2004 -- likewise
        raise UsageError(_WHERE)
    path, start, goal = exactly(options, PLAN, _FROM, _TO)
    return path, start, goal


def _done(old: object, origin: Pointer, new: object, end: Pointer) -> Bilingual:
    moved, there = subject(old, origin), way(new, end)
    if there == way(old, origin):
        # What has a name and no number is called the same wherever it stands.
        number = int(end[-1]) + 1
        there = Bilingual(f"リストの{number}番目", f"no. {number} of its list")
    return Bilingual(f"{before('を', moved.ja)}{before('へ移しました。', there.ja)}", f"{moved.en} is now {there.en}.")


def _numbers_stay(source: Source, at: Pointer) -> tuple[Bilingual, ...]:
    """Return what is said of the comments above what moves, where they name a number."""
    numbered = [comment for comment in comments_above(source.reading.source_map, at) if re.search(r"\d", comment)]
    if not numbered:
        return ()
    ja, en = "".join(f"「{comment}」" for comment in numbered), ", ".join(f"`{comment}`" for comment in numbered)
    return (
        Bilingual(
            f"コメント{ja}もそのまま移しました。番号が合わないときは直してください。",
            f"The comment {en} went along as it is; mend its number where it is not right.",
        ),
    )
