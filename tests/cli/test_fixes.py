"""`form3gen check --fix` and `--diff`."""

import pytest

from cases import ROOT

STARTER = (ROOT / "templates" / "starters" / "officer.yaml").read_text()


@pytest.mark.parametrize(
    ("good", "bad", "fixed"),
    [
        ("event_date: 2026-04-02", "event_dat: 2026-04-02", ""),
        ("event_date: 2026-04-02", "event_date: 2026-4-2", ""),
        ("expires: 2034-06-11", 'expires: "2034/6/11"', 'expires: "2034-06-11"'),
        ("price: 18.40", "price: $18.40", ""),
        ("ownership: D # D for direct", "ownership: direct # D for direct", ""),
        ("cik: 0001234567", "cik: CIK0001234567", ""),
        ("symbol: EXMP", "'symbl': EXMP", "'symbol': EXMP"),
        ("# SEC Form 3 of", "\ufeff# SEC Form 3 of", ""),
    ],
)
def test_safe_fixes(run, tmp_path, good, bad, fixed):
    """Each error is fixed in place, and every other byte stays the same."""
    text = STARTER.partition("\n")[2].replace("\n", "\r\n")
    file = tmp_path / "a.yaml"
    file.write_bytes(text.replace(good, bad).encode())
    assert file.read_bytes().decode() != text
    result = run("check", "--fix", "a.yaml")
    assert 0 == result.exit_code, result.output
    assert "No findings" in result.stdout
    assert "Fixed 1 finding in a.yaml" in result.stderr
    assert text.replace(good, fixed or good).encode() == file.read_bytes()


def test_diff_shows_and_changes_nothing(run, tmp_path):
    """With --diff fixes are shown, the file stays, and the exit status is 1 if there are any."""
    bad = STARTER.replace("event_date:", "event_dat:")
    (tmp_path / "a.yaml").write_text(bad)
    result = run("check", "--diff", "a.yaml")
    assert 1 == result.exit_code
    assert "-event_dat: 2026-04-02" in result.stdout
    assert "+event_date: 2026-04-02" in result.stdout
    assert bad == (tmp_path / "a.yaml").read_text()
    (tmp_path / "a.yaml").write_text(STARTER)
    assert (0, "") == (run("check", "--diff", "a.yaml").exit_code, "")


IDLE = "footnotes: # names are your choice; numbered in this order\n"


def test_unused_footnotes_are_removed_on_request(run, tmp_path):
    """Only --unsafe-fixes removes an unused footnote; comments stay."""
    more = f"{IDLE}  # a comment\n  idle: >-\n    Nobody calls\n    this.\n"
    (tmp_path / "a.yaml").write_text(STARTER.replace(IDLE, more))
    assert 1 == run("check", "--fix", "a.yaml").exit_code
    assert 0 == run("check", "--fix", "--unsafe-fixes", "a.yaml").exit_code
    left = (tmp_path / "a.yaml").read_text()
    assert STARTER.replace(IDLE, f"{IDLE}  # a comment\n") == left


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        ("symbol: EXMP", "symbol: exmp"),
        ("symbol: EXMP", "ticker: EXMP"),
        ("event_date: 2026-04-02", "event_dates: 2026-04-02"),
        ("price: 18.40", "prices: $18.40"),
    ],
)
def test_unsafe_fixes_are_made_on_request(run, tmp_path, good, bad):
    """A value that may be meant as written is changed only by --unsafe-fixes."""
    text = STARTER.replace(good, bad)
    (tmp_path / "a.yaml").write_text(text)
    run("check", "--fix", "a.yaml")
    assert text == (tmp_path / "a.yaml").read_text()
    run("check", "--fix", "--unsafe-fixes", "a.yaml")
    assert STARTER == (tmp_path / "a.yaml").read_text()


