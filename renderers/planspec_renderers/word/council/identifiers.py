"""The identifiers of a template's styles: each style that the renderer uses is given the one it goes by here."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from planspec_renderers.word.council.markup import remove
from planspec_renderers.word.council.names import JAPANESE, key
from planspec_renderers.word.oxml import name

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_REFERENCES = tuple(
    map(
        name,
        (
            *("basedOn", "next", "link", "pStyle", "rStyle", "tblStyle", "styleLink", "numStyleLink"),
            *("defaultTableStyle", "clickAndTypeStyle"),
        ),
    )
)


def renamed(theirs: "Element", house: "Element") -> Mapping[str, str]:
    """Return new identifiers by old ones, for the styles of *theirs* that need one.

    A style is found by its name, in English or Japanese, or else by its identifier, among those of its type. Another
    style that has the identifier of one of the *house*'s makes room for it.
    """
    found = dict(_found(theirs, house))
    names = {identifier: name_ for name_, identifier in found.items()}
    reserved = {_identifier(style) for style in house.iter(name("style"))}
    taken = reserved | {_identifier(style) for style in theirs.iter(name("style"))}
    new: dict[str, str] = {}
    for style in theirs.iter(name("style")):
        identifier = _identifier(style)
        if identifier in names:
            new[identifier] = names[identifier]
        elif identifier in reserved:
            new[identifier] = _free(identifier, taken)
            taken.add(new[identifier])
    return {old: wanted for old, wanted in new.items() if old != wanted}


def _found(theirs: "Element", house: "Element") -> Iterator[tuple[str, str]]:
    """Yield identifiers of the house's styles, each with the one of the council's that serves."""
    by_name: dict[tuple[str, str], str] = {}
    by_identifier: dict[tuple[str, str], str] = {}
    standard: dict[str, str] = {}
    for style in theirs.iter(name("style")):
        kind, identifier = _kind(style), _identifier(style)
        by_identifier.setdefault((kind, identifier), identifier)
        if _is_standard(style):
            standard.setdefault(kind, identifier)
        for written in _names(style):
            by_name.setdefault((kind, key(written)), identifier)
    known = {key(written) for style in house.iter(name("style")) for written in _house_names(style)}
    named = {identifier for (_, written), identifier in by_name.items() if written in known}
    used: set[str] = set()
    for style in house.iter(name("style")):
        kind, identifier = _kind(style), _identifier(style)
        candidates = [by_name.get((kind, key(written))) for written in _house_names(style)]
        if identifier not in named:
            candidates.append(by_identifier.get((kind, identifier)))
        if _is_standard(style):
            candidates.append(standard.get(kind))
        serving = next((one for one in candidates if one is not None and one not in used), None)
        if serving is not None:
            used.add(serving)
            yield identifier, serving


def _house_names(style: "Element") -> tuple[str, ...]:
    identifier = _identifier(style)
    return (*_names(style), *((JAPANESE[identifier],) if identifier in JAPANESE else ()))


def _names(style: "Element") -> tuple[str, ...]:
    """Return the name of a style and its other names."""
    written = (element.get(name("val"), "") for element in style.iterchildren(name("name"), name("aliases")))
    return tuple(one for names in written for one in names.split(",") if one.strip())


def _kind(style: "Element") -> str:
    return style.get(name("type"), "paragraph")


def _is_standard(style: "Element") -> bool:
    """Report whether a style is that of everything without one."""
    return style.get(name("default"), "0") in {"1", "true", "on"}


def _identifier(style: "Element") -> str:
    return style.get(name("styleId"), "")


def _free(identifier: str, taken: set[str]) -> str:
    place = 2
    while f"{identifier}{place:02d}" in taken:
        place += 1
    return f"{identifier}{place:02d}"


def rename(root: "Element", new: Mapping[str, str]) -> None:
    """Write the *new* identifiers wherever a part says an old one."""
    for style in root.iter(name("style")):
        style.set(name("styleId"), new.get(_identifier(style), _identifier(style)))
    for reference in root.iter(*_REFERENCES):
        written = reference.get(name("val"), "")
        reference.set(name("val"), new.get(written, written))


def identifiers(styles: "Element") -> frozenset[str]:
    """Return the identifiers of all styles."""
    return frozenset(map(_identifier, styles.iter(name("style"))))


def forget(root: "Element", known: frozenset[str]) -> None:
    """Take out of a part what it says of styles that are not *known*."""
    for reference in tuple(root.iter(*_REFERENCES)):
        if reference.get(name("val")) not in known:
            remove(reference)
