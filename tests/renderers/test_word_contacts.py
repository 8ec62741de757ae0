"""Contacts in a Word file: two offices a row, each line with what it is."""

import datetime as dt
from dataclasses import replace

from planspec.document import Deleted, Document, Inlines, Inserted, LineBreak, Revision, Role, Table, Text
from planspec_renderers.word import RENDERER
from proof.resolved import said
from word_lint import lint
from word_sample import W, body, by_mammoth, document, faults, part, texts, values, words

REVISION = Revision("架空 花子", dt.datetime(2026, 4, 1, 9, 30))  # noqa: DTZ001 - local time, as a revision has it

_HEADER = tuple(map(words, ("名称", "郵便番号", "住所", "電話")))


def _office(name: str, place: Inlines = ()) -> tuple[Inlines, ...]:
    return words(name), words("000-0000"), place or words("架空市北町"), words("000-000-0000")


def _table(*rows: tuple[Inlines, ...], header: tuple[Inlines, ...] = _HEADER) -> Table:
    return Table(header, rows, "支部", Role.CONTACTS)


def _tracked(*rows: tuple[Inlines, ...]) -> Document:
    return replace(document(_table(*rows)), revision=REVISION)


def test_two_a_row() -> None:
    """Offices stand row by row, two in each, in the order of the plan."""
    root = body(_table(*map(_office, ("北", "南", "東"))))
    rows = [list(row.iterchildren(f"{W}tc")) for row in root.iter(f"{W}tr")]
    names = [[texts(row[place])[0] for place in (0, 2)] for row in rows]
    assert names == [["名称", "名称"], ["北", "南"], ["東", ""]]


def test_labels() -> None:
    """Every line says what it is, and a column without a value has no line."""
    (*_, cell, _, _) = body(_table((words("北"), (), (Text("架空市"), LineBreak(), Text("会館")), words("000")))).iter(
        f"{W}tc"
    )
    assert texts(cell) == ["住所架空市会館", "電話000"]
    assert len(list(cell.iter(f"{W}tab"))) == 2
    assert values(cell, "rStyle") == ["ContactLabel", "ContactLabel"]


def test_for_screen_readers() -> None:
    """There is a header row that repeats, names are row headers, and rows are not cut."""
    root = body(_table(*map(_office, ("北", "南", "東"))))
    header, *others = root.iter(f"{W}tr")
    assert header.find(f"{W}trPr/{W}tblHeader") is not None
    assert texts(header) == ["名称", "郵便番号・住所・電話"] * 2
    assert values(root, "tblLook", "firstColumn") == ["1"]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in (header, *others))
    assert values(root, "tblCaption") == ["支部"]


def test_reading_order() -> None:
    """Read aloud, all of one office comes before the next one."""
    read = by_mammoth(RENDERER.render(document(_table(_office("北"), _office("南"))))).split()
    lines = ["郵便番号", "000-0000", "住所", "架空市北町", "電話", "000-000-0000"]
    assert read[-14:] == ["北", *lines, "南", *lines]


def test_few_columns() -> None:
    """A list with less to say than three columns stays a plain table."""
    root = body(_table((words("北"), words("架空市")), header=_HEADER[:2]))
    assert len(list(root.iter(f"{W}gridCol"))) == 2


def test_odd() -> None:
    """Names and addresses that cannot break, short rows and empty ones are sound and not lost."""
    rows = (_office("長" * 200, words("x" * 300)), (words("南"),), (), _office("東"))
    file = RENDERER.render(document(_table(*rows)))
    assert (faults(file), lint(file)) == ([], [])
    read = by_mammoth(file)
    assert all(word in read for word in ("長" * 200, "x" * 300, "南", "東"))


def test_width() -> None:
    """The table is as wide as the type area, whatever the names."""
    for name in ("北", "長" * 50):
        widths = values(body(_table(_office(name))), "gridCol", "w")
        assert sum(int(str(width)) for width in widths) == 9184


def test_a_branch_that_went() -> None:
    """Tracked, offices that another one stands beside now went and came; rows of both versions stay as they are."""
    gone: tuple[Inlines, ...] = tuple((Deleted(cell),) for cell in _office("西"))
    offices = (*map(_office, ("北", "南", "東")), gone, *map(_office, ("中", "外")))
    root = part(RENDERER.render(_tracked(*offices)))
    rows = list(root.iter(f"{W}tr"))
    marks = [[mark for mark in ("ins", "del") if row.find(f"{W}trPr/{W}{mark}") is not None] for row in rows]
    assert marks == [[], [], ["del"], ["del"], ["ins"], ["ins"]]
    assert [said(RENDERER.render(_tracked(*offices)), accept=accept) for accept in (True, False)] == [
        said(RENDERER.render(document(_table(*map(_office, names))))) for names in ("北南東中外", "北南東西中外")
    ]


def test_a_number_that_came() -> None:
    """Tracked, an office that got a number is there once a version, with the one beside it; the others stay."""
    without = (words("北"), words("000-0000"), words("架空市北町"), ())
    came = (*without[:3], (Inserted(words("000-000-0000")),))
    others = tuple(map(_office, ("南", "東")))
    file = RENDERER.render(_tracked(came, *others))
    assert said(file, accept=True) == said(RENDERER.render(document(_table(_office("北"), *others))))
    assert said(file, accept=False) == said(RENDERER.render(document(_table(without, *others))))
