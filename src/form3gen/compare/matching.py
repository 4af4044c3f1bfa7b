"""Match the rows of two lists."""

from collections import Counter, deque
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

MIN_LIKENESS = 0.5
"""How similar two rows must be to match, from 0 to 1."""

MAX_DISTANCE = 50
"""Two rows are compared if their indexes differ by no more than this."""

LONG_LIST_ROWS = 200
"""Twice as many rows as EDGAR accepts of anything; fewer pairs of longer lists are compared."""

MAX_DISTANCE_IN_LONG_LISTS = 5

PrintedRow = tuple[str, ...]
Pair = tuple[int | None, int | None]


def pairs_of(old: Sequence[PrintedRow], new: Sequence[PrintedRow]) -> list[Pair]:
    """Match equal rows first, then the most similar; unmatched rows are paired with None.

    Rows are given by index, and the pairs are in the order of the new list.
    """
    equal = _equal(old, new)
    left = sorted(set(range(len(old))) - {a for a, _ in equal})
    right = sorted(set(range(len(new))) - {b for _, b in equal})
    unmatched_old, unmatched_new = set(left), set(right)
    pairs: list[Pair] = [*equal]
    for likeness, a, b in sorted((-_likeness(old[a], new[b]), a, b) for a, b in _near(left, right)):
        if a in unmatched_old and b in unmatched_new and -likeness >= MIN_LIKENESS:
            pairs.append((a, b))
            unmatched_old.remove(a)
            unmatched_new.remove(b)
    pairs += [(a, None) for a in left if a in unmatched_old]
    pairs += [(None, b) for b in right if b in unmatched_new]
    return sorted(pairs, key=lambda pair: pair[0] if pair[1] is None else pair[1])  # type: ignore[arg-type,return-value]


def _equal(old: Sequence[PrintedRow], new: Sequence[PrintedRow]) -> list[tuple[int, int]]:
    """Match equal rows: in their order if possible, in long lists the nth with the nth."""
    if max(len(old), len(new)) <= LONG_LIST_ROWS:
        blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
        return [(block.a + n, block.b + n) for block in blocks for n in range(block.size)]
    indexes: dict[PrintedRow, deque[int]] = {}
    for b, row in enumerate(new):
        indexes.setdefault(row, deque()).append(b)
    return [(a, indexes[row].popleft()) for a, row in enumerate(old) if indexes.get(row)]


def _near(left: Sequence[int], right: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of rows that are near enough to be compared."""
    is_long = max(len(left), len(right)) > LONG_LIST_ROWS
    distance = MAX_DISTANCE_IN_LONG_LISTS if is_long else MAX_DISTANCE
    for index, a in enumerate(left):
        for b in right[max(index - distance, 0) : index + distance]:
            yield a, b


def _likeness(old: PrintedRow, new: PrintedRow) -> float:
    """Return how similar two rows are, from 0 to 1: by cells, or by text if they have only one."""
    if len(old) == 1:
        return _likeness_of_texts(old[0], new[0])
    return sum(a == b for a, b in zip(old, new, strict=True)) / len(old)


def _likeness_of_texts(old: str, new: str) -> float:
    """Return the share of words that two texts have in common."""
    before, after = Counter(old.lower().split()), Counter(new.lower().split())
    words = before.total() + after.total()
    return 2 * (before & after).total() / words if words else 1.0
