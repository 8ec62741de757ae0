"""The modules of the phonenumbers package, without its own ``__init__``, which imports all of them (12 ms)."""

from importlib.util import find_spec

_package = find_spec("phonenumbers")
# Our own ``data`` comes first, for the same reason.
__path__ = [*__path__, *(_package.submodule_search_locations or ())] if _package else __path__
