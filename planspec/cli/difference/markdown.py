"""The comparison as a comment on a pull request of GitHub."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from planspec.cli.difference.github_text import escaped
from planspec.compare import Change, Comparison, Importance
from planspec.compose.review.names import Names
from planspec.compose.review.told import IMPORTANCE, NOTATION, count, kind, marks, words
from planspec.language import Bilingual, Language
from planspec.wording import Fate, Segment
from planspec.wording.excerpt import brief, excerpt

MARKER = "<!-- planspec-diff -->"
"""Stands first and unseen, so that a bot finds its own comment again."""
LIMIT = 65_536
"""Characters (code points) that GitHub takes in a comment or the body of a pull request."""
_TAGS = {Fate.DELETED: "del", Fate.INSERTED: "ins"}
_NAME, _SUBJECT = 60, 120
_HEADING = Bilingual("計画の変更点", "Changes to the plan")
_KIND = Bilingual("種類", "Kind")
_TOTAL = Bilingual("計", "Total")
_TITLES = {
    Importance.MAJOR: Bilingual("重要な変更", "Major changes"),
    Importance.NORMAL: Bilingual("その他の変更", "Other changes"),
    Importance.MINOR: Bilingual("軽微な変更", "Minor changes"),
}


class _Section(NamedTuple):
    """Changes of one weight; *folded* ones stand behind a title that opens them."""

    title: Bilingual
    changes: tuple[Change, ...]
    folded: bool


def comment(comparison: Comparison, names: Names, language: Language, limit: int = LIMIT) -> str:
    """Return *comparison* as Markdown, the most important changes first.

    Where not all fit, whole changes are left out from the least important on, and their number is told.

    Args:
        comparison: What changed.
        names: What the two versions are called.
        language: The language of the words that are not the plan's.
        limit: The most characters.
    """
    sections = _sections(comparison.changes)
    head = f"{MARKER}\n{_head(comparison, names, language)}"
    total = len(comparison.changes)
    room = (
        limit - _size(head) - _size(_left_out(total, language)) - sum(_size(_frame(one, language)) for one in sections)
    )
    if room < 0:
        return f"{MARKER}\n{count(comparison.changes).in_language(language)}\n"[: limit // 2]
    parts, told = [head], 0
    for section in sections:
        fitting = _fitting(_entries(section.changes, language), room)
        complete = len(fitting) == len(section.changes)
        room = room - sum(map(_size, fitting)) if complete else 0
        told += len(fitting)
        parts.append(_framed(section, fitting, language) if fitting else "")
    return "".join((*parts, _left_out(total - told, language) if told < total else ""))


def _size(text: str) -> int:
    """Return how many characters *text* has for GitHub: a browser sends a line break as two."""
    return len(text) + text.count("\n")


def _sections(changes: Sequence[Change]) -> tuple[_Section, ...]:
    chosen = (
        *(_Section(_TITLES[one], _of(changes, one), folded=one is Importance.MINOR) for one in Importance),
        _Section(NOTATION, tuple(one for one in changes if one.notation), folded=True),
    )
    return tuple(section for section in chosen if section.changes)


def _of(changes: Sequence[Change], importance: Importance) -> tuple[Change, ...]:
    return tuple(one for one in changes if one.importance is importance and not one.notation)


def _head(comparison: Comparison, names: Names, language: Language) -> str:
    old, new = (escaped(brief(name, _NAME)) for name in names)
    lines = [
        f"### {_HEADING.in_language(language)}: {escaped(brief(comparison.new.title.strip(), _NAME))}",
        "",
        f"{old} → {new}",
        "",
        f"**{escaped(count(comparison.changes).in_language(language))}**",
        "",
        *(_table(comparison.changes, language) if comparison.changes else ()),
    ]
    return "\n".join(lines) + "\n"


def _table(changes: Sequence[Change], language: Language) -> Iterator[str]:
    """Yield a table of how many changes of each kind there are, by importance."""
    weights = [one for one in Importance if any(change.importance is one for change in changes)]
    found = Counter((change.code, change.importance) for change in changes)
    titles = {change.code: escaped(kind(change).in_language(language)) for change in changes}
    header = [_KIND, *(IMPORTANCE[one] for one in weights), _TOTAL]
    yield _cells([title.in_language(language) for title in header])
    yield _cells(["---", *["---:"] * (len(header) - 1)])
    for code in sorted(titles):
        counts = [found[code, one] for one in weights]
        yield _cells([titles[code], *map(str, counts), str(sum(counts))])


def _cells(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _entries(changes: Sequence[Change], language: Language) -> Iterator[str]:
    for change in changes:
        notes = "".join(f" ({note.in_language(language)})" for note in marks(change))
        subject = escaped(brief(change.subject.in_language(language), _SUBJECT))
        what = escaped(f"{kind(change).in_language(language)}{notes}")
        text = "".join(map(_marked, excerpt(words(change, language))))
        yield f"- **{what}** {subject}\n" + (f"  <br>{text}\n" if text else "")


def _marked(segment: Segment) -> str:
    fate, text = segment
    if fate is Fate.KEPT:
        return _spaced(text)
    # White space alone would not be seen to come or go.
    return f"<{_TAGS[fate]}>{_spaced(text).strip() or '&nbsp;'}</{_TAGS[fate]}>"


def _spaced(text: str) -> str:
    """Return *text* escaped, with a space for the white space at either end."""
    before, after = (" " if sign.isspace() else "" for sign in (text[:1], text[-1:]))
    return f"{before}{escaped(text)}{after}"


def _fitting(entries: Iterable[str], room: int) -> list[str]:
    """Return the first of *entries* that together have no more than *room* characters."""
    fitting: list[str] = []
    for entry in entries:
        room -= _size(entry)
        if room < 0:
            break
        fitting.append(entry)
    return fitting


def _framed(section: _Section, entries: Sequence[str], language: Language) -> str:
    before, _, after = _frame(section, language).partition("\0")
    return f"{before}{''.join(entries)}{after}"


def _frame(section: _Section, language: Language) -> str:
    title = f"{section.title.in_language(language)} ({len(section.changes)})"
    if section.folded:
        return f"\n<details>\n<summary>{title}</summary>\n\n\0\n</details>\n"
    return f"\n#### {title}\n\n\0"


def _left_out(number: int, language: Language) -> str:
    told = Bilingual(
        f"長さの上限のため、{number}件の変更を省きました。全体は planspec diff で見られます。",
        f"{number} changes are left out, for a comment has a longest length. planspec diff shows all.",
    )
    return f"\n> {told.in_language(language)}\n"
