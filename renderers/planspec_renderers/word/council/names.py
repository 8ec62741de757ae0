"""Names of styles: as Japanese Word shows them, and as they are told apart in files."""

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType

_LEVELS = range(1, 10)

JAPANESE: Mapping[str, str] = MappingProxyType(
    {
        "Normal": "標準",
        "BodyText": "本文",
        **{f"Heading{level}": f"見出し {level}" for level in _LEVELS},
        **{f"UnlistedHeading{level}": f"目次に出さない見出し {level}" for level in _LEVELS},
        "Title": "表題",
        "TitleLong": "表題 (長い)",
        "TitleLonger": "表題 (とても長い)",
        "TitleLongest": "表題 (最も長い)",
        "Subtitle": "副題",
        "CoverText": "表紙の文字",
        "CoverLogo": "表紙のロゴ",
        "CoverPicture": "表紙の写真",
        "TOCHeading": "目次の見出し",
        **{f"TOC{level}": f"目次 {level}" for level in _LEVELS},
        "Header": "ヘッダー",
        "Footer": "フッター",
        "Caption": "図表番号",
        "ListBullet": "箇条書き",
        "ListNumber": "段落番号",
        "DefinitionTerm": "用語",
        "Definition": "用語の説明",
        "Vision": "基本理念",
        "VisionLong": "基本理念 (長い)",
        "BasicGoal": "基本目標",
        "BasicGoalLong": "基本目標 (長い)",
        "Aim": "めざすこと",
        "Label": "項目の名",
        "Evaluation": "評価",
        "Issues": "課題",
        "EvaluationHeading": "評価の見出し",
        "IssuesHeading": "課題の見出し",
        "PromotionGoals": "推進目標の見出し",
        "PromotionGoal": "推進目標",
        "Action": "取組",
        "Guideline": "指針",
        "Todo": "未定の注記",
        "SourcesHeading": "出典の見出し",
        "Source": "出典",
        "Contact": "連絡先",
        "TableText": "表の文字",
        "TableHeader": "表の見出し",
        "TableRowHeader": "表の行の見出し",
        "ContactLine": "連絡先の行",
        "OverviewHeader": "体系図の見出し",
        "OverviewVision": "体系図の基本理念",
        "OverviewGoal": "体系図の基本目標",
        "OverviewText": "体系図の推進目標",
        "FigureText": "図",
        "FigureCaption": "図の説明",
        "Spacer": "空き",
        "Hyperlink": "ハイパーリンク",
        "Badge": "新の印",
        "Mark": "文中の印",
        "ContactLabel": "連絡先の項目",
        "PlanTable": "計画の表",
        "OverviewTable": "体系図の表",
    }
)
"""Japanese names by identifier; of built-in styles those that Word itself shows."""

_BUILT_IN = frozenset({"Normal", "Title", "Subtitle", "Header", "Footer", "Caption", "Hyperlink", "BodyText"})


def japanese(identifier: str, written: str) -> str:
    """Return the name that one of the house's styles has in a council's file: Word translates those of its own.

    Args:
        identifier: Identifier of the style.
        written: Its name in the house's file.
    """
    is_built_in = identifier in _BUILT_IN or identifier.startswith(("Heading", "TOC", "List"))
    return written if is_built_in else shown(identifier, written)


def key(written: str) -> str:
    """Return a name without what does not count: width, case and spaces."""
    return "".join(unicodedata.normalize("NFKC", written).casefold().split())


def shown(identifier: str, written: str) -> str:
    """Return the name by which people know a style in Japanese Word.

    Args:
        identifier: Identifier of one of the house's styles.
        written: Its name in the file.
    """
    return JAPANESE.get(identifier, written)
