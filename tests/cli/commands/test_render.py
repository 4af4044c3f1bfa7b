"""`form3gen render`."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cases import ROOT, printed

SEED = ROOT / "golden" / "seed" / "input.yaml"
OFFICER = ROOT / "golden" / "officer" / "input.yaml"
FAULTY = ROOT / "golden" / "draft" / "input.yaml"


@pytest.fixture
def officer(tmp_path):
    """A valid filing in the folder of the test."""
    return shutil.copy(OFFICER, tmp_path / "officer.yaml")


def test_next_to_the_source(run, officer, tmp_path):
    """Without -o each format is written next to the source, under its name."""
    result = run("render", "officer.yaml", "--to", "txt,html,xml,published")
    assert 0 == result.exit_code
    for suffix, wanted in ((".txt", "txt"), (".html", "html"), (".published.xml", "published")):
        assert printed("officer", wanted) == (tmp_path / f"officer{suffix}").read_bytes()
    assert "Wrote officer.xml" in result.stderr


def test_pdf_libraries_print_nothing(spawn, officer):
    """Rendering a PDF prints only the file name."""
    done = spawn("render", officer, "--to", "pdf", "-o", "o.pdf")
    assert (0, "", "Wrote o.pdf\n") == (done.returncode, done.stdout, done.stderr)


def test_into_a_folder(run, officer, tmp_path):
    """Several files go into a folder, which is created."""
    shutil.copy(SEED, tmp_path / "seed.yaml")
    assert 0 == run("render", "officer.yaml", "seed.yaml", "--to", "txt", "-o", "a/b").exit_code
    assert {"officer.txt", "seed.txt"} == {file.name for file in (tmp_path / "a/b").iterdir()}


@pytest.mark.parametrize(
    ("output", "place"), [("x.txt", "x.txt"), ("x", "x/officer.txt"), ("x.d/", "x.d/officer.txt")]
)
def test_file_or_folder(run, officer, tmp_path, output, place):
    """A name with a suffix is a file for one output; any other is a folder."""
    assert 0 == run("render", "officer.yaml", "--to", "txt", "-o", output).exit_code
    assert (tmp_path / place).is_file()


def test_a_device_stays_one(run, officer, tmp_path):
    """A device or pipe is written to and not replaced."""
    before = Path(os.devnull).stat()
    assert 0 == run("render", "officer.yaml", "--to", "txt", "-o", os.devnull).exit_code
    assert 0 == run("new", "-o", os.devnull).exit_code
    (tmp_path / "filed.xml").write_bytes(printed("officer", "published"))
    assert 0 == run("import", "filed.xml", "-o", os.devnull).exit_code
    after = Path(os.devnull).stat()
    assert (before.st_mode, before.st_ino) == (after.st_mode, after.st_ino)


@pytest.mark.parametrize(
    ("good", "bad", "code"),
    [
        ("officer: Chief", "officer: Chief #2 ", "F3-036"),
        ("footnotes:\n", "remarks: \u674e\nfootnotes:\n", "F3-035"),
    ],
)
def test_warnings_are_shown_with_what_is_written(run, officer, tmp_path, good, bad, code):
    """A warning about what is printed is shown when it is printed."""
    text = OFFICER.read_text()
    assert good in text
    (tmp_path / "officer.yaml").write_text(text.replace(good, bad))
    result = run("render", "officer.yaml", "--to", "txt")
    assert 0 == result.exit_code
    assert 1 == result.stderr.count(f"warning[{code}]")


def test_live_is_for_envelopes(run, officer):
    """--live without an envelope is a usage error."""
    result = run("render", "officer.yaml", "--to", "xml", "--live")
    assert 2 == result.exit_code
    assert "--live is for an envelope" in result.stderr


def test_standard_streams(run):
    """A filing is rendered from standard input to standard output."""
    result = run("render", "-", "--to", "txt", "-o", "-", stdin=OFFICER.read_bytes())
    assert printed("officer", "txt") == result.stdout_bytes


def test_what_xml_lacks_keeps_only_xml_from_being_written(run, tmp_path):
    """A filing without a CIK is printed on paper; XML is refused with the reason."""
    shutil.copy(SEED, tmp_path / "seed.yaml")
    result = run("render", "seed.yaml", "--to", "txt,xml,published")
    assert 1 == result.exit_code
    assert (tmp_path / "seed.txt").exists()
    assert not (tmp_path / "seed.xml").exists()
    assert "error[F3-301]: the issuer has no CIK" in result.stderr
    assert "error[F3-116]: PANORA ROBERT A has no CIK" in result.stderr
    assert "seed.yaml is not written as xml, published" in result.stderr
    assert 0 == run("render", "seed.yaml", "--to", "txt").exit_code


def test_errors_are_refused(run, tmp_path):
    """A filing with errors is not written, and the errors are shown once."""
    shutil.copy(FAULTY, tmp_path / "bad.yaml")
    result = run("render", "bad.yaml", "--to", "txt,html")
    assert 1 == result.exit_code
    assert ["bad.yaml"] == [file.name for file in tmp_path.iterdir()]
    assert 1 == result.stderr.count("error[F3-408]")
    assert "add --draft" in result.stderr


def test_draft(run, tmp_path):
    """A draft is written in spite of errors and says DRAFT; EDGAR formats have no drafts."""
    shutil.copy(FAULTY, tmp_path / "bad.yaml")
    result = run("render", "bad.yaml", "--to", "txt,html,xml", "--draft")
    assert 1 == result.exit_code
    assert "DRAFT" in (tmp_path / "bad.txt").read_text()
    assert "DRAFT" in (tmp_path / "bad.html").read_text()
    assert not (tmp_path / "bad.xml").exists()
    assert "EDGAR formats have no drafts" in result.stderr


def test_draft_says_what_is_wrong_with_it(run, tmp_path):
    """The errors of a draft are shown, since it lacks what could not be read."""
    shutil.copy(FAULTY, tmp_path / "bad.yaml")
    result = run("render", "bad.yaml", "--to", "txt", "--draft")
    assert 0 == result.exit_code
    assert "error[F3-005]: '1,200 shares' is not a number" in result.stderr


@pytest.mark.parametrize("text", ["", "owners: [\n", "- a list\n"])
def test_no_draft_of_other_files(run, tmp_path, text):
    """A file that is not a filing is not printed, not even as a draft."""
    (tmp_path / "bad.yaml").write_text(text)
    result = run("render", "bad.yaml", "--to", "txt", "--draft")
    assert "add --draft" not in result.stderr
    assert 1 == result.exit_code
    assert not (tmp_path / "bad.txt").exists()


def test_one_target_that_cannot_be_written(run, officer, tmp_path):
    """A filing that cannot be written is reported, and the others are written."""
    shutil.copy(officer, tmp_path / "other.yaml")
    (tmp_path / "officer.txt").mkdir()
    result = run("render", "officer.yaml", "other.yaml", "--to", "txt")
    assert 2 == result.exit_code
    assert "cannot write officer.txt" in result.stderr
    assert (tmp_path / "other.txt").exists()
    assert not [file for file in tmp_path.iterdir() if file.name.startswith(".")]


def test_link_is_followed(run, officer, tmp_path):
    """An output that is a link stays one, and its target is replaced."""
    (tmp_path / "there.txt").write_bytes(printed("seed", "txt"))
    (tmp_path / "officer.txt").symlink_to("there.txt")
    assert 0 == run("render", "officer.yaml", "--to", "txt").exit_code
    assert (tmp_path / "officer.txt").is_symlink()
    assert printed("officer", "txt") == (tmp_path / "there.txt").read_bytes()


@pytest.mark.parametrize("args", [("check",), ("render", "--to", "txt", "-o", "-")])
def test_full_or_closed_stream(spawn, args):
    """A full or closed standard stream gives one line and exit status 2."""
    command = f"{sys.executable} -m form3gen {args[0]} {OFFICER} {' '.join(args[1:])}"
    for redirection in (">/dev/full", ">&-"):
        done = subprocess.run(
            ["sh", "-c", f"{command} {redirection}"], capture_output=True, text=True
        )
        assert done.returncode == 2
        assert done.stderr.startswith("form3gen: ")
        assert len(done.stderr.splitlines()) == 1


def test_a_good_filing_can_be_a_draft(run, officer, tmp_path):
    """--draft marks a filing without errors, too."""
    assert 0 == run("render", "officer.yaml", "--to", "txt", "--draft").exit_code
    assert "DRAFT" in (tmp_path / "officer.txt").read_text()


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("officer.yaml", "--to", "txt", "-o", "officer.yaml"), "would overwrite the source"),
        (("officer.yaml", "--to", "txt,html", "-o", "-"), "standard output takes one file"),
        (("officer.yaml", "--to", "docx"), "unknown format 'docx'; choose from txt, html, pdf"),
        (("officer.yaml", "--to", ","), "unknown format"),
        (("officer.yaml",), "Missing option '--to'"),
        (("officer.yaml", "./officer.yaml", "--to", "txt"), "would both be written to officer.txt"),
        (("officer.yaml", "--to", "xml,published", "-o", "one.xml"), "is the name of a file"),
        (("officer.yaml", "--to", "txt,html", "-o", "officer.yaml"), "name of a file"),
        (("officer.yaml", "--to", "pdf", "-o", "o.txt"), "does not end in .pdf"),
        (("officer.yaml", "--to", "txt", "-o", "other.yaml"), "does not end in .txt"),
        (("officer.yaml", "--to", "txt", "-o", "officer.yaml/x/"), "cannot write"),
    ],
)
def test_what_cannot_be_done(run, officer, tmp_path, args, message):
    """Each usage error gives the reason, writes nothing, and exits with 2."""
    before = OFFICER.read_bytes()
    result = run("render", *args)
    assert 2 == result.exit_code
    assert message in " ".join(result.stderr.split())
    assert ["officer.yaml"] == [file.name for file in tmp_path.iterdir()]
    assert before == (tmp_path / "officer.yaml").read_bytes()


@pytest.mark.parametrize("formats", ["txt", "txt,html"])
def test_a_file_in_place_of_a_folder(run, officer, tmp_path, formats):
    """An existing file without a suffix is not a folder, for one output as for several."""
    (tmp_path / "notes").touch()
    result = run("render", "officer.yaml", "--to", formats, "-o", "notes")
    expected = "form3gen: notes is the name of a file, not of a folder\n"
    assert (2, expected) == (result.exit_code, result.stderr)


def test_other_files_go_on(run, officer, tmp_path):
    """The third file is written even if one cannot be read and another has errors."""
    shutil.copy(FAULTY, tmp_path / "bad.yaml")
    result = run("render", "no.yaml", "bad.yaml", "officer.yaml", "--to", "txt")
    assert 2 == result.exit_code
    assert (tmp_path / "officer.txt").exists()


def test_replaced_file_keeps_its_mode(run, officer, tmp_path):
    """A private file stays private, and no temporary file is left."""
    target = tmp_path / "officer.txt"
    target.write_bytes(printed("seed", "txt"))
    target.chmod(0o600)
    run("render", "officer.yaml", "--to", "txt")
    assert 0o600 == target.stat().st_mode & 0o777
    assert printed("officer", "txt") == target.read_bytes()
    assert {"officer.yaml", "officer.txt"} == {file.name for file in tmp_path.iterdir()}
