"""PLN212 edition-in-title and PLN213 edition-order."""

import pytest

from planspec.rules.structure.edition_in_title import EditionInTitle
from planspec.rules.structure.edition_order import EditionOrder
from single_rule import marked, related


@pytest.mark.parametrize(
    ("title", "letters"),
    [
        ("第3次 架空市地域福祉活動計画", ()),
        ("第三次架空市地域福祉活動計画", ()),
        ("第\uff13次架空市地域福祉活動計画", ()),
        ("第 3 期架空市地域福祉活動計画", ()),
        ("架空市地域福祉活動計画", ()),
        ("第3次架空市地域福祉活動計画 第1期", ()),
        ("第2次架空市地域福祉活動計画", ("2",)),
        ("第二次架空市地域福祉活動計画", ("二",)),
        ("第\uff12期架空市地域福祉活動計画", ("\uff12",)),
        ("第十次架空市地域福祉活動計画", ("十",)),
        ("第2次架空市地域福祉活動計画 第3期", ("2",)),
    ],
)
def test_title_and_edition_agree(title: str, letters: tuple[str, ...]) -> None:
    """The number in the title is compared with the edition, in digits of any kind; 次 goes before 期."""
    assert tuple(found[2] for found in marked(EditionInTitle(), f"title: {title}\nedition: 3\n")) == letters
    assert marked(EditionInTitle(), f"title: {title}\n") == ()


def test_previous_plan_is_compared_too() -> None:
    """The previous plan's title is compared with its own edition."""
    fragment = "previous_plan: {title: 第1次計画, edition: 2}\n"
    assert marked(EditionInTitle(), fragment) == ((1, 25, "1"),)
    assert related(EditionInTitle(), fragment) == ("2",)


@pytest.mark.parametrize(
    ("fragment", "letters"),
    [
        ("edition: 3\nprevious_plan: {title: 前計画, edition: 2}\n", ()),
        ("edition: 3\nprevious_plan: {title: 前計画}\n", ()),
        ("edition: 3\n", ()),
        ("previous_plan: {title: 前計画, edition: 2}\n", ()),
        ("edition: 3\nprevious_plan: {title: 前計画, edition: 1}\n", ("1",)),
        ("edition: 3\nprevious_plan: {title: 前計画, edition: 3}\n", ("3",)),
    ],
)
def test_editions_follow_each_other(fragment: str, letters: tuple[str, ...]) -> None:
    """The previous plan is the edition before this one, where both are given."""
    assert tuple(found[2] for found in marked(EditionOrder(), fragment)) == letters


@pytest.mark.parametrize(
    ("own", "previous", "letters"),
    [
        ("(第2期)", "(第1期)", ()),
        ("(第二期)", "(第\uff11期)", ()),
        ("(第2期)", "(第2期)", ("3",)),
        ("(第1期)", "(第2期)", ("3",)),
        ("(第2期)", "", ("3",)),
        ("", "(第1期)", ("3",)),
    ],
)
def test_terms_of_one_edition_follow_each_other(own: str, previous: str, letters: tuple[str, ...]) -> None:
    """Two plans may be terms of one edition where their titles say so."""
    fragment = (
        f"title: 第3次架空市地域福祉活動計画{own}\nedition: 3\n"
        f"previous_plan: {{title: 第3次架空市地域福祉活動計画{previous}, edition: 3}}\n"
    )
    assert tuple(found[2] for found in marked(EditionOrder(), fragment)) == letters
