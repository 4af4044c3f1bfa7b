"""Submissions: secrets, exhibits, and the envelope."""

import base64
import json
import xml.etree.ElementTree as ET

import pytest

from cases import ROOT

OFFICER = (ROOT / "golden" / "officer" / "input.yaml").read_text()
EXHIBITS = "remarks: Exhibit 24 - Power of Attorney\nexhibits:\n  - {type: EX-24, file: poa.txt}\n"
CCC = "abcd#123"


@pytest.fixture
def filing(tmp_path, monkeypatch):
    """A filing with an exhibit in the folder of the test, and no secret in the environment."""
    monkeypatch.delenv("FORM3GEN_CCC", raising=False)
    monkeypatch.delenv("FORM3GEN_CCC_FILE", raising=False)
    (tmp_path / "poa.txt").write_text("POWER OF ATTORNEY\n")
    file = tmp_path / "lee.yaml"
    file.write_text(OFFICER + EXHIBITS)
    return file


def documents_of(file) -> dict[str, str]:
    """Return the documents of an envelope."""
    return {
        document.findtext("documentName"): base64.b64decode(
            document.findtext("documentMimeBlock")
        ).decode()
        for document in ET.parse(file).getroot().iterfind("edgarDocument")
    }


def test_without_ccc_there_is_a_warning(run, filing, tmp_path):
    """A TEST submission without a CCC is written, with a warning."""
    result = run("render", "lee.yaml", "--to", "xml,envelope")
    assert 0 == result.exit_code
    assert "warning[F3-124]: no CCC supplied for LINDQVIST KARIN E" in result.stderr
    assert "rptOwnerCcc" not in (tmp_path / "lee.xml").read_text()
    assert "rptOwnerCcc" not in documents_of(tmp_path / "lee.envelope.xml")["form3.xml"]


def test_live_submission_needs_ccc(run, filing, tmp_path):
    """A live submission without a CCC is refused."""
    result = run("render", "lee.yaml", "--to", "envelope", "--live")
    assert 1 == result.exit_code
    assert "error[F3-116]: LINDQVIST KARIN E has no CCC" in result.stderr
    assert not (tmp_path / "lee.envelope.xml").exists()


@pytest.mark.parametrize(
    ("options", "kind"),
    [((), "a TEST submission; add --live to file"), (("--live",), "a LIVE submission")],
)
def test_live_or_test_is_said(run, filing, monkeypatch, options, kind):
    """The note about what was written tells a live submission from a test submission."""
    monkeypatch.setenv("FORM3GEN_CCC", CCC)
    result = run("render", "lee.yaml", "--to", "xml,envelope", *options)
    notes = [line for line in result.stderr.splitlines() if line.startswith("Wrote")]
    assert ["Wrote lee.xml", f"Wrote lee.envelope.xml: {kind}"] == notes


@pytest.mark.parametrize("value", [CCC, f"1999912={CCC}", f"0001999912: {CCC}, 5=other#12"])
def test_from_the_environment(run, filing, tmp_path, monkeypatch, value):
    """The CCC goes from the environment into the document to submit and nowhere else."""
    monkeypatch.setenv("FORM3GEN_CCC", value)
    result = run("render", "lee.yaml", "--to", "xml,published,envelope,txt,html", "--live")
    assert 0 == result.exit_code
    assert f"<rptOwnerCcc>{CCC}</rptOwnerCcc>" in (tmp_path / "lee.xml").read_text()
    assert CCC in documents_of(tmp_path / "lee.envelope.xml")["form3.xml"]
    assert "<testOrLive>LIVE<" in (tmp_path / "lee.envelope.xml").read_text()
    for file in ("lee.published.xml", "lee.txt", "lee.html"):
        assert CCC not in (tmp_path / file).read_text()
    assert CCC not in result.stdout + result.stderr


