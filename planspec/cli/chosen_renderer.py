"""The renderers that a run asks for: found by name, given their options, run with care."""

import warnings
from collections.abc import Iterator, Mapping
from importlib.metadata import EntryPoint
from typing import NamedTuple

from planspec.cli.usage import DEBUG_HINT, UsageError, printable, unknown
from planspec.document import Document, RenderError, RenderWarning
from planspec.language import Bilingual
from planspec.rendering import Adjustable, Renderer, discover, load

KIND = Bilingual("出力形式", "output format")


class Output(NamedTuple):
    """What a renderer made, and what it wants people to look at."""

    suffix: str
    content: bytes
    remarks: tuple[Bilingual, ...]


class ChosenRenderer(NamedTuple):
    """A renderer with its options, and where it comes from."""

    entry: EntryPoint
    renderer: Renderer

    def run(self, document: Document) -> Output:
        """Render *document*; a renderer may be anybody's, so whatever it raises is told and not thrown at the planner.

        Raises:
            UsageError: The renderer failed.
        """
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always", RenderWarning)
            content = self._content(document)
        remarks = tuple(one.message.message for one in told if isinstance(one.message, RenderWarning))
        return Output(self.renderer.suffix, content, remarks)

    def _content(self, document: Document) -> bytes:
        try:
            content = self.renderer.render(document)
        except RenderError as error:
            raise UsageError(error.message) from error
        except Exception as error:
            raise _failed(self.entry, _named(error)) from error
        if not isinstance(content, bytes):
            kind = type(content).__name__
            told = Bilingual(f"bytes ではなく {kind} を返しました。", f"it returned {kind} and not bytes.")
            raise _failed(self.entry, told)
        return content


def choose(wanted: str, options: Mapping[str, str]) -> tuple[ChosenRenderer, ...]:
    """Return the renderers named in *wanted*, with commas between, each with those of *options* that it knows.

    Raises:
        UsageError: A renderer does not exist or cannot be imported, or an option is wrong or of use to none of them.
    """
    chosen = tuple(prepared(entry, options) for entry in _entries(wanted))
    for name in options:
        if not any(name in _options_of(one.renderer) for one in chosen):
            ja, en = f"--{name} を使う出力形式が --to にありません。", f"No format named by --to makes use of --{name}."
            raise UsageError(Bilingual(ja, en))
    return chosen


def _entries(wanted: str) -> Iterator[EntryPoint]:
    found = discover()
    for name in dict.fromkeys(name.strip() for name in wanted.split(",")):
        if not name:
            ja, en = "、".join(found), ", ".join(found)
            message = f"--to に空の出力形式があります。使えるのは {ja} です。"
            raise UsageError(Bilingual(message, f"--to has an empty output format. Known: {en}."))
        if name not in found:
            raise unknown(KIND, name, tuple(found))
        yield found[name]


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
    return ChosenRenderer(entry, renderer)


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
