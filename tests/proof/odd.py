"""Fictitious plans that are hard to print."""

from collections.abc import Iterable

from planspec.model import Plan
from sample import sample

_LONG_WORD = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft" * 3
_ADDRESS = "https://example.jp/" + "chiiki-fukushi-katsudou-keikaku/" * 8
_OFFICE = {"postal_code": "000-0000", "address": "架空市架空町1-1", "phone": "000-000-0000", "fax": "000-000-0001"}


def _odd_plans() -> dict[str, Plan]:
    return {
        "long_title": _plan([_goal(1, 3)], title="とても長い名前の計画であって、" * 26 + "終わりまで読めます。"),
        "long_titles": _plan([{**_goal(1, 3), "title": "長い目標の名前" * 50, "aim": "長いめざす姿" * 60}]),
        "sixty": _plan([_goal(1, 60), _goal(2, 1)]),
        "none": _plan([_goal(1, 0), {"id": "2", "title": "題名だけの目標"}, _goal(3, 2)]),
        "unbreakable": _plan(
            [_texts(1, _LONG_WORD), _texts(2, _ADDRESS), _texts(3, "９" * 300), _texts(4, "ー" * 200)]
        ),
        "signs": _plan(
            [
                _texts(1, "葛󠄀城と𠮷野と辻󠄀"),
                _texts(2, "笑顔😀と家族👨‍👩‍👧と旗🇯🇵"),
                _texts(3, "か\u3099き\u3099ﾊﾟ ① ㍿ ℡ ﾃﾞ"),
            ]
        ),
        "right_to_left": _plan(
            [_texts(1, "مرحبا بكم في المدينة", new=False), _texts(2, "日本語と שלום עולם の文", new=False)]
        ),
    }


def large() -> Plan:
    """Return a plan with 2,000 promotion goals."""
    return _plan([_goal(number, 10, actions=0) for number in range(1, 201)])


def _plan(goals: Iterable[object], title: str = "架空市地域福祉活動計画") -> Plan:
    branches = [{"name": f"{place}支部", **_OFFICE} for place in ("北", "南", "東")]
    return sample(
        title=title,
        organization="社会福祉法人 架空市社会福祉協議会",
        period={"start": "令和8年度", "end": "令和12年度"},
        definitions=[{"term": "地域福祉", "text": "支え合うことです。"}],
        vision={"statement": "ともに暮らす架空のまち", "text": "架空の願いです。"},
        basic_goals=list(goals),
        contacts={"head_office": {"name": "架空市社会福祉協議会", **_OFFICE}, "branches": branches},
    )


def _goal(number: int, below: int, *, actions: int = 2) -> dict[str, object]:
    texts = [f"架空の取組{number}-{place}を進め、支え合いを広げていきます。" for place in range(actions)]
    return {
        "id": f"g{number}",
        "title": f"架空の基本目標その{number}",
        "evaluation": [f"講座{number}の参加者が増えた。"],
        "issues": [f"担い手{number}が足りない。"],
        "promotion_goals": [
            {"id": f"g{number}-{place}", "title": f"架空の推進目標{number}の{place}に取り組みます", "actions": texts}
            for place in range(1, below + 1)
        ],
    }


def _texts(number: int, text: str, *, new: bool = True) -> dict[str, object]:
    """Return a goal with *text* wherever a text may stand; after words from right to left the mark (新) comes first."""
    below = {"id": f"g{number}-1", "title": text, "actions": [text, f"前{text}後"], "guideline": text, "new": new}
    return {
        "id": f"g{number}",
        "title": text,
        "aim": text,
        "text": f"前{text}後",
        "evaluation": [text],
        "issues": [f"前{text}後"],
        "promotion_goals": [below],
    }


ODD_PLANS = _odd_plans()
"""One plan for each kind of trouble."""
