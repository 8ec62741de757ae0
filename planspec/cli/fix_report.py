"""What ``planspec fix`` tells: each finding that was mended, each that was not, and how many are left."""

from collections.abc import Iterator
from typing import NamedTuple

from planspec.cli.cells import visible, wrap
from planspec.diagnostics import Diagnostic
from planspec.fixing import Fixed, Mended
from planspec.language import Bilingual, Language

_LONGEST = 24
"""Characters of a text that are shown; of longer ones the beginning and the end."""
_FEW = 2
_INDENT = "    "
_SPACES = {" ": "␣", "\u3000": "□", "\t": "→", "\n": "⏎"}
"""Signs for spaces, which nobody could count otherwise."""


class Telling(NamedTuple):
    """How a report is written.

    Attributes:
        language: Its language.
        cells: Cells in a line.
        done: Whether the files were written; if not, the words say what would be done.
    """

    language: Language
    cells: int = 80
    done: bool = True

    def of_file(self, path: str, fixed: Fixed) -> Iterator[str]:
        """Yield the lines on one file: nothing where nothing was or could be done."""
        for mended in sorted(fixed.mended, key=lambda one: one.diagnostic.span):
            yield from self._mended(path, mended)
        for refused in fixed.refused:
            words = Bilingual(f"直していません。{refused.reason.ja}", f"not mended. {refused.reason.en}")
            first = f"{_place(path, refused.diagnostic)} {refused.diagnostic.code}: "
            yield from wrap(words.in_language(self.language), self.cells, first=first, rest=_INDENT)

    def _mended(self, path: str, mended: Mended) -> Iterator[str]:
        old, new = _shown(mended.old), _shown(mended.new)
        numbers = _numbers(mended.old), _numbers(mended.new)
        if not mended.new:
            words = Bilingual(f"「{old}」を削除", f"「{old}」 deleted")
        else:
            a, b = numbers if all(numbers) else ("", "")
            words = Bilingual(f"「{old}」{a}→「{new}」{b}", f"「{old}」{a} → 「{new}」{b}")
        first = f"{_place(path, mended.diagnostic)} {mended.diagnostic.code}: "
        yield from wrap(words.in_language(self.language), self.cells, first=first, rest=_INDENT)

    def summary(self, files: int, mended: int, refused: int, left: int) -> Iterator[str]:
        """Yield what there is to say of the whole run.

        Args:
            files: How many files were or would be changed.
            mended: How many findings.
            refused: How many could not be mended.
            left: How many have only an unsafe fix, which nobody asked for.
        """
        words = [self._done(files, mended)]
        if refused:
            words.append(Bilingual(f"{refused}か所は直せません。", f"{refused} could not be mended."))
        if left:
            words.append(
                Bilingual(
                    f"意味が変わりうるので直していないものが{left}か所あります (--unsafe で直します)。",
                    f"{left} more can be mended, but their meaning may change (--unsafe mends them).",
                )
            )
        together = Bilingual("".join(word.ja for word in words), " ".join(word.en for word in words))
        yield from wrap(together.in_language(self.language), self.cells)

    def _done(self, files: int, mended: int) -> Bilingual:
        if not mended:
            return Bilingual("自動で直すところはありませんでした。", "There was nothing to mend.")
        en = f"{mended} {'finding' if mended == 1 else 'findings'} in {files} {'file' if files == 1 else 'files'}"
        if self.done:
            return Bilingual(f"{files}件のファイルの{mended}か所を直しました。", f"Mended {en}.")
        return Bilingual(f"{files}件のファイルの{mended}か所を直せます。", f"Would mend {en}.")


def _place(path: str, diagnostic: Diagnostic) -> str:
    return f"{path}:{diagnostic.span.start.line}:{diagnostic.span.start.column}"


def _numbers(text: str) -> str:
    """Return the numbers of one or two characters that may look like others; nothing for other texts."""
    alike = 0 < len(text) <= _FEW and not any(character.isascii() or character.isspace() for character in text)
    return f" ({' '.join(f'U+{ord(character):04X}' for character in text)})" if alike else ""


def _shown(text: str) -> str:
    half = _LONGEST // 2
    if text.isspace():
        return "".join(_SPACES.get(character) or visible(character) for character in text)
    short = text if len(text) <= _LONGEST else f"{text[:half]}…{text[-half:]}"
    return visible(short.replace("\n", "⏎"))
