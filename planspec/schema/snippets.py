"""The pieces that an editor offers, one for each part of a plan; what is to be overwritten stands in braces."""

from collections.abc import Mapping
from typing import Any

from planspec.language import Bilingual
from planspec.schema.snippet import Snippet

_FILL = Bilingual(
    "ひな形を入れます。Tab キーで次の書き込む所へ進みます。", "Inserts a form; Tab goes to the next place."
)


def _whole(ja: str, en: str, body: dict[str, Any]) -> Snippet:
    return Snippet(Bilingual("", ""), _FILL, body).called(ja, en)


_ACTION = {"text": "{取組の内容}", "actor": "{社協}"}
_PROMOTION_GOAL = {
    "id": "{1-1}",
    "title": "{推進目標の題名}",
    "actions": ["{取組の内容}"],
    "guideline": "{年次計画のもとになる指針}",
}
_BASIC_GOAL = {
    "id": '"{1}"',
    "title": "{基本目標の題名}",
    "aim": "{めざす姿の一文}",
    "evaluation": ["{前計画の評価の一文}"],
    "issues": ["{課題の一文}"],
    "promotion_goals": [{"id": "{1-1}", "title": "{推進目標の題名}", "actions": ["{取組の内容}"]}],
}
_PERIOD = {"start": "{令和8年度}", "end": "{令和12年度}"}
_OFFICE = {
    "name": "{架空支部}",
    "postal_code": "{000-0000}",
    "address": "{架空市架空町1-1}",
    "phone": "{0000-00-0000}",
}
_OTHER_GOAL = {"id": '"{1}"', "title": "{目標の名称}"}
_EVALUATION_SYSTEM = {
    "text": "{評価体制の説明}",
    "internal": {"evaluators": ["{評価する組織}"], "reports_to": "{報告先}"},
    "external": {"evaluators": ["{評価する人や組織}"]},
}
_MANAGEMENT = {
    "promotion_system": "{推進体制の説明}",
    "progress_management": "{進捗管理の説明}",
    "evaluation_system": {
        "text": "{評価体制の説明}",
        "internal": {"evaluators": ["{評価する組織}"]},
        "external": {"evaluators": ["{評価する人や組織}"]},
    },
}
_PLAN = {
    "planspec": "plan/1",
    "id": "{kakuu-1}",
    "title": "{架空市地域福祉活動計画}",
    "organization": "{社会福祉法人 架空市社会福祉協議会}",
    "municipality": {"name": "{架空市}"},
    "period": {"start": "{令和8年度}", "end": "{令和12年度}"},
    "vision": {"statement": "{基本理念の言葉}"},
    "basic_goals": [
        {
            "id": '"{1}"',
            "title": "{基本目標の題名}",
            "promotion_goals": [{"id": "{1-1}", "title": "{推進目標の題名}", "actions": ["{取組の内容}"]}],
        }
    ],
}

WHOLE: Mapping[str, Snippet] = {
    "Plan": _whole("計画のひな形", "whole plan", _PLAN),
    "BasicGoal": _whole("基本目標", "basic goal", _BASIC_GOAL),
    "PromotionGoal": _whole("推進目標", "promotion goal", _PROMOTION_GOAL),
    "Action": _whole("主体のある取組", "action with its actor", _ACTION),
    "Municipality": _whole("市町村", "municipality", {"name": "{架空市}", "code": '"{000000}"'}),
    "Period": _whole("計画期間", "period", _PERIOD),
    "Definition": _whole("用語の説明", "definition", {"term": "{用語}", "text": "{用語の説明}"}),
    "Reading": _whole("読み仮名", "reading", {"word": "{言葉}", "reading": "{ことば}"}),
    "Vision": _whole("基本理念", "vision", {"statement": "{基本理念の言葉}", "text": "{基本理念の説明}"}),
    "Structure": _whole("計画の構成", "structure", {"basic_goals": "{1}", "promotion_goals": "{1}"}),
    "PreviousPlan": _whole("前計画", "previous plan", {"title": "{前計画の名称}", "period": _PERIOD}),
    "CityPlan": _whole("市計画", "city plan", {"title": "{市計画の名称}", "goals": [_OTHER_GOAL]}),
    "OtherGoal": _whole("他の計画の目標", "goal of another plan", _OTHER_GOAL),
    "Management": _whole("進行管理・評価体制", "management", _MANAGEMENT),
    "EvaluationSystem": _whole("評価体制", "evaluation system", _EVALUATION_SYSTEM),
    "Contacts": _whole("連絡先", "contacts", {"head_office": {**_OFFICE, "name": "{本部}"}, "branches": [_OFFICE]}),
    "Office": _whole("本部・支部", "office", _OFFICE),
    "SourceDocument": _whole("出典", "source", {"title": "{文書の名称}", "url": "{https://example.jp/}"}),
    "Variant": _whole("表記の違い", "variant", {"here": "{この計画の表記}", "there": "{出典の表記}"}),
}
"""By the name of the definition; a definition that is missing here has no form of its own."""
