"""`form3gen split`."""

import pytest

from cases import ROOT
from form3gen import check_text

OFFICER = ROOT / "golden" / "officer" / "input.yaml"


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
    lines += [
        f"  - {{name: '/s/ Fund {n}, for each owner', date: 2026-04-09}}" for n in range(signatures)
    ]
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
    assert [("FUND 10", "/s/ Fund 10, for each owner")] == [
        (owner.name, signature.name)
        for owner, signature in zip(last.owners, last.signatures, strict=True)
    ]


def test_exhibits_are_copied(run, tmp_path):
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
