"""Tests of ``planspec render``, run in this process."""

import io
import json
import sys
import warnings
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from cli.running import Outcome, Run
from planspec.cli.chosen_renderer import Output, prepared
from planspec.cli.output import MANIFEST
from planspec.cli.plan_file import PlanFile
from planspec.cli.render_files import named
from planspec.cli.usage import UsageError
from planspec.compose import compose
from planspec.document import Document, Metadata, RenderError, RenderWarning
from planspec.language import Bilingual
from planspec.testing import BASE, check_text, plan_text

WRONG = plan_text("structure: {basic_goals: 3}\n")


def test_word_in_the_current_folder_is_the_default(run: Run, plan: Path) -> None:
    """The file is named after the plan and its path printed."""
    assert run("render", plan.name) == Outcome(0, "third_2026.docx\n", "")
    assert Path("third_2026.docx").read_bytes().startswith(b"PK")


def test_several_forms_into_a_new_folder(run: Run, plan: Path) -> None:
    """Each form has its suffix; the folder is made."""
    outcome = run("render", "--to", "markdown, json,markdown", plan.name, "--out", "build/out", "--edition", "booklet")
    assert outcome == Outcome(0, "build/out/third_2026.md\nbuild/out/third_2026.json\n", "")
    assert "架空市地域福祉活動計画" in Path("build/out/third_2026.md").read_text(encoding="utf-8")
    assert json.loads(Path("build/out/third_2026.json").read_bytes())
    assert sorted(path.name for path in Path("build/out").iterdir()) == [
        MANIFEST,
        "third_2026.json",
        "third_2026.md",
    ]


def test_rendering_again_writes_over_its_own_files_only(run: Run, plan: Path) -> None:
    """An edited output is left alone; --force takes it."""
    argv = ("render", plan.name, "--to", "markdown")
    assert run(*argv).code == 0
    plan.write_text(plan_text("title: 別の架空の計画\n"), encoding="utf-8")
    assert run(*argv).code == 0
    assert "別の架空の計画" in Path("third_2026.md").read_text(encoding="utf-8")
    Path("third_2026.md").write_text("編集済み", encoding="utf-8")
    assert run(*argv) == Outcome(
        2,
        "",
        "planspec: third_2026.md は planspec が書いたままのファイルではないので、"
        "上書きしません (上書きするには --force)。\n",
    )
    assert Path("third_2026.md").read_text(encoding="utf-8") == "編集済み"
    assert run(*argv, "--force").code == 0


def test_errors_in_the_plan_refuse_the_document(run: Run, plan: Path) -> None:
    """The findings go to standard error, nothing is written, and the exit code is 1."""
    plan.write_text(WRONG, encoding="utf-8")
    outcome = run("render", plan.name, "--to", "markdown")
    assert (outcome.code, outcome.out) == (1, "")
    assert "エラー[PLN210]" in outcome.err
    assert outcome.err.endswith(
        "planspec: 計画にエラーがあるので、文書を作りませんでした (それでも作るには --force)。\n"
    )
    assert not Path("third_2026.md").exists()


def test_force_writes_a_plan_with_errors(run: Run, plan: Path) -> None:
    """The findings are still told."""
    plan.write_text(WRONG, encoding="utf-8")
    outcome = run("render", plan.name, "--to", "markdown", "--force")
    assert (outcome.code, outcome.out) == (0, "third_2026.md\n")
    assert "エラー[PLN210]" in outcome.err


def test_what_is_no_plan_cannot_be_forced(run: Run, plan: Path) -> None:
    """Where no plan could be read there is nothing to write."""
    plan.write_text("planspec: plan/1\n", encoding="utf-8")
    outcome = run("render", plan.name, "--force", "--lang", "en")
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.endswith(
        "planspec: This cannot be read as a plan, so nothing was written. Mend what is reported above.\n"
    )


def test_settings_decide_what_an_error_is(run: Run, plan: Path) -> None:
    """A rule that the project ignores refuses nothing."""
    plan.write_text(WRONG, encoding="utf-8")
    Path("planspec.toml").write_text('ignore = ["PLN210"]\nlang = "en"\n')
    assert run("render", plan.name, "--to", "markdown") == Outcome(0, "third_2026.md\n", "")
    Path("other.toml").write_text("")
    assert run("render", plan.name, "--to", "markdown", "--config", "other.toml").code == 1


def test_the_plan_itself_is_never_written_over(run: Run, plan: Path) -> None:
    """Not even by force."""
    named = plan.with_suffix(".md")
    plan.rename(named)
    outcome = run("render", named.name, "--to", "markdown", "--force")
    assert outcome == Outcome(2, "", "planspec: 計画のファイルそのものには書き込みません。\n")
    assert named.read_text(encoding="utf-8") == BASE


