"""A value for a place, there or new, as an operation."""

from planspec.edit.operation import Insert, Operation, Set, Value
from planspec.edit.plan.address import Address
from planspec.edit.plan.present import is_there
from planspec.source import Pointer


def setting(data: object, place: Address, value: Value) -> Operation:
    """Return what gives *place*, which was found in *data*, its *value*."""
    if place.exists or isinstance(place.at[-1], str):
        return Set(place.at, value)
    return put_in(data, place.at, value)


def put_in(data: object, at: Pointer, value: Value) -> Operation:
    """Return what puts *value* into a list, or begins the list where it is not there."""
    return Insert(at, value) if is_there(data, at[:-1]) else Set(at[:-1], [value])
