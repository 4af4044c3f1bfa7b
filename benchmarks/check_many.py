"""Time `form3gen check` of many filings in one call against check-jsonschema.

Run: python benchmarks/check_many.py [FILES]. Both commands check the same filings, which differ in
names and numbers; the times of one run each and their ratio are printed. The target for 1,000
filings is at most 0.15.
"""

import compileall
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from check_cold import FILING, ROOT, command

from form3gen.yaml_source.json_schema import schema as schema_of_sources

MAX_RATIO = 0.15


def main(count: int) -> None:
    """Print the times in seconds, and their ratio."""
    compileall.compile_dir(ROOT / "src" / "form3gen", quiet=2)
    text = FILING.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        schema = folder / "form3.json"
        schema.write_text(json.dumps(schema_of_sources()))
        for number in range(count):
            changed = text.replace("LINDQVIST", f"LINDQVIST{number}").replace("12,000", str(number))
            (folder / f"{number}.yaml").write_text(changed, encoding="utf-8")
        files = sorted(folder.glob("*.yaml"))
        commands = {
            "form3gen check": [command("form3gen"), "check", *files],
            "check-jsonschema": [command("check-jsonschema"), "--schemafile", schema, *files],
        }
        times = {}
        for name, words in commands.items():
            start = time.perf_counter()
            subprocess.run(words, check=True, capture_output=True)
            times[name] = time.perf_counter() - start
            print(f"{name:20} {times[name]:7.2f} s for {count:,} filings")
    ours, theirs = times.values()
    print(f"{'ratio':20} {ours / theirs:7.3f}    (at most {MAX_RATIO})")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
