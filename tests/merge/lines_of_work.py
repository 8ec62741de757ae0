"""Plans that two people go on working on, for tests of merging."""

from collections import Counter
from random import Random
from typing import Any, NamedTuple

from edit.layout import KEYS, Page, value
from edit.operations import made, operation
from planspec.edit import Edited, Move, change
from planspec.reader import read

PLAN = """\
# 架空市の計画
planspec: plan/1
id: example
title: 架空市地域福祉活動計画
organization: 社会福祉法人 架空市社会福祉協議会
municipality: {name: 架空市}
period: {start: 令和8年度, end: 令和12年度}
vision: {statement: ともに暮らす架空のまち}
basic_goals:
  # 1
  - id: "1"
    title: ふれあいの輪を広げよう
    evaluation:
      - 講座の参加者が増えた。
      - 集いの場が三つできた。
    issues: [担い手が足りない。]
    promotion_goals:
      - id: 1-1
        title: 福祉を学ぶ場を増やします
        actions:
          - 学校で福祉の出前講座を開きます。
          - 広報紙で地域の活動を紹介します。
      # 1-(2)
      - id: 1-2
        title: 集いの場をつくります  # 推進
        actions:
          - 空き家を借りてサロンを始めます。
  # 2
  - id: "2"
    title: 支え合いの仕組みをつくろう
    promotion_goals:
      - id: 2-1
        title: 見守りの活動を続けます
        actions:
          - 民生委員と一緒に訪ねます。
      - id: 2-2
        title: 災害に備えます
contacts:
  head_office: {name: 本部, phone: 0191-00-0000}
  branches:
    - name: 東支部
      phone: 0191-00-0001
    - name: 西支部
      phone: 0191-00-0002
"""

_WORDS = ("地域", "福祉", "のつどい", "を開き", "ます", "架空の", "見守り", "相談", "# 印", "x: y")


def replaced(text: str, *changes: tuple[str, str]) -> str:
    """Return *text* with each of *changes* made, whose first half stands in it once."""
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


class Work(NamedTuple):
    """A text and two that were made of it."""

    base: str
    ours: str
    theirs: str


def work(random: Random) -> Work | None:
    """Return a random plan in a random layout with random edits on both sides; nothing where an edit is refused."""
    some = {key: value(random) for key in random.sample(KEYS, random.randint(1, 5))}
    text = Page(random).write({"planspec": "plan/1", **(_plan(random) if random.random() < 0.5 else some)})
    ours, theirs = _edited(random, text), _edited(random, text)
    if ours is None or theirs is None:
        return None
    return Work(text, ours, theirs)


def commented(random: Random, text: str, mark: str) -> str:
    """Return *text* with comments put in, changed and taken away at random; each new one starts with *mark*."""
    for number in range(random.randint(1, 4)):
        lines = text.splitlines(keepends=True)
        at, comment = random.randrange(len(lines)), f"# {mark}{number}"
        line, line_break = lines[at].rstrip("\r\n"), "\r\n" if "\r\n" in text else "\n"
        indent = line[: len(line) - len(line.lstrip(" "))]
        if line.lstrip().startswith("#"):
            lines[at] = random.choice(("", f"{line} {mark}{number}{line_break}"))
        else:
            lines[at] = random.choice(
                (f"{indent}{comment}{line_break}{lines[at]}", f"{line}  {comment}{line_break}", f"{lines[at]}")
            )
        before, after = read(text), read("".join(lines))
        if after.usable and after.data == before.data and len(after.errors) == len(before.errors):
            text = "".join(lines)
    return text


def comments(text: str) -> Counter[str]:
    """Return every comment in a text, but for those about conflicts."""
    found = (comment.text.rstrip() for comment in read(text).comments)
    return Counter(comment for comment in found if not comment.startswith("# planspec: conflict"))


def texts(data: Any) -> Counter[str]:
    """Return every text in plain data."""
    if isinstance(data, dict):
        return sum((texts(inner) for inner in data.values()), Counter())
    if isinstance(data, list):
        return sum((texts(inner) for inner in data), Counter())
    return Counter([data] if data else [])


def _edited(random: Random, text: str) -> str | None:
    reading = read(text)
    steps, data = [], reading.data
    for _ in range(random.randint(1, 3)):
        step = operation(random, data)
        around = {at[0] for at in (step.at, step.to if isinstance(step, Move) else step.at)}
        if "planspec" not in around:
            steps.append(step)
            data = made(data, step)
    result = change(text, steps)
    return result.text if isinstance(result, Edited) else None


def _plan(random: Random) -> dict[str, Any]:
    numbers = iter(range(1, 100))
    return {
        "id": "x",
        "title": _sentence(random),
        "basic_goals": [_basic_goal(random, numbers) for _ in range(random.randint(1, 3))],
        "contacts": {"branches": [{"name": f"支部{at}", "phone": _sentence(random)} for at in range(3)]},
    }


def _basic_goal(random: Random, numbers: Any) -> dict[str, Any]:
    return {
        "id": f"b{next(numbers)}",
        "title": _sentence(random),
        "issues": [_sentence(random) for _ in range(random.randrange(3))],
        "promotion_goals": [_promotion_goal(random, numbers) for _ in range(random.randrange(4))],
    }


def _promotion_goal(random: Random, numbers: Any) -> dict[str, Any]:
    actions: list[Any] = [_sentence(random) for _ in range(random.randrange(3))]
    actions += [{"text": _sentence(random), "actor": "社協"} for _ in range(random.randrange(2))]
    return {"id": f"g{next(numbers)}", "title": _sentence(random), "actions": actions}


def _sentence(random: Random) -> str:
    return " ".join(random.choices(_WORDS, k=random.randint(2, 6)))