@pytest.mark.parametrize(
    "text",
    ["event_date: 04/02/2026\n", "event_dat: 1\nevent_date: 2\n", "Remarks: A\nremarsk: B\n"],
)
def test_ambiguous_values_are_not_fixed(run, tmp_path, text):
    """An ambiguous date, an existing key and a key meant twice are not fixed."""
    (tmp_path / "a.yaml").write_text(text)
    assert 0 == run("check", "--diff", "a.yaml").exit_code


@pytest.mark.parametrize(
    "text",
    [
        "table_1:\n  - ownership: |\n      Direct\n    amount: 100\n",
        "event_date: >-\n  2024-5-6\nissuer: {name: A}\n",
        'footnotes: {\n  z: "unused", a: Held.,\n  y: unused\n  }\n',
        "footnotes: {a: Held.,\n  y: unused} # end\n",
    ],
)
def test_entries_on_several_lines_are_not_fixed(run, tmp_path, text):
    """A value on several lines, and an entry between brackets, are not fixed."""
    (tmp_path / "a.yaml").write_text(text)
    run("check", "--fix", "--unsafe-fixes", "a.yaml")
    assert text == (tmp_path / "a.yaml").read_text()


def test_included_files_are_fixed(run, tmp_path):
    """An error in an included file is fixed there."""
    head, _, rest = STARTER.partition("issuer:")
    issuer, _, owners = rest.partition("owners:")
    (tmp_path / "issuer.yaml").write_text("issuer:" + issuer.replace("symbol:", "symbl:"))
    (tmp_path / "a.yaml").write_text(f"{head}include: issuer.yaml\nowners:{owners}")
    result = run("check", "--fix", "a.yaml")
    assert 0 == result.exit_code
    assert ["Fixed 1 finding in issuer.yaml"] == result.stderr.splitlines()
    assert "symbol:" in (tmp_path / "issuer.yaml").read_text()


def test_standard_input_is_not_fixed(run):
    """Standard input cannot be fixed in place."""
    assert 2 == run("check", "--fix", "-", stdin=b"event_dat: 2026-04-02\n").exit_code
    assert "+event_date" in run("check", "--diff", "-", stdin=b"event_dat: 2026-04-02\n").stdout


@pytest.mark.parametrize(
    ("note", "shown"),
    [
        ("unused: The CCC is abcd#123", "-  unused: The CCC is ********"),
        ('unused: "The CCC is abcd\\x23123"', "-  unused: ************************"),
        ('unused: "The C\\x43C is abcd\\x23123"', "-  unused: ***************************"),
    ],
)
def test_a_ccc_is_masked_in_a_diff(run, tmp_path, note, shown):
    """A fix on a line with a CCC is shown without it, however it is written."""
    text = (ROOT / "golden" / "officer" / "input.yaml").read_text()
    (tmp_path / "a.yaml").write_text(text.replace("\nfootnotes:\n", f"\nfootnotes:\n  {note}\n", 1))
    made = run("check", "--diff", "--unsafe-fixes", "a.yaml").stdout
    assert shown in made.splitlines()
    assert "23123" not in made
    assert "#123" not in made


def test_a_fixed_line_with_a_hidden_ccc_is_not_shown(run, tmp_path):
    """A fix on a line that is hidden is shown as asterisks, before and after."""
    line = 'remarks: "CCC abcd\\x23123"'
    (tmp_path / "a.yaml").write_text(STARTER.replace("event_date:", f"{line}\nevent_dat:"))
    made = run("check", "--diff", "a.yaml").stdout
    assert "+event_date: 2026-04-02" in made
    assert "x23123" not in made


def test_a_diff_without_fixes_says_so(run, tmp_path):
    """With nothing to fix, --diff prints no diff and says why; a file it cannot read ends in 2."""
    (tmp_path / "a.yaml").write_text(STARTER)
    result = run("check", "--diff", "a.yaml")
    assert (0, "", "Nothing to fix\n") == (result.exit_code, result.stdout, result.stderr)
    assert 2 == run("check", "--diff", "a.yaml", "b.yaml").exit_code
