"""What is said of a pointer that leads nowhere: how far it leads, and what there is."""

from typing import Any

from planspec.closest import closest
from planspec.edit.plan.guess import asking, perhaps
from planspec.edit.plan.named_item import name_of
from planspec.edit.refusal import Refusal
from planspec.language import Bilingual
from planspec.model.fields import field_words, model_at
from planspec.source import Pointer, json_pointer

_MOST_LISTED = 12
"""Names of fields that fit into a message."""


def lost(value: object, at: Pointer, step: str) -> Refusal:
    """Return why there is nothing at *step*.

    Args:
        value: What stands at the last place to which the pointer leads.
        at: That place.
        step: The step that leads nowhere.
    """
    shown = json_pointer(at)
    where = Bilingual(f"{shown} ", shown) if shown else Bilingual("ファイルの一番上", "The top of the file")
    if isinstance(value, dict):
        return _no_field(where, value, at, step)
    if isinstance(value, list):
        return _no_item(where, value, at, step)
    if value is None:
        return Refusal(Bilingual(f"{where.ja}は空です。", f"{where.en} is empty."))
    return Refusal(
        Bilingual(
            f"{where.ja}にあるのは文字で、その下に「{step}」はありません。",
            f"{where.en} is a text; there is no `{step}` below it.",
        )
    )


def _no_field(where: Bilingual, value: dict[str, Any], at: Pointer, step: str) -> Refusal:
    model = model_at(at)
    known = tuple(model.model_fields) if model else ()
    if step in known:
        return Refusal(Bilingual(f"{where.ja}に「{step}」はまだありません。", f"{where.en} has no `{step}` yet."))
    message = Bilingual(f"{where.ja}に「{step}」という項目はありません。", f"{where.en} has no field `{step}`.")
    if value:
        names = ", ".join(tuple(value)[:_MOST_LISTED]) + ("…" if len(value) > _MOST_LISTED else "")
        message = Bilingual(f"{message.ja}あるのは {names} です。", f"{message.en} It has: {names}.")
    words = field_words(model)
    near = closest(step, (*value, *words))
    return Refusal(perhaps(message, words.get(near, near)) if near else message)


def _no_item(where: Bilingual, value: list[Any], at: Pointer, step: str) -> Refusal:
    message = Bilingual(f"{where.ja}のリストに「{step}」はありません。", f"The list {where.en} has no `{step}`.")
    if not value:
        return Refusal(
            Bilingual(f"{message.ja}リストは空です (- で足せます)。", f"{message.en} It is empty; `-` adds an item.")
        )
    last = len(value) - 1
    numbers = Bilingual(f"0 から {last} まで", f"0 to {last}") if last else Bilingual("0 だけ", "0 only")
    message = Bilingual(
        f"{message.ja}番号は {numbers.ja}です (- は末尾)。", f"{message.en} Its items: {numbers.en}; `-` is its end."
    )
    named = next((index for index, one in enumerate(value) if isinstance(one, dict) and one.get("id") == step), None)
    if named is not None:
        return Refusal(perhaps(message, json_pointer((*at, named)), step))
    return asking(message, step, [name for one in value if (name := name_of(one)) is not None])
