"""``planspec init``: a first plan with the settings of editors, Git and planspec, from a few answers."""

import json
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from planspec.cli.new_plan.asking import ask, can_ask, confirmed
from planspec.cli.new_plan.question import QUESTIONS
from planspec.cli.new_plan.writing import Written, write_new
from planspec.cli.options import Parser
from planspec.cli.settings import OWN_FILE, find_table, project_language
from planspec.cli.terminal import complain, write
from planspec.cli.usage import ExitCode, UsageError, printable, unknown
from planspec.language import Bilingual, Language
from planspec.starter import Answers, project_files
from planspec.starter.answer import RefusedAnswerError
from planspec.starter.ci import CI_FILES
from planspec.starter.project import ASSOCIATION, EDITOR_FILE, SCHEMA_FILE

_DESCRIPTION = Bilingual(
    "新しい計画のファイルと、エディター (VS Code など)、Git、planspec の設定を作ります。端末では質問に答えて作ります。"
    "決まっていないことは todo になり、あとから書けます。すでにあるファイルは書き換えません。\n"
    "終了コード: 0 作った / 2 使い方の誤り、書き込みの失敗 / 130 中断",
    "Make the file of a new plan, and settings of editors such as VS Code, of Git and of planspec. On a terminal it "
    "asks a few questions. What is not settled becomes a todo. Files that exist are left as they are.\n"
    "Exit codes: 0 made / 2 wrong use, or a file that cannot be written / 130 interrupted",
)
_CI = Bilingual("CI サービス", "CI service")
_CI_HELP = Bilingual("この CI で確かめる設定も作ります", "also make what this CI needs to check the plan")
_YES = Bilingual("質問せず、書かれていないことは todo にします", "ask nothing; what is not given becomes a todo")


def parser(language: Language, cells: int) -> Parser:
    """Return the options of ``init``."""
    words = Parser("init", "[FOLDER] [OPTIONS]", _DESCRIPTION, language, cells)
    words.argument("FOLDER", Bilingual("作る場所 (省くと今のフォルダー)", "where to make them (default: here)"))
    for question in QUESTIONS:
        words.option(question.flag, question.metavar, question.help)
    words.option("--ci", "|".join(CI_FILES), _CI_HELP)
    words.switch("-y", "--yes", text=_YES)
    words.standard_options()
    return words


def run(options: Namespace, language: Language | None) -> int:
    """Make the files.

    Raises:
        UsageError: An option cannot be right, the input ended, or a file cannot be written.
    """
    said = language or project_language() or "ja"
    folder = _folder(options.words)
    if options.ci is not None and options.ci not in CI_FILES:
        raise unknown(_CI, options.ci, tuple(CI_FILES))
    given = {each.field: text for each in QUESTIONS if (text := getattr(options, each.field)) is not None}
    answers = _from_options(given)
    if not options.yes and can_ask():
        answers = ask(given, answers, said)
        write(_summary(folder, answers).in_language(said))
        if not confirmed(said):
            write(_STOPPED.in_language(said))
            return ExitCode.INTERRUPTED
    elif (answers.start is None) != (answers.end is None):
        raise UsageError(_HALF_A_PERIOD)
    elif not options.yes:
        complain(_NOBODY_THERE, said)
    files = _own_settings(folder, project_files(answers, said, options.ci))
    write(_told(folder, answers, write_new(folder, files)).in_language(said))
    return ExitCode.CLEAN


def _folder(words: list[str]) -> Path:
    if len(words) > 1:
        raise UsageError(Bilingual("フォルダーは1つだけ書いてください。", "Name one folder only."))
    return Path(words[0] if words else ".")


def _from_options(given: dict[str, str]) -> Answers:
    """Read the options.

    Raises:
        UsageError: One of them cannot be right; the message names it.
    """
    answers = Answers()
    for question in QUESTIONS:
        if question.field not in given:
            continue
        if not question.wanted(answers) and question.field != "end":
            raise UsageError(_LONELY[question.field])
        try:
            answers = question.answered(answers, given[question.field])
        except RefusedAnswerError as refusal:
            text = printable(given[question.field])
            ja, en = (
                f"{question.flag}「{text}」: {refusal.message.ja}",
                f"{question.flag} `{text}`: {refusal.message.en}",
            )
            raise UsageError(Bilingual(ja, en)) from None
    return answers


_HALF_A_PERIOD = Bilingual("--start と --end は、両方とも書いてください。", "Give both --start and --end, or neither.")
_LONELY = {
    "code": Bilingual("--code は --municipality と一緒に書いてください。", "--code needs --municipality."),
    "promotion_goals": Bilingual(
        "--promotion-goals は --basic-goals と一緒に書いてください。", "--promotion-goals needs --basic-goals."
    ),
}
_NOBODY_THERE = Bilingual(
    "端末ではないので、質問せずに作ります (--yes を付けると、この知らせは出ません)。",
    "This is no terminal, so nothing is asked (--yes leaves this line out).",
)
_STOPPED = Bilingual("何も書き込みませんでした。\n", "Nothing was written.\n")


def _summary(folder: Path, answers: Answers) -> Bilingual:
    path = printable(str(folder / "plans" / answers.file_name))
    title = answers.title or answers.usual_title
    return Bilingual(f"\n「{title}」を {path} に作ります。\n", f'\n"{title}" will be made in {path}.\n')


def _told(folder: Path, answers: Answers, written: Written) -> Bilingual:
    """Return what became of the files, and what to do next."""
    made = "".join(f"  {printable(str(folder / name))}\n" for name in written.new)
    ja, en = (f"作りました:\n{made}", f"Made:\n{made}") if made else ("", "")
    if written.kept:
        kept = "".join(f"  {printable(str(folder / name))}\n" for name in written.kept)
        ja += f"すでにあるので、そのままにしました:\n{kept}"
        en += f"Left as they are, because they were there:\n{kept}"
    if EDITOR_FILE in written.kept and not _knows_plans(folder / EDITOR_FILE):
        wanted = json.dumps(ASSOCIATION, ensure_ascii=False)[1:-1]
        ja += f"{EDITOR_FILE} には、次の設定を加えてください:\n  {wanted}\n"
        en += f"Add this to {EDITOR_FILE}:\n  {wanted}\n"
    plan = printable(str(folder / "plans" / answers.file_name))
    return Bilingual(
        f"{ja}\n次に: フォルダーをエディターで開き、todo のところを書いたら、次のように確かめます。\n"
        f"  planspec check {plan}\n",
        f"{en}\nNext: open the folder in an editor, write what the todos ask, and check it:\n  planspec check {plan}\n",
    )


def _knows_plans(path: Path) -> bool:
    # Editors allow comments in their settings, so that they cannot be read as JSON.
    try:
        return SCHEMA_FILE.encode() in path.read_bytes()
    except OSError:
        return False


def _own_settings(folder: Path, files: Mapping[str, str]) -> Mapping[str, str]:
    """Leave out our settings file where the project has settings elsewhere, which it would hide."""
    place, table = find_table(folder.absolute())
    elsewhere = table is not None and place != folder.absolute() / OWN_FILE
    return {name: text for name, text in files.items() if not (elsewhere and name == OWN_FILE)}
