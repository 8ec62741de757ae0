"""What is told about suppressions, in words."""

import datetime as dt

from planspec.language import Bilingual

NO_BRACKETS = Bilingual(
    "規則の番号が [ ] で囲まれていません。「ignore[PLN402]」のように書いてください。",
    "The rules do not stand in brackets; write them as in `ignore[PLN402]`.",
)
NO_RULES = Bilingual(
    "[ ] の中に規則の番号がありません。「ignore[PLN402]」のように書いてください。",
    "No rule stands in the brackets; name one, as in `ignore[PLN402]`.",
)
SEPARATOR = Bilingual(
    "規則の番号のあいだは、半角のコンマ「,」で区切ってください。", "Put a comma, `,`, between the rules."
)


def expected(sign: str) -> Bilingual:
    """A sign is missing."""
    return Bilingual(f"半角の「{sign}」がありません。", f"`{sign}` is missing.")


def character(found: str, wanted: str) -> Bilingual:
    """Another character stands where *wanted* has to."""
    return Bilingual(f"「{found}」ではなく、半角の「{wanted}」と書いてください。", f"「{found}」 has to be `{wanted}`.")


def kind(found: str, wanted: str) -> Bilingual:
    """The word after ``planspec:`` is none."""
    return Bilingual(
        f"「{found}」という指定はありません。もしかして「{wanted}」？",
        f"There is no 「{found}」. Did you mean `{wanted}`?",
    )


def unknown_key(found: str, near: str | None) -> Bilingual:
    """A field has another name than ``until`` and ``by``."""
    if near:
        return Bilingual(
            f"「{found}=」という項目はありません。もしかして「{near}=」？",
            f"There is no field 「{found}=」. Did you mean `{near}=`?",
        )
    return Bilingual(
        f"「{found}=」という項目はありません。使えるのは「until=」(期限) と「by=」(担当) です。",
        f"There is no field 「{found}=」; `until=` and `by=` are known.",
    )


def twice(key: str) -> Bilingual:
    """A field stands twice."""
    return Bilingual(f"「{key}」が2回書かれています。1回だけ書いてください。", f"`{key}` is written twice.")


def empty(key: str) -> Bilingual:
    """A field has no value."""
    return Bilingual(f"「{key}」のすぐ後ろに何も書かれていません。", f"Nothing stands right after `{key}`.")


def no_day(found: str) -> Bilingual:
    """The last day is none."""
    return Bilingual(
        f"「{found}」は日付として読めません。「until=2027-03-31」か「until=令和9年3月31日」のように書いてください。",
        f"「{found}」 is no date; write it as in `until=2027-03-31`.",
    )


def unused(codes: str, *, whole: bool) -> Bilingual:
    """Nothing is found that the suppression, or one rule of it, would be for."""
    if whole:
        return Bilingual(
            f"{codes}の指摘はここにはもうありません。このコメントは要らなくなっています。",
            f"{codes} is not found here any more; this comment is no longer needed.",
        )
    return Bilingual(
        f"{codes}の指摘はここにはもうありません。[ ] の中から消せます。",
        f"{codes} is not found here any more; it can be taken out of the brackets.",
    )


def expired(last: dt.date) -> Bilingual:
    """The last day is over."""
    ja = f"{last.year}年{last.month}月{last.day}日"
    return Bilingual(
        f"期限の{ja}を過ぎたので、このコメントは効いていません。",
        f"This comment has not worked since its last day, {last.isoformat()}.",
    )


def no_reason(codes: str) -> Bilingual:
    """The comment does not say why."""
    return Bilingual(f"{codes}を指摘しない理由が書かれていません。", f"Why {codes} is to be left alone is not said.")


def placeholder(codes: str) -> Bilingual:
    """The reason is the one that was put there to be replaced."""
    return Bilingual(
        f"{codes}を指摘しない理由が、仮の文のままです。",
        f"The reason why {codes} is left alone is still to be written.",
    )


def unknown_rule(found: str, near: str | None) -> Bilingual:
    """There is no such rule."""
    ja, en = f"「{found}」という規則はありません。", f"There is no rule 「{found}」."
    return Bilingual(f"{ja}もしかして「{near}」？", f"{en} Did you mean `{near}`?") if near else Bilingual(ja, en)


def fixed(code: str) -> Bilingual:
    """The rule cannot be suppressed."""
    if code.startswith("PLN9"):
        return Bilingual(
            f"{code}はコメントについての規則なので、コメントでは抑えられません。",
            f"{code} is about such comments and cannot be suppressed by one.",
        )
    return Bilingual(
        f"{code}は、計画として読めないことを知らせるエラーなので、抑えられません。",
        f"{code} says that the file cannot be read as a plan and cannot be suppressed.",
    )
