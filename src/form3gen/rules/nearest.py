"""The word that was probably meant."""

from collections.abc import Iterable


def nearest(written: str, known: Iterable[str], likeness: float = 0.65) -> str | None:
    """Return the known word that is most like what was written, or None if none is near."""
    from difflib import get_close_matches  # costs more to import than a good filing needs

    return next(iter(get_close_matches(written, list(known), 1, likeness)), None)
