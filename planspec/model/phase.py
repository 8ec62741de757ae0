"""How far the making of a plan has come."""

from enum import StrEnum


class Phase(StrEnum):
    """計画の段階, in the words councils use."""

    OUTLINE = "骨子"
    DRAFT = "素案"
    PUBLIC_COMMENT = "パブリックコメント案"
    ADOPTED = "確定"
    RUNNING = "進行中"

    @property
    def finished(self) -> bool:
        """Whether the plan is past its drafts."""
        return self in {Phase.ADOPTED, Phase.RUNNING}
