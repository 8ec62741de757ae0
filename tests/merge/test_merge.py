"""Two lines of work on one plan, brought together."""

import pytest

from merge.lines_of_work import PLAN, replaced
from planspec.checker import check
from planspec.merge import Clash, Merged, merge
from planspec.reader import read

TITLE = "福祉を学ぶ場を増やします"
ACTION = "          - 空き家を借りてサロンを始めます。\n"
GOAL_1_2 = "      # 1-(2)\n      - id: 1-2\n        title: 集いの場をつくります  # 推進\n        actions:\n" + ACTION
GOAL_2_2 = "      - id: 2-2\n        title: 災害に備えます\n"
_IN_WORDS = " 識別子「1-2」、推進目標の題名「集いの場をつくります」、取組「空き家を借りてサロンを始めます。」"
BRANCH = "    - name: 西支部\n      phone: 0191-00-0002\n"


def both(ours: tuple[tuple[str, str], ...], theirs: tuple[tuple[str, str], ...], **options: str) -> Merged:
    """Merge two versions of the plan with other words in them."""
    return merge(PLAN, replaced(PLAN, *ours), replaced(PLAN, *theirs), **options)  # type: ignore[arg-type] # a language


def listed(order: str) -> str:
    """Return the plan with issues of one character each."""
    return replaced(PLAN, ("issues: [担い手が足りない。]", f"issues: [{', '.join(order)}]"))


def only(merged: Merged) -> tuple[Clash, str]:
    """Return the one conflict there is."""
    (conflict,) = merged.conflicts
    return conflict.clash, conflict.message.ja


def test_other_places_go_together() -> None:
    """A title, an action, a new goal and a telephone number: all four changes are made, and nothing else."""
    new = GOAL_2_2 + "      - id: 2-3\n        title: 声をかけ合います\n"
    ours = ((TITLE, "福祉にふれる場を増やします"), (GOAL_2_2, new))
    theirs = (("サロンを始め", "つどいを始め"), ("0191-00-0002", "0191-00-0003"))
    merged = both(ours, theirs)
    assert merged == Merged(replaced(PLAN, *ours, *theirs))


def test_neighbouring_lines_go_together() -> None:
    """What a merge by lines takes for one place are two fields."""
    ours = (("name: 東支部", "name: 東部支部"),)
    theirs = (("      phone: 0191-00-0001\n", "      address: 架空市架空町\n      phone: 0191-00-0009\n"),)
    merged = both(ours, theirs)
    assert merged.clean
    assert read(merged.text).data["contacts"]["branches"][0] == {  # type: ignore[index] # a plan
        "name": "東部支部",
        "phone": "0191-00-0009",
        "address": "架空市架空町",
    }


def test_the_same_change_is_no_conflict() -> None:
    """Both have found the same words, and both have removed the same goal and added the same action."""
    change = ((TITLE, "学びの場を増やします"), (GOAL_2_2, ""), (ACTION, ACTION + "          - 一つ足します。\n"))
    assert both(change, change) == Merged(replaced(PLAN, *change))


def test_two_titles_are_a_conflict() -> None:
    """Ours stays, a comment above it says what theirs has, and a check does not pass until it is gone."""
    merged = both(((TITLE, "甲を増やします"),), ((TITLE, "乙を増やします"),))
    sides = f"自分の版「甲を増やします」、相手の版「乙を増やします」、元の版「{TITLE}」"
    assert only(merged) == (Clash.VALUE, f"基本目標1 > 推進目標(1) > 題名: {sides}")
    note = f"        # planspec: conflict 相手の版「乙を増やします」、元の版「{TITLE}」\n"
    wanted = replaced(PLAN, (TITLE, "甲を増やします"))
    assert merged.text == replaced(wanted, ("        title: 甲を", f"{note}        title: 甲を"))
    assert "PLN908" in {found.code for found in check(merged.text).diagnostics}
    assert "PLN908" not in {found.code for found in check(wanted).diagnostics}


def test_notes_in_english() -> None:
    """The comment is in the language that is asked for."""
    merged = both(((TITLE, "甲"),), ((TITLE, "乙"),), language="en")
    assert f"# planspec: conflict theirs 「乙」, base 「{TITLE}」\n" in merged.text


def test_an_action_that_both_reword_is_one_conflict() -> None:
    """However unlike the words are, no action comes twice."""
    for one, other in (("空き家でサロンを始めます。", "空き家を借りて集いを始めます。"), ("全く別。", "ほかのこと。")):
        old = "空き家を借りてサロンを始めます。"
        merged = both(((old, one),), ((old, other),))
        assert only(merged)[0] is Clash.VALUE
        assert f"# planspec: conflict 相手の版「{other}」、元の版「{old}」\n          - {one}\n" in merged.text
        assert len(read(merged.text).data["basic_goals"][0]["promotion_goals"][1]["actions"]) == 1  # type: ignore[index]


