"""Time a cold `form3gen check` against check-jsonschema with the schema of the source.

Run: python benchmarks/check_cold.py [RUNS]. Both commands run in turn on the same filing, in a
new process each time; the medians and their ratio are printed. The target is at most 0.75.
"""

import compileall
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from form3gen.yaml_source.json_schema import schema as schema_of_sources

ROOT = Path(__file__).resolve().parents[1]
FILING = ROOT / "golden" / "officer" / "input.yaml"
MAX_RATIO = 0.75


def command(name: str) -> str:
    """Return the path of a command next to this Python, or else on PATH."""
    sibling = Path(sys.executable).with_name(name)
    path = str(sibling) if sibling.exists() else shutil.which(name)
    if not path:
        sys.exit(f"no {name}: pip install --editable .[test]")
    return path


def main(runs: int) -> None:
    """Print the medians in milliseconds, and the ratio."""
    compileall.compile_dir(ROOT / "src" / "form3gen", quiet=2)  # as pip does for what it installs
    with tempfile.TemporaryDirectory() as folder:
        schema = Path(folder) / "form3.json"
        schema.write_text(json.dumps(schema_of_sources()))
        commands = {
            "form3gen check": [command("form3gen"), "check", FILING],
            "check-jsonschema": [command("check-jsonschema"), "--schemafile", schema, FILING],
        }
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(runs):
            for name, words in commands.items():
                start = time.perf_counter()
                subprocess.run(words, check=True, capture_output=True)
                times[name].append((time.perf_counter() - start) * 1000)
    medians = {name: statistics.median(values) for name, values in times.items()}
    for name, median in medians.items():
        print(f"{name:20} {median:7.1f} ms")
    ours, theirs = medians.values()
    print(f"{'ratio':20} {ours / theirs:7.2f}    (at most {MAX_RATIO})")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 25)
