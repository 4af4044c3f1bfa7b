"""Print the SHA-256 of every output, to verify that a refactoring changes nothing.

Run: python scripts/fingerprint.py [FORM3GEN ...] > before.txt, again after the change, then diff.
FORM3GEN is the command to run; the default is this Python's `form3gen`. The script prints every
golden case in every format and checks it. Where the corpus of real filings is present
(FORM3GEN_SHARED), it also imports, checks, and prints each of them.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("FORM3GEN_SHARED", ROOT.parent / "shared"))
PRINTED, SUBMITTED = "txt,html,pdf", "xml,published,envelope"


def main(command: list[str]) -> None:
    """Print one line for each output: its SHA-256 and its name."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for case in sorted((ROOT / "golden").iterdir()):
            if case.is_dir():
                shutil.copytree(case, folder / case.name, ignore=shutil.ignore_patterns("form3.*"))
        for filed in corpus():
            place = folder / "corpus" / filed.parent.name / filed.stem / "input.yaml"
            run(command, folder, "import", str(filed), "-o", str(place))
        sources = sorted(str(one.relative_to(folder)) for one in folder.rglob("input.yaml"))
        for source in sources:
            run(command, folder, "render", source, "--to", PRINTED, "--draft")
            run(command, folder, "render", source, "--to", SUBMITTED)
            show(f"findings {source}", run(command, folder, "check", "--format", "json", source))
        for file in sorted(one for one in folder.rglob("*") if one.is_file()):
            show(str(file.relative_to(folder)), file.read_bytes())
    show("rules", run(command, ROOT, "rules", "F3"))
    show("schema", run(command, ROOT, "schema"))


def corpus() -> list[Path]:
    """Return the filed documents and submissions of the corpus, none if it is missing."""
    found = [*SHARED.glob("corpus/xml/*.xml"), *SHARED.glob("corpus/submissions/*.txt")]
    if not found:
        print(f"no corpus in {SHARED}: only golden cases are printed", file=sys.stderr)
    return sorted(found)


def run(command: list[str], folder: Path, *words: str) -> bytes:
    """Return what a command prints, whatever its exit status."""
    return subprocess.run([*command, *words], cwd=folder, capture_output=True).stdout


def show(name: str, content: bytes) -> None:
    """Print one line."""
    print(hashlib.sha256(content).hexdigest(), name, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:] or [sys.executable, "-m", "form3gen"])
