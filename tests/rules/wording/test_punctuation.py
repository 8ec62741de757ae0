"""PLN507 mixed-punctuation."""

import pytest

from planspec.rules.wording.mixed_punctuation import MixedPunctuation
from prose import definitions, letters
from single_rule import diagnostics


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("住民、団体，企業、行政。",), ("，",)),
        (("住民、団体,企業、行政。",), (",",)),
        (("学びます。育ちます．歩みます。",), ("．",)),
        (("学びます。", "育ちます.", "歩みます。"), (".",)),
        (("住民，団体，企業、行政。",), ("、",)),
        (("住民，団体，企業。学びます。",), ()),
        (("住民、団体、3,000人、1.5倍、例えばA.B、No.3",), ()),
        (("住民、団体、「甲，乙」、『丙．丁』。",), ()),
        (("ア．見守り、学び。", "（ア）．支え合い。\nイ. 見守り。\n一．学び。"), ()),
        (("講座（年3回），研修、実習、交流。",), ("，",)),
    ],
)
def test_marks(texts: tuple[str, ...], expected: tuple[str, ...]) -> None:
    """The rarer comma and the rarer full stop are marked; numbers, codes, quotes and numbers of a list are right."""
    assert letters(MixedPunctuation(), *texts) == expected


def test_fix() -> None:
    """The mark that the plan uses elsewhere is a safe replacement."""
    (finding,) = diagnostics(MixedPunctuation(), definitions("住民、団体，企業、行政。"))
    assert finding.fix is not None
    assert (finding.fix.replacement, finding.fix.safe) == ("、", True)
