"""Why an edit is not made."""

from typing import NamedTuple

from planspec.language import Bilingual


class Refusal(NamedTuple):
    """An edit that is not made, with the reason in both languages; the text stays as it is."""

    reason: Bilingual


UNREADABLE = Refusal(
    Bilingual("ファイルを読み取れないので、書き換えられません。", "The file cannot be read, so it cannot be edited.")
)
NO_TEXT = Refusal(
    Bilingual("書き換える文字がファイルにありません。", "The characters to be replaced do not stand in the file.")
)
OUTSIDE = Refusal(
    Bilingual("書き換える文字の範囲が値の外です。", "The characters to be replaced lie outside of the value.")
)
UNTOLD = Refusal(
    Bilingual(
        "値の文字がファイルのどこに書かれているかを特定できません。",
        "It cannot be told where in the file the characters of the value stand.",
    )
)
OVERLAP = Refusal(
    Bilingual("同じ文字への別の書き換えと重なっています。", "It overlaps another replacement of the same characters.")
)
NAME_TAKEN = Refusal(
    Bilingual("同じ名前の項目がすでにあります。", "There is a field of that name already."),
)
UNFIT_FOR_BLOCK = Refusal(
    Bilingual(
        "「|」や「>」で始まる文章の形を変えずには書き込めません。",
        "It cannot be written into a text that starts with `|` or `>` without changing its layout.",
    )
)
OTHER_DATA = Refusal(
    Bilingual(
        "書き換えると、ほかの部分の読まれ方が変わります。",
        "With it the file would no longer be read as it was meant.",
    )
)
