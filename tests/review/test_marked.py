"""見え消し: two versions of a document in one, from which each can be taken out again."""

import datetime as dt

import pytest
from hypothesis import given

from effort import examples
from planspec.checker import check
from planspec.compose import EDITIONS, compose
from planspec.compose.review.marked import marked
from planspec.document import (
    BulletList,
    Deleted,
    Document,
    Group,
    Heading,
    Inserted,
    Link,
    ListItem,
    Metadata,
    Paragraph,
    Revision,
    Role,
    Strong,
    Table,
    Text,
    headings,
    marked_whole,
    newer,
    older,
    plain,
)
from planspec.model import Plan
from planspec.wording import by_class
from planspec_renderers.markdown import RENDERER as MARKDOWN
from planspec_renderers.text import RENDERER as TEXT
from planspec_renderers.word import RENDERER as WORD
from proof.resolved import said
from proof.sections import sections, uncoloured
from review.two_versions import Blocks, Version
from review.versions import EDITS, REAL, version
from sample import goal, sample
from strategies import plans
from word_lint import lint
from word_sample import faults, words

REVISION = Revision("架空 花子", dt.datetime(2026, 4, 1, 9, 30))  # noqa: DTZ001 - local time, as a revision has it


MANY = ("reworded", "moved", "added", "marked", "contact", "period", "notation")
"""Changes of many kinds that can be made together."""


def together(old: Blocks, new: Blocks) -> Blocks:
    """Return the blocks of two documents in one."""
    return marked(_document(old), _document(new), cut=by_class).blocks


def _document(blocks: Blocks) -> Document:
    return Document("架空", Metadata(), blocks)


def _plan(text: str) -> Plan:
    found = check(text).plan
    assert found is not None
    return found


@examples(12)
@given(plans(), plans())
def test_each_version_can_be_taken_out(one: Plan, other: Plan) -> None:
    """Without what is deleted a document says what the new one says, and without what is inserted what the old one."""
    for edition in EDITIONS:
        old, new = compose(one, edition=edition), compose(other, edition=edition)
        blocks = marked(old, new, cut=by_class).blocks
        assert Version(newer).blocks(blocks) == Version(newer).blocks(new.blocks)
        assert Version(older).blocks(blocks) == Version(older).blocks(old.blocks)


@examples(12)
@given(plans())
def test_nothing_is_marked_where_nothing_changed(plan: Plan) -> None:
    """A document and itself in one are the document."""
    document = compose(plan)
    assert marked(document, document, cut=by_class) == document


def test_changed_words_are_marked_in_their_paragraph() -> None:
    """Only the words that changed are marked."""
    found = together((Paragraph(words("架空の講座を開きます。")),), (Paragraph(words("架空の研修を開きます。")),))
    wanted = (Text("架空の"), Deleted(words("講座")), Inserted(words("研修")), Text("を開きます。"))
    assert found == (Paragraph(wanted),)


def test_a_new_item_is_inserted_whole() -> None:
    """An item that only the new version has is one insertion."""
    one, other = ListItem(words("一つめの架空です。")), ListItem(words("まったく別の行い。"))
    (found,) = together((BulletList((one,)),), (BulletList((one, other)),))
    assert found == BulletList((one, ListItem((Inserted(other.content),))))


def test_a_link_stays_around_the_words_that_changed_in_it() -> None:
    """What holds words in both versions holds the marks."""
    old, new = (Link(words("架空の講座です"), "#a"),), (Link(words("架空の研修です"), "#a"),)
    (found,) = together((Paragraph(old),), (Paragraph(new),))
    link = Link((Text("架空の"), Deleted(words("講座")), Inserted(words("研修")), Text("です")), "#a")
    assert found == Paragraph((link,))


def test_words_that_weigh_more_now_went_and_came() -> None:
    """Equal words that something else holds now are deleted and inserted."""
    old, new = words("架空の強い願いです"), (Text("架空の"), Strong(words("強い願い")), Text("です"))
    (found,) = together((Paragraph(old),), (Paragraph(new),))
    marks = (Deleted(words("強い願い")), Inserted((Strong(words("強い願い")),)))
    assert found == Paragraph((Text("架空の"), *marks, Text("です")))


def test_tables_with_other_columns_are_replaced_whole() -> None:
    """A table that got another column is deleted and inserted."""
    old = Table((words("甲"), words("乙")), ((words("1"), words("2")),))
    new = Table((words("甲"), words("乙"), words("丙")), ((words("1"), words("2"), words("3")),))
    gone, come = together((old,), (new,))
    assert isinstance(gone, Table)
    assert gone.header == ((Deleted(words("甲")),), (Deleted(words("乙")),))
    assert isinstance(come, Table)
    assert come.rows == (tuple((Inserted(words(one)),) for one in "123"),)


def test_moved_numbers_are_told() -> None:
    """A promotion goal that is counted otherwise has the number that it had before."""
    old, new = (compose(_plan(version(*names))) for names in (("reworded",), ("reworded", "added")))
    found = [heading for heading in headings(marked(old, new, cut=by_class).blocks) if _is_renumbered(heading)]
    assert [(one.number.former.text, one.number.text) for one in found if one.number and one.number.former] == [
        *(("(1)", "(2)"), ("(2)", "(3)"), ("(3)", "(4)"), ("(4)", "(5)"), ("(5)", "(6)"))
    ]


