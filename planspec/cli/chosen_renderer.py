"""The renderers that a run asks for: found by name, given their options, run with care."""

import warnings
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from importlib.metadata import EntryPoint
from typing import NamedTuple, TypeVar

from planspec.cli.usage import DEBUG_HINT, UsageError, printable, unknown
from planspec.document import Document, RenderError, RenderWarning
from planspec.language import Bilingual
from planspec.rendering import Adjustable, Renderer, discover, load

KIND = Bilingual("出力形式", "output format")

Finish = Callable[[bytes, Document], bytes]
"""What is made of a rendered file in the end; it may raise a ``UsageError`` or a ``RenderError``."""

_T = TypeVar("_T")


class Output(NamedTuple):
    """What a renderer made, and what it wants people to look at."""

    suffix: str
    content: bytes
    remarks: tuple[Bilingual, ...]


class ChosenRenderer(NamedTuple):
    """A renderer with its options, and where it comes from.

    Attributes:
        entry: Its entry point.
        renderer: The renderer.
        suffix: File name suffix of what is made in the end.
        finishing: What is made of its files, one after the other.
    """

    entry: EntryPoint
    renderer: Renderer
    suffix: str
    finishing: tuple[Finish, ...] = ()

    def run(self, document: Document) -> Output:
        """Render *document*.

        Raises:
            UsageError: The renderer failed.
        """
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always", RenderWarning)
            content = self.asked(lambda: self._content(document))
        remarks = tuple(one.message.message for one in told if isinstance(one.message, RenderWarning))
        return Output(self.suffix, content, remarks)

    def asked(self, question: Callable[[], _T]) -> _T:
        """Ask the renderer; it may be anybody's, so whatever it raises is told and not thrown at the planner.

        Raises:
            UsageError: The renderer failed.
        """
        try:
            return question()
        except UsageError:
            raise
        except RenderError as error:
            raise UsageError(error.message) from error
        except Exception as error:
            raise _failed(self.entry, _named(error)) from error

    def _content(self, document: Document) -> bytes:
        content = self.renderer.render(document)
        if not isinstance(content, bytes):
            kind = type(content).__name__
            told = Bilingual(f"bytes ではなく {kind} を返しました。", f"it returned {kind} and not bytes.")
            raise _failed(self.entry, told)
        for finish in self.finishing:
            content = finish(content, document)
        return content


def choose(wanted: str, options: Mapping[str, str]) -> tuple[ChosenRenderer, ...]:
    """Return the renderers named in *wanted*, with commas between, each with those of *options* that it knows.

    Raises:
        UsageError: A renderer does not exist or cannot be imported, or an option is wrong or of use to none of them.
    """
    chosen = tuple(prepared(entry, options) for entry in _entries(wanted))
    for name in options:
        if not any(_knows(name, one.renderer) for one in chosen):
            raise useless(name, partial(_knows, name))
    return chosen


def useless(option: str, serves: Callable[[Renderer], bool]) -> UsageError:
    """Return the error for an option that no format named by ``--to`` uses, with those that do."""
    listed = [entry.name for entry in discover().values() if _serves(entry, serves)]
    ja, en = f"--{option} を使う出力形式が --to にありません。", f"No format named by --to makes use of --{option}."
    if listed:
        ja, en = f"{ja}使えるのは {'、'.join(listed)} です。", f"{en} It goes with: {', '.join(listed)}."
    return UsageError(Bilingual(ja, en))


def _serves(entry: EntryPoint, serves: Callable[[Renderer], bool]) -> bool:
    try:
        return serves(load(entry))
    except Exception:  # noqa: BLE001 - somebody's renderer that cannot be imported is not what this run is about
        return False


def _entries(wanted: str) -> Iterator[EntryPoint]:
    found = discover()
    for name in dict.fromkeys(name.strip() for name in wanted.split(",")):
        if not name:
            ja, en = "、".join(found), ", ".join(found)
            message = f"--to に空の出力形式があります。使えるのは {ja} です。"
            raise UsageError(Bilingual(message, f"--to has an empty output format. Known: {en}."))
        yield entry_named(name)


def entry_named(name: str) -> EntryPoint:
    """Return the entry point of a renderer.

    Raises:
        UsageError: There is none of that name.
    """
    found = discover()
    if name not in found:
        raise unknown(KIND, name, tuple(found))
    return found[name]


def prepared(entry: EntryPoint, options: Mapping[str, str]) -> ChosenRenderer:
    """Import a renderer and give it those of *options* that it knows.

    Raises:
        UsageError: It cannot be imported, or an option is wrong.
    """
    try:
        renderer = load(entry)
    except Exception as error:
        raise _failed(entry, _named(error)) from error
    taken = {name: options[name] for name in _options_of(renderer) if name in options}
    if taken and isinstance(renderer, Adjustable):
        adjusted = renderer.adjusted(taken)
        if isinstance(adjusted, Bilingual):
            raise UsageError(Bilingual(printable(adjusted.ja), printable(adjusted.en)))
        renderer = adjusted
    return ChosenRenderer(entry, renderer, renderer.suffix)


def _knows(option: str, renderer: Renderer) -> bool:
    return option in _options_of(renderer)


def _options_of(renderer: Renderer) -> tuple[str, ...]:
    return renderer.options if isinstance(renderer, Adjustable) else ()


def _named(error: Exception) -> Bilingual:
    told = printable(f"{type(error).__name__}: {error}")
    return Bilingual(f"{told} ({DEBUG_HINT.ja})", f"{told} ({DEBUG_HINT.en})")


def _failed(entry: EntryPoint, told: Bilingual) -> UsageError:
    return UsageError(
        Bilingual(
            f"出力形式 {entry.name} ({entry.value}) が失敗しました: {told.ja}",
            f"The renderer {entry.name} ({entry.value}) failed: {told.en}",
        )
    )
