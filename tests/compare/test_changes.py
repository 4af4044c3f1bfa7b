"""What is a change, and how it is named."""

import json
import re

import pytest

from cases import ROOT, printed

OFFICER = ROOT / "golden" / "officer" / "input.yaml"


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
        SOURCE.replace("[ann@example.com]", "[ann@example.com, bob@example.com]"),
        "",
        "bob@example.com",
    ),
}


@pytest.mark.parametrize(("text", "before", "after"), QUIET_CHANGES.values(), ids=QUIET_CHANGES)
def test_inconspicuous_changes(run, tmp_path, text, before, after):
    """Order, address lines, and facts that only a source states are compared, too."""
    assert text != SOURCE
    (tmp_path / "old.yaml").write_text(SOURCE)
    (tmp_path / "new.yaml").write_text(text)
    result = run("diff", "old.yaml", "new.yaml")
    assert 1 == result.exit_code
    removed = f"  - {before}\n" if before else ""
    added = f"  + {after}\n" if after else ""
    assert result.stdout.endswith(f"{removed}{added}")
    assert 4 <= len(result.stdout.splitlines()) <= 6


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
    assert f"Rows and owners are numbered as in {OFFICER}.\n" in back.stdout
    assert "Table I, row 1 of the old filing removed\n  - Preferred Stock | 5 | D\n" in back.stdout


def test_footnotes_count_by_their_text(run, tmp_path):
    """Renamed and reordered footnotes are not a change."""
    text = OFFICER.read_text().replace("vesting_rsu", "units")
    (tmp_path / "new.yaml").write_text(text)
    assert 0 == run("diff", OFFICER, "new.yaml").exit_code


def test_prices_in_whole_cents(run, tmp_path):
    """A price is shown with its cents; zeros at its end are no change."""
    text = OFFICER.read_text()
    price = re.search(r"price: (\S+)", text)[1]
    (tmp_path / "a.yaml").write_text(text.replace(f"price: {price}", "price: 12.50", 1))
    (tmp_path / "b.yaml").write_text(text.replace(f"price: {price}", "price: 13.125", 1))
    (tmp_path / "c.yaml").write_text(text.replace(f"price: {price}", "price: 12.5", 1))
    assert "  - $12.50\n  + $13.125\n" in run("diff", "a.yaml", "b.yaml").stdout
    assert 0 == run("diff", "a.yaml", "c.yaml").exit_code


def test_unlike_footnotes_are_not_paired(run, tmp_path):
    """A new footnote in place of an unlike one is an addition and a removal."""
    text = "table_1:\n  - {title: {value: Stock, notes: a}, amount: 1}\nfootnotes: {a: %s}\n"
    (tmp_path / "old.yaml").write_text(text % "Held by the reporting person and her spouse.")
    (tmp_path / "new.yaml").write_text(text % "Includes 300 shares acquired under the plan.")
    lines = run("diff", "old.yaml", "new.yaml").stdout.splitlines()
    assert 2 == lines.count("footnote")
