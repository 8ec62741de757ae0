"""PLN506 look-alike-characters, PLN510 half-width-kana and PLN511 decomposed-kana."""

import pytest

from planspec.rules.wording.decomposed_kana import DecomposedKana
from planspec.rules.wording.half_width_kana import HalfWidthKana
from planspec.rules.wording.look_alike_characters import LookAlikeCharacters
from prose import definitions, letters
from single_rule import diagnostics, marked


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("相談サ一ビスのセンタ一", ("一", "一")),
        ("地域の二ーズを知る", ("二",)),
        ("ボランティアセンタ一", ("一",)),
        ("デー夕とソフ卜", ("夕", "卜")),
        ("認知症力フェを開く", ("力",)),
        ("口ーカル", ("口",)),
        ("協カして努カする", ("カ", "カ")),
        ("ネットワ―クとネットワ－ク", ("―", "－")),
        ("サ-ビスのセンタ—", ("-", "—")),
        ("学生ヘの支援、住民ヘ。市民ヘ分かりやすく", ("ヘ", "ヘ", "ヘ")),
        ("みんなヘ", ("ヘ",)),
        ("人ロが減る。相談窓ロ", ("ロ", "ロ")),
        ("エ夫する。タ方、ー人ひとり", ("エ", "タ", "ー")),
        ("第ニ次、統ーする、ー関市", ("ニ", "ー", "ー")),
        ("力ードと夕クシーチケット、卜ラック", ("力", "夕", "卜")),
        ("ホームへルパーとべッド、ぺース", ("へ", "べ", "ぺ")),
        ("すベての人、述ベる、比ペる", ("ベ", "ベ", "ペ")),
        ("見守リ活動、つながリ、寄リ添う", ("リ", "リ", "リ")),
        ("1O人、l0年、２Ｏ団体", ("O", "l", "Ｏ")),
        ("1OO%、第I2次", ("O", "O", "I")),
    ],
)
def test_kanji_and_katakana(text: str, expected: tuple[str, ...]) -> None:
    """A kanji in a known katakana word and a katakana in a known word of kanji are marked."""
    assert letters(LookAlikeCharacters(), text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "コミュニケーション力アップ講座",
        "チーム力フェスタ、魅力フェア、ボランティア力",
        "コーディネータ一人、リーダ一名、ボランティア一人ひとり",
        "グループ一チーム、エリア一帯、センター一階",
        "3カ所、二カ国、一ヶ月、八ヶ岳",
        "ト書き、ロの字、ハ長調、ア 推進 カ 協力 ロ 入口",
        "らーめん、すーぱー人、わーい",
        "セミナー―フォーラム、サービス－センター、コーディネータ-サポーター",
        "学生への支援、ヘルパー、第3項ヘの規定、ホ及びヘの規定、手ヘルス、イロハニホヘト",
        "夕食、口座、工夫、千円、才能、人口、二人",
        "窓口ビル、入口エリア、加工エリア、大工トラブル",
        "市が主催する土日二回のサービス",
        "第二ニュース、協力ヘルパー、能力カード",
        "サロンへボランティアを、センターへ行く、地域へベースを置く、人口カメラ",
        "第3項リの規定、ト・チ・リ・ヌ、リの字、コリのない、リリースやベストのベルト",
        "O157、H2O、1l入り、10l、Office365、SO2濃度、CO2の量、B2O人、OO年、IoT、Ⅱ",
    ],
)
def test_no_false_alarm(text: str) -> None:
    """Words in which both characters make sense are left alone."""
    assert letters(LookAlikeCharacters(), text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("N\u0420O法人", ("\u0420",)),
        ("S\u039dSの活用", ("\u039d",)),
        ("\u0441afe", ("\u0441",)),
        ("\u041c\u043e\u0441\u043a\u0432\u0430と交流", ()),
        ("αβ、プラスα、TNFα、μm、Δt", ()),
        ("架空市\u2ea0と市\u2f42", ("\u2ea0", "\u2f42")),
        ("福\ufa4d", ("\ufa4d",)),
        ("\ufa11さん", ()),
        ("見え\u200bない\u00adもの", ("\u200b", "\u00ad")),
        ("見え\u00a0\u200bない", ("\u00a0\u200b",)),
        ("家族\U0001f468\u200d\U0001f469の絵", ()),
        ("葛\U000e0100飾", ()),
    ],
)
def test_odd_characters(text: str, expected: tuple[str, ...]) -> None:
    """Letters of other scripts in Latin words, radicals, old forms of kanji and invisible characters are marked."""
    assert letters(LookAlikeCharacters(), text) == expected


