"""``planspec rename-id``: another identifier for a goal, and for everything in the file that refers to it."""

from argparse import Namespace

from planspec.cli.editing.finishing import finish, refused
from planspec.cli.editing.options import EXIT_CODES, INPUT, PLAN, describe, edit_options, exactly, how
from planspec.cli.editing.source import opened
from planspec.cli.editing.telling import Telling
from planspec.cli.options import Parser
from planspec.cli.usage import unknown
from planspec.edit import Refusal
from planspec.edit.plan import NAMESPACES, Renaming, renaming
from planspec.language import Bilingual, Language

_WORDS = (PLAN, Bilingual("今の識別子", "OLD"), Bilingual("新しい識別子", "NEW"))
_DESCRIPTION = Bilingual(
    "目標の識別子 (id) と、このファイルの中でそれを参照しているところを、まとめて変えます。コメント、ほかのファイル、"
    f"前後の版は変わりません。\n{EXIT_CODES.ja}",
    "Give a goal another identifier (id), and change what refers to it in this file. Comments, other files and other "
    f"versions stay as they are.\n{EXIT_CODES.en}",
)
_ARGUMENT = Bilingual(INPUT.ja, f"The identifier OLD becomes NEW. {INPUT.en}")
_KIND = Bilingual("種類", "kind")
_KINDS = tuple(space.name for space in NAMESPACES)
_KIND_HELP = Bilingual(
    "どの目標か: この計画、市計画、前計画 (省くと、識別子のあるところ)",
    "whose goal: this plan's, the city plan's or the previous plan's (default: where the identifier is)",
)


def parser(language: Language, cells: int) -> Parser:
    """Return the options of ``rename-id``."""
    words = Parser("rename-id", f"{' '.join(name.en for name in _WORDS)} [OPTIONS]", _DESCRIPTION, language, cells)
    describe(words, _WORDS, _ARGUMENT)
    words.option("--kind", "|".join(_KINDS), _KIND_HELP)
    edit_options(words)
    return words


def run(options: Namespace, language: Language | None) -> int:
    """Change the identifier and return the exit code.

    Raises:
        UsageError: There is no such identifier, the new one cannot be used, or the file cannot be read or written.
    """
    path, old, new = exactly(options, *_WORDS)
    if options.kind is not None and options.kind not in _KINDS:
        raise unknown(_KIND, options.kind, _KINDS)
    source = opened(path, force=options.force)
    found = renaming(source.data, old, new, options.kind)
    if isinstance(found, Refusal):
        raise refused("", found)
    telling = Telling(lambda _: _done(old, new, found))
    return finish(source, found.operations, how(options, language), old, telling)


def _done(old: str, new: str, found: Renaming) -> Bilingual:
    links = len(found.operations) - 1
    ja = f"{found.kind.told.ja}の識別子「{old}」を「{new}」に変えました"
    en = f"`{old}`, one of the {found.kind.told.en}, is now `{new}`"
    if not links:
        return Bilingual(f"{ja}。", f"{en}.")
    places = "1 reference" if links == 1 else f"{links} references"
    return Bilingual(f"{ja} (参照{links}か所も)。", f"{en}, with {places} to it.")
