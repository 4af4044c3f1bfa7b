"""`form3gen amend`, `diff` and `split`."""

import json

import pytest

from cases import ROOT, printed
from filed_samples import submission_of
from form3gen import check_text

OFFICER = ROOT / "golden" / "officer" / "input.yaml"
DRAFT = ROOT / "golden" / "draft" / "input.yaml"


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
    """A full submission states its filing date; for a document alone it is a guess."""
    document = printed("officer", "published").decode()
    (tmp_path / "filed.txt").write_text(submission_of(document))
    (tmp_path / "filed.xml").write_text(document)
    known = run("amend", "filed.txt").stdout
    guessed = run("amend", "filed.xml").stdout
    assert "original_date: 2025-02-12\n" in known
    assert "Check original_date" not in known
    assert "original_date: 2025-02-11\n" in guessed
    assert "# Check original_date" in guessed


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


def test_same_filings(run, tmp_path):
    """A source and its published document do not differ."""
    (tmp_path / "filed.xml").write_bytes(printed("officer", "published"))
    result = run("diff", OFFICER, "filed.xml")
    assert 0 == result.exit_code
    assert "No differences between" in result.stdout


@pytest.mark.parametrize("mark", [b"\xff\xfe", b"\xfe\xff"])
def test_filed_documents_in_utf_16(run, tmp_path, mark):
    """An ownership document in UTF-16, of either byte order, is read like any other."""
    text = printed("officer", "published").decode().partition("?>")[2]
    order = "utf-16-le" if mark == b"\xff\xfe" else "utf-16-be"
    whole = '<?xml version="1.0" encoding="UTF-16"?>' + text
    (tmp_path / "filed.xml").write_bytes(mark + whole.encode(order))
    assert 0 == run("diff", OFFICER, "filed.xml").exit_code
    assert run("amend", "filed.xml").stdout.count("form: 3/A") == 1


CHANGES = [
    ("12,000", "12,500", "Table I, row 2, amount", "12,000", "12,500"),
    ("Settled in shares upon", "Settled in cash upon", "footnote", "Settled in shares", "cash"),
    ("8741-1234", "8741", "reporting owner 1, zip", "78741-1234", "78741"),
    ("officer: Chief", "officer: Deputy Chief", "reporting owner 1, officer", "X Chief", "Deputy"),
    ("/s/ Karin", "/s/ K.", "signature", "Karin", "K. E."),
    ("2025-02-03", "2025-02-04", "Item 2, date of event", "02/03/2025", "02/04/2025"),
    ("symbol: MRBT", "symbol: MRB", "Item 3, issuer", "[MRBT]", "[MRB]"),
]


@pytest.mark.parametrize(("old", "new", "place", "before", "after"), CHANGES)
def test_change(run, tmp_path, old, new, place, before, after):
    """Each change is named in the form's words, with the old and the new value."""
    (tmp_path / "new.yaml").write_text(OFFICER.read_text().replace(old, new))
    result = run("diff", OFFICER, "new.yaml", "--format", "json")
    assert 1 == result.exit_code
    changes = json.loads(result.stdout)["changes"]
    found = [change for change in changes if change["place"] == place]
    assert len(found) == 1
    assert before in found[0]["old"]
    assert after in found[0]["new"]


SOURCE = """\
form: 3
event_date: 2026-04-02
issuer: {name: A, cik: 5, symbol: A}
owners:
  - {name: ONE, cik: 1, address: {street: 1 Main St, street_2: Suite 2}, ten_percent: yes}
  - {name: TWO, cik: 2, director: yes}
table_1:
  - {title: {value: Common, notes: old}, amount: 1, ownership: D}
  - {title: Preferred, amount: 2, ownership: D}
signatures:
  - {name: /s/ One, date: 2026-04-09}
  - {name: /s/ Two, date: 2026-04-09}
contact: {name: Dana, email: dana@example.com}
notify: [ann@example.com]
"""
LINES = SOURCE.splitlines(keepends=True)
QUIET_CHANGES = {
    "order of owners": ("".join([*LINES[:4], LINES[5], LINES[4], *LINES[6:]]), "1, 2", "2, 1"),
    "order of rows": ("".join([*LINES[:7], LINES[8], LINES[7], *LINES[9:]]), "1, 2", "2, 1"),
    "order of signatures": (
        "".join([*LINES[:10], LINES[11], LINES[10], *LINES[12:]]),
        "1, 2",
        "2, 1",
    ),
    "a line of the street": (
        SOURCE.replace("street: 1 Main St, street_2: Suite 2", "street_2: Suite 2"),
        "1 Main St",
        "",
    ),
    "a footnote that is nowhere": (
        SOURCE.replace("notes: old", "notes: new"),
        "Common [old?]",
        "Common [new?]",
    ),
    "a foreign issuer": (
        SOURCE.replace("symbol: A", "symbol: A, foreign_private_issuer: yes"),
        "no",
        "yes",
    ),
    "the contact": (SOURCE.replace("name: Dana", "name: Dan"), "Dana", "Dan"),
    "whom EDGAR tells": (
        SOURCE.replace("[ann@", "[bob@"),
        "ann@example.com",
        "bob@example.com",
    ),
}


