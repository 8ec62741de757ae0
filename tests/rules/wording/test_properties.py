"""Properties of all rules about wording, on random texts made of what they look for."""

from collections.abc import Iterator
from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from planspec.diagnostics import Finding
from planspec.japanese.spellings import WORDS
from planspec.model import Plan
from planspec.rules import RULES
from planspec.rules.base import PlanRule, Subject
from planspec.source import Pointer
from strategies import CHARACTERS, MARKUP, SPACES

_TRIGGERS = (
    *(
        "～",
        "〜",
        "~",
        "∼",
        "1",
        "２",
        "34",
        "５６",
        "，",
        ".",
        "A",
        "ＳＮＳ",
        "NPO",
        "Ｂ",
        "@",
        "://",
        "(",
        ")",
        "（",
        "）",
    ),
    *(
        "[",
        "］",
        "｛",
        "}",
        "「",
        "」",
        "『",
        "』",
        "【",
        "】",
        "-",
        "‐",
        "−",
        "－",
        "–",
        "ー",
        "一",
        "─",
        "ｰ",
        "1-2",
        "3ー4",
    ),
    *(
        "サ一ビス",
        "サ―ビス",
        "学生ヘ",
        "二ーズ",
        "力フェ",
        "協カ",
        "人ロ",
        "ー人",
        "センタ",
        "カ",
        "ロ",
        "力",
        "夕",
        "P\u0410",
        "\u0410",
        "\u039f",
    ),
    *("\u2f00", "\u2ea0", "\ufa4d", "\u200b", "\u200d", "\U0001f468", "\u00ad", "\u00a0", "\ufeff", "ｶ", "ﾞ", "ﾟ", "｡"),
    *(
        "か",
        "ハ",
        "\u3099",
        "\u309a",
        "。",
        "、",
        "゛",
        "゜",
        "．",
        "。。",
        "をを",
        "がが",
        "住民",
        "のの",
        " ",
        "  ",
        "\u3000",
        "\t",
    ),
    *("必要", "ます", "る", "た", "※1", "(新)", "！", "?"),
    *(text for word in WORDS for way in word.ways for text in way.texts),
)
_FRAGMENTS = st.sampled_from((*_TRIGGERS, *CHARACTERS, *MARKUP, *SPACES)) | st.text(max_size=3)
_LINES = st.lists(_FRAGMENTS, min_size=1, max_size=8).map(lambda parts: "".join(parts).replace("\n", "") or "空")
_LISTS = st.lists(_LINES, max_size=4)
_RULES = [rule for rule in RULES if rule.code.startswith("PLN5") and isinstance(rule, PlanRule)]


@st.composite
def _plans(draw: st.DrawFn) -> dict[str, Any]:
    return {
        "planspec": "plan/1",
        "id": "example",
        "title": draw(_LINES),
        "organization": draw(_LINES),
        "todo": "架空",
        "definitions": [{"term": draw(_LINES), "text": "\n".join(lines) or "空"} for lines in draw(st.lists(_LISTS))],
        "basic_goals": [
            {
                "id": "1",
                "title": draw(_LINES),
                "evaluation": draw(_LISTS),
                "issues": draw(_LISTS),
                "promotion_goals": [{"id": "1-1", "title": draw(_LINES), "actions": draw(_LISTS)}],
            }
        ],
        "contacts": {"head_office": {"name": draw(_LINES), "address": draw(_LINES), "phone": draw(_LINES)}},
        "sources": [{"title": draw(_LINES), "variants": [{"here": draw(_LINES), "there": draw(_LINES)}]}],
    }


def _found(rule: PlanRule, data: dict[str, Any]) -> tuple[Subject, tuple[Finding, ...]]:
    subject = Subject(Plan.model_validate(data))
    return subject, tuple(rule.check(subject))


def _marks(subject: Subject, findings: tuple[Finding, ...]) -> Iterator[tuple[Pointer, tuple[int, int], str]]:
    texts = {text.at: text.text for text in subject.texts}
    for finding in findings:
        for place in (finding, *finding.related):
            if place.chars is not None:
                assert 0 <= place.chars[0] < place.chars[1] <= len(texts[place.at])
        assert finding.chars is not None or finding.at[0] == "sources"
        if finding.chars is not None:
            yield finding.at, finding.chars, texts[finding.at][slice(*finding.chars)]


def _mended(data: Any, at: Pointer, chars: tuple[int, int], replacement: str) -> Any:
    if isinstance(data, str):
        return data[: chars[0]] + replacement + data[chars[1] :]
    step, *rest = at
    if isinstance(data, list):
        return [_mended(item, tuple(rest), chars, replacement) if n == step else item for n, item in enumerate(data)]
    return {key: _mended(item, tuple(rest), chars, replacement) if key == step else item for key, item in data.items()}


@given(_plans())
def test_marks_and_messages(data: dict[str, Any]) -> None:
    """What is marked lies in the text, and there is a message in both languages."""
    for rule in _RULES:
        subject, findings = _found(rule, data)
        assert len(tuple(_marks(subject, findings))) <= len(findings)
        assert all(finding.message.ja and finding.message.en for finding in findings)


@given(_plans(), st.randoms(use_true_random=False))
def test_fixes(data: dict[str, Any], random: Random) -> None:
    """A fix, once made, takes its finding away."""
    for rule in _RULES:
        subject, findings = _found(rule, data)
        wholes = {text.at: (0, len(text.text)) for text in subject.texts}
        fixable = tuple(one for one in findings if one.fix and (one.fix.replacement or one.chars != wholes[one.at]))
        if fixable:
            finding = random.choice(fixable)
            (mark,) = _marks(subject, (finding,))
            assert finding.fix is not None
            mended = _mended(data, mark[0], mark[1], finding.fix.replacement)
            assert mark not in tuple(_marks(*_found(rule, mended)))


def test_there_are_rules() -> None:
    """The properties are tried on all rules about wording."""
    assert len(_RULES) == 16
