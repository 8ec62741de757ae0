"""The two languages planspec speaks to planners, and text that exists in both."""

from typing import Literal, NamedTuple

Language = Literal["ja", "en"]

LANGUAGES: tuple[Language, ...] = ("ja", "en")


class Bilingual(NamedTuple):
    """One message in Japanese and in English; neither side may be left out."""

    ja: str
    en: str

    def in_language(self, language: Language) -> str:
        """Return the side written in *language*."""
        return self.ja if language == "ja" else self.en
