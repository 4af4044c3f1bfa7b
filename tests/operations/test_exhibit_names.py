"""Untrusted file names from a submission, and where they lead."""

import os
import re
from dataclasses import replace

import pytest

from cases import printed
from filed_samples import submission_of
from form3gen import Form3genError, MemoryFolder, read_filing
from form3gen.operations.exhibit_names import exhibit_names, is_exhibit_name
from form3gen.operations.split import split_files

HOSTILE = (
    *("Makefile", "conftest.py", "setup.cfg", "CON", "con.txt", "nul.htm", "com1.jpg", "lpt9.gif"),
    *("poa.txt.", "poa.", ".txt", ".bashrc", "../poa.txt", "/etc/poa.txt", "sub/poa.txt"),
    *("..\\poa.txt", "c:poa.txt", "poa.txt:stream", "Poa.txt", "poa.TXT", "poa txt.txt", "-o.txt"),
    *("poa.svg", "poa.html", "a_b_c.txt", "a-b-c.pdf", "x" * 40 + ".txt", "con.pdf"),
    *("a.yaml", "poa\u202etxt.htm", "p\u00f6a.txt", "poa.txt.pdf", "poa.exe.txt", "~poa.txt", ""),
)

TEXTS = ("requirements.txt", "constraints.txt", "cmakelists.txt", "robots.txt", "poa.txt")
"""Safe names, but of text files, some of which tools read."""


@pytest.fixture
def submission(tmp_path):
    """Write a submission whose exhibits, poa.htm and logo.jpg, have other names."""

    def write(first: str = "poa.htm", second: str = "logo.jpg") -> None:
        text = submission_of(printed("officer", "published").decode())
        assert "<FILENAME>poa.htm" in text
        text = text.replace("<FILENAME>poa.htm", f"<FILENAME>{first}")
        text = text.replace("<FILENAME>logo.jpg", f"<FILENAME>{second}")
        (tmp_path / "filed.txt").write_text(text, encoding="utf-8")

    return write


def files(folder) -> set[str]:
    """Return the names of all files in a folder."""
    return {file.name for file in folder.iterdir()}


@pytest.mark.parametrize("name", HOSTILE + TEXTS)
def test_a_name_that_is_not_safe_is_not_used(run, submission, tmp_path, name):
    """An exhibit with an unsafe name gets a new one; the source lists it and states the old one."""
    submission(name)
    assert 0 == run("import", "filed.txt", "-o", "out/a.yaml").exit_code
    (made,) = files(tmp_path / "out") - {"a.yaml", "logo.jpg"}
    assert re.fullmatch(r"a-exhibit1\.(txt|htm|jpg|gif|pdf)", made)
    assert {"out", "filed.txt"} == files(tmp_path)
    source = (tmp_path / "out" / "a.yaml").read_text()
    assert f"file: {made}," in source
    assert f"# The exhibit {made} was filed as {name or 'a document without name'}." in source


@pytest.mark.parametrize("name", ["poa.htm", "scan.pdf", "a-b_1.htm", "console.gif", "com.htm"])
def test_a_plain_name_is_kept(run, submission, tmp_path, name):
    """A name that EDGAR accepts is kept, also with the extension .pdf, unless it is a text file."""
    submission(name)
    assert 0 == run("import", "filed.txt", "-o", "out/a.yaml").exit_code
    assert {"a.yaml", "logo.jpg", name} == files(tmp_path / "out")


def test_a_name_of_our_own_may_be_taken(run, submission, tmp_path):
    """A new name is unique and accepted by EDGAR."""
    submission("a-exhibit2.jpg", "LOGO.jpg")
    assert 0 == run("import", "filed.txt", "-o", "out/a.yaml").exit_code
    assert {"a.yaml", "a-exhibit2.jpg", "a-exhibit3.jpg"} == files(tmp_path / "out")


@pytest.mark.parametrize("target", ["absent", "/absent/file", "../outside.htm", "poa.htm"])
def test_no_link_is_followed(run, submission, tmp_path, target):
    """A link with the name of an exhibit is refused, and nothing is written."""
    submission()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "poa.htm").symlink_to(target)
    result = run("import", "filed.txt", "-o", "out/a.yaml")
    assert 2 == result.exit_code
    assert "poa.htm: it already exists and is not a regular file" in result.stderr
    assert {"poa.htm"} == files(tmp_path / "out")
    assert {"out", "filed.txt"} == files(tmp_path)


def test_a_link_to_the_same_content_is_not_followed_either(run, submission, tmp_path):
    """A link is refused even if it leads to the same content."""
    submission()
    assert 0 == run("import", "filed.txt", "-o", "out/a.yaml").exit_code
    (tmp_path / "out" / "poa.htm").rename(tmp_path / "poa.htm")
    (tmp_path / "out" / "poa.htm").symlink_to("../poa.htm")
    assert 2 == run("import", "filed.txt", "-o", "out/a.yaml").exit_code


