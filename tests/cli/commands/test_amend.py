"""`form3gen amend`."""

import os

from cases import ROOT, printed
from filed_samples import submission_of
from form3gen import check_text

OFFICER = ROOT / "golden" / "officer" / "input.yaml"


DRAFT = ROOT / "golden" / "draft" / "input.yaml"
STARTER = (ROOT / "templates" / "starters" / "officer.yaml").read_text()


def test_amend_a_source(run, tmp_path):
    """An amendment starts with the dates and text of the original; the reason is still missing."""
    result = run("amend", OFFICER, "--filed", "2025-02-12", "-o", "a.yaml")
    assert 0 == result.exit_code
    text = (tmp_path / "a.yaml").read_text()
    made = check_text(text)
    assert text.startswith("# A starting point for a Form 3/A")
    assert ("3/A", "2025-02-12") == (made.form.document_type, str(made.form.original_date))
    assert made.form.table_2 == check_text(OFFICER.read_bytes()).form.table_2
    assert [finding.rule.code for finding in made.findings] == ["F3-908", "F3-802"]


def test_amend_what_was_filed(run, tmp_path):
    """A full submission states its filing date; for a document by itself it is a guess."""
    document = printed("officer", "published").decode()
    (tmp_path / "filed.txt").write_text(submission_of(document))
    (tmp_path / "filed.xml").write_text(document)
    known = run("amend", "filed.txt").stdout
    guessed = run("amend", "filed.xml").stdout
    assert "original_date: 2025-02-12\n" in known
    assert "Check original_date" not in known
    assert "original_date: 2025-02-11\n" in guessed
    assert "# Check original_date" in guessed


def test_amend_a_source_that_states_its_filing_date(run, tmp_path):
    """The filing date of the original is the original date, and not that of the amendment."""
    stated = "circumstances: {event: office, filed: 2025-02-12, accepted: 2025-02-12 16:15}\n"
    (tmp_path / "lee.yaml").write_text(OFFICER.read_text() + stated)
    text = run("amend", "lee.yaml").stdout
    assert "original_date: 2025-02-12\n" in text
    assert "circumstances: {event: office, original: lee.yaml}\n" in text


def test_amend_says_what_was_left_out(run, tmp_path):
    """Comments list what an import could not carry over; exhibits are not repeated."""
    odd = printed("officer", "published").decode().replace("<issuer>", "<odd>Hello</odd><issuer>")
    (tmp_path / "filed.txt").write_text(submission_of(odd))
    text = run("amend", "filed.txt").stdout
    assert "# Left out because a Form 3 has no such element: odd Hello\n" in text
    assert "# Exhibits of the original are not repeated" in text
    assert "poa.htm" not in text


def test_amend_loses_nothing(run):
    """A source that cannot be read completely is not amended."""
    result = run("amend", DRAFT)
    assert 2 == result.exit_code
    assert "'10/1/2026' is not a date" in result.stderr
    assert "line 3" in result.stderr


def test_amend_keeps_how_a_source_is_written(run, tmp_path):
    """Comments, the modeline and included files of a source stay, and it is named as original."""
    text = STARTER.replace("\nform: 3\n", "\nform: 3\ninclude: signers.yaml\n")
    body, _, signatures = text.partition("\nsignatures:")
    (tmp_path / "signers.yaml").write_text(f"signatures:{signatures}")
    (tmp_path / "lee.yaml").write_bytes(body.replace("\n", "\r\n").encode())
    assert 0 == run("amend", "lee.yaml", "--filed", "2026-04-10", "-o", "a.yaml").exit_code
    made = (tmp_path / "a.yaml").read_bytes().decode()
    assert made.count("\n") == made.count("\r\n")
    lines = made.splitlines()
    assert [STARTER.splitlines()[0], "# A starting point for a Form 3/A, made from the"] == [
        lines[0],
        lines[1][:48],
    ]
    wanted = body.replace("form: 3\n", "form: 3/A\n").splitlines()
    added = [line for line in lines[5:] if line not in wanted]
    assert [] == [line for line in wanted if line not in lines]
    assert [
        "original_date: 2026-04-10",
        "signatures:",
        "  - {name: /s/ Ann Marie Lee}",
        "circumstances: {original: lee.yaml}",
    ] == added
    assert "F3-908" in run("check", "a.yaml").stdout


def test_amend_names_no_original_outside_its_folder(run, tmp_path):
    """An original outside the folder of the amendment is not named, since it cannot be read."""
    assert "circumstances" not in run("amend", OFFICER, "-o", "a.yaml").stdout
    assert "original:" not in (tmp_path / "a.yaml").read_text()
    assert "circumstances: {original: input.yaml}" in run("amend", OFFICER).stdout


def test_amend_into_another_folder(run, tmp_path):
    """The amendment names the original and its included files as seen from its own folder."""
    text = OFFICER.read_text()
    head, _, rest = text.partition("issuer:")
    issuer = "issuer:" + rest.partition("owners:")[0]
    (tmp_path / ".git").mkdir()
    for name in ("2025", "2026", "shared"):
        (tmp_path / name).mkdir()
    (tmp_path / "shared" / "issuer.yaml").write_text(issuer)
    including = head + "include: [../shared/issuer.yaml]\nowners:" + rest.partition("owners:")[2]
    (tmp_path / "2025" / "lee.yaml").write_text(including)
    assert 0 == run("amend", "2025/lee.yaml", "-o", "2026/lee.yaml").exit_code
    amended = (tmp_path / "2026" / "lee.yaml").read_text()
    assert "original: ../2025/lee.yaml" in amended
    assert "F3-043" not in run("check", "2026/lee.yaml").stdout


def test_amend_a_file_whose_name_is_no_text(spawn, tmp_path):
    """A name that YAML cannot hold is not written as that of the original."""
    name = os.fsdecode(b"a\xff.yaml")
    (tmp_path / name).write_text(OFFICER.read_text())
    done = spawn("amend", name)
    assert 0 == done.returncode
    assert "original:" not in done.stdout
