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


PHASE_NAMES = (*Phase, *(phase.name.lower().replace("_", "-") for phase in Phase))
"""How commands and settings call the phases: by their words, and in ASCII letters, because TOML wants others quoted."""


def phase_named(name: str) -> Phase | None:
    """Return the phase with one of its names, in any case of letters, or ``None``."""
    return dict(zip(PHASE_NAMES, (*Phase, *Phase), strict=True)).get(name.lower())
