"""What an editor shows over a field, as Markdown."""

import re
from collections.abc import Mapping

from planspec.language import Bilingual, Language

_NEED = {
    "always": Bilingual("**必ず書きます。**", "**Always needed.**"),
    "settled": Bilingual(
        "**必ず書きます。** まだ決まっていないときは書かずに、同じ場所の `todo` に理由を書きます。",
        "**Needed**, unless a `todo` in the same place says why it is not settled yet.",
    ),
    "free": Bilingual("書かなくてもかまいません。", "May be left out."),
}
_DEFAULT = Bilingual(" 書かないときは「{}」です。", " Without it: {}.")
_PARTS = Bilingual("中に書く項目:", "Fields in it:")
_MARKUP = re.compile(r"[\\`*_\[\]<>#]")


def explanation(description: str, parts: Mapping[str, str], need: str, default: object, language: Language) -> str:
    """Return the Markdown text that explains a field.

    Args:
        description: What to write.
        parts: The titles of the fields in it, by name.
        need: ``always``, ``settled`` or ``free``.
        default: What holds where the field is left out, if that is a word.
        language: The language of the text.
    """
    paragraphs = [_escaped(description), _NEED[need].in_language(language)]
    if default is not None:
        word = str(default).lower() if isinstance(default, bool) else str(default)
        paragraphs[-1] += _DEFAULT.in_language(language).format(word)
    if parts:
        listed = "\n".join(f"- `{name}` {_escaped(title)}" for name, title in parts.items())
        paragraphs.append(f"{_PARTS.in_language(language)}\n\n{listed}")
    return "\n\n".join(paragraphs)


def _escaped(text: str) -> str:
    return _MARKUP.sub(r"\\\g<0>", text)
