"""``planspec move``: an item of a list goes elsewhere, with its comments."""

from argparse import Namespace

from planspec.cli.editing.finishing import finish, refused
from planspec.cli.editing.options import EXIT_CODES, PLACE, PLAN, edit_options, exactly, how
from planspec.cli.editing.source import opened
from planspec.cli.options import Parser
from planspec.cli.usage import UsageError
from planspec.edit import Refusal
from planspec.edit.plan import Beside, address, moving
from planspec.language import Bilingual, Language
from planspec.source import json_pointer

_DESCRIPTION = Bilingual(
    "リストの項目 (目標、取組など) をコメントごと移します。識別子は変わりません。TO は移した後に立つ場所で、"
    f"代わりに --before などで目標を指定できます。\n{EXIT_CODES.ja}",
    "Move an item of a list, such as a goal or an action, with its comments; identifiers stay. TO is where it stands "
    f"afterwards; --before and the like name a goal instead.\n{EXIT_CODES.en}",
)
_BEFORE = Bilingual("この目標の前へ", "before this goal")
_AFTER = Bilingual("この目標の後へ", "after this goal")
_INTO = Bilingual("この目標の中の、同じ名前のリストの末尾へ", "to the end of the list of the same name in this goal")
_ONE = Bilingual(
    "--before、--after、--into は1つだけ書いてください。", "Give only one of --before, --after and --into."
)


def parser(language: Language, cells: int) -> Parser:
    """Return the options of ``move``."""
    words = Parser("move", "PLAN FROM [TO] [OPTIONS]", _DESCRIPTION, language, cells)
    words.argument("PLAN FROM TO", Bilingual(f"{PLACE.ja}{PLAN.ja}", f"{PLACE.en} {PLAN.en}"))
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
    source = opened(path)
    place = address(source.data, start, new=False)
    if isinstance(place, Refusal):
        raise refused(start, place)
    found = moving(source.data, place.at, goal)
    if isinstance(found, Refusal):
        raise refused(start, found)
    origin, end = json_pointer(place.at), json_pointer(found.to)
    done = Bilingual(f"{origin} を {end} へ移しました。", f"{origin} is now {end}.")
    return finish(source, found.operations, how(options, language), start, done)


def _words(options: Namespace) -> tuple[str, str, str | Beside]:
    beside = Beside(options.before, options.after, options.into)
    named = [one for one in beside if one is not None]
    if len(named) > 1:
        raise UsageError(_ONE)
    if named:
        path, start = exactly(options, "PLAN", "FROM")
        return path, start, beside
    path, start, goal = exactly(options, "PLAN", "FROM", "TO")
    return path, start, goal
