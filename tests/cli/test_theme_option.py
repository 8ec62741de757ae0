"""Tests of ``planspec render --theme``."""

import json
from pathlib import Path

import pytest

from cli.picture_sample import JPEG, PNG
from cli.running import Outcome, Run
from planspec.testing import plan_text

pytestmark = pytest.mark.usefixtures("theirs")

THEME = 'planspec: theme/1\ncolours: {accent: "#123456"}\n'
PICTURES = (
    THEME
    + "cover: {file: art/cover.png, alternative: 架空の川}\nlogo:\n  file: art/logo.jpg\n  alternative: 架空の印\n"
)


@pytest.fixture
def house(project: Path) -> Path:
    """Return the folder of a theme with two pictures."""
    folder = project / "house"
    (folder / "art").mkdir(parents=True)
    (folder / "theme.yaml").write_text(PICTURES, encoding="utf-8")
    (folder / "art" / "cover.png").write_bytes(PNG)
    (folder / "art" / "logo.jpg").write_bytes(JPEG)
    return folder


def printed(name: str = "third_2026.dressy") -> dict[str, object]:
    """Return what the renderer was given."""
    given: dict[str, object] = json.loads(Path(name).read_bytes())
    return given


def test_a_theme_reaches_the_renderers_that_take_one(run: Run, plan: Path, house: Path) -> None:
    """Colours and pictures go to those alone, so that no other file depends on which formats are made with it."""
    outcome = run("render", plan.name, "--to", "dressy,plain", "--theme", str(house / "theme.yaml"))
    assert outcome == Outcome(0, "third_2026.dressy\nthird_2026.plain\n", "")
    assert printed()["accent"] == "123456"
    assert printed()["pictures"] == {"picture": "架空の川", "logo": "架空の印"}
    assert Path("third_2026.plain").read_text(encoding="utf-8") == "架空市地域福祉活動計画 0"


@pytest.mark.parametrize("name", ["planspec.toml", "pyproject.toml"])
def test_settings_may_name_the_theme(run: Run, plan: Path, house: Path, name: str) -> None:
    """The path starts at the folder of the settings; the option stands before them."""
    table = "[tool.planspec]\n" if name == "pyproject.toml" else ""
    (house / name).write_text(f'{table}theme = "theme.yaml"\n')
    inner = house / "plans"
    inner.mkdir()
    plan.rename(inner / plan.name)
    run("render", f"house/plans/{plan.name}", "--to", "dressy")
    assert printed()["accent"] == "123456"
    Path("other.yaml").write_text(THEME.replace("123456", "4B3A93"))
    run("render", f"house/plans/{plan.name}", "--to", "dressy", "--theme", "other.yaml")
    assert printed()["accent"] == "4B3A93"


def test_a_theme_of_the_settings_is_for_those_who_take_it(run: Run, plan: Path) -> None:
    """A run without use for it does not even read it."""
    Path("planspec.toml").write_text('theme = "none.yaml"\n')
    assert run("render", plan.name, "--to", "plain").code == 0
    assert run("render", plan.name, "--to", "dressy") == Outcome(
        2, "", f"planspec: {plan.parent / 'none.yaml'} を読めません。見つかりません。\n"
    )


def test_errors_in_a_theme_refuse_the_document(run: Run, plan: Path) -> None:
    """They are shown with their place, nothing is written, and --force changes nothing."""
    Path("bad.yaml").write_text('planspec: theme/1\ncolours:\n  accent: "blue"\n')
    outcome = run("render", plan.name, "--to", "dressy", "--theme", "bad.yaml", "--force")
    assert (outcome.code, outcome.out) == (1, "")
    assert "--> bad.yaml:3:" in outcome.err
    assert 'accent: "blue"' in outcome.err
    assert outcome.err.endswith(
        "planspec: テーマにエラーがあるので、文書を作りませんでした。上の指摘を直してください。\n"
    )
    assert not Path("third_2026.dressy").exists()