@pytest.mark.parametrize(("text", "before", "after"), QUIET_CHANGES.values(), ids=QUIET_CHANGES)
def test_what_hardly_shows_is_a_change(run, tmp_path, text, before, after):
    """Order, address lines, and facts that only a source states are compared, too."""
    assert text != SOURCE
    (tmp_path / "old.yaml").write_text(SOURCE)
    (tmp_path / "new.yaml").write_text(text)
    result = run("diff", "old.yaml", "new.yaml")
    assert 1 == result.exit_code
    stood = f"  - {before}\n" if before else ""
    stand = f"  + {after}\n" if after else ""
    assert result.stdout.endswith(f"{stood}{stand}")
    assert 4 <= len(result.stdout.splitlines()) <= 5


def test_shares_are_not_dollars(run, tmp_path):
    """A footnote in place of shares differs from one in place of a dollar value."""
    row = "table_2:\n  - {title: Note, underlying: {title: Stock, amount: {notes: a}}}\n"
    text = f"{row}footnotes: {{a: See the note.}}\n"
    (tmp_path / "old.yaml").write_text(text)
    (tmp_path / "new.yaml").write_text(text.replace("amount:", "value:"))
    result = run("diff", "old.yaml", "new.yaml")
    assert "  - [See the note.]\n  + $ [See the note.]\n" in result.stdout


def test_captions_of_another_day_are_no_change(run, tmp_path):
    """A different signature date changes the captions, but no address."""
    (tmp_path / "new.yaml").write_text(OFFICER.read_text().replace("2025-02-11", "2026-04-11"))
    lines = run("diff", OFFICER, "new.yaml").stdout.splitlines()
    assert ["signature"] == [line for line in lines[2:] if not line.startswith("  ")]


def test_what_is_not_published_is_not_compared(run, tmp_path):
    """A contact in the source is not a change from what EDGAR published."""
    (tmp_path / "filed.xml").write_bytes(printed("officer", "published"))
    contact = "contact: {name: Dana}\nnotify: ann@example.com\n"
    (tmp_path / "new.yaml").write_text(OFFICER.read_text() + contact)
    assert 0 == run("diff", "filed.xml", "new.yaml").exit_code
    assert 1 == run("diff", OFFICER, "new.yaml").exit_code


def test_rows_that_come_and_go(run, tmp_path):
    """A row inserted at the top is one addition; the others are unchanged."""
    row = "table_1:\n  - {title: Preferred Stock, amount: 5, ownership: D}\n"
    text = OFFICER.read_text().replace("table_1:\n", row)
    (tmp_path / "new.yaml").write_text(text)
    result = run("diff", OFFICER, "new.yaml")
    assert "Table I, row 1 added\n  + Preferred Stock | 5 | D\n" in result.stdout
    assert result.stdout.count("Table I") == 1
    back = run("diff", "new.yaml", OFFICER)
    assert "Table I, row 1 removed\n  - Preferred Stock | 5 | D\n" in back.stdout


def test_footnotes_count_by_their_text(run, tmp_path):
    """Renamed and reordered footnotes are not a change."""
    text = OFFICER.read_text().replace("vesting_rsu", "units")
    (tmp_path / "new.yaml").write_text(text)
    assert 0 == run("diff", OFFICER, "new.yaml").exit_code


