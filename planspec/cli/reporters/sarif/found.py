"""The results of one file in SARIF."""

from collections.abc import Iterator
from typing import NamedTuple

from planspec.cli.reporters.sarif.located import artifact, location, region
from planspec.cli.reporters.sarif.tool import LEVELS, index_of
from planspec.cli.result import Result
from planspec.diagnostics import Diagnostic, Fix
from planspec.edit import Patch, Replacement
from planspec.edit.suggested import suggested
from planspec.language import Bilingual, Language

FINGERPRINT = "planspecFinding/v1"
"""How planspec tells findings apart: by rule, names on the way to the value, and characters, never by line."""


class Found(NamedTuple):
    """What was found in one file, to be told in one language with paths from *root*."""

    language: Language
    root: str
    result: Result

    def told(self) -> Iterator[dict[str, object]]:
        """Yield what counts."""
        for diagnostic in self.result.diagnostics:
            yield self._result(diagnostic) | {"suppressions": []}

    def suppressed(self) -> Iterator[dict[str, object]]:
        """Yield what a comment in the file says to leave alone."""
        for diagnostic, reason in self.result.suppressed:
            justification = {"justification": reason} if reason else {}
            yield self._result(diagnostic) | {"suppressions": [{"kind": "inSource", **justification}]}

    def _result(self, diagnostic: Diagnostic) -> dict[str, object]:
        told: dict[str, object] = {
            "ruleId": diagnostic.code,
            "level": LEVELS[diagnostic.severity],
            "message": {"text": diagnostic.message.in_language(self.language)},
            "locations": [location(self._file(), diagnostic.at, region(diagnostic.span, self._text))],
            "partialFingerprints": {FINGERPRINT: diagnostic.fingerprint},
        }
        index, related, fixes = index_of(diagnostic.code), [*self._related(diagnostic)], [*self._fixes(diagnostic)]
        optional = {"ruleIndex": index, "relatedLocations": related or None, "fixes": fixes or None}
        return told | {name: value for name, value in optional.items() if value is not None}

    @property
    def _text(self) -> str:
        return self.result.source_map.text

    def _file(self, path: str = "") -> dict[str, object]:
        return artifact(path or self.result.path, self.root)

    def _related(self, diagnostic: Diagnostic) -> Iterator[dict[str, object]]:
        for number, related in enumerate(diagnostic.related, start=1):
            place = region(related.span, None if related.path else self._text)
            message = {"message": {"text": related.message.in_language(self.language)}}
            yield {"id": number, **location(self._file(related.path), related.at, place), **message}

    def _fixes(self, diagnostic: Diagnostic) -> Iterator[dict[str, object]]:
        """Yield the fix of *diagnostic*, if it has one that can be made in its file."""
        if diagnostic.fix is None:
            return
        patches = self._patches(diagnostic, diagnostic.fix)
        if not patches:
            return
        replacements = [
            {"deletedRegion": region(self.result.source_map.span(start, end)), "insertedContent": {"text": text}}
            for start, end, text in patches
        ]
        yield {
            "description": {"text": _description(diagnostic.fix).in_language(self.language)},
            "artifactChanges": [{"artifactLocation": self._file(), "replacements": replacements}],
            "properties": {"safe": diagnostic.fix.safe},
        }

    def _patches(self, diagnostic: Diagnostic, fix: Fix) -> tuple[Patch, ...]:
        if fix.layout:
            return (Patch(diagnostic.span.start.offset, diagnostic.span.end.offset, fix.replacement),)
        wanted = Replacement(diagnostic.at, fix.replacement, diagnostic.chars, diagnostic.key)
        return suggested(self.result.source_map, wanted)


def _description(fix: Fix) -> Bilingual:
    if fix.safe:
        return Bilingual(f"「{fix.replacement}」にします。", f"Write `{fix.replacement}`.")
    return Bilingual(
        f"「{fix.replacement}」にします (意味が変わることがあるので、確かめてください)。",
        f"Write `{fix.replacement}` (this may change what is meant: look at it).",
    )
