"""``planspec remove``: something goes from a plan, with the comments that belong to it."""

from argparse import Namespace

from planspec.cli.editing.finishing import finish, refused
from planspec.cli.editing.naming import before, inside, subject
from planspec.cli.editing.options import EXIT_CODES, INPUT, PLACE, PLACES, PLAN, describe, edit_options, exactly, how
from planspec.cli.editing.source import opened
from planspec.cli.editing.telling import Telling
from planspec.cli.options import Parser
from planspec.edit import Refusal, Remove
from planspec.edit.plan import address
from planspec.language import Bilingual, Language
from planspec.source import Pointer

_WORDS = (PLAN, PLACE)
_DESCRIPTION = Bilingual(
    f"計画の項目 (目標、取組など) を、それに付いたコメントごと削除します。\n{EXIT_CODES.ja}",
    f"Remove something from a plan, such as a goal or an action, with its comments.\n{EXIT_CODES.en}",
)


def parser(language: Language, cells: int) -> Parser:
    """Return the options of ``remove``."""
    words = Parser("remove", f"{' '.join(name.en for name in _WORDS)} [OPTIONS]", _DESCRIPTION, language, cells)
    describe(words, _WORDS, Bilingual(f"{PLACES.ja}{INPUT.ja}", f"{PLACES.en} {INPUT.en}"))
    edit_options(words)
    return words


def run(options: Namespace, language: Language | None) -> int:
    """Remove what stands at the place and return the exit code.

    Raises:
        UsageError: There is nothing at the place, it cannot go, or the file cannot be read or written.
    """
    path, pointer = exactly(options, *_WORDS)
    source = opened(path, force=options.force)
    place = address(source.data, pointer, new=False)
    if isinstance(place, Refusal):
        raise refused(pointer, place)
    telling = Telling(lambda _: _done(source.data, place.at))
    return finish(source, (Remove(place.at),), how(options, language), pointer, telling)


def _done(data: object, at: Pointer) -> Bilingual:
    named, parts = subject(data, at), inside(data, at)
    return Bilingual(before("を削除しました。", named.ja + parts.ja), f"{named.en}{parts.en} is removed.")