def test_standard_input_is_named_plan(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """``-`` reads the plan from standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(BASE.encode())))
    assert run("render", "-", "--to", "markdown") == Outcome(0, "plan.md\n", "")


def test_a_missing_plan_is_told(run: Run) -> None:
    """One line, exit code 2."""
    assert run("render", "none.yaml") == Outcome(2, "", "planspec: none.yaml を読めません。見つかりません。\n")


def test_an_output_folder_that_is_a_file_is_told(run: Run, plan: Path) -> None:
    """The plan itself, named as output folder."""
    assert run("render", plan.name, "--out", plan.name) == Outcome(
        2, "", "planspec: third_2026.yaml はフォルダーではないので、中に書き込めません。\n"
    )


@pytest.mark.parametrize("out", ["file", "file/below"])
def test_a_wrong_output_folder_is_told_before_the_findings(run: Run, plan: Path, out: str) -> None:
    """A mistake of use is one line, whatever there is to say of the plan."""
    plan.write_text(WRONG, encoding="utf-8")
    Path("file").touch()
    outcome = run("render", plan.name, "--out", out)
    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (2, "", 1)
    assert outcome.err.startswith(f"planspec: {out} ")


def test_a_file_in_the_way_is_told_without_the_findings(run: Run, plan: Path) -> None:
    """So is a document that somebody else made, or a folder that has its name."""
    plan.write_text(plan_text("vision: {statement: ともに  暮らす}\n"), encoding="utf-8")
    assert "PLN515" in run("render", plan.name, "--to", "json").err
    Path("third_2026.md").mkdir()
    assert run("render", plan.name, "--to", "markdown") == Outcome(
        2, "", "planspec: third_2026.md に書き込めません。同じ名前のフォルダーがあります。\n"
    )


class Plain:
    """A renderer that works."""

    suffix = ".x"
    media_type = "text/plain"

    def render(self, document: object, /) -> bytes:
        """Return nothing."""
        del document
        return b""


class Broken:
    """A renderer that raises."""

    suffix = ".x"
    media_type = "text/plain"

    def render(self, document: object, /) -> bytes:
        """Raise an error of two lines."""
        del document
        message = "bad\ntemplate"
        raise RuntimeError(message)


class Wordy(Broken):
    """A renderer that gives text."""

    def render(self, document: object, /) -> str:  # type: ignore[override] # the mistake to be told
        """Return text instead of bytes."""
        del document
        return "text"


PLAIN, BROKEN, WORDY = Plain(), Broken(), Wordy()


def entry(name: str, value: str) -> EntryPoint:
    """Return the entry point of a renderer of this module."""
    return EntryPoint(name, f"{__name__}:{value}", "planspec.renderers")


def document() -> Document:
    """Return the document of a small plan."""
    plan = check_text("").plan
    assert plan is not None
    return compose(plan)


def test_two_renderers_with_one_suffix_do_not_write_over_each_other() -> None:
    """Both would write plan.x."""
    outputs = [prepared(entry(name, "PLAIN"), {}).run(document()) for name in ("one", "other")]
    assert outputs[0] == Output(".x", outputs[0].content, ())
    with pytest.raises(UsageError, match=r"both write plan\.x"):
        named(PlanFile("a/plan.yaml", b""), "booklet", outputs)


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("BROKEN", r"RuntimeError: bad\ntemplate (PLANSPEC_DEBUG=1 で詳しく表示)"),
        ("WORDY", "bytes ではなく str を返しました。"),
        ("Path", "TypeError: {module}:Path (PLANSPEC_DEBUG=1 で詳しく表示)"),
        (
            "nothing",
            "AttributeError: module '{module}' has no attribute 'nothing' (PLANSPEC_DEBUG=1 で詳しく表示)",
        ),
    ],
)
def test_a_renderer_that_fails_is_named(value: str, told: str) -> None:
    """Whatever somebody else's renderer does is one line with its name."""
    with pytest.raises(UsageError) as caught:
        prepared(entry("theirs", value), {}).run(document())
    expected = f"出力形式 theirs ({__name__}:{value}) が失敗しました: {told.format(module=__name__)}"
    assert caught.value.message.ja == expected


class _Careful:
    """A renderer that needs a font and has something to say."""

    suffix, media_type = ".y", "text/plain"

    def render(self, document: Document, /) -> bytes:
        """Warn, and fail where the document has no title."""
        if not document.title:
            raise RenderError(Bilingual("書体がありません。", "There is no font."))
        warnings.warn(RenderWarning(Bilingual("字がありません。", "A character is missing.")), stacklevel=1)
        return b""


CAREFUL = _Careful()


def test_what_a_renderer_says_reaches_the_planner() -> None:
    """A renderer's remarks are kept, and what it lacks is one line of its own."""
    careful = prepared(entry("careful", "CAREFUL"), {})
    assert careful.run(document()).remarks == (Bilingual("字がありません。", "A character is missing."),)
    with pytest.raises(UsageError) as caught:
        careful.run(Document("", Metadata(), ()))
    assert caught.value.message == Bilingual("書体がありません。", "There is no font.")


def test_text_in_blocks(run: Run, plan: Path) -> None:
    """--blocks is for text; other formats in the same run do without it."""
    assert run("render", plan.name, "--to", "markdown,text", "--blocks", "100").code == 0
    assert Path("third_2026.txt").read_text(encoding="utf-8").startswith("ブロック 1")


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--to", "text", "--blocks", "49"), "50"),
        (("--to", "text", "--blocks", "８００"), "８００"),
        (("--to", "word", "--blocks", "800"), "--blocks を使う出力形式が --to にありません。"),
    ],
)
def test_blocks_that_make_no_sense(run: Run, plan: Path, options: tuple[str, ...], told: str) -> None:
    """A limit that is too small or no number, and one that no format uses, are errors of use."""
    done = run("render", plan.name, *options)
    assert done.code == 2
    assert told in done.err
