"""Places as people write them lead to pointers, or it is said how far they lead."""

import pytest

from edit.plan.plan_sample import DATA
from planspec.edit import Refusal
from planspec.edit.plan import Address, address
from planspec.source import Pointer

NAMED = {
    **DATA,
    "contacts": {"branches": [{"name": "一関支部"}, {"name": "花泉支部", "fax": "0191-00-0000"}]},
    "definitions": [{"term": "地域福祉", "text": "架空"}, {"term": "同名"}, {"term": "同名"}],
}
FIRST: Pointer = ("basic_goals", 0)
FIRST_BELOW: Pointer = (*FIRST, "promotion_goals", 0)


@pytest.mark.parametrize(
    ("written", "at", "exists"),
    [
        ("/vision/statement", ("vision", "statement"), True),
        ("/basic_goals/0/promotion_goals/0/actions/1", (*FIRST_BELOW, "actions", 1), True),
        ("1-1", FIRST_BELOW, True),
        ("1-1/actions/1", (*FIRST_BELOW, "actions", 1), True),
        ("1", FIRST, True),
        ("2/city_plan_goals/0", ("basic_goals", 1, "city_plan_goals", 0), True),
        ("1-1/guideline", (*FIRST_BELOW, "guideline"), False),
        ("1-1/actions/-", (*FIRST_BELOW, "actions", 2), False),
        ("/basic_goals/-", ("basic_goals", 2), False),
        ("/sources/-", ("sources", 0), False),
        ("/x~1y~0z", ("x/y~z",), False),
        ("花泉支部/fax", ("contacts", "branches", 1, "fax"), True),
        ("花泉支部", ("contacts", "branches", 1), True),
        ("/contacts/branches/花泉支部/fax", ("contacts", "branches", 1, "fax"), True),
        ("地域福祉/text", ("definitions", 0, "text"), True),
        ("/contacts/branches/一関支部/phone", ("contacts", "branches", 0, "phone"), False),
        ("", (), True),
    ],
)
def test_places(written: str, at: Pointer, exists: bool) -> None:  # noqa: FBT001 -- a column of the table
    """A pointer of RFC 6901, or one from a goal on, stands for a place, there or new."""
    assert address(NAMED, written) == Address(at, exists)


@pytest.mark.parametrize(
    ("written", "ja", "en"),
    [
        (
            "１-１/title",
            "場所は半角で、空白なしで書きます。もしかして「1-1/title」？",
            "A place is written in half-width characters, without spaces. Did you mean `1-1/title`?",
        ),
        ("／vision／statement", "場所は半角で、空白なしで書きます。もしかして「/vision/statement」？", None),
        ("花泉/fax", "もしかして「花泉支部」？", None),
        (
            "/contacts/branches/花泉",
            "番号は 0 から 1 までです (- は末尾)。もしかして「花泉支部」？",
            "Its items: 0 to 1; `-` is its end. Did you mean `花泉支部`?",
        ),
        ("1-1/題名", "あるのは id, title, predecessor, actions です。もしかして「title」？", None),
        ("1-1/取り組み", "もしかして「actions」？", None),
        ("花泉支部/電話", "もしかして「phone」？", "Did you mean `phone`?"),
        (
            "同名/text",
            "「同名」という名前のものが2つあります (/definitions/1、/definitions/2)。/ で始まる書き方で場所を",
            "`同名` is the name of 2 things (/definitions/1, /definitions/2); name the place beginning with `/`.",
        ),
        ("/definitions/同名/text", "/definitions のリストに「同名」はありません。", None),
    ],
)
def test_what_was_meant(written: str, ja: str, en: str | None) -> None:
    """Width, names and fields in Japanese are guessed; what two things are called is no place."""
    refused = address(NAMED, written, new=False)
    assert isinstance(refused, Refusal)
    assert ja in refused.reason.ja
    assert en is None or en in refused.reason.en


def test_the_end_of_a_field_without_value() -> None:
    """An empty field is as good as an empty list or an empty mapping."""
    data = {"a": None}
    assert address(data, "/a/-") == Address(("a", 0), exists=False)
    assert address(data, "/a/b") == Address(("a", "b"), exists=False)


