"""``planspec template``: what a council's own Word file lacks as a template, and a template to start from."""

from argparse import Namespace
from pathlib import Path

from planspec.cli.chosen_renderer import ChosenRenderer, entry_named, prepared
from planspec.cli.options import Parser
from planspec.cli.output import existing, foreign, replace
from planspec.cli.settings import project_language
from planspec.cli.straight import is_straight, write_straight
from planspec.cli.template_file import TemplateFile
from planspec.cli.terminal import write
from planspec.cli.usage import ExitCode, UsageError, printable
from planspec.language import Bilingual, Language
from planspec.rendering import Templated

_RENDERER = "word"
_DESCRIPTION = Bilingual(
    "社協の Word ファイルを render --template のひな形に使えるかを調べ、足りないスタイルや場所を示します。"
    "足りないところは planspec のもので補うので、そのままでも使えます。\n"
    "--out を付けると、初めから全部そろったひな形を書き出します。Word で開いて、自分たちのものに変えてください。\n"
    "終了コード: 0 足りないものはない、書き出した / 1 足りないものがある / 2 使い方の誤り、使えないファイル",
    "Tell which styles and places a council's own Word file lacks as a template for render --template. "
    "planspec's own stand in for them, so it can be used as it is.\n"
    "With --out, write a template that lacks nothing; open it in Word and make it your own.\n"
    "Exit codes: 0 nothing lacking, or written / 1 something lacking / 2 wrong use, or an unfit file",
)


def parser(language: Language, cells: int) -> Parser:
    """Return the options of ``template``."""
    words = Parser("template", "FILE | --out FILE [OPTIONS]", _DESCRIPTION, language, cells)
    words.argument("FILE", Bilingual("調べる Word ファイル (.docx)", "Word file (.docx) to look at"))
    words.option("--out", "FILE", Bilingual("書き出すひな形 (- は標準出力)", "template to write; - is standard output"))
    words.switch("--force", text=Bilingual("どのファイルにも上書きします", "write over any file"))
    words.standard_options()
    return words


def run(options: Namespace, language: Language | None) -> int:
    """Look at one template, or write one, and return the exit code.

    Raises:
        UsageError: A file cannot be read, written, or serve as a template.
    """
    one = prepared(entry_named(_RENDERER), {})
    if not isinstance(one.renderer, Templated):
        raise UsageError(_NO_TEMPLATES)
    match options.words, options.out:
        case [path], None:
            return _look_at(TemplateFile(path), one, language or project_language() or "ja")
        case [], str(path):
            return _write(path, one.asked(one.renderer.starting_point), force=options.force)
        case _:
            raise UsageError(_ONE_OF_BOTH)


_ONE_OF_BOTH = Bilingual(
    "調べる Word ファイルを1つ書くか、--out で書き出すファイルを指定してください。",
    "Name one Word file to look at, or with --out a file to write.",
)


def _look_at(template: TemplateFile, one: ChosenRenderer, language: Language) -> ExitCode:
    lines = template.lacking(one)
    write("".join(f"{line.in_language(language)}\n" for line in lines or (template.complete,)))
    return ExitCode.FINDINGS if lines else ExitCode.CLEAN


def _write(out: str, content: bytes, *, force: bool) -> ExitCode:
    if is_straight(out):
        write_straight(out, content)
        return ExitCode.CLEAN
    path = Path(out)
    there = None if force else existing(path)
    if there is not None and there != content:
        raise foreign(path)
    replace(path, content)
    write(f"{printable(str(path))}\n")
    return ExitCode.CLEAN


_NO_TEMPLATES = Bilingual(
    f"出力形式 {_RENDERER} はひな形を使えません。", f"The renderer {_RENDERER} makes no use of templates."
)
