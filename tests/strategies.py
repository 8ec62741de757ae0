"""Random plans for property tests: valid, and full of text that breaks careless code."""

from functools import cache
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from planspec.model import (
    FORMAT,
    Action,
    BasicGoal,
    CityPlan,
    Contacts,
    Definition,
    EvaluationSystem,
    ExternalEvaluation,
    InternalEvaluation,
    Labels,
    Management,
    Model,
    Municipality,
    Numbering,
    Office,
    OtherGoal,
    Period,
    Phase,
    Plan,
    PreviousPlan,
    PromotionGoal,
    Reading,
    SourceDocument,
    Structure,
    Variant,
    Vision,
)
from planspec.model.rule_edition import RuleEdition

Data = dict[str, Any]
"""A mapping as the reader gives it: strings, lists, mappings and nothing else."""

MARKUP = (
    "*星*", "**二重**", "_下線_", "a_b_c", "# 見出し", "#", "1. 一", "1)", "- 項目", "+ 足す", "> 引用", "---", "===",
    "a|b", "|", "\\", "\\|", "`code`", "```", "~~~", "~~消~~", "<b>太字</b>", "<!-- 注 -->", "<", "&amp;", "&#65;", "&",
    "[x](y)", "[ ] 済", "[^1]", "![絵](z)", "!", "https://example.jp/?a=b&c=d", "www.example.jp", "info@example.jp",
    "$x$", "{{ x }}", "%d", "〔注〕", "「」", '"引用"', "'一重'", "''", ":-", ": ", "? ", "key: value", "!tag",
    "&anchor", "*alias", "no", "null", "0.1", "2026-04-01", "PAGE \\* MERGEFIELD", "]]>", "</w:t>", "C#", "a #",
)  # fmt: skip
CHARACTERS = (
    "地域福祉", "取組", "千厩", "結い", "支え合い", "住民・地域", "𠮷野家", "葛󠄀城", "葛\U000e0100", "ﾊﾝｶｸ", "か\u3099",
    "が", "👨‍👩‍👧‍👦", "🎌", "①", "㈱", "～", "〜", "―", "שלום", "مرحبا", "é", "e\u0301", "ﬁ",
    "Ⅳ", "　", "\u00a0", "\u200b", "…", "。", "、",
    "123", "１２３", "長い" * 40, "Pneumonoultramicroscopicsilicovolcanoconiosis" * 2,
)  # fmt: skip
SPACES = (" ", "  ", "\t", " \t ")

_alphabet = st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Cn", "Cf", "Co", "Zl", "Zp"])
_fragment = st.sampled_from(MARKUP) | st.sampled_from(CHARACTERS) | st.text(_alphabet, min_size=1, max_size=6)
_piece = _fragment | st.sampled_from(SPACES)


@cache
def lines() -> SearchStrategy[str]:
    """Texts of one line, never blank, some with the line break that ends a YAML block scalar."""
    words = st.lists(_piece, min_size=1, max_size=5).map("".join).filter(str.strip)
    return st.builds(str.__add__, words, st.sampled_from(("", "", "", "\n")))


@cache
def prose() -> SearchStrategy[str]:
    """Texts of one paragraph or more, with blank lines between some."""
    return st.lists(lines() | st.just(""), min_size=1, max_size=3).map("\n".join).filter(str.strip)


def _years() -> SearchStrategy[str]:
    number = st.integers(1, 30)
    return st.one_of(
        number.map("令和{}年度".format),
        number.map("平成{}年".format),
        number.map("R{}".format),
        number.map(lambda value: str(2018 + value)),
        number.map(lambda value: f"令和{value}年度({2018 + value}年度)"),
        st.sampled_from(("令和元年度", "平成34年度", "2019(令和元)年度", "令和 8 年度\n")),
    )


_counts = st.integers(0, 20).map(str)
_flags = st.sampled_from(("true", "false"))
_city_goal_ids = ("c1", "c2", "c3")
_styles = st.sampled_from(("1", "(1)", "①", "Ⅰ", "ア", "A", "a", "一", "第1", "取り組み1", "1.", "1-1", "１", "none"))


def part(model: type[Model], **fields: SearchStrategy[Any]) -> SearchStrategy[Data]:
    """Mappings valid as *model*: what is required, some of the rest, now and then a `todo` instead of what may wait."""
    unknown = fields.keys() ^ (model.model_fields.keys() - {"todo"})
    assert not unknown, f"{model.__name__}: {unknown}"
    required = {name: fields[name] for name, field in model.model_fields.items() if field.is_required()}
    optional = {name: value for name, value in fields.items() if name not in required}
    waiting = {name: required[name] for name in model.to_be_settled()}
    always = {name: value for name, value in required.items() if name not in waiting}
    complete = st.fixed_dictionaries(required, optional=optional)
    unsettled = st.fixed_dictionaries({**always, "todo": prose()}, optional={**waiting, **optional})
    return st.integers(0, 4).flatmap(lambda choice: complete if choice else unsettled)


