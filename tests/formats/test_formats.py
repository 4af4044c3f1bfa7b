"""The table of formats: what goes in comes out, and nothing that was not asked for."""

import io
import re
import xml.etree.ElementTree as ET

import pytest
from cases import CASES, PRINTED, ROOT, case, printed
from jinja2 import meta
from pypdf import PdfReader

from form3gen import Form3, Issuer, draft
from form3gen.formats import FORMATS, templates_dir
from form3gen.formats.format import environment
from form3gen.sheet import sheet

TEMPLATES = ("form3.txt", "form3.html", "form3.css", "form3.xml", "form3-published.xml")
XML = [(name, wanted) for name, wanted in PRINTED if FORMATS[wanted].electronic]


@pytest.mark.parametrize("name", TEMPLATES)
def test_templates_ask_for_form_and_sheet_alone(name):
    """A template gets the form and the sheet, and no third thing."""
    parsed = environment().parse((templates_dir() / name).read_text())
    assert meta.find_undeclared_variables(parsed) <= {"form", "sheet", "owner"}


def test_markup_is_escaped():
    """Text of the filing is text in HTML and XML."""
    form = draft("issuer: {name: '<Acme & Sons>', symbol: A, cik: 1}\nremarks: <b>bold</b>\n").form
    for wanted in ("html", "xml"):
        page = FORMATS[wanted].render(form).decode()
        assert "<b>bold" not in page
        assert "&lt;b&gt;bold" in page
    assert "&lt;Acme &amp; Sons&gt;" in FORMATS["html"].render(form).decode()


def test_no_template_calls_markup_safe():
    """Escaping is never switched off."""
    texts = [(templates_dir() / name).read_text() for name in TEMPLATES]
    assert not [text for text in texts if re.search(r"\|\s*(safe|default)", text)]


@pytest.mark.parametrize(("name", "wanted"), XML)
def test_xml_is_valid(name, wanted, shared):
    """Each XML document is valid under the SEC's schema, checked with references of footnotes."""
    import xmlschema

    form = "3A" if case(name).form.is_amendment else "3"
    schema = xmlschema.XMLSchema(str(shared / "spec" / "xsd" / f"ownership{form}Document.xsd.xml"))
    errors = [error.reason for error in schema.iter_errors(printed(name, wanted).decode())]
    assert [] == errors


@pytest.mark.parametrize(("name", "wanted"), XML)
def test_xml_is_ascii_on_single_lines(name, wanted):
    """XML is ASCII, and no value is broken over lines but the remarks."""
    raw = printed(name, wanted)
    assert raw.startswith(b'<?xml version="1.0"?>\n<ownershipDocument>')
    assert raw.isascii()
    for element in ET.fromstring(raw).iter():
        text = element.text or ""
        assert element.tag == "remarks" or len(element) or text == text.strip()
        assert element.tag == "remarks" or len(element) or "\n" not in text


def test_what_edgar_fills_in_is_not_submitted():
    """The document to submit has no names, no schema version and no statement of holdings."""
    document = ET.fromstring(printed("nothing", "xml"))
    published = ET.fromstring(printed("nothing", "published"))
    for tag in ("schemaVersion", "noSecuritiesOwned", "issuerName", "rptOwnerName"):
        assert document.find(f".//{tag}") is None
        assert published.find(f".//{tag}") is not None
    assert "1" == published.findtext("noSecuritiesOwned")
    assert "0001999901" == published.findtext("issuer/issuerCik")


@pytest.mark.parametrize("name", CASES)
def test_text_is_narrow_ascii(name):
    """Text is 7-bit ASCII in lines of at most 132 columns."""
    text = printed(name, "txt").decode("ascii")
    assert max(map(len, text.splitlines())) <= 132
    assert not re.search(r"[^\x20-\x7e\n]| $", text, re.MULTILINE)


def test_text_breaks_no_number():
    """The longest numbers that EDGAR takes stand whole in the narrowest columns."""
    text = printed("awkward", "txt").decode()
    for number in ("999,999,999,999.9999", "123,456,789,012.3456", "$0.0001", "07/04/2025"):
        assert number in text


def test_text_says_how_letters_were_spelled():
    """A letter that ASCII lacks can be read back."""
    text = printed("awkward", "txt").decode()
    assert "Lukasz: [U+0141]ukasz" in text


