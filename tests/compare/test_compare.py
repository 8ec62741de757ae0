"""Two versions of a plan to typed changes."""

from collections import Counter

import pytest

from planspec.compare import KINDS, Change, Importance, compare
from planspec.model import Plan
from planspec.reader import read
from planspec.validation import validate
from planspec.wording import Fate, Segment
from review.versions import EDITS, REAL, version


def plan(text: str) -> Plan:
    """Return the plan that *text* holds."""
    found = validate(read(text).data, Plan).value
    assert found is not None
    return found


def changes(old: str, new: str) -> tuple[Change, ...]:
    """Return what changed between two texts."""
    return compare(plan(old), plan(new)).changes


def edited(*names: str) -> tuple[Change, ...]:
    """Return what the edits called *names* changed in the real plan."""
    return changes(REAL.read_text(encoding="utf-8"), version(*names))


CODES = {
    "reworded": {"CHG007": 1},
    "retitled": {"CHG006": 1},
    "moved": {"CHG004": 1, "CHG005": 5},
    "added": {"CHG001": 1, "CHG005": 5},
    "removed": {"CHG002": 1},
    "marked": {"CHG008": 1},
    "contact": {"CHG011": 1},
    "period": {"CHG012": 1},
    "notation": {"CHG015": 1},
    "renamed": {"CHG014": 1},
}
GOALS = """\
planspec: plan/1
id: kaku
title: 架空の計画
edition: 1
todo: 架空
city_plan: {title: 架空市の計画, goals: [{id: c1, title: 架空の一}, {id: c2, title: 架空の二}]}
period: {start: 令和8年度, end: 令和12年度}
phase: 素案
basic_goals:
  - id: "1"
    title: 架空の基本目標
    city_plan_goals: [c1]
    promotion_goals:
      - id: a
        title: 見守りの輪を町でつくります
        actions: [声をかけて回ります。, 月に一度集まります。, 便りを配ります。]
      - {id: b, title: 災害に備えた訓練を行います}
"""
REPLACED = {
    "CHG003": ("[声をかけて回ります。, 月に一度集まります。,", "[月に一度集まります。, 声をかけて回ります。,"),
    "CHG009": ("title: 災害に備えた訓練を行います", "title: 災害に備えた訓練を行います, new: true"),
    "CHG010": ("city_plan_goals: [c1]", "city_plan_goals: [c2]"),
    "CHG013": ("phase: 素案", "phase: 確定"),
}


@pytest.mark.parametrize("name", EDITS)
def test_one_edit(name: str) -> None:
    """An edit of the real plan is told as what it is, and nothing else is."""
    assert Counter(change.code for change in edited(name)) == CODES[name]


@pytest.mark.parametrize("code", REPLACED)
def test_one_replacement(code: str) -> None:
    """A replacement in a small plan is told by its code."""
    before, after = GOALS, GOALS.replace(*REPLACED[code])
    told = changes(after, before) if code == "CHG009" else changes(before, after)
    assert {change.code for change in told} - {"CHG005"} == {code}


def test_every_code_has_an_example() -> None:
    """Every code of the catalogue is brought about by one of the examples above."""
    assert {code for codes in CODES.values() for code in codes} | set(REPLACED) == set(KINDS)


def test_same_plan() -> None:
    """The same data twice have no changes, and every action its partner."""
    real = plan(version("added"))
    found = compare(real, plan(version("added")))
    assert not found.changes
    assert all(pair.old == pair.new for pair in found.pairs)
    goals = [goal for basic_goal in real.basic_goals or () for goal in basic_goal.promotion_goals]
    assert sum("actions" in (pair.new or ()) for pair in found.pairs) == sum(len(goal.actions) for goal in goals)


def test_same_year() -> None:
    """The same fiscal year in another calendar differs only in notation."""
    (change,) = changes(GOALS, GOALS.replace("令和8年度", "2026"))
    assert (change.code, change.notation) == ("CHG015", True)


def test_year_in_another_way() -> None:
    """A year that is only written in another way is shown whole: digits of two calendars in common mean nothing."""
    (change,) = changes(GOALS, GOALS.replace("令和8年度", "2026"))
    assert change.segments == ()


def test_notation_character_by_character() -> None:
    """Of another way of writing, the characters that differ are shown, not the words that they stand in."""
    (change,) = changes(GOALS, GOALS.replace("見守りの輪を町で", "見守りの輪を 町で"))
    assert (change.code, change.segments) == (
        "CHG015",
        (
            Segment(Fate.KEPT, "見守りの輪を"),
            Segment(Fate.INSERTED, " "),
            Segment(Fate.KEPT, "町でつくります"),
        ),
    )


def test_moved_part() -> None:
    """What moved is told by its title alone, with the whole way to it on both sides."""
    (moved, *_) = (change for change in edited("moved") if change.code == "CHG004")
    assert moved.old is not None
    assert moved.new is not None
    assert moved.old.text == moved.new.text == "福祉のネットワークの輪が広がるよう支援します"
    assert (moved.old.number, moved.new.number) == ("基本目標1 > 推進目標(4)", "基本目標2 > 推進目標(1)")


def test_note_stands_last() -> None:
    """What came begins with its title, not with a note on what is not settled yet."""
    after = GOALS + "  - {id: '2', todo: 未定です。, title: 架空の二番目, promotion_goals: []}\n"
    (change,) = changes(GOALS, after)
    assert change.new is not None
    assert change.new.text == "架空の二番目\n未定です。"