def test_from_a_private_file(run, filing, tmp_path):
    """A CCC file is read if nobody else can read it."""
    secret = tmp_path / "ccc"
    secret.write_text(f"1999912={CCC}\n")
    secret.chmod(0o644)
    result = run("render", "lee.yaml", "--to", "xml", "--ccc-file", "ccc")
    assert 2 == result.exit_code
    assert "chmod 600 ccc" in result.stderr
    secret.chmod(0o600)
    assert 0 == run("render", "lee.yaml", "--to", "xml", "--ccc-file", "ccc").exit_code
    assert CCC in (tmp_path / "lee.xml").read_text()


def test_malformed_ccc(run, filing, monkeypatch):
    """An invalid CCC is an error and is not shown."""
    monkeypatch.setenv("FORM3GEN_CCC", "secret12")
    result = run("render", "lee.yaml", "--to", "xml")
    assert 1 == result.exit_code
    assert "error[F3-127]" in result.stderr
    assert "secret12" not in result.stdout + result.stderr


def test_exhibit_is_embedded(run, filing, tmp_path):
    """The envelope contains the document and the exhibit."""
    assert 0 == run("render", "lee.yaml", "--to", "envelope").exit_code
    documents = documents_of(tmp_path / "lee.envelope.xml")
    assert ["form3.xml", "poa.txt"] == list(documents)
    assert documents["poa.txt"] == "POWER OF ATTORNEY\n"


@pytest.mark.parametrize(
    ("file", "content", "code", "message"),
    [
        ("poa.txt", None, "F3-716", "exhibit file 'poa.txt' is not"),
        ("poa.txt", b"", "F3-717", "is empty"),
        ("poa.txt", b"caf\xc3\xa9\n", "F3-717", "contains 'é' on line 1"),
        ("poa.txt", b"one\ntwo \x93\n", "F3-717", "on line 2"),
        ("poa.txt", b"one\n</text>\n", "F3-717", "contains </text> on line 2, which EDGAR"),
        ("poa.txt", b"as of [DATE].\n", "F3-717", "contains [DATE] on line 1, a placeholder"),
        ("poa.txt", b"My CCC is aB3#efgh\n", "F3-717", "mentions a CCC on line 1"),
        ("poa.txt", b"%PDF-1.4\n", "F3-717", "is a PDF"),
        ("poa.htm", b"no markup", "F3-717", "is not HTML"),
        ("poa.jpg", b"\xff\xd8\xff", "F3-717", "no HTML exhibit shows"),
        ("poa.jpg", b"\xff\xd8\xff", "F3-720", "EX-24 does not match the file 'poa.jpg'"),
        ("poa.gif", b"JPEG", "F3-717", "is not a .gif image"),
        ("poa.pdf", b"%PDF", "F3-012", "'poa.pdf' is not text or HTML"),
        ("poa.html", b"x", "F3-012", "'poa.html' is not text or HTML"),
        ("Poa.txt", b"x", "F3-715", "not accept the file name 'Poa.txt'"),
        ("a_b_c.txt", b"x", "F3-715", "EDGAR does not accept the file name"),
        ("../poa.txt", b"x", "F3-715", "EDGAR does not accept the file name"),
        ("x" * 29 + ".txt", b"x", "F3-715", "EDGAR does not accept the file name"),
    ],
)
def test_exhibits_are_checked(run, filing, tmp_path, file, content, code, message):
    """Each defect of an exhibit is found at its line and blocks only the envelope."""
    (tmp_path / "poa.txt").unlink()
    if content is not None and "/" not in file:
        (tmp_path / file).write_bytes(content)
    filing.write_text(filing.read_text().replace("poa.txt", f'"{file}"'))
    report = json.loads(run("check", "lee.yaml", "--format", "json").stdout)["findings"]
    found = [entry for entry in report if entry["code"] == code]
    assert len(found) == 1
    assert message in found[0]["message"]
    assert file in filing.read_text().splitlines()[found[0]["line"] - 1]
    assert 1 == run("render", "lee.yaml", "--to", "envelope").exit_code
    assert 0 == run("render", "lee.yaml", "--to", "txt,xml").exit_code or len(file) > 32


