"""Nature of ownership."""

from . import held_through, nature, trusts

DIGIT = "6"
TITLE = "Nature of ownership"

__all__ = ["held_through", "nature", "trusts"]