def test_errors_in_plan_and_theme_are_told_together(run: Run, plan: Path) -> None:
    """Nobody has to run twice to see both."""
    plan.write_text(plan_text("structure: {basic_goals: 3}\n"), encoding="utf-8")
    Path("bad.yaml").write_text("planspec: theme/1\ncolour: {}\n")
    outcome = run("render", plan.name, "--to", "dressy", "--theme", "bad.yaml", "--lang", "en")
    assert (outcome.code, outcome.out) == (1, "")
    assert "third_2026.yaml:1:" in outcome.err
    assert "bad.yaml:2:1" in outcome.err
    assert outcome.err.endswith("The theme has errors, so nothing was written. Mend what is reported above.\n")


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"planspec: [", b"planspec: theme/9\n", b"- 1\n", b"[" * 5_300_000])
def test_what_is_no_theme_is_reported_like_a_plan(run: Run, plan: Path, data: bytes) -> None:
    """Broken YAML, another encoding, another version, a file without end."""
    Path("bad.yaml").write_bytes(data)
    outcome = run("render", plan.name, "--to", "dressy", "--theme", "bad.yaml")
    assert (outcome.code, outcome.out) == (1, "")
    assert "--> bad.yaml:1:" in outcome.err


@pytest.mark.parametrize(
    ("theme", "told"),
    [
        ("none.yaml", "none.yaml を読めません。見つかりません。"),
        (".", ". を読めません。ファイルではなくフォルダーです。"),
        ("-", "- を読めません。見つかりません。"),
        ("", "--theme の後に値がありません。"),
    ],
)
def test_a_theme_that_cannot_be_read_is_told(run: Run, plan: Path, theme: str, told: str) -> None:
    """One line, exit code 2; ``-`` is a name like any other."""
    assert run("render", plan.name, "--to", "dressy", "--theme", theme) == Outcome(2, "", f"planspec: {told}\n")


@pytest.mark.parametrize(
    ("file", "data", "told"),
    [
        ("cover.png", None, "theme.yaml:3:15: {}/art/cover.png を読めません。見つかりません。"),
        ("logo.jpg", None, "theme.yaml:5:9: {}/art/logo.jpg を読めません。見つかりません。"),
        ("cover.png", b"", "{}/art/cover.png は使えません。PNG か JPEG の絵ではありません。"),
        ("cover.png", PNG[:-1], "{}/art/cover.png は使えません。絵が途中で切れているか、壊れています。"),
        ("cover.png", JPEG, None),
        ("logo.jpg", JPEG + b"\0" * 20_000_000, "20 MB より大きい絵です。"),
    ],
)
@pytest.mark.usefixtures("plan")
def test_pictures_that_cannot_be_used_are_told(
    run: Run, house: Path, file: str, data: bytes | None, told: str | None
) -> None:
    """By name, and where the theme names them."""
    (house / "art" / file).unlink()
    if data is not None:
        (house / "art" / file).write_bytes(data)
    outcome = run("render", "third_2026.yaml", "--to", "dressy", "--theme", "house/theme.yaml")
    assert outcome.code == (2 if told else 0)
    assert (told or "").format("house") in outcome.err
    assert outcome.err.count("\n") == bool(told)


def test_a_picture_that_is_a_folder_is_told(run: Run, plan: Path, house: Path) -> None:
    """A folder can have the name of a picture."""
    (house / "art" / "cover.png").unlink()
    (house / "art" / "cover.png").mkdir()
    outcome = run("render", plan.name, "--to", "dressy", "--theme", "house/theme.yaml", "--lang", "en")
    assert outcome == Outcome(
        2,
        "",
        "planspec: house/theme.yaml:3:15: Cannot read house/art/cover.png: this is a folder, not a file.\n",
    )


def test_a_theme_that_no_format_takes_is_told(run: Run, plan: Path, house: Path) -> None:
    """With the formats that take one; a renderer that cannot be imported is none of them."""
    outcome = run("render", plan.name, "--to", "plain", "--theme", str(house / "theme.yaml"))
    assert outcome.code == 2
    assert outcome.err.startswith("planspec: --theme を使う出力形式が --to にありません。使えるのは dressy、")
    assert "absent" not in outcome.err


def test_a_renderer_that_fails_at_a_theme_is_named(run: Run, plan: Path) -> None:
    """Whatever somebody else's renderer does is one line with its name."""
    Path("theme.yaml").write_text(THEME)
    outcome = run("render", plan.name, "--to", "sour", "--theme", "theme.yaml")
    assert outcome.code == 2
    assert outcome.err.startswith("planspec: 出力形式 sour (cli.fake_renderers:SOUR) が失敗しました: KeyError")
