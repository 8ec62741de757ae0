"""PLN512 unbalanced-brackets."""

import pytest

from planspec.rules.wording.unbalanced_brackets import UnbalancedBrackets
from prose import definitions, letters
from single_rule import diagnostics, marked


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("「支え合い」と『結い』(案)、（案）、【新】〔注〕[1]〈甲〉《乙》“丙”", ()),
        ("「福祉の『担い手』を育てます」", ()),
        ("計画(案）と計画（写)", ()),
        ("1) 推進 2) 管理", ()),
        ("ア) 推進、イ）管理", ()),
        ("１）推進\n２）管理\n①) 評価", ()),
        ("(1) 推進", ()),
        ("「担い手を育てます", ("「",)),
        ("担い手」を育てます", ("」",)),
        ("「担い手』を育てます", ("「", "』")),
        ("「担い手(案」を育てます", ("(",)),
        ("支援を続けます)", (")",)),
        ("推進します1)", (")",)),
        ("((((推進", ("(",)),
        ("」「", ("」", "「")),
    ],
)
def test_brackets(text: str, expected: tuple[str, ...]) -> None:
    """Exactly the brackets without a partner are marked, only the first where there are more than three."""
    assert letters(UnbalancedBrackets(), text) == expected


def test_message_counts_the_others() -> None:
    """The message says how many more there are where only the first is marked."""
    (finding,) = diagnostics(UnbalancedBrackets(), definitions("((((推進"))
    assert "他に3か所" in finding.message.ja
    assert "3 more" in finding.message.en


def test_column() -> None:
    """The bracket is found in the file, in a block scalar too."""
    fragment = "vision:\n  statement: 架空の理念\n  text: |-\n    一行目です。\n    福祉の「担い手を育てます。\n"
    assert marked(UnbalancedBrackets(), fragment) == ((5, 8, "「"),)
