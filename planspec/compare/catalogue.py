"""The kinds of changes, with their codes."""

from collections.abc import Mapping
from typing import NamedTuple

from planspec.compare.kind import Importance
from planspec.language import Bilingual


class Kind(NamedTuple):
    """A kind of change.

    Attributes:
        code: ``CHG`` and three digits.
        name: Its name for machines, such as ``reworded``.
        title: Its name for people.
        meaning: What it tells, in one sentence.
        importance: How closely people should look at it, where nothing more is known.
    """

    code: str
    name: str
    title: Bilingual
    meaning: Bilingual
    importance: Importance


ADDED = Kind(
    "CHG001",
    "added",
    Bilingual("追加", "added"),
    Bilingual("前の版にない項目が加わりました。", "Something is there that the version before does not have."),
    Importance.MAJOR,
)
REMOVED = Kind(
    "CHG002",
    "removed",
    Bilingual("削除", "removed"),
    Bilingual("前の版の項目がなくなりました。", "Something of the version before is not there any more."),
    Importance.MAJOR,
)
REORDERED = Kind(
    "CHG003",
    "reordered",
    Bilingual("並び替え", "moved within its list"),
    Bilingual("同じ一覧の中で順番が変わりました。", "It has another place in the same list."),
    Importance.NORMAL,
)
MOVED = Kind(
    "CHG004",
    "moved",
    Bilingual("移動", "moved to another goal"),
    Bilingual("別の目標や取組の下に移りました。", "It stands below another goal or action."),
    Importance.MAJOR,
)
RENUMBERED = Kind(
    "CHG005",
    "renumbered",
    Bilingual("番号の変更", "renumbered"),
    Bilingual(
        "前にある項目の増減や番号の付け方で、印刷される番号が変わりました。",
        "Its printed number is another one, because of what comes before it or of the style of numbers.",
    ),
    Importance.MINOR,
)
RETITLED = Kind(
    "CHG006",
    "retitled",
    Bilingual("題名の変更", "retitled"),
    Bilingual("計画や目標の題名が変わりました。", "The title of the plan or of a goal is another one."),
    Importance.MAJOR,
)
REWORDED = Kind(
    "CHG007",
    "reworded",
    Bilingual("文言の変更", "reworded"),
    Bilingual("文章の言葉が変わりました。", "The words of a text are others."),
    Importance.NORMAL,
)
MARKED_NEW = Kind(
    "CHG008",
    "marked-new",
    Bilingual("「新」の印を付けた", "marked as new"),
    Bilingual("目標に「新」の印が付きました。", "A goal has the mark of a new one."),
    Importance.NORMAL,
)
UNMARKED_NEW = Kind(
    "CHG009",
    "unmarked-new",
    Bilingual("「新」の印を外した", "no longer marked as new"),
    Bilingual("目標の「新」の印がなくなりました。", "A goal has lost the mark of a new one."),
    Importance.NORMAL,
)
CITY_PLAN = Kind(
    "CHG010",
    "city-plan-link",
    Bilingual("市町村計画との連動の変更", "link to the city plan changed"),
    Bilingual(
        "市町村地域福祉計画、またはその基本目標との連動が変わりました。",
        "The city's plan, or which of its goals a basic goal follows, is another one.",
    ),
    Importance.MAJOR,
)
CONTACT = Kind(
    "CHG011",
    "contact",
    Bilingual("連絡先の変更", "contact changed"),
    Bilingual("本部や支部の連絡先が変わりました。", "How to reach the head office or a branch is changed."),
    Importance.NORMAL,
)
PERIOD = Kind(
    "CHG012",
    "period",
    Bilingual("計画期間の変更", "period changed"),
    Bilingual(
        "計画の最初や最後の年度が変わりました。", "The plan's first or last year, or its review, is another one."
    ),
    Importance.MAJOR,
)
OTHER = Kind(
    "CHG013",
    "other-field",
    Bilingual("その他の変更", "other field changed"),
    Bilingual("その他の項目の値が変わりました。", "The value of some other field is another one."),
    Importance.NORMAL,
)
IDENTIFIER = Kind(
    "CHG014",
    "identifier",
    Bilingual("識別子の変更", "identifier changed"),
    Bilingual(
        "同じとみられる項目の識別子が変わりました。参照している箇所を確かめてください。",
        "Something that seems to be the same has another identifier; look at what refers to it.",
    ),
    Importance.NORMAL,
)
NOTATION = Kind(
    "CHG015",
    "notation",
    Bilingual("表記のみ", "notation only"),
    Bilingual(
        "～と〜、空白、全角と半角、年の書き方だけの違いです。",
        "Only wave dashes, white space, the width of characters or the way to write a year differ.",
    ),
    Importance.MINOR,
)

KINDS: Mapping[str, Kind] = {
    kind.code: kind
    for kind in (
        *(ADDED, REMOVED, REORDERED, MOVED, RENUMBERED, RETITLED, REWORDED, MARKED_NEW, UNMARKED_NEW),
        *(CITY_PLAN, CONTACT, PERIOD, OTHER, IDENTIFIER, NOTATION),
    )
}
"""All kinds of changes by code."""