@pytest.mark.parametrize(
    ("written", "ja", "en"),
    [
        (
            "1-1/titel/x",
            (
                "/basic_goals/0/promotion_goals/0 に「titel」という項目はありません。"
                "あるのは id, title, predecessor, actions です。もしかして「title」？"
            ),
            (
                "/basic_goals/0/promotion_goals/0 has no field `titel`. It has: id, title, predecessor, actions. "
                "Did you mean `title`?"
            ),
        ),
        (
            "/basic_goals/7/title",
            "/basic_goals のリストに「7」はありません。番号は 0 から 1 までです (- は末尾)。",
            "The list /basic_goals has no `7`. Its items: 0 to 1; `-` is its end.",
        ),
        (
            "2-1/actions/1",
            "/basic_goals/1/promotion_goals/0/actions のリストに「1」はありません。番号は 0 だけです (- は末尾)。",
            "The list /basic_goals/1/promotion_goals/0/actions has no `1`. Its items: 0 only; `-` is its end.",
        ),
        (
            "/basic_goals/0/promotion_goals/1-2/title",
            (
                "/basic_goals/0/promotion_goals のリストに「1-2」はありません。"
                "番号は 0 から 1 までです (- は末尾)。もしかして「/basic_goals/0/promotion_goals/1」か「1-2」？"
            ),
            (
                "The list /basic_goals/0/promotion_goals has no `1-2`. Its items: 0 to 1; `-` is its end. "
                "Did you mean `/basic_goals/0/promotion_goals/1` or `1-2`?"
            ),
        ),
        (
            "1-1/title/x",
            "/basic_goals/0/promotion_goals/0/title にあるのは文字で、その下に「x」はありません。",
            "/basic_goals/0/promotion_goals/0/title is a text; there is no `x` below it.",
        ),
        (
            "/management/text/x",
            "ファイルの一番上に「management」はまだありません。",
            "The top of the file has no `management` yet.",
        ),
        ("/a~2b", "「~2」は場所の指定に使えません。項目名の中の ~ は ~0、/ は ~1 と書きます。", None),
        ("title", "「title」という識別子の目標はありません。もしかして「/title」？", None),
        (
            "2-11",
            (
                "「2-11」という識別子の目標はありません。"
                "場所は、目標の識別子か、支部や用語などの名前か / で始めます。もしかして「2-1」？"
            ),
            None,
        ),
        (
            "見守り",
            "「見守り」という識別子の目標はありません。場所は、目標の識別子か、支部や用語などの名前か / で始めます。",
            None,
        ),
    ],
)
def test_places_that_lead_nowhere(written: str, ja: str, en: str | None) -> None:
    """The message names the longest part that exists and what there is below it, and asks what was meant."""
    refused = address(DATA, written)
    assert isinstance(refused, Refusal)
    assert refused.reason.ja == ja
    assert en in (None, refused.reason.en)


@pytest.mark.parametrize("written", ["1-1/guideline", "1-1/actions/-", "/basic_goals/01", "/basic_goals/-1", "/ "])
def test_places_of_what_is_there(written: str) -> None:
    """Where nothing new is asked for, a place has to exist; numbers have no signs and no zeros before them."""
    assert isinstance(address(DATA, written, new=False), Refusal)


def test_an_empty_list_says_how_to_add_to_it() -> None:
    """An empty list has no numbers to name."""
    refused = address({"a": []}, "/a/0")
    assert isinstance(refused, Refusal)
    assert refused.reason.en == "The list /a has no `0`. It is empty; `-` adds an item."


def test_an_identifier_of_two_goals_is_no_place() -> None:
    """Where two goals share an identifier, both pointers are named."""
    goals = [{"id": "1"}, {"id": "2", "promotion_goals": [{"id": "1"}]}]
    refused = address({"basic_goals": goals}, "1/title")
    assert isinstance(refused, Refusal)
    assert "(/basic_goals/0, /basic_goals/1/promotion_goals/0)" in refused.reason.en


@pytest.mark.parametrize("data", [None, [], {"basic_goals": "x"}, {"basic_goals": [None, "x", {"id": ["1"]}]}])
def test_odd_data_has_no_goals(data: object) -> None:
    """What is no plan has no goals, and says so."""
    refused = address(data, "1/title")
    assert isinstance(refused, Refusal)
    assert refused.reason.en.startswith("There is no goal `1`.")