@pytest.mark.parametrize("name", CASES)
def test_html_is_self_contained(name):
    """A page asks for nothing and runs nothing, and its links lead to places on it."""
    page = printed(name, "html").decode()
    assert not re.search(r"<(script|link|img|iframe|object)|url\(|@import|\son\w+=", page)
    targets = set(re.findall(r'\sid="([^"]+)"', page))
    links = set(re.findall(r'href="#([^"]+)"', page))
    assert links
    assert links <= targets


def test_footnote_marks_lead_both_ways():
    """Each mark leads to its footnote, and each footnote back to every mark."""
    page = printed("officer", "html").decode()
    assert page.count('href="#note-8"') == 2
    assert 'href="#mark-8-1"' in page
    assert 'href="#mark-8-2"' in page


@pytest.mark.parametrize("name", CASES)
def test_pdf_pages(name):
    """Each page is US Letter, says its number, issuer and owner, and DRAFT if it is one."""
    found = case(name)
    pages = PdfReader(io.BytesIO(printed(name, "pdf"))).pages
    running = " ".join(sheet(found.form).running.split()[:2])
    for number, page in enumerate(pages, start=1):
        text = page.extract_text()
        assert (612, 792) == (page.mediabox.width, page.mediabox.height)
        assert f"Page {number} of {len(pages)}" in text
        assert running in text
        assert ("DRAFT" in text) is any(finding.paper for finding in found.errors)


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


def test_pdf_takes_no_font_of_the_system():
    """A letter that the font lacks is a finding, and brings in no other font."""
    made = draft("remarks: 中文\n")
    assert "F3-035" in {finding.rule.code for finding in made.findings}
    reader = PdfReader(io.BytesIO(FORMATS["pdf"].render(made.form)))
    fonts = {
        str(font.get_object()["/BaseFont"])
        for page in reader.pages
        for font in page["/Resources"]["/Font"].values()
    }
    assert all("Arimo" in font for font in fonts)


def test_font_has_the_characters_that_the_rules_know():
    """What the rules take for printable is what the font holds."""
    from fontTools.ttLib import TTFont

    from form3gen.formats.pdf import font_files
    from form3gen.rules.glyphs import glyphs

    for file in font_files():
        held = TTFont(file).getBestCmap()
        assert glyphs() == {point for point in held if point >= 0xA0}
        assert set(range(0x20, 0x7F)) <= set(held)


def test_blank_form_prints():
    """The first draft of all, with nothing in it, prints in each paper format."""
    for wanted in FORMATS.values():
        if not wanted.electronic:
            assert wanted.render(Form3(issuer=Issuer()), draft=True)


def test_seed_text_has_every_fact_of_the_filing():
    """The text of the seed says what the real filing says."""
    text = printed("seed", "txt").decode()
    lines = " ".join(text.split())
    facts = (
        "PANORA ROBERT A", "55 CLIFTON ST", "CAMBRIDGE, MA 02140", "TECOGEN INC. [TGEN]",
        "10/01/2013", "[X] Officer (give title below)", "COO and President", "163,350",
        "(1)", "02/14/2021", "Common Stock", "125,000", "$2.60", "/s/ Robert A. Panora",
        "Expires: January 31, 2015", "Public Utility Holding Company Act of 1935",
        "[X] Form filed by One Reporting Person", "SEC 1473 (7-02)",
        "four equal installments on February 15, 2012, 2013, 2014 and 2015.",
    )  # fmt: skip
    assert [] == [fact for fact in facts if fact not in lines and fact not in column_text(text)]
    assert "Stock Option (Right to Buy)" in column_text(text)


def column_text(text: str) -> str:
    """Return what stands in the columns of ruled tables, each column read downwards."""
    columns: dict[int, list[str]] = {}
    for line in text.splitlines():
        for place, cell in enumerate(line.split("|")[1:-1]):
            columns.setdefault(place, []).extend(cell.split())
    return " ".join(" ".join(words) for words in columns.values())


def test_templates_are_where_the_formats_look():
    """The folder of templates holds what the formats name."""
    assert ROOT / "templates" == templates_dir()
    assert set(TEMPLATES) <= {file.name for file in templates_dir().iterdir()}
