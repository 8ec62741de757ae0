"""Why a file cannot serve as a template, in the words of whoever made it."""

from planspec.document import RenderError
from planspec.language import Bilingual

_SAVE_AGAIN = Bilingual(
    "Word で開き、「Word 文書 (.docx)」として保存し直してください。",
    "Open it in Word and save it again as a Word document (.docx).",
)


def refusal(ja: str, en: str, *, saving_helps: bool = False) -> RenderError:
    """Return the error of a template; *saving_helps* adds that Word can mend it by saving it again."""
    told = Bilingual(f"ひな形{ja}", f"The template {en}")
    if saving_helps:
        told = Bilingual(f"{told.ja} {_SAVE_AGAIN.ja}", f"{told.en} {_SAVE_AGAIN.en}")
    return RenderError(told)


def no_word_file() -> RenderError:
    """Return the error of a file of another kind."""
    return refusal("は Word ファイル (.docx) ではありません。", "is no Word file (.docx).")


def damaged(what: Bilingual) -> RenderError:
    """Return the error of a file that breaks off or contradicts itself at *what*."""
    return refusal(f"が壊れています ({what.ja})。", f"is damaged ({what.en}).", saving_helps=True)


def damaged_part(name: str) -> RenderError:
    """Return the error of a file with a part that cannot be read."""
    return damaged(Bilingual(f"中の {name} が読めません", f"its part {name} cannot be read"))
