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
NO_PLACE = Refusal(
    Bilingual(
        "指定した場所がファイルにありません。上の階層から順に項目名と番号を確かめてください。",
        "There is no such place in the file; look at each name and number on the way to it.",
    )
)
NO_ITEM = Refusal(
    Bilingual(
        "リストにその番号の項目はありません。番号は 0 から数えます。",
        "The list has no item of that number; numbers count from 0.",
    )
)
NOT_IN_LIST = Refusal(
    Bilingual(
        "リストの項目ではないので、挿入や移動はできません。リストと、その中での番号で場所を指定してください。",
        "Only items of lists can be inserted or moved; name a list and a number in it.",
    )
)
WHOLE = Refusal(
    Bilingual(
        "ファイル全体は書き換えられません。書き換える項目を指定してください。",
        "The file as a whole cannot be edited; name the field.",
    )
)
UNWRITABLE = Refusal(
    Bilingual(
        "この値はファイルに書けません。書けるのは、文字、整数、はい・いいえ、空の値と、それらのリストや項目の集まりです。",
        "This value cannot be written to the file: it takes texts, whole numbers, yes and no, empty values, and lists"
        " and mappings of these.",
    )
)
NOT_IN_FLOW = Refusal(
    Bilingual(
        "[ ] の中に空の値は書けません。文字を書くか、項目を削除してください。",
        "Within [ ] an empty value cannot be written; write a text, or remove the item.",
    )
)
COMMENT_IN_FLOW = Refusal(
    Bilingual(
        "コメントの付いた項目は [ ] や { } の中へ移せません。移動先を1行に1項目の形に直してください。",
        "An item with comments cannot be moved into [ ] or { }; write the list it goes to with an item on each line.",
    )
)
