"""The words of a command are told from its options."""

import pytest

from planspec.cli.options import Parser
from planspec.cli.usage import UsageError
from planspec.language import Bilingual

TEXT = Bilingual("説明", "words")


def parser() -> Parser:
    """Return a parser with one switch."""
    words = Parser("x", "[WORD ...]", TEXT, "en", 80)
    words.argument("WORD", TEXT)
    words.switch("--diff", text=TEXT)
    return words


@pytest.mark.parametrize("word", ["-", "-5", "- 項目", "a-b", ""])
def test_words_may_stand_after_options(word: str) -> None:
    """A hyphen alone, a negative number and a text that begins with a hyphen and has a space are no options."""
    assert parser().parse(["a", "--diff", word]).words == ["a", word]
    assert parser().parse(["--diff", "a", "--", word, "--diff"]).words == ["a", word, "--diff"]


@pytest.mark.parametrize("word", ["-x", "--dif", "--x=1"])
def test_options_that_do_not_exist(word: str) -> None:
    """What looks like an option and is none is told, wherever it stands."""
    for words in ([word, "a"], ["a", "--diff", word]):
        with pytest.raises(UsageError) as error:
            parser().parse(words)
        assert error.value.message.en.startswith(f"There is no option `{word.partition('=')[0]}`.")
