"""Many filings at once: looked at by several processes, each with its share."""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from ..form import Form3
from ..read import Draft, Source
from .files import STANDARD
from .signals import end_on_termination

FEW = 100
"""Up to so many filings a second process takes longer to start than it saves."""

SHARES = 16
"""Of each process: few cost less to hand over, and many leave none waiting for the last."""

Looked = tuple[str, Draft | str | tuple[str, ...]]
"""A file with its draft, or with why it cannot be read, or with the filings it is a part of."""


def each(
    look: Callable[[str], Looked], names: Sequence[str], *, alone: bool = False
) -> Iterator[Looked]:
    """Yield what there is to see of each file, in order; many files by all processors.

    Of drafts that another process looked at, only findings and lines come back. `alone` keeps all
    in this one.
    """
    workers = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
    if alone or len(names) <= FEW or workers < 2 or STANDARD in names:
        yield from map(look, names)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    size = -(-len(names) // (workers * SHARES))
    shares = [names[start : start + size] for start in range(0, len(names), size)]
    with ProcessPoolExecutor(workers, get_context("fork"), end_on_termination) as pool:
        for share in pool.map(_Share(look), shares):
            yield from share


class _Share:
    """Looks at some files, and brings home no more than a report needs."""

    def __init__(self, look: Callable[[str], Looked]) -> None:
        self.look = look

    def __call__(self, names: Sequence[str]) -> list[Looked]:
        return [_slim(self.look(name)) for name in names]


def _slim(looked: Looked) -> Looked:
    name, found = looked
    if not isinstance(found, Draft):
        return looked
    source = _lines_of(found.source) if found.findings else Source("")
    return name, replace(found, form=Form3(), source=source)


def _lines_of(source: Source) -> Source:
    """Return a source with its lines, and without the places of its keys and values."""
    parts = {name: _lines_of(part) for name, part in source.parts.items()}
    return Source(source.text, hidden=source.hidden, parts=parts)