def large(owners: int, rows: int, notes: int, signatures: int) -> str:
    """Return a filing of so many owners, rows in each table, footnotes and signatures."""
    lines = ["form: 3", "event_date: 2026-04-02", "issuer: {name: A, cik: 5, symbol: A}", "owners:"]
    lines += [f"  - {{name: FUND {n}, cik: {100 + n}, ten_percent: yes}}" for n in range(owners)]
    called = [f"n{n}" for n in range(notes)]
    lines.append("table_1:")
    for n in range(rows):
        some = ", ".join(called[n::rows])
        title = f"{{value: Stock {n}, notes: [{some}]}}"
        lines.append(f"  - {{title: {title}, amount: {n + 1}, ownership: D}}")
    lines.append("table_2:")
    under = "{title: Common Stock, amount: 1}"
    lines += [
        f"  - {{title: Warrant {n}, exercisable: 2026-01-01, expires: 2030-01-01,"
        f" underlying: {under}, price: 1, ownership: D}}"
        for n in range(rows)
    ]
    lines += ["footnotes:", *(f"  {name}: Note {name}." for name in called)]
    lines += ["remarks: Held by a fund group.", "signatures:"]
    lines += [f"  - {{name: /s/ Fund {n}, date: 2026-04-09}}" for n in range(signatures)]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize(
    ("owners", "rows", "notes", "signatures", "count"),
    [
        (23, 5, 3, 23, 3),
        (12, 5, 3, 1, 2),
        (2, 65, 10, 2, 3),
        (11, 31, 10, 11, 4),
        (1, 30, 150, 1, 2),
    ],
)
def test_split(run, tmp_path, owners, rows, notes, signatures, count):
    """Each filing is valid, and together they have every owner, row, footnote and signature."""
    (tmp_path / "big.yaml").write_text(large(owners, rows, notes, signatures))
    assert 0 == run("split", "big.yaml", "-o", "parts").exit_code
    files = sorted((tmp_path / "parts").iterdir())
    parts = [check_text(file.read_bytes()) for file in files]
    assert [f"big-{n}.yaml" for n in range(1, count + 1)] == [file.name for file in files]
    assert all(part.findings == () for part in parts)
    whole = check_text((tmp_path / "big.yaml").read_bytes()).form
    for name in ("owners", "table_1", "table_2", "signatures"):
        together = {item for part in parts for item in getattr(part.form, name)}
        assert set(getattr(whole, name)) == together
    texts = {text for part in parts for text in part.form.footnotes.values()}
    assert set(whole.footnotes.values()) == texts
    for number, part in enumerate(parts, start=1):
        assert f"number {number} of {count}" in part.form.remarks
        assert "Held by a fund group." in part.form.remarks


def test_signatures_go_with_their_owners(run, tmp_path):
    """Signatures that are not in the order of the owners are matched by name."""
    text = large(11, 1, 1, 11)
    head, _, signatures = text.partition("signatures:\n")
    turned = "".join(reversed(signatures.splitlines(keepends=True)))
    (tmp_path / "big.yaml").write_text(f"{head}signatures:\n{turned}")
    assert 0 == run("split", "big.yaml").exit_code
    last = check_text((tmp_path / "big-2.yaml").read_bytes()).form
    assert [("FUND 10", "/s/ Fund 10")] == [
        (owner.name, signature.name)
        for owner, signature in zip(last.owners, last.signatures, strict=True)
    ]


def test_exhibits_go_with_the_parts(run, tmp_path):
    """Exhibits are written next to the new filings; existing ones stay."""
    listed = "exhibits:\n  - {type: EX-24, file: poa.txt}\nremarks: Exhibit 24.\n"
    text = large(1, 31, 1, 1).replace("remarks: Held by a fund group.\n", listed)
    (tmp_path / "big.yaml").write_text(text)
    power = "Jane Roe may sign my Forms 3 until I revoke this power. /s/ Ann Lee, 2026\n"
    (tmp_path / "poa.txt").write_text(power)
    assert 0 == run("split", "big.yaml", "-o", "parts").exit_code
    assert power == (tmp_path / "parts" / "poa.txt").read_text()
    assert "No findings" in run("check", "parts/big-1.yaml", "parts/big-2.yaml").stdout
    assert 0 == run("split", "big.yaml").exit_code
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "poa.txt").write_text("SECOND_OWNER\n")
    assert 2 == run("split", "big.yaml", "-o", "other").exit_code
    assert ["poa.txt"] == [file.name for file in (tmp_path / "other").iterdir()]


def test_nothing_to_split(run):
    """A filing that is not too large is not split."""
    result = run("split", OFFICER)
    assert 0 == result.exit_code
    assert "nothing to split" in result.stderr


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (large(11, 1, 1, 1).replace(", symbol: A", ""), "has other errors"),
        (large(8, 31, 1, 12), "would have an error: 12 signatures"),
        (large(5, 1, 1, 12), "cannot be split: 12 signatures"),
        (large(1, 1, 120, 1), "would have an error: 120 footnotes"),
    ],
)
def test_what_cannot_be_split(run, tmp_path, text, message):
    """A filing with other errors is not split, and nothing is written."""
    (tmp_path / "big.yaml").write_text(text)
    result = run("split", "big.yaml")
    assert 2 == result.exit_code
    assert message in result.stderr
    assert ["big.yaml"] == [file.name for file in tmp_path.iterdir()]
