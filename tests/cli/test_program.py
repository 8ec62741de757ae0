"""Tests of planspec.cli.program: languages, help, errors of use."""

from pathlib import Path

import pytest

from planspec import __version__
from planspec.cli import main
from planspec.cli.cells import width
from planspec.cli.check import parser
from planspec.cli.program import COMMANDS, LANGUAGE_VARIABLE
from planspec.cli.usage import UsageError
from planspec.rendering import discover

KNOWN = tuple(discover())
"""Names of the renderers that are installed."""


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run every test in an empty folder, without a language or a width from outside."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv(LANGUAGE_VARIABLE, raising=False)
    monkeypatch.setenv("COLUMNS", "80")


def failed(capsys: pytest.CaptureFixture[str], *argv: str) -> str:
    """Return the one line on standard error of a run that ends with exit code 2 and prints nothing."""
    assert main(argv) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    return err.removeprefix("planspec: ").rstrip("\n")


def answered(capsys: pytest.CaptureFixture[str], *argv: str) -> str:
    """Return what a run prints that ends with exit code 0."""
    assert main(argv) == 0
    out, err = capsys.readouterr()
    assert not err
    return out


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    """The version is printed after the name."""
    assert answered(capsys, "--version") == f"planspec {__version__}\n"


@pytest.mark.parametrize("command", [(), *((command,) for command in COMMANDS)])
@pytest.mark.parametrize("language", ["ja", "en"])
def test_help_fits_eighty_cells_in_both_languages(
    capsys: pytest.CaptureFixture[str], command: tuple[str, ...], language: str
) -> None:
    """Every help is in its language from the first word on, names the exit codes, and fits the terminal."""
    text = answered(capsys, *command, "--help", "--lang", language)
    start, codes = {"ja": ("使い方: planspec", "終了コード: 0"), "en": ("usage: planspec", "Exit codes: 0")}[language]
    assert text.startswith(start)
    assert codes in text
    assert max(map(width, text.splitlines())) <= 80
    assert not any(word in text for word in ("optional arguments", "show this help message", "positional"))


def test_japanese_help_has_no_english_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    """The help of check, whole."""
    assert answered(capsys, "check", "-h") == HELP_OF_CHECK


HELP_OF_CHECK = """\
使い方: planspec check [PATH ...] [OPTIONS]

計画のファイルを調べ、直すところを行と文字の位置で示します。
終了コード: 0 指摘なし / 1 --fail-on 以上の指摘あり / 2 使い方の誤り、読めない
ファイル

引数:
  PATH                  計画のファイルかフォルダー。- は標準入力。省くと
                        plans/、なければ今のフォルダーを調べます。フォルダーで
                        は、planspec: の行がある .yaml と .yml だけを調べ、ほか
                        の YAML があれば知らせます

オプション:
  --format NAME,...     報告の形式: text, json, github, sarif, junit, html (既定
                        は text。くり返すかコンマで区切れば、いくつでも)
  --output FILE         報告を書き込むファイル。--format の後に形式ごとに書きま
                        す (- は標準出力。--format を省くと .json .sarif .xml
                        .html .txt から形式が決まります)
  --force               どのファイルにも報告を上書きします
  --fail-on error|warning|info
                        終了コードを1にする、いちばん軽い指摘 (既定は error)
  --config FILE         設定ファイル (省くと planspec.toml か pyproject.toml を
                        計画のフォルダーから上へ探します)
  --phase NAME          その段階の計画として調べます (骨子、素案、パブリックコメ
                        ント案、確定、進行中。英語では outline、draft、
                        public-comment、adopted、running)。省くと計画の phase に
                        よります
  --baseline FILE       planspec baseline で書き出したファイル。そこにある指摘は
                        知らせません
  --since REF           git のその版 (HEAD、main、origin/main... など) の後に変
                        わった目標や項目の指摘だけを知らせます。最後の ... は、
                        枝分かれした所からという意味です
  --add-ignores         今ある指摘を抑えるコメントを、計画のファイルに書き足しま
                        す
  --plans-only          名前を書いたファイルも、planspec: の行がなければ飛ばしま
                        す (pre-commit など、機械がファイルを選ぶとき)
  --jobs N              何個のプロセスで調べるか (1 は分けない。省くと量に合わせ
                        ます)
  --no-cache            前の結果を .planspec_cache から読まず、書きもしません
  --lang ja|en          表示の言語 (既定は ja)
  -h, --help            この説明を表示します
"""


