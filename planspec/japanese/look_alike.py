"""Characters that stand in a text for another that looks the same: only where no other reading makes sense."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import cache
from typing import NamedTuple

from planspec.japanese.characters import (
    INVISIBLE,
    KANA_OF_KANJI,
    KANJI_OF_KANA,
    KATAKANA_OF_HIRAGANA,
    LATIN_OF_OTHER_SCRIPTS,
    LONG_MARKS_OF_DASHES,
    kanji_of_radical,
)

KATAKANA_WORDS = (
    "アドバイザー アプローチ アンケート イベント インターネット エネルギー エリア "
    "エレベーター エンパワメント オープン オレンジ オンライン カウンセラー カウンセリング "
    "ガイドライン カード カフェ カメラ カラオケ カリキュラム カレンダー キーパーソン "
    "キャラバン グループ ケアマネジャー ケアラー コーディネーター コーディネート コーナー "
    "コミュニケーション コミュニティ サークル サービス サポーター サポート シニア シルバー "
    "シンポジウム スキルアップ スタート スタッフ ステーション ステップアップ ストレス "
    "スポーツ スローガン セーフティネット セミナー センター ソーシャルワーカー "
    "ソーシャルワーク ソフト タイムリー タクシー タブレット チーム チェック チャレンジ "
    "ツール データ テーマ デイサービス トータル トップ トラック トラブル トレーニング "
    "ニーズ ニュース ニート ネットワーク ノーマライゼーション ハート ハード ハザードマップ "
    "バリアフリー ハラスメント ハローワーク パートナー パートナーシップ パンフレット "
    "ヒアリング フェスタ フォーラム フォロー フォローアップ フードドライブ フードバンク "
    "フードパントリー プログラム プロジェクト ベース ベスト ベッド ペース ペット ヘルスケア "
    "ヘルパー ヘルプ ベンチ ホームページ ホームヘルパー ポスター マニュアル マンパワー "
    "ミーティング メール メニュー モニタリング ヤングケアラー ユニバーサル ライフスタイル "
    "ライフステージ ラジオ リーダー リーフレット リスト リフレッシュ リハビリテーション "
    "レクリエーション ローカル ロビー ロボット ワーカー ワークショップ ワンストップ"
)
"""Katakana words of the field in which a kanji may have slipped; one space between two."""

KANJI_WORDS = (
    "協力 努力 能力 魅力 体力 学力 暴力 権力 有力 尽力 入力 出力 活力 全力 視力 聴力 労力 実力 効力 "
    "人口 窓口 入口 出口 戸口 口座 口頭 口腔 口調 工夫 工事 工場 加工 工賃 大工 夕方 夕食 夕刊 "
    "二人 二次 第二 一人 一般 一部 一緒 一体 一関 第一 統一 唯一 同一 均一 随一 千円 才能"
)
"""Words of two kanji in which a katakana may have slipped."""

_ODD = "[\u00a0\u00ad\u180e\u2000-\u200f\u202a-\u202f\u205f-\u2064\u2066-\u2069\ufeff]+|[\u2e80-\u2fdf\uf900-\ufaff]+"
_EMOJI = "[\u2600-\u27bf\ufe0f\U0001f000-\U0001faff]"
_LETTERS = "[A-Za-z\u0370-\u03ff\u0400-\u04ff]{2,}"
_KATAKANA = frozenset(map(chr, (*range(0x30A1, 0x30F5), 0x30FC)))
_FOR_KANA = {**KANA_OF_KANJI, **KATAKANA_OF_HIRAGANA, **LONG_MARKS_OF_DASHES}
_KANA = str.maketrans(_FOR_KANA)
_KATAKANA_RUN = f"[ァ-ヴー{re.escape(''.join(_FOR_KANA))}]{{2,}}"
# 同項ヘの規定 and ホ及びヘの規定 name an item of a law.
_NO_ITEM = r"(?<![号項条第紙款表図])(?<!及び)(?<!又は)"
_PARTICLE = _NO_ITEM + r"(?:(?<=[一-龥々ぁ-ゖ])ヘ(?=$|[\n、。の」』)）]|と(?!ル))|(?<=[一-龥々])ヘ(?=[一-龥]))"
_LONE_KATAKANA = f"[{''.join(KANJI_OF_KANA)}](?![ァ-ヺー])(?<![ァ-ヺー].)"
_LONG_WORD = 4
"""Words of so many letters or more are no accident."""
_AFTER_ONE = tuple("人名つ部般体同年")


class LookAlike(NamedTuple):
    """Characters that stand for others.

    Attributes:
        start: First character.
        end: Character after the last.
        replacement: What was meant.
        safe: Whether what was meant is certain.
    """

    start: int
    end: int
    replacement: str
    safe: bool = True


def has_odd_characters(characters: AbstractSet[str]) -> bool:
    """Tell whether among *characters* is any for `odd_characters` to look at."""
    return not INVISIBLE.keys().isdisjoint(characters) or any(
        "\u2e80" <= character <= "\u2fdf" or "\uf900" <= character <= "\ufaff" for character in characters
    )


def has_kanji_at_katakana(text: str, characters: AbstractSet[str]) -> bool:
    """Tell whether *text*, made of *characters*, holds anything for `kanji_in_katakana` to look at."""
    return any(
        any(
            after in _KATAKANA or (before in _KATAKANA and sign not in KATAKANA_OF_HIRAGANA)
            for before, after in neighbours(text, sign)
        )
        for sign in _FOR_KANA.keys() & characters
    )


def has_lone_katakana(text: str, characters: AbstractSet[str]) -> bool:
    """Tell whether *text*, made of *characters*, holds anything for `katakana_in_kanji` to look at."""
    return any(
        any(before not in _KATAKANA and after not in _KATAKANA for before, after in neighbours(text, kana))
        for kana in KANJI_OF_KANA.keys() & characters
    )


def neighbours(text: str, sign: str) -> Iterator[tuple[str, str]]:
    """Yield the characters before and after each *sign* in *text*; empty at its ends."""
    at = text.find(sign)
    while at >= 0:
        yield text[max(0, at - 1) : at], text[at + 1 : at + 2]
        at = text.find(sign, at + 1)


def odd_characters(text: str, *, names: bool) -> Iterator[LookAlike]:
    """Yield invisible characters and radicals that pass for kanji, and outside *names* compatibility ideographs."""
    for found in re.compile(_ODD).finditer(text):
        written = found[0]
        if written[0] in INVISIBLE:
            if not ("\u200d" in written and re.compile(_EMOJI).match(text, found.end())):
                yield LookAlike(found.start(), found.end(), "".join(map(INVISIBLE.__getitem__, written)))
        else:
            yield from _kanji(found.start(), written, names=names)


def _kanji(start: int, written: str, *, names: bool) -> Iterator[LookAlike]:
    for at, character in enumerate(written, start):
        old_form = character >= "\uf900"
        kanji = None if old_form and names else kanji_of_radical(character)
        if kanji is not None:
            yield LookAlike(at, at + 1, kanji, safe=not old_form)


def foreign_letters(text: str) -> Iterator[LookAlike]:
    """Yield Cyrillic and Greek letters in Latin words all of whose letters look Latin."""
    for found in re.compile(_LETTERS).finditer(text):
        word = found[0]
        foreign = {letter for letter in word if not letter.isascii()}
        if foreign < set(word) and foreign <= LATIN_OF_OTHER_SCRIPTS.keys():
            for at, letter in enumerate(word, found.start()):
                if letter in foreign:
                    yield LookAlike(at, at + 1, LATIN_OF_OTHER_SCRIPTS[letter])


def kanji_in_katakana(text: str) -> Iterator[LookAlike]:
    """Yield what stands in the place of a katakana, in runs that hold a known word once they are put right."""
    for found in re.compile(_KATAKANA_RUN).finditer(text):
        run = found[0]
        if any(kanji in _FOR_KANA for kanji in run):
            yield from _kanji_in_run(text, found.start(), run)


def _kanji_in_run(text: str, start: int, run: str) -> Iterator[LookAlike]:
    right = run.translate(_KANA)
    for word in _katakana_words().finditer(right):
        begin, end = word.span()
        # 「チーム力フェスタ」 holds no 「カフェ」: a kanji may well open what only looks like a word.
        short = end - begin < _LONG_WORD and end < len(run) and run[begin + 1] != "ー"
        if run[begin] in KANA_OF_KANJI and short:
            continue
        # 「コーディネータ一人」 is one coordinator.
        if run[end - 1] == "一" and text[start + end : start + end + 1] in _AFTER_ONE:
            end -= 1
        # 「コーディネータ-サポーター」: a dash between two words is one.
        if run[end - 1] in LONG_MARKS_OF_DASHES and end < len(run):
            end -= 1
        for at in range(begin, end):
            if run[at] in _FOR_KANA:
                yield LookAlike(start + at, start + at + 1, right[at])


def katakana_in_kanji(text: str) -> Iterator[LookAlike]:
    """Yield a katakana that stands alone in the place of a kanji, in words that are known."""
    for found in re.compile(_LONE_KATAKANA).finditer(text):
        at, kana = found.start(), found[0]
        before = text[at - 1 : at] if at else ""
        if kana == "ー" and "ぁ" <= before <= "ゟ":
            continue
        if before + kana in _wrong_words() or kana + text[at + 1 : at + 2] in _wrong_words():
            yield LookAlike(at, at + 1, KANJI_OF_KANA[kana])


def katakana_particles(text: str) -> Iterator[LookAlike]:
    """Yield ヘ in katakana in the place of the particle へ: where no word in katakana stands."""
    for found in re.compile(_PARTICLE).finditer(text):
        yield LookAlike(*found.span(), "へ")


@cache
def _katakana_words() -> re.Pattern[str]:
    return re.compile("|".join(sorted(KATAKANA_WORDS.split(), key=len, reverse=True)))


@cache
def _wrong_words() -> frozenset[str]:
    return frozenset(
        word.replace(kanji, kana)
        for word in KANJI_WORDS.split()
        for kanji, kana in KANA_OF_KANJI.items()
        if kanji in word
    )
