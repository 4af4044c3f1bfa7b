"""PDF: pages and fonts."""

import io
import os

import pytest
from pypdf import PdfReader

from cases import CASES, ROOT, case, printed
from form3gen import check_text, render
from form3gen.formats.pdf import NO_PANGO
from form3gen.rules import Stage
from form3gen.sheet import sheet


@pytest.mark.parametrize("name", CASES)
def test_pdf_pages(name):
    """Each page is US Letter and shows its number, issuer and owner, and DRAFT if it is one."""
    checked = case(name)
    pages = PdfReader(io.BytesIO(printed(name, "pdf"))).pages
    running = " ".join(sheet(checked.form).running.split()[:2])
    for number, page in enumerate(pages, start=1):
        text = page.extract_text()
        assert (612, 792) == (page.mediabox.width, page.mediabox.height)
        assert f"Page {number} of {len(pages)}" in text
        assert running in text
        assert ("DRAFT" in text) is any(finding.stops(Stage.PRINT) for finding in checked.findings)


@pytest.mark.parametrize("name", CASES)
def test_pdf_embeds_its_one_font(name):
    """Every font of a PDF is Arimo, and embedded."""
    reader = PdfReader(io.BytesIO(printed(name, "pdf")))
    seen = set()
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            descendant = font.get_object()["/DescendantFonts"][0].get_object()
            descriptor = descendant["/FontDescriptor"].get_object()
            seen.add(str(descriptor["/FontName"]).partition("+")[2])
            assert "/FontFile2" in descriptor
    assert seen
    assert all(name.startswith("Arimo") for name in seen)


def test_pdf_uses_no_system_font():
    """A character that the font lacks is a finding, and no other font is used for it."""
    made = check_text("remarks: 中文\n")
    assert "F3-035" in {finding.rule.code for finding in made.findings}
    reader = PdfReader(io.BytesIO(render(made.form, "pdf", draft=True)))
    fonts = {
        str(font.get_object()["/BaseFont"])
        for page in reader.pages
        for font in page["/Resources"]["/Font"].values()
    }
    assert all("Arimo" in font for font in fonts)


def test_font_has_the_characters_that_the_rules_know():
    """The characters that the rules treat as printable are those of the font."""
    from fontTools.ttLib import TTFont

    from form3gen.formats.pdf import font_files
    from form3gen.rules.facts.glyphs import glyphs

    for file in font_files():
        points = TTFont(file).getBestCmap()
        assert glyphs() == {point for point in points if point >= 0xA0}
        assert set(range(0x20, 0x7F)) <= set(points)


def test_without_pango_only_the_pdf_is_missing(spawn, tmp_path):
    """Without Pango, a PDF is refused in one line, and every other format is written."""
    (tmp_path / "weasyprint.py").write_text("raise OSError('cannot load libpango')")
    (tmp_path / "lee.yaml").write_bytes((ROOT / "golden" / "officer" / "input.yaml").read_bytes())
    path = os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])
    done = spawn("render", "lee.yaml", "--to", "pdf", PYTHONPATH=path)
    assert (2, f"form3gen: {NO_PANGO}\n") == (done.returncode, done.stderr)
    done = spawn("render", "lee.yaml", "--to", "txt,html,xml", PYTHONPATH=path)
    assert (0, "Wrote") == (done.returncode, done.stderr[:5])
