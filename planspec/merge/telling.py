"""Conflicts in words."""

from collections.abc import Mapping
from typing import Any

from planspec.language import Bilingual
from planspec.merge.conflict import Clash, Conflict
from planspec.merge.found import Found
from planspec.merge.naming import Names, name
from planspec.merge.part import BASE, OURS, THEIRS
from planspec.merge.version import Seen
from planspec.merge.words import in_words, one_line
from planspec.source import Pointer

_VERSIONS = {
    BASE: Bilingual("元の版", "base"),
    OURS: Bilingual("自分の版", "ours"),
    THEIRS: Bilingual("相手の版", "theirs"),
}
_REMOVED = {
    Clash.REMOVED_BY_US: Bilingual(
        "自分の版は削除、相手の版は変更。相手の版の内容を残しています。",
        "ours removed it, theirs changed it; it stays as theirs has it.",
    ),
    Clash.REMOVED_BY_THEM: Bilingual(
        "自分の版は変更、相手の版は削除。自分の版の内容を残しています。",
        "ours changed it, theirs removed it; it stays as ours has it.",
    ),
}


def told(found: Found, names: tuple[Names, Names, Names]) -> Conflict:
    """Tell a conflict that was found in the data."""
    subject, at = name(names, found.trio), found.node.at
    if found.clash is Clash.VALUE:
        sides = {side: _said(found.trio[side]) for side in (OURS, THEIRS, BASE)}
        return Conflict(found.clash, at, _sentence(subject, _sides(sides)), _sides({**sides, OURS: None}))
    if found.clash in _REMOVED:
        words = _joined(_REMOVED[found.clash], _sides({BASE: _said(found.trio[BASE])}))
    elif found.clash is Clash.MOVED:
        words = _moved(found, names)
    else:
        words = _order(found)
    return Conflict(found.clash, at, _sentence(subject, words), words)


def lost_comment(text: str, side: int, at: Pointer, names: Names) -> Conflict:
    """Tell a comment that one line of work has, and that has no place any more."""
    which, shown = _VERSIONS[side], one_line(text)
    words = Bilingual(
        f"{which.ja}のコメント「{shown}」を残せません。", f"A comment of {which.en} has no place: 「{shown}」"
    )
    return Conflict(Clash.COMMENT, at, _sentence(names.of(at), words), words)


def whole(reason: Bilingual) -> Conflict:
    """Tell that files cannot be brought together by their parts."""
    words = Bilingual(
        f"{reason.ja}自分の版のままにしてあります。相手の版と見比べて、手で直してください。",
        f"{reason.en} Ours stays as it is; compare it with theirs and bring them together by hand.",
    )
    return Conflict(Clash.WHOLE, (), words, words)


def _sides(sides: Mapping[int, Bilingual | None]) -> Bilingual:
    """Return what the versions say; one with nothing to say has no such text."""
    shown = [(_VERSIONS[side], text) for side, text in sides.items() if text is not None]
    ja = "、".join(
        f"{which.ja}{'' if text.ja[0] == '「' else ' '}{text.ja}" if text.ja else f"{which.ja}なし"
        for which, text in shown
    )
    en = ", ".join(f"{which.en} {text.en}" if text.en else f"{which.en}: nothing" for which, text in shown)
    return Bilingual(ja, en)


def _said(seen: Seen | None) -> Bilingual:
    return Bilingual("", "") if seen is None else in_words(seen.value, seen.at)


def _moved(found: Found, names: tuple[Names, Names, Names]) -> Bilingual:
    ours, theirs = (_around(found.trio[side], names[side]) for side in (OURS, THEIRS))
    return Bilingual(
        f"自分の版は「{ours.ja}」へ、相手の版は「{theirs.ja}」へ移動。自分の版に従っています。",
        f"ours moved it to 「{ours.en}」, theirs to 「{theirs.en}」; it stands where ours has it.",
    )


def _around(seen: Seen | None, names: Names) -> Bilingual:
    """Return the part that an item of a list stands in, with its title: its number may be another one's elsewhere."""
    at = () if seen is None else seen.at[:-2]
    called, title = names.of(at), one_line(names.title(at))
    return Bilingual(f"{called.ja} {title}", f"{called.en} {title}") if title else called


def _order(found: Found) -> Bilingual:
    order = in_words([_label(item) for item in _items(found.trio[THEIRS])], ())
    return Bilingual(
        f"並び順が両方の版で違います。自分の版の順です。相手の版の順{order.ja}",
        f"both put it in another order; this is ours. Order of theirs: {order.en}",
    )


def _items(seen: Seen | None) -> list[Any]:
    return seen.value if seen is not None and isinstance(seen.value, list) else []


def _label(item: Any) -> Any:
    if not isinstance(item, dict):
        return item
    return next((item[field] for field in ("id", "title", "name", "term", "word", "text") if field in item), item)


def _sentence(subject: Bilingual, words: Bilingual) -> Bilingual:
    return Bilingual(f"{subject.ja}: {words.ja}", f"{subject.en}: {words.en}")


def _joined(one: Bilingual, other: Bilingual) -> Bilingual:
    return Bilingual(f"{one.ja}{other.ja}", f"{one.en} {other.en}")
