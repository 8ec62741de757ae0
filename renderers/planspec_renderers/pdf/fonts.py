"""The fonts a PDF file is set in."""

import warnings
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planspec.document import RenderError, RenderWarning
from planspec.language import Bilingual
from planspec.theme import Fonts

if TYPE_CHECKING:
    import typst

FAMILIES = (
    "BIZ UDPGothic",
    "BIZ UDGothic",
    "Yu Gothic",
    "Meiryo",
    "Hiragino Sans",
    "Hiragino Kaku Gothic ProN",
    "Noto Sans CJK JP",
    "Noto Sans JP",
    "IPAexGothic",
    "IPAPGothic",
)
"""Japanese typefaces of Windows, macOS and Linux, the one made for easy reading first."""

_JAPANESE_NAMES = {
    "BIZ UDPゴシック": "BIZ UDPGothic",
    "BIZ UDゴシック": "BIZ UDGothic",
    "BIZ UDP明朝": "BIZ UDPMincho",
    "BIZ UD明朝": "BIZ UDMincho",
    "游ゴシック": "Yu Gothic",
    "游明朝": "Yu Mincho",
    "メイリオ": "Meiryo",
    "ＭＳ ゴシック": "MS Gothic",
    "ＭＳ Ｐゴシック": "MS PGothic",
    "ＭＳ 明朝": "MS Mincho",
    "ＭＳ Ｐ明朝": "MS PMincho",
    "ヒラギノ角ゴシック": "Hiragino Sans",
    "ヒラギノ角ゴ ProN": "Hiragino Kaku Gothic ProN",
    "ヒラギノ明朝 ProN": "Hiragino Mincho ProN",
    "IPAexゴシック": "IPAexGothic",
    "IPAex明朝": "IPAexMincho",
}
"""Families whose files have a name in each language; typst knows the English one."""


@dataclass(frozen=True, slots=True)
class InstalledFonts:
    """Fonts that typst has found.

    Attributes:
        found: The fonts themselves.
        text: Families of running text that are among them, the best first; never empty.
        headings: Families of headings, likewise.
    """

    found: "typst.Fonts"
    text: tuple[str, ...]
    headings: tuple[str, ...]


def installed(wanted: Fonts, folders: tuple[str, ...], *, system: bool) -> InstalledFonts:
    """Return the fonts in *folders* and, if *system*, those of the system; what is *wanted* comes first.

    Warns with a ``RenderWarning`` that names the families if none of those that a theme asks for is there.

    Raises:
        RenderError: typst is not installed, or there is no Japanese font.
    """
    try:
        import typst  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise RenderError(_NO_TYPST) from error
    found = typst.Fonts(include_system_fonts=system, font_paths=list(folders))
    known = {family.casefold(): family for family in found.families()}
    text = _known(known, (*wanted.text, *FAMILIES))
    if not text:
        raise RenderError(_no_font((*wanted.text, *FAMILIES)))
    _warn_of_missing(known, wanted)
    return InstalledFonts(found, text, _known(known, (*wanted.headings, *text)))


def _known(known: dict[str, str], families: Iterable[str]) -> tuple[str, ...]:
    names = (known.get(_english(family).casefold()) for family in families)
    return tuple(dict.fromkeys(name for name in names if name is not None))


def _english(family: str) -> str:
    return _JAPANESE_NAMES.get(family.strip(), family.strip())


def _warn_of_missing(known: dict[str, str], wanted: Fonts) -> None:
    """Say which families a theme asks for in vain; the house's own are no wish, and have others to follow."""
    for families, own in ((wanted.text, Fonts().text), (wanted.headings, Fonts().headings)):
        if families and families != own and not _known(known, families):
            warnings.warn(RenderWarning(_not_here(families)), stacklevel=2)


def _not_here(families: Iterable[str]) -> Bilingual:
    named = tuple(families)
    return Bilingual(
        f"テーマのフォントがこの環境に見つからないので、PDF は別のフォントで組みました: {'、'.join(named)}。",
        f"The fonts of the theme are not installed here; the PDF is set in another one: {', '.join(named)}.",
    )


def _no_font(families: Iterable[str]) -> Bilingual:
    named = tuple(dict.fromkeys(map(_english, families)))
    return Bilingual(
        f"日本語のフォントが見つからないので、PDF を作れません。次のどれかを入れてください: {'、'.join(named)}。",
        f"No Japanese font was found, so no PDF can be made. Install one of these: {', '.join(named)}.",
    )


_NO_TYPST = Bilingual(
    "PDF を作る部品 typst が入っていません。pip install 'planspec[pdf]' で入れてください。"
    "LibreOffice があれば --via-word でも作れます。",
    "typst, which makes PDF files, is not installed: pip install 'planspec[pdf]'. "
    "With LibreOffice, --via-word makes them too.",
)
