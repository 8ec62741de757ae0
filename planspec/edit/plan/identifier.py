"""Whether an identifier may be given to a goal."""

from planspec.edit.plan.namespace import Namespace
from planspec.edit.refusal import Refusal
from planspec.language import Bilingual
from planspec.model.identifier import is_well_formed
from planspec.source import Pointer


def unfit(identifier: str, space: Namespace, data: object) -> Refusal | None:
    """Return why a goal among those of *space* cannot be given *identifier*, or ``None`` where it can."""
    if not is_well_formed(identifier):
        return Refusal(
            Bilingual(
                f"「{identifier}」は識別子にできません。半角の英字と数字で始め、「-」「.」「_」でつないでください。",
                f"`{identifier}` cannot be an identifier: begin with a half-width letter or digit and join with `-`, "
                "`.` or `_`.",
            )
        )
    return taken(identifier, space, data)


def taken(identifier: str, space: Namespace, data: object, but: Pointer | None = None) -> Refusal | None:
    """Return why a goal cannot be given *identifier* where another than that at *but* has it; ``None`` if none has."""
    if all(one.id != identifier or one.at == but for one in space.named(data)):
        return None
    return Refusal(
        Bilingual(
            f"「{identifier}」という識別子は、{space.told.ja}がすでに使っています。",
            f"`{identifier}` is taken already by one of the {space.told.en}.",
        )
    )