def test_names() -> None:
    """In names invisible characters are marked, old forms of kanji are right."""
    fragment = 'organization: "架空市\\u200b\ufa4d会"\n'
    assert tuple(found[2] for found in marked(LookAlikeCharacters(), fragment)) == ("\\u200b",)


@pytest.mark.parametrize(
    ("text", "replacement", "safe"),
    [
        ("サ一ビス", "ー", True),
        ("協カする", "力", True),
        ("福\ufa4d", "祉", False),
        ("架空市\u2ea0", "民", True),
        ("見え\u200bない", "", True),
        ("見え\u00a0ない", " ", True),
    ],
)
def test_fixes(text: str, replacement: str, *, safe: bool) -> None:
    """What is meant is offered, as safe unless an old form of a kanji may be meant."""
    (finding,) = diagnostics(LookAlikeCharacters(), definitions(text))
    assert finding.fix is not None
    assert (finding.fix.replacement, finding.fix.safe) == (replacement, safe)


@pytest.mark.parametrize(
    ("text", "expected", "replacement"),
    [
        ("ﾎﾞﾗﾝﾃｨｱ活動", "ﾎﾞﾗﾝﾃｨｱ", "ボランティア"),
        ("｢支え合い」", "｢", "「"),
        ("相談ｾﾝﾀｰ", "ｾﾝﾀｰ", "センター"),
        ("カﾞスの点検", "カﾞ", "ガ"),
        ("あﾞ", "あﾞ", "あ゛"),
        ("ﾊﾟ､ﾊﾞ｡", "ﾊﾟ､ﾊﾞ｡", "パ、バ。"),
    ],
)
def test_half_width_kana(text: str, expected: str, replacement: str) -> None:
    """Half-width kana are marked and mended with their sound marks joined."""
    (finding,) = diagnostics(HalfWidthKana(), definitions(text))
    assert letters(HalfWidthKana(), text) == (expected,)
    assert finding.fix is not None
    assert finding.fix.replacement == replacement


def test_half_width_kana_in_readings() -> None:
    """Half-width kana are marked in readings, and not in names."""
    fragment = "organization: ｶｸｳ会\nreadings: [{word: 架空, reading: ｶｸｳ}]\n"
    assert marked(HalfWidthKana(), fragment) == ((2, 32, "ｶｸｳ"),)


@pytest.mark.parametrize(
    ("text", "expected", "replacement"),
    [
        ("みんなか\u3099主役", "か\u3099", "が"),
        ("ハ\u309aンフ", "ハ\u309a", "パ"),
        ("か\u3099き\u3099く", "か\u3099き\u3099", "がぎ"),
        ("ホ゛ランティア", "ホ゛", "ボ"),
        ("みんなか゛主役", "か゛", "が"),
    ],
)
def test_decomposed_kana(text: str, expected: str, replacement: str) -> None:
    """Kana with combining sound marks are marked and composed."""
    (finding,) = diagnostics(DecomposedKana(), definitions(text))
    assert letters(DecomposedKana(), text) == (expected,)
    assert finding.fix is not None
    assert (finding.fix.replacement, finding.fix.safe) == (replacement, True)


def test_composed_kana() -> None:
    """Composed kana, and pairs that have no character of their own, are right."""
    assert letters(DecomposedKana(), "がパ゛", "か\u309a", "か゜", "あ゛") == ()


def test_decomposed_kana_in_names() -> None:
    """Names are looked at too."""
    assert len(marked(DecomposedKana(), "organization: か\u3099くう会\n")) == 1