def test_link_that_leads_out_is_not_followed(run, filing, tmp_path):
    """An exhibit that is a link to another folder is missing."""
    (tmp_path / "poa.txt").unlink()
    outside = tmp_path.parent / "outside.txt"
    outside.write_text("secret")
    (tmp_path / "poa.txt").symlink_to(outside)
    assert "F3-716" in run("check", "lee.yaml").stdout


def test_image_in_an_exhibit(run, filing, tmp_path):
    """A graphic is filed with the HTML exhibit that shows it."""
    (tmp_path / "poa.htm").write_text('<HTML>logo.jpg <IMG SRC="alogo.jpg"></HTML>')
    (tmp_path / "logo.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    exhibits = "  - {type: GRAPHIC, file: logo.jpg}\n"
    filing.write_text(OFFICER + EXHIBITS.replace("poa.txt", "poa.htm") + exhibits)
    assert "is an image that no HTML exhibit shows" in run("check", "lee.yaml").stdout
    (tmp_path / "poa.htm").write_text('<HTML><IMG SRC="logo.jpg"></HTML>')
    assert "No findings" in run("check", "lee.yaml").stdout


def test_long_lines_are_wrapped(run, filing, tmp_path):
    """Wrapped lines keep indent and words, break no hyphen, and have at most 80 characters."""
    words = " ".join(["attorney-in-fact"] * 20)
    (tmp_path / "poa.txt").write_text(f"    {words}\n{' ' * 90}{words}\n")
    assert 0 == run("render", "lee.yaml", "--to", "envelope").exit_code
    lines = documents_of(tmp_path / "lee.envelope.xml")["poa.txt"].splitlines()
    assert max(map(len, lines)) <= 80
    assert lines[0].startswith("    attorney")
    assert 40 == " ".join(lines).split().count("attorney-in-fact")


def test_two_cccs_for_one_owner(run, filing, monkeypatch):
    """Two CCCs for one owner are an error."""
    monkeypatch.setenv("FORM3GEN_CCC", f"1999912={CCC}\nother#12")
    result = run("render", "lee.yaml", "--to", "xml")
    assert 2 == result.exit_code
    assert "two CCCs are given for the owner with CIK 1999912" in result.stderr
    assert CCC not in result.stderr


def test_ccc_in_a_text_is_never_shown(run, filing, tmp_path, monkeypatch):
    """A CCC in a text blocks drafts, diffs and amendments, too."""
    for remarks in ("my CCC is aB3#efgh", "wxyz#987"):
        monkeypatch.setenv("FORM3GEN_CCC", "wxyz#987")
        filing.write_text(OFFICER + f"remarks: {remarks}\n")
        secret = remarks.split()[-1]
        wanted = "txt,xml" if remarks == secret else "txt"
        draft = run("render", "lee.yaml", "--to", wanted, "--draft", "-o", "out")
        assert 1 == draft.exit_code
        assert secret not in draft.output
        assert not (tmp_path / "out").exists()
    filing.write_text(OFFICER + "remarks: my CCC is aB3#efgh\n")
    for command in (("diff", "lee.yaml", "lee.yaml"), ("amend", "lee.yaml")):
        assert 2 == run(*command).exit_code
        assert "aB3#efgh" not in run(*command).output


def test_ccc_file_with_comments(run, filing, tmp_path):
    """A line that starts with a number sign and a space is a comment."""
    secrets = tmp_path / "ccc"
    secrets.write_text(f"# of Karin\n1999912={CCC}\n")
    secrets.chmod(0o600)
    assert 0 == run("render", "lee.yaml", "--to", "xml", "--ccc-file", "ccc").exit_code
    assert CCC in (tmp_path / "lee.xml").read_text()


def test_power_of_attorney_to_fill_in(run, tmp_path):
    """`new --exhibit poa` writes lines that EDGAR accepts."""
    assert 0 == run("new", "--exhibit", "poa", "-o", "poa.txt").exit_code
    text = (tmp_path / "poa.txt").read_text()
    assert text.isascii()
    assert max(map(len, text.splitlines())) <= 80
    assert "Forms 3, 4 and 5" in text
