"""The pages in an HTML validator and a browser."""

import shutil
import subprocess
from pathlib import Path

import pytest

from cases import CASES, ROOT, printed

MODULES = ROOT / "tests" / "web" / "node_modules"
PHONE, SCREEN = {"width": 390, "height": 844}, {"width": 1280, "height": 900}
WIDTHS = (390, 700, 761, 900, 1032, 1280)
UNFIT_DATES = """() => {
  const unfit = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text; (text = texts.nextNode());) {
    for (const date of text.data.matchAll(/\\d\\d\\/\\d\\d\\/\\d{4}/g)) {
      const range = document.createRange();
      range.setStart(text, date.index);
      range.setEnd(text, date.index + 10);
      const lines = new Set([...range.getClientRects()].map((one) => Math.round(one.top)));
      const frame = text.parentElement.closest("td, div, section, body").getBoundingClientRect();
      const leaves = range.getBoundingClientRect().right > frame.right;
      if (lines.size > 1 || leaves) unfit.push(date[0]);
    }
  }
  return unfit;
}"""
"""The dates of a page that take more than one line, or leave the cell that they are in."""

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"]


@pytest.fixture(scope="module")
def pages(tmp_path_factory) -> Path:
    """A folder with the page of every case."""
    folder = tmp_path_factory.mktemp("pages")
    for name in CASES:
        (folder / f"{name}.html").write_bytes(printed(name, "html"))
    return folder


def chromium() -> str | None:
    """Return the path of a browser that can read the pages: not a snap or its wrapper script."""
    for name in ("chromium", "google-chrome", "chromium-browser"):
        found = shutil.which(name)
        if found and Path(found).resolve().name != "snap":
            with Path(found).open("rb") as file:
                if b"/snap/" not in file.read(4096):
                    return found
    return None


@pytest.fixture(scope="module")
def browser(lacking):
    """A headless browser."""
    if not chromium():
        lacking("no Chromium, to look at pages in a browser: apt-get install chromium")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
        yield running
        running.close()


def test_html_is_valid(pages, lacking):
    """Every page is valid HTML by html-validate's recommended rules."""
    validator = MODULES / ".bin" / "html-validate"
    if not validator.exists():
        lacking("no html-validate, to check pages: npm ci --prefix tests/web")
    config = ROOT / "tests" / "web" / ".htmlvalidate.json"
    files = sorted(pages.glob("*.html"))
    assert files
    done = subprocess.run([validator, "--config", config, *files], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("size", [PHONE, SCREEN], ids=["phone", "screen"])
def test_accessible(name, size, pages, browser, lacking):
    """No page breaks a rule of axe-core, on a phone or on a screen."""
    axe = MODULES / "axe-core" / "axe.min.js"
    if not axe.exists():
        lacking("no axe-core, to check accessibility: npm ci --prefix tests/web")
    page = browser.new_page(viewport=size)
    page.goto((pages / f"{name}.html").as_uri())
    page.add_script_tag(path=axe)
    broken = page.evaluate(
        "async () => (await axe.run()).violations.map(v => [v.id, v.nodes[0].html])"
    )
    page.close()
    assert [] == broken


@pytest.mark.parametrize("name", CASES)
def test_fits_a_phone(name, pages, browser):
    """On a phone the page itself does not scroll sideways; wide tables do so in their frame."""
    page = browser.new_page(viewport=PHONE)
    page.goto((pages / f"{name}.html").as_uri())
    width = page.evaluate("document.documentElement.scrollWidth")
    page.close()
    assert width <= PHONE["width"]


def test_loads_nothing(pages, browser):
    """A page loads itself and nothing else."""
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((pages / "awkward.html").as_uri())
    page.close()
    assert [(pages / "awkward.html").as_uri()] == asked


@pytest.mark.parametrize("name", CASES)
def test_no_date_breaks(name, pages, browser):
    """Each date is on one line and within its cell, in a window of any width."""
    page = browser.new_page()
    page.goto((pages / f"{name}.html").as_uri())
    unfit = {}
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        unfit[width] = page.evaluate(UNFIT_DATES)
    page.close()
    assert unfit == {width: [] for width in WIDTHS}


def test_a_date_that_breaks_is_found(browser):
    """A date that breaks, and one that leaves its cell, are both reported."""
    page = browser.new_page()
    style = "width: 3em; overflow-wrap: anywhere"
    page.set_content(f"<div style='{style}'>02/14/2021</div><div style='width: 3em'>1 02/15/2021")
    unfit = page.evaluate(UNFIT_DATES)
    page.close()
    assert ["02/14/2021", "02/15/2021"] == unfit