def test_link_is_told_by_title() -> None:
    """A link is told by the title of the goal that it leads to, its identifier behind it."""
    told = {
        change.code: change
        for change in changes(GOALS, GOALS.replace("city_plan_goals: [c1]", "city_plan_goals: [c1, c2]"))
    }
    assert told["CHG010"].new is not None
    assert told["CHG010"].new.text == "架空の二 (c2)"


@pytest.mark.parametrize("part", ["city_plan: {", "period: {"])
def test_note_is_no_change_of_what_it_is_about(part: str) -> None:
    """A note on what is not settled is a minor change of words, wherever it stands."""
    before, after = (
        GOALS.replace(part, f"{part}todo: {note}, ") for note in ("まだ決まっていません。", "確認中です。")
    )
    (change,) = changes(before, after)
    assert (change.code, change.importance) == ("CHG007", Importance.MINOR)


def test_one_identifier_for_unlike_things() -> None:
    """What keeps its identifier but says something else altogether is told as the same, as an estimate."""
    after = (
        GOALS.replace("見守りの輪を町でつくります", "除雪")
        .replace("{id: b", "{id: b9")
        .replace("声をかけて回ります。, 月に一度集まります。, 便りを配ります。", "道を空ける。")
    )
    (change, *_) = (change for change in changes(GOALS, after) if change.code == "CHG006")
    assert change.likeness < 0.25


def test_segments() -> None:
    """The segments of a changed text make up both sides."""
    (change,) = edited("reworded")
    assert change.old is not None
    assert change.new is not None
    assert "".join(text for fate, text in change.segments if fate is not Fate.INSERTED) == change.old.text
    assert "".join(text for fate, text in change.segments if fate is not Fate.DELETED) == change.new.text


def test_taken_for_one() -> None:
    """Items without a common name are told with how like each other they are; those with one are sure."""
    assert [change.likeness < 1 for change in (*edited("reworded"), *edited("retitled"))] == [True, False]


def test_subject() -> None:
    """A change is called in the plan's terms, in both languages."""
    (change,) = edited("removed")
    assert change.subject == ("基本目標1 > 推進目標(1) > 取組2", "basic goal 1 > promotion goal (1) > action 2")
    assert change.importance is Importance.MAJOR


def test_reused_identifier() -> None:
    """An identifier given to another goal is no new title: the goal is found under its new identifier."""
    after = GOALS.replace("id: a\n", "id: z\n").replace("{id: b,", "{id: a,")
    assert Counter(change.code for change in changes(GOALS, after)) == {"CHG014": 2}


def test_duplicate_identifiers() -> None:
    """Two goals of one identifier are told apart by what they say."""
    before = GOALS.replace("{id: b,", "{id: a,")
    assert not changes(before, before)
    (change,) = changes(before, before.replace("訓練を行います", "訓練を続けます"))
    assert change.code == "CHG006"


def test_repeated_link() -> None:
    """A link that is written twice is not told as changed."""
    before = GOALS.replace("[c1]", "[c1, c1]")
    assert not changes(before, before)


def test_order() -> None:
    """Of a list in which one item went to its end, only that item is told as moved."""
    after = GOALS.replace(
        "[声をかけて回ります。, 月に一度集まります。, 便りを配ります。]",
        "[月に一度集まります。, 便りを配ります。, 声をかけて回ります。]",
    )
    moved = [change for change in changes(GOALS, after) if change.code == "CHG003"]
    assert [change.new.text for change in moved if change.new] == ["声をかけて回ります。"]


@pytest.mark.parametrize(
    ("whole", "parts"),
    [
        ("声をかけて回り、月に一度集まり、便りを配ります。", "声をかけて回ります。, 月に一度集まり、便りを配ります。"),
        ("声をかけて回り、便りを配ります。", "声をかけて回ります。, 便りを配ります。"),
        ("月に一度、公民館に集まります。便りも配ります。", "月に一度、公民館に集まります。, 便りも配ります。"),
    ],
)
@pytest.mark.parametrize("joined", [False, True])
def test_split_and_joined(whole: str, parts: str, *, joined: bool) -> None:
    """An action that was cut in two, or two that became one: nothing is taken for one without saying so."""
    texts = [
        GOALS.replace("声をかけて回ります。, 月に一度集まります。, 便りを配ります。", one) for one in (whole, parts)
    ]
    told = changes(*(reversed(texts) if joined else texts))
    assert told
    assert all(change.likeness < 1 for change in told if change.old and change.new and change.code != "CHG005")


def test_fingerprint_of_a_move() -> None:
    """The fingerprint of a move stays whatever else becomes of what moved."""
    (alone, *_) = (change for change in edited("moved") if change.code == "CHG004")
    text = version("moved").replace(
        "連携を強化します。\n          - 協働・連携", "連携を深めます。\n          - 協働・連携", 1
    )
    told = changes(REAL.read_text(encoding="utf-8"), text)
    assert {change.code for change in told} == {"CHG004", "CHG005", "CHG007"}
    assert alone.fingerprint in {change.fingerprint for change in told}


def test_fingerprints() -> None:
    """A fingerprint stays when other parts change and move, and is another one for other words."""
    (alone,) = edited("reworded")
    among = edited("reworded", "added", "contact", "period")
    assert alone.fingerprint in {change.fingerprint for change in among}
    other = changes(REAL.read_text(encoding="utf-8"), version("reworded").replace("居場所づくりを推進", "居場所を推進"))
    assert alone.fingerprint not in {change.fingerprint for change in other}
