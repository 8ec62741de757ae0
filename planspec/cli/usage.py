"""Exit codes, and errors of use: what keeps a command from doing its work."""

import errno
from enum import IntEnum

from planspec.closest import closest
from planspec.language import Bilingual

DEBUG_VARIABLE = "PLANSPEC_DEBUG"
"""Where this variable is set, an error of use that comes from an exception is followed by its traceback."""
DEBUG_HINT = Bilingual(f"{DEBUG_VARIABLE}=1 で詳しく表示", f"{DEBUG_VARIABLE}=1 shows where")


class ExitCode(IntEnum):
    """What the command line answers to the shell."""

    CLEAN = 0
    """Nothing was found at or above the failing level."""
    FINDINGS = 1
    """Something was found at or above the failing level; nothing could be written because of it."""
    USAGE = 2
    """The command was not understood, or a file could not be read or written."""
    INTERRUPTED = 130
    """The user pressed Ctrl-C."""


class UsageError(Exception):
    """The command cannot do its work; it ends with one line and exit code 2.

    Attributes:
        message: What is wrong, in both languages, each in one line.
    """

    def __init__(self, message: Bilingual) -> None:
        """Keep *message* for the one place that shows it."""
        super().__init__(message.en)
        self.message = message


_REASONS = {
    errno.ENOENT: Bilingual("見つかりません", "there is no such file or folder"),
    errno.EACCES: Bilingual("開く権限がありません", "permission denied"),
    errno.EPERM: Bilingual("開く権限がありません", "permission denied"),
    errno.EISDIR: Bilingual("ファイルではなくフォルダーです", "this is a folder, not a file"),
    errno.ENOTDIR: Bilingual("途中にフォルダーでないものがあります", "part of the path is not a folder"),
    errno.EEXIST: Bilingual("同じ名前のものがすでにあります", "something of that name exists already"),
    errno.ENOSPC: Bilingual("空き容量がありません", "no space is left"),
    errno.EROFS: Bilingual("書き込みできない場所です", "the place is read-only"),
    errno.ENAMETOOLONG: Bilingual("名前が長すぎます", "the name is too long"),
    errno.ELOOP: Bilingual("リンクがたどれません", "the links lead in a circle"),
    errno.EPIPE: Bilingual("受け取り側が閉じています", "the reader has closed it"),
    errno.EBADF: Bilingual("閉じています", "it is closed"),
}


def reason(error: OSError) -> Bilingual:
    """Say in both languages why the system refused."""
    told = error.strerror or type(error).__name__
    return _REASONS.get(error.errno or 0, Bilingual(f"エラーが起きました ({told})", told))


def cannot_read(shown: str, error: OSError) -> UsageError:
    """Return the error for a file that cannot be read; *shown* is its path for people."""
    why = reason(error)
    return UsageError(Bilingual(f"{shown} を読めません。{why.ja}。", f"Cannot read {shown}: {why.en}."))


def cannot_write(shown: str, error: OSError) -> UsageError:
    """Return the error for a place that cannot be written; *shown* is its path for people."""
    why = reason(error)
    if isinstance(error, PermissionError):
        why = Bilingual(
            "権限がないか、別のソフトで開かれています", "permission denied, or another program holds it open"
        )
    if isinstance(error, IsADirectoryError):
        why = Bilingual("同じ名前のフォルダーがあります", "a folder has that name")
    return UsageError(Bilingual(f"{shown} に書き込めません。{why.ja}。", f"Cannot write {shown}: {why.en}."))


def unknown(kind: Bilingual, value: str, known: tuple[str, ...], *, listed: bool = True) -> UsageError:
    """Return the error for a word that is none of *known*, with the one most like it and, if *listed*, with all."""
    near = closest(value, known)
    shown = printable(value)
    ja, en = f"{kind.ja}「{shown}」はありません。", f"There is no {kind.en} `{shown}`."
    if near:
        ja, en = f"{ja}もしかして「{near}」？", f"{en} Did you mean `{near}`?"
    if listed:
        ja, en = f"{ja}使えるのは {'、'.join(known)} です。", f"{en} Known: {', '.join(known)}."
    return UsageError(Bilingual(ja, en))


def printable(text: str) -> str:
    """Return *text* fit for one line of any UTF-8 output: control characters and undecodable bytes as escapes."""
    escaped = "".join(character if character.isprintable() else _escape(character) for character in text)
    return escaped or "''"


def _escape(character: str) -> str:
    # The ideographic space is no danger to a terminal and common in Japanese file names.
    return character if character == "\u3000" else character.encode("unicode_escape").decode("ascii")
