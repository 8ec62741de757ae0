"""What the words of a choice mean, for editors."""

from collections.abc import Mapping

from planspec.language import Bilingual

CHOICES: Mapping[str, Mapping[str, Bilingual]] = {
    "Phase": {
        "骨子": Bilingual("目標の組み立てを決めている段階です。", "The outline: the goals are being set up."),
        "素案": Bilingual("文章を書いている段階です。", "A draft: the text is being written."),
        "パブリックコメント案": Bilingual(
            "住民の意見を求めている案です。", "A draft that is open for comments of the residents."
        ),
        "確定": Bilingual("理事会などで決まった計画です。", "The plan has been adopted."),
        "進行中": Bilingual("計画期間が始まり、取組を進めている計画です。", "The plan's years have begun."),
    },
}
"""By the name of the definition and the word; a choice that is missing here is offered without explanations."""
