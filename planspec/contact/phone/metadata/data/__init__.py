"""The data modules of the phonenumbers package, without its own ``__init__``, which imports every country's formats."""

from planspec.contact.phone import metadata

__path__ = [*__path__, *(f"{path}/data" for path in metadata.__path__[1:])]