def several(items: SearchStrategy[Any], most: int = 2, least: int = 0) -> SearchStrategy[list[Any]]:
    """Lists of at least *least* and no more than *most* items."""
    return st.lists(items, min_size=least, max_size=most)


def actions(depth: int = 2) -> SearchStrategy[str | Data]:
    """Actions, as text alone or as a mapping with smaller ones inside."""
    inner = several(actions(depth - 1)) if depth else st.just([])
    return lines() | part(Action, text=lines(), actor=lines(), actions=inner)


def promotion_goals() -> SearchStrategy[Data]:
    """Promotion goals."""
    return part(
        PromotionGoal,
        id=lines(),
        title=lines(),
        new=_flags,
        predecessor=lines(),
        text=prose(),
        actions=several(actions(), 3),
        guideline=prose(),
    )


def basic_goals() -> SearchStrategy[Data]:
    """Basic goals, some linked to goals of the city plan that do not exist."""
    return part(
        BasicGoal,
        id=lines(),
        title=lines(),
        aim=lines(),
        text=prose(),
        city_plan_goals=several(st.sampled_from(_city_goal_ids)),
        evaluation=several(lines()),
        issues=several(lines()),
        promotion_goals=several(promotion_goals()),
    )


def _period() -> SearchStrategy[Data]:
    return part(Period, start=_years(), end=_years(), years=_counts, midterm_review=several(_years()))


def _other_goals() -> SearchStrategy[list[Data]]:
    return several(part(OtherGoal, id=st.sampled_from(_city_goal_ids), title=lines()), 3)


def _previous_plan() -> SearchStrategy[Data]:
    return part(PreviousPlan, title=lines(), edition=_counts, period=_period(), goals=_other_goals())


def _city_plan() -> SearchStrategy[Data]:
    return part(CityPlan, title=lines(), period=_period(), goals=_other_goals())


def _management() -> SearchStrategy[Data]:
    system = part(
        EvaluationSystem,
        text=prose(),
        internal=part(InternalEvaluation, evaluators=several(lines()), reports_to=lines()),
        external=part(ExternalEvaluation, evaluators=several(lines()), aligned_with=lines()),
    )
    return part(Management, promotion_system=prose(), progress_management=prose(), evaluation_system=system)


def _office() -> SearchStrategy[Data]:
    return part(
        Office,
        name=lines(),
        postal_code=st.sampled_from(("021-0877", "〒021-0877", "0210877")) | lines(),
        address=lines(),
        facility=lines(),
        phone=st.just("0191-23-6020") | lines(),
        fax=st.just("0191-23-6024") | lines(),
        email=st.sampled_from(("info@example.jp", "a|b@example.jp", "x`y`@example.jp")) | lines(),
    )


def _labels() -> SearchStrategy[Data]:
    words = st.sampled_from(("取り組み", "施策の方向", "【2次計画評価】", "基本方向", "A案", "一次目標")) | lines()
    return part(Labels, **dict.fromkeys(Labels.model_fields.keys() - {"todo"}, words))


def _numbering() -> SearchStrategy[Data]:
    return part(
        Numbering, basic_goal=_styles, promotion_goal=_styles, action=_styles, management=_styles, continuous=_flags
    )


def _readings() -> SearchStrategy[list[Data]]:
    words = st.sampled_from(("千厩", "結い", "地域", "地域福祉", "支え合い", "厩結", "&")) | lines()
    return several(part(Reading, word=words, reading=lines()), 3)


def _sources() -> SearchStrategy[list[Data]]:
    variant = part(Variant, here=lines(), there=lines(), note=lines())
    url = st.sampled_from(("https://example.jp/計画?a=(1)&b=2|3", "http://example.jp/a b")) | lines()
    return several(part(SourceDocument, title=lines(), url=url, variants=several(variant)))


@cache
def plan_data() -> SearchStrategy[Data]:
    """Plans as plain data, the way the reader gives them; each is valid."""
    return part(
        Plan,
        planspec=st.just(FORMAT),
        rules=st.sampled_from([str(edition) for edition in RuleEdition]),
        id=lines(),
        title=lines(),
        edition=_counts,
        organization=lines(),
        municipality=part(Municipality, name=lines(), code=lines()),
        period=_period(),
        phase=st.sampled_from([phase.value for phase in Phase]),
        adopted=st.dates().map(str),
        definitions=several(part(Definition, term=lines(), text=prose())),
        previous_plan=_previous_plan(),
        city_plan=_city_plan(),
        vision=part(Vision, statement=lines(), text=prose(), inherited_from=lines()),
        structure=part(Structure, basic_goals=_counts, promotion_goals=_counts),
        basic_goals=several(basic_goals(), least=1),
        management=_management(),
        contacts=part(Contacts, head_office=_office(), branches=several(_office(), 3)),
        labels=_labels(),
        numbering=_numbering(),
        readings=_readings(),
        sources=_sources(),
    )


def plans() -> SearchStrategy[Plan]:
    """Valid plans."""
    return plan_data().map(Plan.model_validate)
