"""Which rows of two lists belong together."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

ALIKE = 0.5
REACH = 50
"""How far apart two rows of a long list may stand and still be compared."""

Row = tuple[str, ...]
Pair = tuple[int | None, int | None]


def pairs_of(old: Sequence[Row], new: Sequence[Row]) -> list[Pair]:
    """Pair what is equal, then what is most alike; what is like nothing stands alone."""
    blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    equal = [(block.a + n, block.b + n) for block in blocks for n in range(block.size)]
    left = sorted(set(range(len(old))) - {a for a, _ in equal})
    right = sorted(set(range(len(new))) - {b for _, b in equal})
    alone_old, alone_new = set(left), set(right)
    pairs: list[Pair] = [*equal]
    for likeness, a, b in sorted((-_likeness(old[a], new[b]), a, b) for a, b in _near(left, right)):
        if a in alone_old and b in alone_new and -likeness >= ALIKE:
            pairs.append((a, b))
            alone_old.remove(a)
            alone_new.remove(b)
    pairs += [(a, None) for a in left if a in alone_old]
    pairs += [(None, b) for b in right if b in alone_new]
    return sorted(pairs, key=lambda pair: pair[0] if pair[1] is None else pair[1])  # type: ignore[arg-type,return-value]


def _near(left: Sequence[int], right: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the pairs that are worth a comparison: all of short lists, neighbours in long ones."""
    for place, a in enumerate(left):
        for b in right[max(place - REACH, 0) : place + REACH]:
            yield a, b


def _likeness(old: Row, new: Row) -> float:
    """Return how alike two rows are, from 0 to 1: by equal cells, or by words if there is one."""
    if len(old) == 1:
        return SequenceMatcher(None, old[0], new[0], autojunk=False).quick_ratio()
    return sum(a == b for a, b in zip(old, new, strict=True)) / len(old)
