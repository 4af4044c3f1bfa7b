"""The site of the docs."""

import subprocess
import sys

from cases import ROOT


def test_site_builds_without_warnings(tmp_path):
    """Every page is in the menu, and every link has a target."""
    site = tmp_path / "site"
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(site)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert 0 == done.returncode, done.stderr
    assert "WARNING" not in done.stderr
    pages = {file.stem for file in (ROOT / "docs").glob("*.md")}
    assert len(pages) > 5
    assert all((site / name / "index.html").exists() for name in pages - {"index"})
