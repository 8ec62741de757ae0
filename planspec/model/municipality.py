"""The municipality that a plan is for."""

from planspec.model.base import Model, described
from planspec.model.text import Code, Name


class Municipality(Model):
    """市町村."""

    name: Name = described(
        "市町村名",
        "計画の対象となる市町村の名称。",
        en=("Municipality", "Name of the municipality the plan is for."),
        examples=("一関市",),
    )
    code: Code | None = described(
        "全国地方公共団体コード",
        "総務省が定める6桁の番号 (最後の1桁は検査数字)。先頭の0も書きます。",
        en=("Local government code", "Six digits set by the Ministry of Internal Affairs; the last is a check digit."),
        default=None,
        examples=("032093",),
    )
