"""A value for a place, there or new, as an operation."""

from planspec.edit.operation import Insert, Operation, Set, Value
from planspec.edit.plan.address import Address
from planspec.edit.plan.present import found, is_there
from planspec.model.fields import model_at
from planspec.source import Pointer


def setting(data: object, place: Address, value: Value) -> Operation:
    """Return what gives *place*, which was found in *data*, its *value*."""
    if place.exists:
        return Set(place.at, value)
    is_field = isinstance(place.at[-1], str)
    return Set(place.at, value, _before(data, place.at)) if is_field else put_in(data, place.at, value)


def put_in(data: object, at: Pointer, value: Value) -> Operation:
    """Return what puts *value* into a list, or begins the list where it is not there."""
    return Insert(at, value) if is_there(data, at[:-1]) else Set(at[:-1], [value], _before(data, at[:-1]))


def _before(data: object, at: Pointer) -> str | None:
    """Return the field that is there and comes before that at *at* where plans have them in their usual order."""
    model, around = model_at(at[:-1]), found(data, at[:-1])
    usual = [name for name in model.model_fields if name != "todo"] if model else []
    if at[-1] not in usual or not isinstance(around, dict):
        return None
    return next((name for name in usual[: usual.index(str(at[-1]))][::-1] if name in around), None)