def test_language_comes_from_option_then_environment_then_settings(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The nearest say counts; Japanese is what is left."""
    assert failed(capsys, "x").startswith("コマンド「x」はありません。")
    (tmp_path / "planspec.toml").write_text('lang = "en"\n')
    assert failed(capsys, "x").startswith("There is no command `x`.")
    monkeypatch.setenv(LANGUAGE_VARIABLE, "JA")
    assert failed(capsys, "x").startswith("コマンド「x」はありません。")
    assert failed(capsys, "--lang", "en", "x").startswith("There is no command `x`.")
    assert failed(capsys, "x", "--lang=en").startswith("There is no command `x`.")


@pytest.mark.parametrize(
    ("argv", "ja", "en"),
    [
        (
            (),
            f"コマンドを書いてください ({', '.join(COMMANDS)})。説明は planspec --help で表示します。",
            f"Name a command ({', '.join(COMMANDS)}); planspec --help explains them.",
        ),
        (
            ("chekc",),
            f"コマンド「chekc」はありません。もしかして「check」？使えるのは {'、'.join(COMMANDS)} です。",
            f"There is no command `chekc`. Did you mean `check`? Known: {', '.join(COMMANDS)}.",
        ),
        (
            ("check", "--fromat", "json"),
            "オプション「--fromat」はありません。もしかして「--format」？",
            "There is no option `--fromat`. Did you mean `--format`?",
        ),
        (("render", "a", "--to", ""), "--to の後に値がありません。", "--to needs a value."),
        (
            ("render", "a", "--to", ","),
            f"--to に空の出力形式があります。使えるのは {'、'.join(KNOWN)} です。",
            f"--to has an empty output format. Known: {', '.join(KNOWN)}.",
        ),
        (("check", "--config="), "--config の後に値がありません。", "--config needs a value."),
        (("check", "--format"), "--format の後に値がありません。", "--format needs a value."),
        (("render", "--force=yes", "x"), "--force に値は付けられません。", "--force takes no value."),
        (
            ("check", "--form", "json"),
            "オプション「--form」はありません。もしかして「--format」？",
            "There is no option `--form`. Did you mean `--format`?",
        ),
        (
            ("check", "--format", "yaml"),
            "報告の形式「yaml」はありません。使えるのは text、json、github、sarif、junit、html です。",
            "There is no report format `yaml`. Known: text, json, github, sarif, junit, html.",
        ),
        (
            ("check", "--fail-on", "warn"),
            "重さ「warn」はありません。もしかして「warning」？使えるのは error、warning、info です。",
            "There is no severity `warn`. Did you mean `warning`? Known: error, warning, info.",
        ),
        (("render",), "計画のファイルを書いてください (planspec render PLAN)。", "Name a plan: planspec render PLAN."),
        (("render", "a", "b"), "一度に文書にできる計画は1つです。", "One plan at a time can be rendered."),
        (
            ("render", "a", "--to", "wrod"),
            f"出力形式「wrod」はありません。もしかして「word」？使えるのは {'、'.join(KNOWN)} です。",
            f"There is no output format `wrod`. Did you mean `word`? Known: {', '.join(KNOWN)}.",
        ),
        (
            ("render", "a", "--edition", "pocket"),
            "版「pocket」はありません。もしかして「booklet」？使えるのは booklet、leaflet です。",
            "There is no edition `pocket`. Did you mean `booklet`? Known: booklet, leaflet.",
        ),
        (
            ("explain", "declared-cuont"),
            "規則「declared-cuont」はありません。もしかして「declared-count」？",
            "There is no rule `declared-cuont`. Did you mean `declared-count`?",
        ),
        (("explain", "PLN999"), "規則「PLN999」はありません。", "There is no rule `PLN999`."),
        (("explain", "a", "b"), "一度に説明できる規則は1つです。", "One rule at a time can be explained."),
        (("schema", "x.json"), "書き込むファイルは --out で指定してください。", "Name the file to write with --out."),
    ],
)
def test_errors_of_use_are_one_line(
    capsys: pytest.CaptureFixture[str], argv: tuple[str, ...], ja: str, en: str
) -> None:
    """Each wrong use is told in one line in both languages, with もしかして where it helps, and ends with 2."""
    assert failed(capsys, *argv) == ja
    assert failed(capsys, "--lang", "en", *argv) == en


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        (("--lang",), "--lang の後に値がありません。"),
        (("check", "--lang="), "--lang の後に値がありません。"),
        (("--lang", "fr", "check"), "言語「fr」はありません。使えるのは ja、en です。"),
    ],
)
def test_wrong_language_is_told_in_japanese(
    capsys: pytest.CaptureFixture[str], argv: tuple[str, ...], message: str
) -> None:
    """An option that names no language leaves the default."""
    assert failed(capsys, *argv) == message


def test_wrong_language_in_the_environment_is_told(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A misspelt variable does not pass unseen."""
    monkeypatch.setenv(LANGUAGE_VARIABLE, "jp")
    assert failed(capsys, "check") == "言語「jp」はありません。使えるのは ja、en です。"


def test_words_after_two_hyphens_are_never_options(capsys: pytest.CaptureFixture[str]) -> None:
    """A file whose name starts with a hyphen can be named after ``--``."""
    assert failed(capsys, "check", "--", "--lang") == "--lang を読めません。見つかりません。"


def test_help_survives_broken_settings(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Settings that cannot be read leave the help in Japanese; whoever uses them tells what is wrong."""
    (tmp_path / "planspec.toml").write_text("lang = ")
    assert answered(capsys, "--help").startswith("使い方: planspec")


def test_a_complaint_of_argparse_becomes_ours() -> None:
    """What the parser itself would print with its usage is one line in Japanese."""
    with pytest.raises(UsageError) as caught:
        parser("ja", 80).error("the following arguments are required: x")
    assert caught.value.message.ja == "引数が正しくありません。"
