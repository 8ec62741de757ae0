"""PLN304 title-years and PLN305 file-name-years."""

import pytest

from planspec.rules.time.file_name_years import FileNameYears
from planspec.rules.time.title_years import TitleYears
from single_rule import diagnostics, marked, without


@pytest.mark.parametrize(
    ("title", "letters"),
    [
        ("架空市地域福祉活動計画", ()),
        ("架空市地域福祉活動計画(令和8年度～令和12年度)", ()),
        ("架空市地域福祉活動計画 令和8～12年度", ()),
        ("架空市地域福祉活動計画 2026-2030", ()),
        ("架空市地域福祉活動計画 令和8年度(2026年度)～令和12年度(2030年度)", ()),
        ("架空市地域福祉活動計画 令和8年度", ()),
        ("架空市地域福祉活動計画(令和8年3月)", ()),
        ("架空市地域福祉活動計画(令和7年12月策定)", ()),
        ("架空市地域福祉活動計画(令和7年度策定)", ()),
        ("架空市地域福祉活動計画 2025年改訂版", ()),
        ("架空市地域福祉活動計画 前期(令和8年度～令和9年度)", ()),
        ("架空市地域福祉活動計画(令和3年度～令和7年度)", ("令和3年度～令和7年度",)),
        ("架空市地域福祉活動計画 令和8～13年度", ("令和8～13年度",)),
        ("架空市地域福祉活動計画 2021-2025", ("2021-2025",)),
        (
            "架空市地域福祉活動計画 \uff12\uff10\uff12\uff11\u301c\uff12\uff10\uff12\uff15",
            ("\uff12\uff10\uff12\uff11\u301c\uff12\uff10\uff12\uff15",),
        ),
        ("架空市地域福祉活動計画 令和7年度", ("令和7年度",)),
        ("架空市地域福祉活動計画 2031年度版", ()),
    ],
)
def test_years_in_the_title(title: str, letters: tuple[str, ...]) -> None:
    """A range in the title is the period and a year lies within it, save dates and years of making."""
    assert tuple(found[2] for found in marked(TitleYears(), f"title: {title}\n")) == letters
    assert marked(TitleYears(), f"title: {title}\nperiod: {{start: R8, end: R2}}\n") == ()
    assert without(TitleYears(), "period", f"title: {title}\n") == ()


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("計画期間は、令和8年度から令和12年度までです。", ()),
        ("計画期間は、2026年度から2030年度までです。", ()),
        ("計画期間は、令和8年度から令和13年度までです。", ("令和8年度から令和13年度",)),
        ("計画の期間: 2025～2029年度", ("2025～2029年度",)),
        ("前計画の計画期間は、令和3年度から令和7年度まででした。", ()),
        ("第2次計画は、計画期間を令和3年度から令和7年度までとしました。", ()),
        ("計画期間の前期は令和8年度から令和9年度までです。", ()),
        ("調査は令和3年度から令和7年度まで行いました。", ()),
        ("計画期間内の令和8年度～令和10年度を重点期間とします。", ()),
        ("計画期間中、令和8年度～令和10年度を重点期間とします。", ()),
        ("計画期間のうち令和8年度から令和10年度までに整備します。", ()),
        ("計画期間は5年とし、令和8年度～令和10年度を重点期間とします。", ()),
        ("計画期間の中では令和8年度～令和10年度に整備します。", ()),
        ("令和8年度～令和13年度を計画期間とします。", ("令和8年度～令和13年度",)),
        ("本計画の計画期間は、令和8年度～令和13年度の6年間です。", ("令和8年度～令和13年度",)),
        ("計画期間は令和8年度～令和13年度の期間とします。", ("令和8年度～令和13年度",)),
        ("計画期間を定めます。調査は令和3年度から令和7年度まで行いました。", ()),
        ("計画期間は令和8年4月から令和13年3月までです。", ()),
    ],
)
def test_years_in_sentences_about_the_period(text: str, letters: tuple[str, ...]) -> None:
    """A range in a sentence about this plan's period is compared with it, and any other is not."""
    fragment = f"vision: {{statement: 架空の理念, text: {text!r}}}\n"
    assert tuple(found[2] for found in marked(TitleYears(), fragment)) == letters


@pytest.mark.parametrize(
    "name",
    [
        "",
        "plan.yaml",
        "third_2026_2030.yaml",
        "third-2026-2030.yaml",
        "2026～2030.yaml",
        "2026-30.yaml",
        "plan2026_2030.yaml",
        "plan_2026.yaml",
        "plan_r8-r12.yaml",
        "plan_R8_R12.yaml",
        "r8-12.yaml",
        "令和8-12年度.yaml",
        "令和8年度～令和12年度.yaml",
        "令和\uff18～\uff11\uff12年度.yaml",
        "reiwa8-12.yaml",
        "令和8年度.yaml",
        "20251201.yaml",
        "plan_2025-12-01.yaml",
        "plan_2025-12.yaml",
        "plan_2025.12.yaml",
        "202512_plan.yaml",
        "v2025.yaml",
        "plan-v2025.1.yaml",
        "plan_r7.yaml",
        "chapter3-4.yaml",
        "for1-2.yaml",
        "r8-3.yaml",
        "2026-26.yaml",
        "12025.yaml",
        "令和7年12月.yaml",
        "third_2026_2030.20251201.yaml",
    ],
)
def test_names_with_right_years_or_other_numbers(name: str) -> None:
    """Names with the period, a year of it, a date, a version or another number are left alone."""
    assert marked(FileNameYears(), "", name=name) == ()


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("third_2021_2025.yaml", "2021_2025"),
        ("third_2026_2031.yaml", "2026_2031"),
        ("third_v2026-2031.yaml", "2026-2031"),
        ("2025-29.yaml", "2025-29"),
        ("third_2030_2026.yaml", "2030_2026"),
        ("Plan_R8-R13.yaml", "R8-R13"),
        ("Reiwa3-7.yaml", "Reiwa3-7"),
        ("plan_r8-r13.yaml", "r8-r13"),
        ("r3-7.yaml", "r3-7"),
        ("h30-r4.yaml", "h30-r4"),
        ("令和3-7年度.yaml", "令和3-7"),
        ("plan_2025.yaml", "2025"),
        ("plan_fy2031.yaml", "2031"),
        ("令和7年度.yaml", "令和7"),
        ("平成30年度.yaml", "平成30"),
    ],
)
def test_names_with_wrong_years(name: str, written: str) -> None:
    """A range that is not the period, or a year outside it, is found and shown at the period."""
    (found,) = diagnostics(FileNameYears(), "", name=name)
    assert f"の「{written}」は" in found.message.ja
    assert found.at == ("period",)


def test_names_need_a_period() -> None:
    """Without a period, or with one in reverse, names are not judged."""
    assert marked(FileNameYears(), "period: {start: R8, end: R2}\n", name="plan_2040.yaml") == ()
    assert without(FileNameYears(), "period", name="plan_2040.yaml") == ()