def test_an_action_that_gets_an_actor_keeps_the_others_words() -> None:
    """Text alone and a mapping are two ways to write an action."""
    old = "空き家を借りてサロンを始めます。"
    merged = both(((old, "空き家を直してサロンを始めます。"),), ((f"- {old}", f"- {{text: {old}, actor: 社協}}"),))
    actions = read(merged.text).data["basic_goals"][0]["promotion_goals"][1]["actions"]  # type: ignore[index] # a plan
    assert (merged.clean, actions) == (True, [{"text": "空き家を直してサロンを始めます。", "actor": "社協"}])


def test_edits_go_with_a_goal_that_moves() -> None:
    """We move a goal to another basic goal, with its comments, and they have changed its title and its actions."""
    ours = ((GOAL_1_2, ""), (GOAL_2_2, GOAL_2_2 + GOAL_1_2))
    theirs = (("集いの場を", "集える場を"), (ACTION, ACTION + "          - 茶話会を開きます。\n"))
    wanted = replaced(PLAN, *theirs)
    moved = wanted[wanted.index("      # 1-(2)") : wanted.index("  # 2\n")]
    wanted = replaced(wanted, (moved, ""), (GOAL_2_2, GOAL_2_2 + moved))
    assert both(ours, theirs) == Merged(wanted)
    assert both(theirs, ours) == Merged(wanted)


def test_both_add_at_one_place() -> None:
    """Both branches are kept, ours first."""
    ours, theirs = (
        BRANCH + f"    - name: {name}支部\n      phone: 0191-00-000{at}\n" for at, name in ((3, "南"), (4, "北"))
    )
    merged = both(((BRANCH, ours),), ((BRANCH, theirs),))
    assert merged == Merged(replaced(PLAN, (BRANCH, ours + theirs.removeprefix(BRANCH))))


def test_both_add_one_id() -> None:
    """What differs in it is a conflict, what only one side has is taken."""
    ours = GOAL_2_2 + "      - id: 2-3\n        title: 声をかけます\n"
    theirs = GOAL_2_2 + "      - id: 2-3\n        title: 声をかけ合います\n        guideline: 毎月。\n"
    merged = both(((GOAL_2_2, ours),), ((GOAL_2_2, theirs),))
    assert only(merged)[0] is Clash.VALUE
    goal = read(merged.text).data["basic_goals"][1]["promotion_goals"][2]  # type: ignore[index] # a plan
    assert goal == {"id": "2-3", "title": "声をかけます", "guideline": "毎月。"}


def test_removed_and_changed() -> None:
    """What one side has removed and the other changed stays, with a comment, whoever it was."""
    gone, changed = ((GOAL_1_2, ""),), (("集いの場を", "集える場を"),)
    ours, theirs = both(gone, changed), both(changed, gone)
    assert (only(ours)[0], only(theirs)[0]) == (Clash.REMOVED_BY_US, Clash.REMOVED_BY_THEM)
    assert read(ours.text).data == read(theirs.text).data == read(replaced(PLAN, *changed)).data
    assert [text.count("# 1-(2)\n") for text in (ours.text, theirs.text)] == [1, 1]
    assert "      # planspec: conflict 自分の版は削除、相手の版は変更。" in ours.text
    assert theirs.text.split("      - id: 1-2\n")[0].endswith(f"元の版{_IN_WORDS}\n")


def test_removed_here_and_moved_there() -> None:
    """A goal that one side has removed stays where the other has moved it, also in a basic goal that is new."""
    third = f'  - id: "3"\n    title: 第三\n    promotion_goals:\n{GOAL_2_2}'
    gone, moved = ((GOAL_2_2, ""),), ((GOAL_2_2, ""), ("contacts:", f"{third}contacts:"))
    ours, theirs = both(gone, moved), both(moved, gone)
    assert (only(ours)[0], only(theirs)[0]) == (Clash.REMOVED_BY_US, Clash.REMOVED_BY_THEM)
    assert read(ours.text).data == read(theirs.text).data == read(replaced(PLAN, *moved)).data


