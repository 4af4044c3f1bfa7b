"""What does not fit the model: one finding for each fault, and the rest is read."""

import pytest

from form3gen import draft

FILING = """\
form: 3
event_date: 2026-04-02
issuer: {name: Acme Inc, cik: 2, symbol: ACME}
owners:
  - {name: LEE ANN, cik: 1, director: yes}
table_1:
  - {title: Common Stock, amount: 100, ownership: D}
signatures:
  - {name: /s/ Ann Lee, date: 2026-04-09}
"""


def found(text: str) -> list[tuple[str, str]]:
    """Return code and written path of each finding."""
    return [
        (finding.rule.code, ".".join(map(str, finding.path))) for finding in draft(text).findings
    ]


def test_filing_is_good():
    """The filing that these tests change has no finding."""
    assert [] == found(FILING)


@pytest.mark.parametrize(
    ("old", "new", "code", "path"),
    [
        ("issuer:", "isuer:", "F3-029", "isuer"),
        ("symbol:", "ticker:", "F3-029", "issuer.ticker"),
        ("amount:", "shares:", "F3-029", "table_1.0.shares"),
        ("name: LEE ANN", "name: LEE ANN, colour: red", "F3-029", "owners.0.colour"),
        ("2026-04-02", "04/02/2026", "F3-003", "event_date"),
        ("2026-04-02", "2026-02-30", "F3-003", "event_date"),
        ("2026-04-02", "[2026, 4, 2]", "F3-030", "event_date"),
        ("amount: 100", "amount: 1_000", "F3-005", "table_1.0.amount"),
        ("amount: 100", "amount: $100", "F3-005", "table_1.0.amount"),
        ("amount: 100", "amount: 1e3", "F3-005", "table_1.0.amount"),
        ("amount: 100", 'amount: "1,00"', "F3-005", "table_1.0.amount"),
        ("amount: 100", "amount: {value: lots}", "F3-005", "table_1.0.amount.value"),
        ("amount: 100", "amount: [100]", "F3-030", "table_1.0.amount"),
        ("director: yes", "director: perhaps", "F3-031", "owners.0.director"),
        ("name: Acme Inc", "name: {first: Acme}", "F3-030", "issuer.name"),
        ("{name: Acme Inc, cik: 2, symbol: ACME}", "Acme", "F3-030", "issuer"),
        ("  - {title: Common Stock, amount: 100, ownership: D}", "  none", "F3-030", "table_1"),
        ("  - {title", "  - Common\n  - {title", "F3-030", "table_1.0"),
        ("date: 2026-04-09", "date: today", "F3-003", "signatures.0.date"),
        ("cik: 1,", "cik: 1, ccc: abcd#123,", "F3-033", "owners.0.ccc"),
    ],
)
def test_one_fault_one_finding(old, new, code, path):
    """Each fault gives one finding, at the key that was written, and nothing that only follows."""
    assert FILING.count(old) >= 1
    assert [(code, path)] == found(FILING.replace(old, new, 1))


def test_all_faults_at_once():
    """Faults of shape and broken rules are reported together."""
    text = FILING.replace("2026-04-02", "soon").replace("ownership: D", "ownership: I")
    assert [("F3-003", "event_date"), ("F3-408", "table_1.0.nature")] == found(text)


def test_what_a_misspelt_key_holds_is_checked():
    """A key that was probably meant is read as if it were spelled right."""
    text = FILING.replace("table_1", "tabel_1").replace("ownership: D", "ownership: X")
    assert [("F3-029", "tabel_1"), ("F3-407", "tabel_1.0.ownership")] == found(text)


def test_several_rows_of_wrong_shape():
    """Each row that is no row has its finding, and the good one is kept."""
    text = FILING.replace("table_1:\n", "table_1:\n  - one\n  - [two]\n")
    assert [("F3-030", "table_1.0"), ("F3-030", "table_1.1")] == found(text)
    assert draft(text).form.table_1[2].title.value == "Common Stock"


def test_secret_is_not_shown():
    """The value of a CCC appears in no message and no shown line."""
    for text in (
        FILING.replace("cik: 1,", "cik: 1, ccc: abcd#123,"),
        FILING.replace("cik: 1,", "cik: 1, rptOwnerCcc: abcd#123, rptOwnerCcc: abcd#124,"),
    ):
        made = draft(text)
        shown = "\n".join([*made.source.lines(), *(f"{f.message} {f.help}" for f in made.findings)])
        assert made.findings
        assert "abcd#" not in shown