def test_overview_row_below_another_goal() -> None:
    """A row of the overview that moved below another basic goal went there and came here."""
    old, new = (compose(_plan(text)) for text in (REAL.read_text(encoding="utf-8"), version("moved")))
    (table,) = (
        block
        for group in marked(old, new, cut=by_class).blocks
        for block in (group.blocks if isinstance(group, Group) else (group,))
        if isinstance(block, Table) and block.role is Role.OVERVIEW
    )
    moved = [row for row in table.rows if "福祉のネットワークの輪" in plain(row[-1])]
    assert [marked_whole(row[-1]) for row in moved] == [Deleted, Inserted]


def test_caption_below_a_changed_heading() -> None:
    """A caption that repeats its heading is printed in neither version, even where the table is another one in each."""
    goals = [goal(promotion_goals=[{"id": "架空", "title": "架空の推進目標"}])]
    before = sample(basic_goals=goals, vision={"todo": "架空"})
    # A long heading looks otherwise, and is another paragraph than a short one.
    for label in ("架空の体系", "架空の体系と" * 12):
        after = sample(basic_goals=goals, vision={"statement": "架空の理念"}, labels={"overview": label})
        old, new = compose(before), compose(after)
        file = WORD.render(marked(old, new, cut=by_class, revision=REVISION))
        assert said(file, accept=True) == said(WORD.render(new))
        assert said(file, accept=False) == said(WORD.render(old))


def _is_renumbered(heading: Heading) -> bool:
    return heading.number is not None and heading.number.former is not None


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("names", [*((name,) for name in EDITS), MANY], ids="-".join)
def test_accepted_and_rejected_changes(edition: str, names: tuple[str, ...]) -> None:
    """Accepting all changes gives the Word file of the new plan, rejecting all that of the old one."""
    old, new = (compose(_plan(text), edition=edition) for text in (REAL.read_text(encoding="utf-8"), version(*names)))
    file = WORD.render(marked(old, new, cut=by_class, revision=REVISION))
    assert lint(file) == []
    assert said(file, accept=True) == said(WORD.render(new))
    assert said(file, accept=False) == said(WORD.render(old))


@pytest.mark.parametrize(
    ("edition", "names"), [*((one, (name,)) for one in EDITIONS for name in EDITS), ("booklet", MANY)]
)
def test_accepted_and_rejected_sections(edition: str, names: tuple[str, ...]) -> None:
    """Sections begin where they do in the file of the plan that comes out, with its headers and columns."""
    old, new = (compose(_plan(text), edition=edition) for text in (REAL.read_text(encoding="utf-8"), version(*names)))
    file = WORD.render(marked(old, new, cut=by_class, revision=REVISION))
    assert sections(file, accept=True) == sections(WORD.render(new))
    assert sections(file, accept=False) == sections(WORD.render(old))


def test_sections_of_goals_that_came_and_went() -> None:
    """The section of a basic goal goes with it; the headers of the others say their numbers in each version."""
    names = ("参加を広げよう", "暮らしを守ろう", "つながりを深めよう")
    goals = [goal(id=name, title=name, promotion_goals=[{"id": f"架空-{name}", "title": name}]) for name in names]
    one, other = (compose(sample(basic_goals=some)) for some in (goals, goals[::2]))
    for old, new in ((one, other), (other, one)):
        file = WORD.render(marked(old, new, cut=by_class, revision=REVISION))
        assert lint(file) == []
        assert sections(file, accept=True) == sections(WORD.render(new))
        # The colours of goals are those of the newer version.
        rejected, alone = sections(file, accept=False), sections(WORD.render(old))
        assert list(map(uncoloured, rejected)) == list(map(uncoloured, alone))


def test_header_of_a_title_that_changed() -> None:
    """The headers of a plan that is called otherwise now say in each version what it was called."""
    old, new = (compose(sample(title=title, vision={"statement": "架空の理念"})) for title in ("架空計画", "仮の計画"))
    file = WORD.render(marked(old, new, cut=by_class, revision=REVISION))
    assert [section.head for section in sections(file, accept=True)][-1] == "仮の計画基本理念"
    assert [section.head for section in sections(file, accept=False)][-1] == "架空計画基本理念"


@examples(12)
@given(plans(), plans())
def test_accepted_and_rejected_changes_of_any_plans(one: Plan, other: Plan) -> None:
    """Whatever the plans, each version's Word file comes out of the one with tracked changes."""
    old, new = compose(one), compose(other)
    file = WORD.render(marked(old, new, cut=by_class, revision=REVISION))
    assert said(file, accept=True) == said(WORD.render(new))
    assert said(file, accept=False) == said(WORD.render(old))


def test_tracked_file_is_valid() -> None:
    """A validator that is not ours finds nothing in a file with changes of every kind, tracked or to be seen."""
    old, new = (compose(_plan(text)) for text in (REAL.read_text(encoding="utf-8"), version(*MANY)))
    for revision in (REVISION, None):
        file = WORD.render(marked(old, new, cut=by_class, revision=revision))
        assert faults(file) == []
        assert lint(file) == []


def test_markdown_and_text_show_changes() -> None:
    """Deletions and insertions are elements in Markdown, and words where text is heard."""
    old, new = (compose(_plan(text)) for text in (REAL.read_text(encoding="utf-8"), version("added")))
    document = marked(old, new, cut=by_class)
    assert "#### <ins>(1) 架空の見守り隊を町ごとにつくります(新)</ins>" in MARKDOWN.render(document).decode()
    assert "#### <del>(1)</del><ins>(2)</ins> 孤独・孤立を防ぐ" in MARKDOWN.render(document).decode()
    assert "小見出し (削除)(1)(削除ここまで)(追加)(2)(追加ここまで) 孤独・孤立を防ぐ" in TEXT.render(document).decode()