def test_a_goal_that_is_removed_while_its_parts_live_on() -> None:
    """We dissolve a basic goal, they edit what moved elsewhere: that is no conflict."""
    basic = PLAN[PLAN.index("  # 2\n") : PLAN.index("contacts:")]
    inner = basic[basic.index("      - id: 2-1") :]
    ours = replaced(PLAN, (basic, ""), (ACTION, ACTION + inner))
    merged = merge(PLAN, ours, replaced(PLAN, ("災害に備えます", "災害に皆で備えます")))
    assert merged == Merged(replaced(ours, ("災害に備えます", "災害に皆で備えます")))


@pytest.mark.parametrize(
    ("ours", "theirs", "wanted"),
    [("乙甲丙丁", "甲乙丁丙", "乙甲丁丙"), ("丙甲乙丁", "乙丙甲丁", "丙乙甲丁"), ("乙丙丁甲", "乙甲丙丁", "乙丙丁甲")],
)
def test_two_orders(ours: str, theirs: str, wanted: str) -> None:
    """Two items change places where either side has made them, whoever merges."""
    assert merge(listed("甲乙丙丁"), listed(ours), listed(theirs)) == Merged(listed(wanted))
    assert merge(listed("甲乙丙丁"), listed(theirs), listed(ours)) == Merged(listed(wanted))


def test_orders_that_exclude_each_other() -> None:
    """Ours is taken, and the comment tells theirs."""
    merged = merge(listed("甲乙丙"), listed("甲丙乙"), listed("乙甲丙"))
    assert only(merged)[0] is Clash.ORDER
    note = "    # planspec: conflict 並び順が両方の版で違います。自分の版の順です。相手の版の順「乙」「甲」「丙」\n"
    assert merged.text == replaced(listed("甲丙乙"), ("    issues:", f"{note}    issues:"))


def test_two_places_are_a_conflict() -> None:
    """Both have moved one goal, to different basic goals."""
    more = PLAN.replace(
        "contacts:", '  - id: "3"\n    title: 第三\n    promotion_goals:\n      - {id: 3-1, title: 丙}\ncontacts:'
    )
    ours = replaced(more, (GOAL_1_2, ""), (GOAL_2_2, GOAL_2_2 + GOAL_1_2))
    theirs = replaced(more, (GOAL_1_2, ""), ("contacts:", GOAL_1_2 + "contacts:"))
    merged = merge(more, ours, theirs)
    assert only(merged)[0] is Clash.MOVED
    assert read(merged.text).data == read(ours).data
    places = "自分の版は「基本目標2 支え合いの仕組みをつくろう」へ、相手の版は「基本目標3 第三」へ移動"
    assert places in merged.text


def test_two_places_of_one_number() -> None:
    """What is basic goal 1 on both sides need not be the same goal: its title tells them apart."""
    goals = "".join(
        f'  - id: "{at}"\n    title: {title}\n    promotion_goals: []\n' for at, title in ((3, "第三"), (4, "第四"))
    )
    more = PLAN.replace("contacts:", goals + "contacts:")
    first = more[more.index("  # 1\n") : more.index("  # 2\n")]
    third, fourth = (
        more.replace(first, "").replace(f"    title: {title}\n    promotion_goals: []\n", moved)
        for title in ("第三", "第四")
        for moved in (f"    title: {title}\n    promotion_goals:\n{GOAL_1_2}",)
    )
    ours = replaced(third, (third[third.index("  # 2\n") : third.index('  - id: "3"')], ""))
    theirs = replaced(fourth, (fourth[fourth.index("  # 2\n") : fourth.index('  - id: "4"')], ""))
    assert "自分の版は「基本目標1 第三」へ、相手の版は「基本目標1 第四」へ移動" in merge(more, ours, theirs).text


def test_comments_of_theirs_come_over() -> None:
    """New comments stand above their entries, one that they have changed is changed, and one that is gone goes."""
    ours = ((TITLE, "甲を増やします"),)
    theirs = (
        (TITLE, "乙を増やします"),
        ("      # 1-(2)\n", "      # 1-(2) 集い\n"),
        ("  # 2\n", ""),
        ("  branches:\n", "  # 支部は二つ\n  branches:\n"),
        ("  # 推進", ""),
    )
    merged = both(ours, theirs)
    comments = [one.text for one in read(merged.text).comments if "conflict" not in one.text]
    assert comments == ["# 架空市の計画", "# 1", "# 1-(2) 集い", "# 支部は二つ"]
    assert only(merged)[0] is Clash.VALUE


def test_a_comment_without_a_place_is_told() -> None:
    """They have written a comment into a goal that we have removed together with them."""
    theirs = replaced(PLAN, (GOAL_2_2, "      # 大事な注\n" + GOAL_2_2), (GOAL_1_2, ""))
    merged = merge(PLAN, replaced(PLAN, (GOAL_2_2, "")), theirs)
    assert only(merged) == (Clash.COMMENT, "計画全体: 相手の版のコメント「# 大事な注」を残せません。")
    assert "# planspec: conflict 相手の版のコメント「# 大事な注」を残せません。\n" in merged.text


