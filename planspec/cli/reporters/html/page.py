"""The whole page: one file that asks for nothing from anywhere."""

import base64
import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from importlib import resources

from planspec import __version__
from planspec.cli.reporters.html import words
from planspec.cli.reporters.html.card import THERE
from planspec.cli.reporters.html.controls import controls
from planspec.cli.reporters.html.file import File, read_part
from planspec.cli.reporters.html.markup import attribute, shown
from planspec.cli.reporters.html.summary import summary
from planspec.cli.reporters.html.told import HERE
from planspec.cli.result import Tally, posix
from planspec.language import Language

_MOST_CLEAN_TEXTS = 20
"""With more files, the texts of those in which nothing was found are left out: a page of thousands would not open."""
_LARGE = 30_000_000
"""In a page of more characters, folded text is left out."""
_FOLDED = re.compile(r"<details><summary>(.*?)</summary>.*?</details>", re.DOTALL)
_ELSEWHERE = re.compile(rf'<a href="#f{THERE}([^{THERE}]*){THERE}(-L\d+)">(.*?)</a>')


def page(parts: Sequence[str], tally: Tally, language: Language) -> str:
    """Return the page on a run, parts in the order of the files."""
    files = tuple(map(read_part, parts))
    if len(files) > _MOST_CLEAN_TEXTS:
        files = tuple(file._replace(body="") if file.clean else file for file in files)
    if len(files) > 1 and sum(len(file.body) for file in files) > _LARGE:
        files = tuple(file._replace(body=_without_folds(file.body, language)) for file in files)
    return "".join(_page(files, tally, language))


def _without_folds(body: str, language: Language) -> str:
    told = words.LEFT_OUT.in_language(language)
    return _FOLDED.sub(lambda found: f'<p class="left-out">{told.format(label=found[1])}</p>', body)


def _page(files: Sequence[File], tally: Tally, language: Language) -> Iterator[str]:
    style, script = _resource("report.css"), _resource("report.js")
    yield f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_policy(style, script)}">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
    yield f"<title>{_title(files, language)}</title>\n"
    yield f'<link rel="icon" href="data:,">\n<style>{style}</style>\n</head>\n<body>\n'
    yield f"<header>\n<h1>{words.TITLE.in_language(language)}</h1>\n</header>\n<main>\n"
    yield summary(files, tally, language)
    yield controls(files, language)
    numbers = {attribute(posix(file.path)): number for number, file in enumerate(files, 1)}
    yield from (_file(number, file, numbers, language) for number, file in enumerate(files, 1) if file.body)
    yield f"</main>\n<footer>\n<p>{words.MADE_BY.in_language(language).format(version=__version__)}</p>\n</footer>\n"
    yield f"<script>{script}</script>\n</body>\n</html>\n"


def _resource(name: str) -> str:
    return resources.files("planspec.cli.reporters.html").joinpath(name).read_text(encoding="utf-8")


def _policy(style: str, script: str) -> str:
    """Return a policy by which the browser takes this style and this script, and nothing else from anywhere."""
    allowed = f"style-src {_digest(style)}; script-src {_digest(script)}; img-src data:"
    return f"default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'"


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _title(files: Sequence[File], language: Language) -> str:
    title = words.TITLE.in_language(language)
    return attribute(f"{title} — {files[0].path}" if len(files) == 1 else title)


def _file(number: int, file: File, numbers: Mapping[str, int], language: Language) -> str:
    clean = f'<p class="clean">{words.CLEAN.in_language(language)}</p>\n' if file.clean else ""
    path = f"<bdi>{shown(file.path)}</bdi>"
    title = f'<p class="title" lang="ja">{shown(file.title)}</p>\n' if file.title else ""
    return (
        f'<section class="file" id="f{number}" aria-labelledby="f{number}-h">\n'
        f'<div class="name">\n<h2 id="f{number}-h">{path}</h2>\n{title}</div>\n'
        f"{clean}{_placed(file.body, number, numbers)}</section>\n"
    )


def _placed(body: str, number: int, numbers: Mapping[str, int]) -> str:
    """Return a part with the number of its file, and with the numbers of others that are on the page too."""

    def link(found: re.Match[str]) -> str:
        other, line, content = found.groups()
        return f'<a href="#f{numbers[other]}{line}">{content}</a>' if other in numbers else f"<span>{content}</span>"

    return _ELSEWHERE.sub(link, body.replace(HERE, str(number))) if THERE in body else body.replace(HERE, str(number))
