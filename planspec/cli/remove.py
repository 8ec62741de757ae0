"""``planspec remove``: something goes from a plan, with the comments that belong to it."""

from argparse import Namespace

from planspec.cli.editing.finishing import finish, refused
from planspec.cli.editing.options import EXIT_CODES, PLACE, PLAN, edit_options, exactly, how
from planspec.cli.editing.source import opened
from planspec.cli.options import Parser
from planspec.edit import Refusal, Remove
from planspec.edit.plan import address
from planspec.language import Bilingual, Language
from planspec.source import json_pointer

_WORDS = ("PLAN", "POINTER")
_DESCRIPTION = Bilingual(
    f"計画の項目 (目標、取組など) を、それに付いたコメントごと削除します。\n{EXIT_CODES.ja}",
    f"Remove something from a plan, such as a goal or an action, with its comments.\n{EXIT_CODES.en}",
)


def parser(language: Language, cells: int) -> Parser:
    """Return the options of ``remove``."""
    words = Parser("remove", f"{' '.join(_WORDS)} [OPTIONS]", _DESCRIPTION, language, cells)
    words.argument(" ".join(_WORDS), Bilingual(f"{PLACE.ja}{PLAN.ja}", f"{PLACE.en} {PLAN.en}"))
    edit_options(words)
    return words


def run(options: Namespace, language: Language | None) -> int:
    """Remove what stands at the place and return the exit code.

    Raises:
        UsageError: There is nothing at the place, it cannot go, or the file cannot be read or written.
    """
    path, pointer = exactly(options, *_WORDS)
    source = opened(path)
    place = address(source.data, pointer, new=False)
    if isinstance(place, Refusal):
        raise refused(pointer, place)
    shown = json_pointer(place.at)
    done = Bilingual(f"{shown} を削除しました。", f"{shown} is removed.")
    return finish(source, (Remove(place.at),), how(options, language), pointer, done)
