"""Only a rendering is replaced by a rendering."""

import pytest

from cases import ROOT, printed
from form3gen.formats import FORMATS
from refusals import assert_refused, contents

OFFICER = (ROOT / "golden" / "officer" / "input.yaml").read_text()
POWER = "Jane Roe may sign my Forms 3 until I revoke this power. /s/ Karin Lindqvist, 2025\n"
EXHIBIT = "remarks: Exhibit 24 - Power of Attorney\nexhibits: [{type: EX-24, file: %s}]\n"
OTHER_FILE = "lee.txt exists and is not a text rendering by form3gen"


@pytest.fixture
def lee(tmp_path):
    """A filing with an exhibit that has the name of its own rendering."""
    (tmp_path / "lee.txt").write_text(POWER)
    file = tmp_path / "lee.yaml"
    file.write_text(OFFICER + EXHIBIT % "lee.txt")
    return file


@pytest.mark.parametrize(
    "written",
    [
        "attachments: [{type: EX-24, file: lee.txt}]",
        "exhibits: lee.txt",
        "exhibits: [{type: EX-24, file: [lee.txt]}]",
        "exhibits: [{type: EX-24, file:lee.txt}]",
        "exhibits: [{type: EX-24, file: {lee.txt: yes}}]",
        "exhibits: {lee.txt: EX-24}",
        "exhibits: [{type: EX-24, file: poa.txt, file: lee.txt}]",
        "exhibits: [{type: EX-24, file: poa.txt}]\nexhibits: [{type: EX-24, file: lee.txt}]",
        "exhibits: [{type: EX-24, file: poa.txt and lee.txt}]",
        "exhibits: [{type: EX-24, file: 'file:lee.txt'}]",
        "exhibits: [{type: EX-24, file: '.\\lee.txt'}]",
        "# exhibits: [{type: EX-24, file: lee.txt}]",
        "include: broken.yaml",
        "circumstances: {original: chain.yaml}",
        "circumstances: {original: lee-1.yaml}\ncircumstances: {filed: 2026-04-20}",
        "#" * (1 << 20),
    ],
)
def test_what_a_source_fails_to_name(run, lee, tmp_path, written):
    """A draft does not replace a file that is no rendering, whatever the source makes of it."""
    exhibit = OFFICER + EXHIBIT % "lee.txt"
    (tmp_path / "broken.yaml").write_text("exhibits:\n  - {type: EX-24, file: lee.txt\n")
    (tmp_path / "chain.yaml").write_text(OFFICER + "circumstances: {original: lee-1.yaml}\n")
    (tmp_path / "lee-1.yaml").write_text(exhibit)
    lee.write_text(OFFICER + written + "\n")
    (tmp_path / "good.yaml").write_text(OFFICER)
    args = ["render", "good.yaml", "--to", "txt", "--draft", "-o"]
    assert_refused(run, tmp_path, *args, "lee.txt", message=OTHER_FILE)
    before = contents(tmp_path)
    assert 0 != run("render", "lee.yaml", "--to", "txt", "--draft").exit_code
    assert before == contents(tmp_path)


def test_an_exhibit_of_a_source_that_is_a_link(run, lee, tmp_path):
    """The exhibits in the folder of the file that a source links to stay."""
    (tmp_path / "links").mkdir()
    (tmp_path / "links" / "lee.yaml").symlink_to(lee)
    args = ["render", "links/lee.yaml", "--to", "txt", "--draft", "-o", tmp_path]
    assert_refused(run, tmp_path, *args, message=OTHER_FILE)


@pytest.mark.parametrize("kind", FORMATS)
def test_a_rendering_is_replaced(run, tmp_path, kind):
    """A rendering of each format is replaced by one of the same format, as is an empty file."""
    (tmp_path / "a.yaml").write_text(OFFICER)
    file = tmp_path / ("a" + FORMATS[kind].suffix)
    file.touch()
    drafts = [("--draft",)] if kind in {"txt", "html", "pdf"} else []
    for options in ((), (), *drafts, ()):
        assert 0 == run("render", "a.yaml", "--to", kind, *options).exit_code
        assert file.stat().st_size > 0
    file.write_bytes(b"kept " + file.read_bytes() + b" kept")
    message = (
        f"a{FORMATS[kind].suffix} exists and is not {FORMATS[kind].fingerprint.what}; move it, or"
    )
    assert_refused(run, tmp_path, "render", "a.yaml", "--to", kind, message=message)


def test_a_signed_pdf_is_not_replaced(run, tmp_path):
    """A rendering stays if a signature was added, as an update at the end or in a new file."""
    (tmp_path / "a.yaml").write_text(OFFICER)
    made = printed("officer", "pdf")
    update = b"9 0 obj\n<</Type /Sig /ByteRange [0 1 2 3]>>\nendobj\n"
    end = b"trailer\n<</Size 9/Prev 9/ID [(form3gen) (%032x)]>>\nstartxref\n9\n%%%%EOF\n" % 0
    rewritten = made.replace(b"(form3gen)", b"<" + b"form3gen".hex().encode() + b">")
    for signed in (made + update + end, made + end, made + update * 5000 + end, rewritten):
        (tmp_path / "a.pdf").write_bytes(signed)
        message = "a.pdf exists and is not an unsigned PDF by form3gen"
        assert_refused(run, tmp_path, "render", "a.yaml", "--to", "pdf", message=message)


def test_an_exhibit_of_a_source_that_is_not_yaml(run, lee, tmp_path):
    """Another filing in the run does not replace an exhibit of a source that cannot be read."""
    (tmp_path / "lee.txt").rename(tmp_path / "ann.txt")
    lee.write_text(OFFICER + EXHIBIT % "ann.txt" + "  - : [\n")
    (tmp_path / "ann.yaml").write_text(OFFICER)
    args = ["render", "lee.yaml", "ann.yaml", "--to", "txt"]
    assert_refused(run, tmp_path, *args, message="ann.txt exists and is not a text rendering")


def test_an_exhibit_of_the_original(run, lee, tmp_path):
    """An amendment does not replace an exhibit of the original that it names."""
    (tmp_path / "lee.txt").rename(tmp_path / "lee-a.txt")
    lee.write_text(OFFICER + EXHIBIT % "lee-a.txt")
    (tmp_path / "lee-a.yaml").write_text(OFFICER + "circumstances: {original: lee.yaml}\n")
    args = ["render", "lee-a.yaml", "--to", "txt", "--draft"]
    assert_refused(run, tmp_path, *args, message="lee-a.txt exists and is not a text rendering")


def test_a_link_to_another_folder(run, lee, tmp_path):
    """No output is written through a link into another folder."""
    elsewhere = tmp_path / "elsewhere"
    link = tmp_path / "out" / "lee.html"
    link.parent.mkdir()
    link.symlink_to(elsewhere / "deep" / "x.html")
    result = run("render", lee, "--to", "html", "--draft", "-o", "out/")
    assert 2 == result.exit_code
    assert "lee.html: it is a link to" in result.stderr
    assert not elsewhere.exists()
