"""The types that models accept from Python; their fields hold what is read from the values.

Only type checkers import this module. None leaves a value out.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

AmountInput = int | Decimal | str | None
"""A number, such as 12500 or "2.60". A float is rejected, as its digits are lost."""

DateInput = date | str | None
"""A date, or its text: "2026-04-09". A datetime is rejected."""

YesNoInput = bool | str | None
"""True or False, or "yes" or "no"."""

BoxInput = bool | str | None
"""Whether a box is checked, or the text that checks it: `officer="Treasurer"`."""

NamesInput = str | Sequence[str] | None
"""One name or several."""

TextsInput = Mapping[str, str] | None
"""Texts by name, in order."""
