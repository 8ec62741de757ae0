"""Identifiers that are written as values are: that nobody else has them, and what refers to them."""

from planspec.cli.editing.finishing import refused
from planspec.edit import Refusal
from planspec.edit.plan.identifier import taken
from planspec.edit.plan.namespace import space_at
from planspec.edit.plan.present import found
from planspec.language import Bilingual
from planspec.source import Pointer


def require_free(data: object, at: Pointer, value: object, about: str) -> None:
    """Refuse an identifier that something else in *data* has.

    Raises:
        UsageError: *value* is one.
    """
    space = space_at(at)
    reason = taken(value, space, data, at) if space is not None and isinstance(value, str) else None
    if reason is not None:
        ja, en = reason.reason
        message = Bilingual(f"{ja}それでも書くときは --force を付けます。", f"{en} --force writes it all the same.")
        raise refused(about, Refusal(message))


def references_stay(data: object, at: Pointer) -> tuple[Bilingual, ...]:
    """Return what is said where the identifier at *at* becomes another one: its references stay as they are."""
    space, old = space_at(at), found(data, at)
    if space is None or old is None:
        return ()
    links = sum(one.id == old for one in space.linked(data))
    ja, en = _HOW
    if links:
        ja = f"「{old}」への参照{links}か所は変えていません。{ja}"
        en = f"{links} reference{'s' * (links > 1)} to `{old}` stayed. {en}"
    return (Bilingual(ja, en),)


_HOW = Bilingual(
    "識別子を参照ごと変えるには planspec rename-id を使います。",
    "planspec rename-id changes an identifier with what refers to it.",
)
