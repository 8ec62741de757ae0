"""Words that Japanese writes in more than one right way, as data: a document keeps to one of them."""

from collections.abc import Iterator
from typing import NamedTuple

_NOUN_NEXT = (
    *("を", "が", "の", "は", "も", "に", "へ", "で", "と", "や", "から", "まで", "など", "等"),
    *("。", "・", "」", "』", ")", "）", "】", "/", "／", "\n"),
)
_VERB_NEXT = ("がち", "がた", "はじ", "に行", "に来", "にい", "にく", "やす", "でき")
_POLITE = ("お", "ご", "御")
_ASKED = ("くださ", "下さ", "いただ")
_VERB_KANJI = frozenset("続始方直出合得上切過終難易辛込")


class Way(NamedTuple):
    """One way of writing a word.

    Attributes:
        stem: What all texts begin with.
        texts: What is written; the n-th texts of all ways of a word stand for each other.
        noun: Whether only a noun counts, where the verb is rightly written so.
        alone: Whether it counts only where no kanji follows: 申込書 and 申込者 are right beside 申込み.
        before: What may not follow, because it makes another word.
        after: What may not come before.
    """

    stem: str
    texts: tuple[str, ...]
    noun: bool = False
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    alone: bool = False

    def places(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield start and end of each place where this way occurs in *text*."""
        for written in self.texts:
            start = text.find(written)
            while start >= 0:
                end = start + len(written)
                if self._stands(text, start, end):
                    yield start, end
                start = text.find(written, end)

    def _stands(self, text: str, start: int, end: int) -> bool:
        if text.startswith(self.before, end) or text.endswith(self.after, 0, start):
            return False
        if self.alone and "\u4e00" <= text[end : end + 1] <= "\u9fff":
            return False
        # お問い合わせください has the noun.
        asked = text.endswith(_POLITE, 0, start) and text.startswith(_ASKED, end)
        return not self.noun or asked or _is_noun(text, end)


class Word(NamedTuple):
    """A word with its ways.

    Attributes:
        ways: The ways of writing it.
        follows: Where given, what must come before.
        leads: Where given, what must follow.
    """

    ways: tuple[Way, ...]
    follows: tuple[str, ...] = ()
    leads: tuple[str, ...] = ()

    def stands(self, text: str, start: int, end: int) -> bool:
        """Tell whether what comes before and after makes this word."""
        return (not self.follows or text.endswith(self.follows, 0, start)) and (
            not self.leads or text.startswith(self.leads, end)
        )


def _is_noun(text: str, end: int) -> bool:
    if end == len(text) or text.startswith(_NOUN_NEXT, end):
        return not text.startswith(_VERB_NEXT, end)
    return "\u4e00" <= text[end] <= "\u9fff" and text[end] not in _VERB_KANJI


def _split(words: str) -> tuple[str, ...]:
    return tuple(words.split())


def _way(
    stem: str, endings: str = "", *, noun: bool = False, before: tuple[str, ...] = (), after: tuple[str, ...] = ()
) -> Way:
    texts = tuple(stem + ending for ending in endings.split()) or (stem,)
    return Way(stem, texts, noun=noun, before=before, after=after)


def _word(*stems: str, endings: str = "", follows: tuple[str, ...] = (), leads: tuple[str, ...] = ()) -> Word:
    return Word(tuple(_way(stem, endings) for stem in stems), follows, leads)


def _noun(*stems: str) -> Word:
    return Word(tuple(_way(stem, noun=True) for stem in stems))


_MADE = _split(
    "まち 街 居場所 場 地域 体制 仕組み しくみ 環境 仲間 健康 関係 きっかけ 人 ひと 基盤 拠点 機会 組織 生きがい "
    "つながり 風土 土台 ネットワーク コミュニティ"
)
_PEOPLE = _split("私 わたし 自分 子ども こども 子供 若者 住民 学生 仲間 高齢者 大人 人")
_DIGITS = tuple("0123456789０１２３４５６７８９")
_AMOUNT = (*_DIGITS, "数", "何")
_LAWS = _split("・子育て の貧困 の権利 食堂 家庭 基本法 大綱 まんなか 園 会 センター 計画 未来")
_IMPAIRED = _split(
    "のある のない の有無 があ がな を持 をもつ を抱 者が 者の 者や 者と 者を 者に 者は 者も 者、 者・ 者など 者等 "
    "児・者 児や"
)

_JOINT = "い う え っ わ お"
_MU = "む んで める みま みた"
_RU = "る て た ま"
_SECOND_OF_RU = tuple(_RU.split())
_SECOND = "き く け い か"

WORDS = (
    Word((_way("取組", before=("み", "む", "め", "ん")), _way("取組み", noun=True), _way("取り組み", noun=True))),
    _word("取り組", "取組", endings=_MU),
    _word("申し込", "申込", endings=_MU),
    _word("盛り込", "盛込", endings=_MU),
    _word("受け入れ", "受入れ", endings=_RU),
    _word("問い合わせ", "問合わせ", "問合せ", endings=_RU),
    _word("打ち合わせ", "打合わせ", "打合せ", endings=_RU),
    _word("組み合わせ", "組合わせ", "組合せ", endings=_RU),
    _word("立ち上げ", "立上げ", endings=_RU),
    _word("引き続き", "引続き", "ひき続き", "ひきつづき"),
    _word("引き継", "引継", endings="ぐ がれ い ぎま"),
    _word("支え合", "支えあ", endings=_JOINT),
    _word("助け合", "助けあ", endings=_JOINT),
    _word("認め合", "認めあ", endings=_JOINT),
    _word("分かち合", "分かちあ", "わかち合", "わかちあ", endings=_JOINT),
    _word("学び合", "学びあ", endings=_JOINT),
    _word("語り合", "語りあ", endings=_JOINT),
    _noun("話し合い", "話合い", "話しあい"),
    _word("見守", "見まも", endings="り る っ ら れ ろ"),
    _word("寄り添", "寄りそ", endings=_JOINT),
    Word(
        (
            _way("子ども", before=_LAWS, after=("親", "男", "女", "双")),
            _way("子供", before=_LAWS),
            _way("こども", before=_LAWS, after=("親", "猫", "ひと")),
        )
    ),
    _word("障害", "障がい", "障碍", leads=_IMPAIRED),
    _word("一人ひとり", "一人一人", "ひとりひとり", "ひとり一人", "1人ひとり", "1人1人", "１人ひとり", "１人１人"),
    _word("一人暮らし", "ひとり暮らし", "独り暮らし", "1人暮らし", "１人暮らし", "ひとりぐらし", "一人ぐらし"),
    _word("ひとり親", "一人親", "1人親", "１人親"),
    _noun("受入れ", "受け入れ"),
    _noun("届出", "届け出"),
    Word(
        (
            _way("申込み", before=("ま", "た", "つ")),
            _way("申し込み", noun=True),
            Way("申込", ("申込",), before=tuple("みむんめも"), alone=True),
        )
    ),
    *(
        Word((_way(short, before=_SECOND_OF_RU), *(_way(stem, noun=True) for stem in others)))
        for short, *others in (
            ("問合せ", "問い合わせ", "問い合せ", "問合わせ"),
            ("打合せ", "打ち合わせ", "打ち合せ", "打合わせ"),
            ("組合せ", "組み合わせ", "組み合せ", "組合わせ"),
        )
    ),
    _noun("取扱い", "取り扱い"),
    _noun("貸出し", "貸し出し", "貸出"),
    _noun("立上げ", "立ち上げ"),
    _noun("引継ぎ", "引き継ぎ"),
    _noun("切替え", "切り替え"),
    _noun("割当て", "割り当て"),
    _noun("振返り", "振り返り"),
    Word((_way("枠組み"), _way("枠組", before=("み", "ま", "む", "ん")))),
    _noun("買物", "買い物"),
    Word((_way("手続", before=("き", "法", "条例")), _way("手続き"))),
    Word((_way("仕組み"), _way("しくみ"), _way("仕組", before=("み", "ま", "む", "ん")))),
    _word("取りまとめ", "とりまとめ", "取り纏め"),
    _word("づくり", "作り", "創り", "造り", follows=_MADE),
    _word("まちづくり", "街づくり"),
    _word("わかり", "分かり", "解り", "判り", endings="やすい やすく やすさ にくい にくく にくさ"),
    _word("つな", "繋", endings="が げ ぐ ぎ"),
    _word("さまざま", "様々", "様様"),
    Word((_way("すべて"), _way("全て", after=("安", "健", "保")))),
    Word((_way("及び", before=("ま", "、", "腰")), _way("および", before=("ま", "、", "腰")))),
    _word("並びに", "ならびに"),
    _word("又は", "または"),
    _word("若しくは", "もしくは"),
    _word("ください", "下さい"),
    _word("ていただ", "て頂", endings=_SECOND),
    _word("でき", "出来", endings="る ま な た"),
    _word("行", "行な", endings="う い わ"),
    _word("引きこも", "ひきこも", "引き籠も", "引き籠", endings="り る っ"),
    Word((_way("関わ"), _way("かかわ", before=("らず", "らな")), _way("係わ"))),
    _word("育", "はぐく", endings="む み ま"),
    _word("目指", "めざ", endings="す し せ"),
    _word("活か", "生か", endings="す し せ"),
    _word("広", "拡", endings="が げ"),
    _word("気付", "気づ", endings=_SECOND),
    _word("基づ", "もとづ", "基付", endings=_SECOND),
    _word("根付", "根づ", endings=_SECOND),
    _word("位置付け", "位置づけ"),
    _word("関連付け", "関連づけ"),
    _word("呼び掛け", "呼びかけ"),
    _word("働き掛け", "働きかけ"),
    _word("声掛け", "声かけ", "声がけ"),
    _word("あり方", "在り方"),
    Word((_way("更に", after=("変",)), _way("さらに"))),
    _word("一層", "いっそう"),
    _word("例えば", "たとえば"),
    _word("生きがい", "生き甲斐"),
    _word("皆", "みな", endings="さん さま 様"),
    Word((_way("たち"), _way("達", before=("成", "者", "し", "す", "人"))), follows=_PEOPLE),
    _word("か", "カ", "ヶ", "ヵ", "ケ", "箇", endings="所 月 国", follows=_AMOUNT),
    _word("歳", "才", follows=_DIGITS),
    _word("車椅子", "車いす", "車イス"),
    _word("ごみ", "ゴミ", leads=("出し", "屋敷", "拾い", "収集", "ステーション", "袋", "処理")),
    *(Word((_way(f"{word}ー"), _way(word, before=("ー",)))) for word in ("コーディネータ", "サポータ", "ヘルパ")),
    *(
        Word((_way(f"{word}ー"), _way(word, before=("ー", *others))))
        for word, others in (("サーバ", ("ント",)), ("ユーザ", ("ビ",)), ("コンピュータ", ()), ("プリンタ", ()))
    ),
    Word((_way("コミュニティ", before=("ー",)), _way("コミュニティー"))),
    _word("ケアマネジャー", "ケアマネージャー"),
    _word("マネジメント", "マネージメント"),
    _word("デイサービス", "ディサービス", "デイ・サービス"),
    _word("ウェブサイト", "ウエブサイト", "Webサイト", "WEBサイト", "webサイト"),
    _word("SDGs", "SDGS", "SDGｓ"),
)
"""The words that the rule on mixed spellings knows; grammar decides none of these choices."""
