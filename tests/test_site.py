"""The site of the docs."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from cases import ROOT
from form3gen.rules import AREAS, RULES


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Path:
    """The site, built without warnings."""
    folder = tmp_path_factory.mktemp("docs") / "site"
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert 0 == done.returncode, done.stderr
    assert "WARNING" not in done.stderr
    return folder


def test_every_page_is_built(site):
    """Every page is in the menu, and every link has a target."""
    docs = ROOT / "docs"
    pages = {file.relative_to(docs).with_suffix("") for file in docs.rglob("*.md")}
    assert len(pages) > 5 + len(AREAS)
    assert all((site / name / "index.html").exists() for name in pages - {Path("index")})


def test_search_finds_every_rule(site):
    """The search index has a section for each rule, on the page of its area."""
    index = json.loads((site / "search" / "search_index.json").read_text(encoding="utf-8"))
    places = {one["title"].partition(" ")[0]: one["location"] for one in index["docs"]}
    assert RULES.keys() <= places.keys()
    assert places["F3-408"].startswith("rules/table-1/#")


def test_pages_load_nothing_from_other_sites(site):
    """No page loads a script, a style or a picture from another site."""
    loaded = re.compile(r'<(?:script|img)[^>]* src="([^"]+)|<link[^>]* rel="stylesheet"[^>]*>')
    pages = list(site.rglob("*.html"))
    found = [one for page in pages for one in loaded.finditer(page.read_text(encoding="utf-8"))]
    assert len(found) > len(pages)
    assert not [one[0] for one in found if "//" in one[0]]


def test_queries_are_made_safe_before_they_are_sent(site):
    """The script that takes a hyphen out of a query is loaded before the search itself."""
    scripts = re.findall(r'<script src="([^"]+)"', (site / "search.html").read_text("utf-8"))
    ours, theirs = (scripts.index(name) for name in ("./search.js", "./search/main.js"))
    assert ours < theirs


def test_menu_has_every_area():
    """The menu lists the pages of the rules in the order of the areas."""
    menu = yaml.safe_load((ROOT / "mkdocs.yml").read_text())["nav"]
    rules = next(one["Rules"] for one in menu if "Rules" in one)
    pages = [page for one in rules for page in one.values() if page.startswith("rules/")]
    assert [f"rules/{area.name.replace('_', '-')}.md" for area in AREAS] == pages
