"""Which rows of two lists belong together."""

from collections import Counter, deque
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

ALIKE = 0.5
REACH = 50
"""How far apart two rows of a long list may stand and still be compared."""

LONG = 200
"""Rows of a list, twice as many as EDGAR takes of anything, from where on less is compared."""

SHORT_REACH = 5
"""How far apart they may stand in a list that is longer than that."""

Row = tuple[str, ...]
Pair = tuple[int | None, int | None]


def pairs_of(old: Sequence[Row], new: Sequence[Row]) -> list[Pair]:
    """Pair what is equal, then what is most alike; what is like nothing stands alone."""
    equal = _equal(old, new)
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


def _equal(old: Sequence[Row], new: Sequence[Row]) -> list[tuple[int, int]]:
    """Pair what is equal: in one order as far as can be, in long lists the nth with the nth."""
    if max(len(old), len(new)) <= LONG:
        blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
        return [(block.a + n, block.b + n) for block in blocks for n in range(block.size)]
    places: dict[Row, deque[int]] = {}
    for b, row in enumerate(new):
        places.setdefault(row, deque()).append(b)
    return [(a, places[row].popleft()) for a, row in enumerate(old) if places.get(row)]


def _near(left: Sequence[int], right: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the pairs that are worth a comparison: all of short lists, neighbours in long ones."""
    reach = REACH if max(len(left), len(right)) <= LONG else SHORT_REACH
    for place, a in enumerate(left):
        for b in right[max(place - reach, 0) : place + reach]:
            yield a, b


def _likeness(old: Row, new: Row) -> float:
    """Return how alike two rows are, from 0 to 1: by equal cells, or by words if there is one."""
    if len(old) == 1:
        return _likeness_of_texts(old[0], new[0])
    return sum(a == b for a, b in zip(old, new, strict=True)) / len(old)


def _likeness_of_texts(old: str, new: str) -> float:
    """Return how many of their characters two texts share, as difflib's quick ratio does."""
    length = len(old) + len(new)
    if not length or 2 * min(len(old), len(new)) < ALIKE * length:
        return 0.0 if length else 1.0
    return 2 * (_signs(old) & _signs(new)).total() / length


@lru_cache(1000)
def _signs(text: str) -> Counter[str]:
    return Counter(text)
