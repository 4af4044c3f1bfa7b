"""Sets of words, written as a reader reads them."""


def words(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(text.split())


def names(text: str) -> frozenset[str]:
    """Return what a text lists with semicolons."""
    return frozenset(" ".join(name.split()) for name in text.split(";"))
