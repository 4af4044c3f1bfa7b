"""Time a warm import of a filed document against parsing it with lxml.

Run: python benchmarks/import_warm.py FILE... The target is at most 30 ms for the largest filing of
a corpus, from XML to YAML text.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from lxml import etree

from form3gen.edgar.document import filed
from form3gen.yaml_source.writer import source_text


def best(work: Callable[[], object], runs: int = 30) -> float:
    """Return the time of the fastest of several runs, in milliseconds."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return min(times)


def main(names: list[str]) -> None:
    """Print the times of the median and the largest file."""
    files = sorted((Path(name) for name in names), key=lambda file: file.stat().st_size)
    if not files:
        sys.exit(__doc__)
    for what, file in (("median", files[len(files) // 2]), ("largest", files[-1])):
        raw = file.read_bytes()
        ours = best(lambda raw=raw: source_text(filed(raw).data))
        print(f"{what:8} {file.name} ({len(raw):,} bytes)")
        print(f"  form3gen import  {ours:6.2f} ms")
        print(f"  lxml, parse only {best(lambda raw=raw: etree.fromstring(raw)):6.2f} ms")


if __name__ == "__main__":
    main(sys.argv[1:])
