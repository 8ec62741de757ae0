"""The words a council uses for the levels and parts of its plan."""

from planspec.model.base import Model, described
from planspec.model.text import Line


def _label(default: str, description: str, en: str, en_note: str = "") -> Line:
    word: Line = described(
        f"「{default}」の呼び方",
        description,
        en=(en, f"What the plan calls this: {en}.{en_note}"),
        default=default,
        examples=(default,),
    )
    return word


class Labels(Model):
    """各部の呼び方; every council has its own words."""

    vision: Line = _label("基本理念", "計画全体の理念の見出し。", "vision")
    basic_goal: Line = _label("基本目標", "一番上の目標の呼び方。", "basic goal")
    promotion_goal: Line = _label("推進目標", "二番目の目標の呼び方。", "promotion goal")
    action: Line = _label(
        "取組",
        "目標のもとで行うことの呼び方。印刷はせず、確認の指摘で使います。",
        "action",
        " Used in messages, not printed.",
    )
    evaluation: Line = _label("前計画の評価", "前計画の評価の見出し。", "evaluation of the previous plan")
    issues: Line = _label("課題", "課題の見出し。", "issues")
    guideline: Line = _label("指針", "指針の見出し。", "guideline")
    new: Line = _label("新", "新しい目標に付ける印。", "new")
    management: Line = _label("進行管理", "進行管理の見出し。", "management")
    promotion_system: Line = _label("推進体制", "推進体制の見出し。", "promotion system")
    progress_management: Line = _label("進捗管理", "進捗管理の見出し。", "progress management")
    evaluation_system: Line = _label("評価体制", "評価体制の見出し。", "evaluation system")
    contacts: Line = _label("連絡先", "連絡先の見出し。", "contacts")
    branches: Line = _label("支部", "支部の一覧の見出し。", "branches")
    contents: Line = _label("目次", "目次の見出し。", "contents")
    overview: Line = _label("計画の体系", "理念から推進目標までを一目で示す図の見出し。", "overview of the plan")
    relations: Line = _label("計画の位置づけ", "前計画や連動する計画を示す部分の見出し。", "relations to other plans")
    previous_plan: Line = _label("前計画", "引き継ぐ前の計画の見出し。", "previous plan")
    city_plan: Line = _label("連動する計画", "連動する市町村地域福祉計画の見出し。", "city plan")
    city_plan_goals: Line = _label(
        "連動する計画の目標", "基本目標ごとの、連動する市計画の目標の見出し。", "linked goals of the city plan"
    )
    sources: Line = _label("出典", "出典の一覧の見出し。", "sources")
