"""PLN505 mixed-hyphen."""

import re
from collections.abc import Iterator
from itertools import pairwise

from planspec.diagnostics import Finding, Fix, Note, Severity
from planspec.japanese.characters import (
    DIGITS,
    HYPHENS,
    LETTERS,
    NEVER_HYPHENS,
    WIDE_DIGITS,
    WIDE_LETTERS,
    code_point,
)
from planspec.japanese.occurrence import Occurrence, outside_addresses, stretches, usual
from planspec.language import Bilingual
from planspec.model import PlanText, TextKind
from planspec.rules.base import PlanRule, Subject
from planspec.rules.fixable import Fixable

_NUMBERS = frozenset({"fax", "phone"})
_ALNUM = frozenset(DIGITS + LETTERS + WIDE_DIGITS + WIDE_LETTERS)
_BESIDE = "[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]"
_DIGIT = "[0-9０-９]"
_HYPHEN = f"[-‐‑−－–﹣ーｰ一─━](?={_BESIDE})(?<={_BESIDE}.)"
_DASH = "[-‐‑−－–﹣]"
# A string, so that it is compiled only where a sentence has a hyphen.
_YEARS = rf"{_DIGIT}{{4}}{_DASH}(?:{_DIGIT}{{4}}|{_DIGIT}{{2}})(?!{_DIGIT}|{_DASH}{_DIGIT})"
_YEAR_DIGITS = 4
_ODD_HYPHENS = (HYPHENS | NEVER_HYPHENS) - {"-"}


class MixedHyphen(PlanRule):
    """Hyphens are written with different characters.

    ## What it checks
    The character between two numbers (1-36, 0191-23-6020) in addresses, phone numbers and sentences, and between Latin
    letters (Wi-Fi) in sentences. The rarer hyphens are reported; if none is rarer, those that differ from the first.
    `ー`, `一`, `─` between numbers are no hyphens and are reported even where there are no others. An en dash between
    two numbers of a sentence, and any dash between two years (2022－2030), is a range, not a hyphen. Where all contacts
    keep to the full-width hyphen, sentences are compared apart from them. Postal codes are left to PLN401.

    ## Why
    Hyphen, minus sign, prolonged sound mark and the kanji for one look alike, but a search, a map service or a screen
    reader takes them for what they are.

    ## Bad
    ```yaml
    contacts:
      head_office: {name: 本所, address: 架空市中央 1-36, phone: 03-1234-5678}
      branches: [{name: 東支部, address: 架空市東町 139−1}, {name: 西支部, address: 架空市西町 2ー5}]
    ```

    ## Good
    ```yaml
    contacts:
      head_office: {name: 本所, address: 架空市中央 1-36, phone: 03-1234-5678}
      branches: [{name: 東支部, address: 架空市東町 139-1}, {name: 西支部, address: 架空市西町 2-5}]
    ```

    ## Basis
    Custom: one character within a document. What each character is for is set by the Unicode standard.
    """

    code = "PLN505"
    name = "mixed-hyphen"
    severity = Severity.WARNING
    title = Bilingual("ハイフンの文字が混在している", "Hyphens are different characters")
    help = Bilingual("ハイフンはどれか1つの文字にそろえてください。", "Write all hyphens with one character.")
    fixable = Fixable(
        safe=True,
        why=Bilingual(
            "同じ役割の記号なので、意味は変わりません。",
            "A sign of the same use: the meaning stays.",
        ),
    )
    page_ja = """
    ハイフンが異なる文字で書かれています。

    ## 調べること
    住所・電話番号と文の中の数字の間の文字 (1-36、0191-23-6020) と、文の中の英字の間の文字 (Wi-Fi) を調べ、
    少ない方を報告します。
    同数のときは、最初のものと違う方を報告します。
    数字の間の「ー」(長音記号)、「一」(漢字)、「─」(罫線) はハイフンではないため、それだけが使われていても報告します。
    文の中の数字の間の「–」(en ダッシュ) と、年と年の間の線 (2022－2030) は、範囲を表すものとみなします。
    住所と電話番号のすべてが全角のハイフンなら、文の中の数字とは別に調べます。
    郵便番号はPLN401が調べます。

    ## 理由
    ハイフン、マイナス記号、長音記号、漢数字の一は見た目が似ていますが、検索や地図、
    読み上げでは別の文字として扱われます。

    ## 悪い例

    ## 良い例

    ## 根拠
    1つの文書の中でそろえるのは慣行です。それぞれの文字の用途は Unicode 規格によります。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Compare hyphens in numbers, and apart from them those in words, with the most frequent ones."""
        everything = "\n".join(text.text for text in subject.texts)
        if not any(_is_between(hyphen, everything) for hyphen in _ODD_HYPHENS & subject.characters):
            return
        in_addresses = [one for text in subject.texts if _is_address(text) for one in _hyphens(text)]
        in_words = [one for text in subject.words for one in _hyphens(text)]
        in_contacts = [one for one in in_addresses if _in_number(one)]
        in_prose = [one for one in in_words if _in_number(one) and one.way not in "–ｰ" and not _is_range(one)]
        apart = {one.way for one in in_contacts} == {"－"}
        for together in (in_contacts, in_prose) if apart else (in_contacts + in_prose,):
            yield from _mixed(together)
        yield from _mixed([one for one in in_words if not _in_number(one) and one.way not in "ｰ一─━"])


def _is_between(hyphen: str, text: str) -> bool:
    parts = text.split(hyphen)
    return any(before[-1:] in _ALNUM and after[:1] in _ALNUM for before, after in pairwise(parts))


def _is_address(text: PlanText) -> bool:
    return text.kind is TextKind.ADDRESS or text.at[-1] in _NUMBERS


def _hyphens(text: PlanText) -> list[Occurrence]:
    found = re.compile(_HYPHEN).finditer(text.text)
    return outside_addresses([Occurrence(text, one.start(), one.end(), one[0]) for one in found])


def _in_number(one: Occurrence) -> bool:
    return one.text.text[one.start - 1].isdigit() and one.text.text[one.end].isdigit()


def _is_range(one: Occurrence) -> bool:
    """Tell whether a hyphen stands between two years, as in 2022-2030 and 2022-30."""
    start = one.start - _YEAR_DIGITS
    longer = one.text.text[max(start - 1, 0) : max(start, 0)].isdigit()
    return start >= 0 and not longer and bool(re.match(_YEARS, one.text.text[start : one.end + _YEAR_DIGITS + 2]))


def _mixed(found: list[Occurrence]) -> Iterator[Finding]:
    own = usual(one for one in found if one.way in HYPHENS)
    right = own.way if own else "-"
    related = (Note(Bilingual(f"ここでは「{right}」", f"「{right}」 here"), own.at, own.chars),) if own else ()
    for stretch in stretches((one for one in found if one.way != right), lambda _: right):
        yield Finding(
            Bilingual(
                f"ハイフン{stretch.named.ja}は「{code_point(right)}」と違う文字です。",
                f"The hyphen {stretch.named.en} is not 「{code_point(right)}」.",
            ),
            stretch.at,
            stretch.chars,
            related=related,
            fix=Fix(stretch.replacement, safe=True),
        )