@pytest.mark.parametrize("output", ["folder", "folder/", "linked", "dangling"])
def test_nothing_is_written_before_the_output_is_checked(run, submission, tmp_path, output):
    """No exhibit is written if the source cannot be."""
    submission()
    (tmp_path / "folder").mkdir()
    (tmp_path / "linked").symlink_to("folder")
    (tmp_path / "dangling").symlink_to("absent")
    before = files(tmp_path)
    assert 2 == run("import", "filed.txt", "-o", output).exit_code
    assert before == files(tmp_path)
    assert set() == files(tmp_path / "folder")


def test_a_pipe_in_place_of_an_exhibit(run, submission, tmp_path):
    """A pipe that nobody reads is refused without waiting."""
    submission()
    os.mkfifo(tmp_path / "logo.jpg")
    assert 2 == run("import", "filed.txt", "-o", "a.yaml").exit_code
    assert {"filed.txt", "logo.jpg"} == files(tmp_path)


def test_exhibits_are_not_written_next_to_a_device(run, submission, tmp_path):
    """Exhibits are not written next to a device, and a message says so."""
    submission()
    result = run("import", "filed.txt", "-o", "/dev/null")
    assert 0 == result.exit_code
    assert "2 exhibits are not written" in result.stderr


LARGE = """\
form: 3
event_date: 2026-04-02
issuer: {name: Acme Inc, cik: 2, symbol: ACME}
owners:
  - {name: LEE ANN, cik: 1, director: yes}
table_1:
%s
exhibits: [{type: EX-99, file: %s}]
remarks: Exhibit 99.
signatures:
  - {name: /s/ Ann Lee, date: 2026-04-09}
"""
ROWS = "\n".join(
    f"  - {{title: Series {row} Common Stock, amount: 1, ownership: D}}" for row in range(31)
)


@pytest.fixture
def large(run, tmp_path):
    """Write a filing that is too large, with an exhibit of the given name."""

    def write(name: str = "power.txt") -> None:
        (tmp_path / "big.yaml").write_text(LARGE % (ROWS, name))
        (tmp_path / name).write_text("A list.\n")

    return write


def test_split_uses_no_name_of_a_device(run, large, tmp_path):
    """A Windows device name is refused before anything is written."""
    large("con.txt")
    result = run("split", "big.yaml", "-o", "out")
    assert 2 == result.exit_code
    assert "has an exhibit 'con.txt', which is not a safe file name" in result.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("name", ["big-1.yaml", "big-2.yaml", "power.txt"])
@pytest.mark.parametrize("target", ["absent", "../big.yaml", "../power.txt"])
def test_split_follows_no_link(run, large, tmp_path, name, target):
    """A link with the name of an output is refused, and nothing is written."""
    large()
    before = (tmp_path / "big.yaml").read_bytes()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / name).symlink_to(target)
    assert 2 == run("split", "big.yaml", "-o", "out").exit_code
    assert {name} == files(tmp_path / "out")
    assert before == (tmp_path / "big.yaml").read_bytes()
    assert {"big.yaml", "power.txt", "out"} == files(tmp_path)


def test_split_again(run, large, tmp_path):
    """An existing file with the same content stays."""
    large()
    for _ in range(2):
        assert 0 == run("split", "big.yaml", "-o", "out").exit_code
    assert {"big-1.yaml", "big-2.yaml", "power.txt"} == files(tmp_path / "out")


def test_split_keeps_no_name_of_a_text_file_from_a_submission(large):
    """A submission that is too large is not split next to a text file with a name from it."""
    name = "requirements.txt"
    checked = read_filing((LARGE % (ROWS, name)).encode(), folder=MemoryFolder({name: b"Text\n"}))
    assert name in split_files(checked, "a")
    with pytest.raises(Form3genError, match="not a safe file name"):
        split_files(replace(checked, published=True), "a")


SOURCES = ("form3.yaml", "Lee-1.yaml", "2026.yaml", "x" * 99 + ".yaml", "\u00f1.yaml", ".yaml", "-")


@pytest.mark.parametrize("source", SOURCES)
def test_a_name_of_our_own_is_safe(source):
    """New exhibit names are safe and unlike each other; the hostile ones above are not safe."""
    names = exhibit_names(("a.txt", "b.HTM", "c.exe", *[""] * 697), source)
    assert 700 == len(set(names))
    assert all(map(is_exhibit_name, names))
    assert not any(map(is_exhibit_name, HOSTILE))
