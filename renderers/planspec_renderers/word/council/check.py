"""What a template lacks, by name."""

from typing import TYPE_CHECKING

from planspec.language import Bilingual
from planspec_renderers.word.council.names import shown
from planspec_renderers.word.council.places import WORDS, PlaceName, place_named
from planspec_renderers.word.oxml import name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element as Element

_QUIET = frozenset(
    (
        *("Normal", "DefaultParagraphFont", "TableNormal", "NoList", "Header", "Footer", "Spacer"),
        *("CoverLogo", "CoverPicture"),
        *(f"UnlistedHeading{level}" for level in range(1, 10)),
        *(f"{kind}{level}" for kind in ("Heading", "TOC") for level in range(4, 10)),
    )
)
"""Styles that nobody misses: those that every file has or that hardly any plan needs."""

_LONG = ("Long", "Longer", "Longest")

_COVER_STYLES = frozenset({"Title", "Subtitle", "CoverText"})
"""Styles of our own cover."""

_WANTED = (PlaceName.TITLE, PlaceName.PERIOD, PlaceName.ORGANIZATION)
"""What a cover with places should say; a phase and a day many plans do not have."""


def is_quiet(identifier: str) -> bool:
    """Report whether nobody misses a style; those for long words go by the one that they are based on."""
    return identifier in _QUIET or identifier.endswith(_LONG)


def missing_styles(house: "Element", theirs: "Iterable[str]", *, has_cover: bool) -> tuple[Bilingual, ...]:
    """Return in one line which styles are missing, if any are.

    Args:
        house: The house's own styles.
        theirs: Identifiers of the styles of the template.
        has_cover: Whether the template brings a cover, so that ours is not printed.
    """
    spared = set(theirs) | (_COVER_STYLES if has_cover else frozenset())
    named = (style for style in house.iter(name("style")) if not is_quiet(style.get(name("styleId"), "")))
    lost = [style for style in named if style.get(name("styleId"), "") not in spared]
    if not lost:
        return ()
    written = [(style.get(name("styleId"), ""), style.find(name("name"))) for style in lost]
    english = [identifier if one is None else one.get(name("val"), identifier) for identifier, one in written]
    japanese = [shown(identifier, one) for (identifier, _), one in zip(written, english, strict=True)]
    ja = f"ひな形にスタイル {''.join(f'「{one}」' for one in japanese)}がありません。planspec のスタイルを使います。"
    en = f"The template lacks the styles {', '.join(english)}; planspec's own stand in."
    return (Bilingual(ja, en),)


def missing_places(on_cover: "Iterable[str]", elsewhere: "Iterable[str]", *, placed: bool) -> tuple[Bilingual, ...]:
    """Return a line for each place that is missing or that nothing is known of.

    A cover without any place is one where everything is typed in by hand, so that it lacks nothing.

    Args:
        on_cover: What stands between double braces before the document.
        elsewhere: What stands between double braces behind it, in headers and in footers.
        placed: Whether the template says where the document goes.
    """
    cover = tuple(on_cover)
    written = tuple(dict.fromkeys((*cover, *elsewhere)))
    known = frozenset(map(place_named, written))
    is_filled = placed and any(place_named(one) in WORDS for one in cover)
    return (
        *(() if placed else (_no_body(),)),
        *(_no_place(place) for place in (_WANTED if is_filled else ()) if place not in known),
        *(_unknown(one) for one in written if place_named(one) not in WORDS),
    )


def _no_body() -> Bilingual:
    ja, en = PlaceName.BODY.written
    return Bilingual(
        f"ひな形に本文の場所 {ja} がありません。ひな形の内容のあとに続けて印刷します。",
        f"The template has no place {en} for the document, which follows after everything in it.",
    )


def _no_place(place: PlaceName) -> Bilingual:
    ja, en = place.written
    told = f"ひな形の表紙などに {ja} の場所がありません。"
    return Bilingual(told, f"The template has no place {en} on its cover or elsewhere.")


def _unknown(written: str) -> Bilingual:
    ja, en = ("".join(f"「{place.written.ja}」" for place in WORDS), ", ".join(place.written.en for place in WORDS))
    return Bilingual(
        f"ひな形の {{{{{written}}}}} は分からない場所なので、そのまま印刷します。使えるのは{ja}です。",
        f"The template's {{{{{written}}}}} is no known place and is printed as it is. Known: {en}.",
    )


def own_contents() -> Bilingual:
    """Return the line on contents that the template has of its own."""
    return Bilingual(
        "ひな形に目次があります。目次は本文と一緒に印刷するので、ひな形からは外してください。",
        "The template has contents of its own. They are printed with the document; remove them from the template.",
    )
