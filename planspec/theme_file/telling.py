"""What is wrong with a value of a theme, in words."""

from planspec.diagnostics import Finding
from planspec.language import Bilingual
from planspec.theme.value import PICTURE_SUFFIXES
from planspec.validation import Problem, SchemaError, Tellers, quoted, wrong_type

_NUMBER = Bilingual("半角の数 (10.5 など)", "a number in half-width digits, such as 10.5")
_FAMILIES = Bilingual("書体の名前か、その一覧", "the name of a font or a list of names")
_UNITS = {
    "pt": Bilingual(" ポイント", " points"),
    "mm": Bilingual(" ミリメートル", " millimetres"),
    "": Bilingual("", ""),
}


def _out_of_range(problem: Problem) -> SchemaError:
    title, found, unit = problem.title, quoted(problem.value), _UNITS[problem.context["unit"]]
    least, most = (f"{problem.context[bound]:g}" for bound in ("least", "most"))
    message = Bilingual(
        f"{title.ja}が{found.ja}になっています。使えるのは {least}～{most}{unit.ja}です。",
        f"{title.en} is {found.en}; it may be {least} to {most}{unit.en}.",
    )
    return SchemaError("PLN701", Finding(message, problem.at))


def _too_long(problem: Problem) -> SchemaError:
    title, most, length = problem.title, problem.context["most"], len(str(problem.value).strip())
    message = Bilingual(
        f"{title.ja}の名前が {length} 文字あります。Word が扱える書体の名前は {most} 文字までです。",
        f"{title.en} has a name of {length} characters; Word takes names of fonts up to {most} characters.",
    )
    return SchemaError("PLN701", Finding(message, problem.at))


def _too_many(problem: Problem) -> SchemaError:
    title, most = problem.title, problem.context["most"]
    found = len(problem.value) if isinstance(problem.value, list) else 0
    message = Bilingual(
        f"{title.ja}が {found} 個あります。{most} 個までにしてください。",
        f"{title.en} has {found} items; it may have up to {most}.",
    )
    return SchemaError("PLN701", Finding(message, problem.at))


def _colour(problem: Problem) -> SchemaError:
    found, title = quoted(problem.value), problem.title
    message = Bilingual(
        f'{title.ja}の{found.ja}は色として読めません。「"#1D4E63"」のように、6桁の16進数で書いてください。',
        f'{title.en}: {found.en} is no colour; write six hexadecimal digits, as in `"#1D4E63"`.',
    )
    return SchemaError("PLN702", Finding(message, problem.at))


def _picture_file(problem: Problem) -> SchemaError:
    found, known = quoted(problem.value), PICTURE_SUFFIXES
    message = Bilingual(
        f"{found.ja}は使えない種類の画像です。使えるのは {'、'.join(known)} です。",
        f"{found.en} is a kind of picture that cannot be used; it may be {', '.join(known)}.",
    )
    return SchemaError("PLN705", Finding(message, problem.at))


TELLERS: Tellers = {
    "out_of_range": _out_of_range,
    "too_long": _too_long,
    "too_many": _too_many,
    "colour": _colour,
    "picture_file": _picture_file,
    "number": lambda problem: wrong_type(problem, _NUMBER),
    "families": lambda problem: wrong_type(problem, _FAMILIES),
}
"""What tells the kinds of problems that plans do not have."""

HELP = {
    "PLN009": Bilingual(
        "テーマを書いてください。最初の行は「planspec: theme/1」です。",
        "Write the theme; its first line is `planspec: theme/1`.",
    ),
    "PLN101": Bilingual("項目を書き足してください。", "Add it."),
    "PLN102": Bilingual(
        "つづりを確かめてください。項目の一覧は「planspec schema theme」で見られます。",
        "Check the spelling; `planspec schema theme` lists the fields.",
    ),
    "PLN104": Bilingual(
        "値を書くか、項目を消してください。色は引用符で囲みます。囲まないと、# から先はコメントになります。",
        "Write the value, or take the field out. Colours stand in quotation marks: without, `#` starts a comment.",
    ),
    "PLN110": Bilingual(
        "テーマの最初の行に「planspec: theme/1」と書くか、planspec を新しくしてください。",
        "Write `planspec: theme/1` in the first line of the theme, or update planspec.",
    ),
}
"""How to mend what plans have too, where the way out is another one."""