def test_line_ends_and_byte_order_mark_stay_ours() -> None:
    """Their new lines end as ours do."""
    ours = "\ufeff" + replaced(PLAN, (TITLE, "甲")).replace("\n", "\r\n")
    theirs = replaced(PLAN, (TITLE, "乙"), (BRANCH, BRANCH + "    - name: 南支部\n      phone: 1\n"))
    merged = merge(PLAN, ours, theirs)
    assert merged.text.startswith("\ufeff# 架空市")
    assert merged.text.count("\n") == merged.text.count("\r\n") == PLAN.count("\n") + 3


def test_nothing_before() -> None:
    """Two files that were made apart are merged field by field."""
    merged = merge("", replaced(PLAN, (TITLE, "甲")), replaced(PLAN, ("災害に備えます", "災害に皆で備えます")))
    assert [conflict.clash for conflict in merged.conflicts] == [Clash.VALUE, Clash.VALUE]
    assert "元の版なし" in merged.text
    assert merge("", PLAN, PLAN) == Merged(PLAN)


@pytest.mark.parametrize("broken", ["title: [", "- a\n", "planspec: theme/1\n", "title: 架空\n", "a: b\na: c\n"])
def test_what_is_no_plan_is_merged_by_lines(broken: str) -> None:
    """A clean merge by lines is taken, as long as it can be read; else ours stays, untouched."""
    for ours, theirs in ((PLAN, broken), (broken, PLAN)):
        merged = merge("", ours, theirs)
        assert (merged.text, merged.conflicts[0].clash) == (ours, Clash.WHOLE)
        assert merge("", ours, theirs, by_lines=PLAN) == Merged(PLAN)
    assert merge("", PLAN, broken, by_lines="a: [").text == PLAN
    assert merge(broken, PLAN, broken) == merge(broken, PLAN, PLAN) == Merged(PLAN)


def test_a_merge_by_lines_that_says_the_same_is_taken() -> None:
    """It has the layout of both; one that says something else, or ends lines in another way, is not taken."""
    ours, theirs = replaced(PLAN, (TITLE, "甲")), replaced(PLAN, ("災害に備えます", "災害に皆で備えます"))
    lines = replaced(ours, ("災害に備えます", '"災害に皆で備えます" # 両方'))
    assert merge(PLAN, ours, theirs, by_lines=lines) == Merged(lines)
    for other in (lines.replace("両方", "").replace("皆で", ""), lines.replace("\n", "\r\n"), "a: ["):
        assert merge(PLAN, ours, theirs, by_lines=other).text == replaced(
            ours, ("災害に備えます", "災害に皆で備えます")
        )


def test_a_plan_that_is_not_complete() -> None:
    """A draft that a check refuses is merged all the same; places are named by their fields."""
    draft = PLAN.replace("vision: {statement: ともに暮らす架空のまち}\n", "")
    merged = merge(draft, replaced(draft, (TITLE, "甲")), replaced(draft, (TITLE, "乙")))
    assert only(merged)[1].startswith("基本目標1番目 > 推進目標1番目 > 推進目標の題名: ")


def test_values_that_are_no_single_line() -> None:
    """Line breaks and signs that cannot be seen are written out in the comment, so that it stays one line."""
    merged = both(((f"title: {TITLE}", "title: 甲"),), ((f"title: {TITLE}", 'title: "乙\\n丙\\u200b"'),))
    assert "# planspec: conflict 相手の版「乙\\n丙\\u200b」、" in merged.text


def test_an_item_that_cannot_be_moved_is_written_anew() -> None:
    """An item with a comment cannot go into brackets as it stands; its comment stands above, and nothing is lost."""
    flow = replaced(PLAN, (f"        actions:\n{ACTION}", "        actions: [空き家を借りてサロンを始めます。]\n"))
    ours = replaced(flow, ("          - 広報紙で", "          # 毎月\n          - 広報紙で"))
    action = "広報紙で地域の活動を紹介します。"
    theirs = replaced(flow, (f"          - {action}\n", ""), ("始めます。]", f"始めます。, {action}]"))
    merged = merge(flow, ours, theirs)
    assert merged.clean
    assert read(merged.text).data == read(theirs).data
    assert "        # 毎月\n        actions: [空き家を借りてサロンを始めます。, 広報紙で" in merged.text
