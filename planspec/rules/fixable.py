"""Whether ``planspec fix`` mends what a rule finds, and when it is sure enough to do so unasked."""

from typing import NamedTuple

from planspec.language import Bilingual, Language


class Fixable(NamedTuple):
    """How far the findings of a rule are mended.

    Attributes:
        safe: Whether that cannot change what is meant; ``None`` where it is so for some of the findings.
        why: When something is mended, and why it is safe or not.
    """

    safe: bool | None
    why: Bilingual

    @property
    def sign(self) -> str:
        """One word for tables."""
        return "safe / unsafe" if self.safe is None else "safe" if self.safe else "unsafe"

    def sign_in(self, language: Language) -> str:
        """Return the same in *language*."""
        return self.sign if language == "en" else _SIGNS_JA[self.safe]

    @property
    def words(self) -> Bilingual:
        """How to have it mended, and when that is done."""
        if self.safe is None:
            how = Bilingual(
                "`planspec fix` が、確かなものを直します。残りは `--unsafe` で直します。",
                "`planspec fix` mends what is sure, and `--unsafe` the rest.",
            )
        elif self.safe:
            how = Bilingual("`planspec fix` が直します。", "`planspec fix` mends it.")
        else:
            how = Bilingual("`planspec fix --unsafe` が直します。", "`planspec fix --unsafe` mends it.")
        return Bilingual(how.ja + self.why.ja, f"{how.en} {self.why.en}")


_SIGNS_JA = {True: "安全", False: "--unsafe", None: "安全 / --unsafe"}

NOT_FIXABLE = Bilingual("自動では直しません。", "It is not mended automatically.")
"""What the page of a rule says whose findings only people can mend."""
FIX_TITLE = Bilingual("自動での修正", "Fix")
"""The title of that section of a page."""


def fix_words(fixable: Fixable | None) -> Bilingual:
    """Return what the page of a rule says on mending it automatically."""
    return NOT_FIXABLE if fixable is None else fixable.words
