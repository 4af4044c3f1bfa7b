"""Input that does not fit the model: one finding for each problem, and the rest is read."""

import pytest

from filings import SOURCE, dotted
from form3gen import check_text
from form3gen.reports.json_report import json_report
from form3gen.reports.text import text_report

PLACE = "street: 1 A St, city: B, zip: 02140"


def found(text: str) -> list[tuple[str, str]]:
    """Return code and written path of each finding."""
    return [(finding.rule.code, dotted(finding.path)) for finding in check_text(text).findings]


def test_filing_is_good():
    """The filing that these tests change has no finding."""
    assert [] == found(SOURCE)


@pytest.mark.parametrize(
    ("old", "new", "code", "path"),
    [
        ("issuer:", "isuer:", "F3-029", "isuer"),
        ("symbol:", "ticker:", "F3-029", "issuer.ticker"),
        ("amount:", "shares:", "F3-029", "table_1.0.shares"),
        ("name: LEE ANN", "name: LEE ANN, color: red", "F3-029", "owners.0.color"),
        ("name: LEE ANN", "name: LEE ANN, color: ", "F3-029", "owners.0.color"),
        ("amount: 100", "amount: 163,350", "F3-055", "table_1.0.amount"),
        ("name: Acme Inc", "name: Acme, Inc.", "F3-029", "issuer.Inc."),
        ("cik: 1,", 'cik: 1, ccc: "",', "F3-033", "owners.0.ccc"),
        ("  - {title", "  -\n  - {title", "F3-030", "table_1.0"),
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
def test_one_problem_one_finding(old, new, code, path):
    """Each problem gives one finding, at the key that was written, without findings that follow."""
    assert SOURCE.count(old) >= 1
    assert [(code, path)] == found(SOURCE.replace(old, new, 1))


def test_all_problems_at_once():
    """Problems of structure and broken rules are reported together."""
    text = SOURCE.replace("2026-04-02", "soon").replace("ownership: D", "ownership: I")
    assert [("F3-003", "event_date"), ("F3-408", "table_1.0.nature")] == found(text)


def test_the_value_of_a_misspelled_key_is_checked():
    """A misspelled key is read as the key that was probably meant."""
    text = SOURCE.replace("table_1", "tabel_1").replace("ownership: D", "ownership: X")
    assert [("F3-029", "tabel_1"), ("F3-407", "tabel_1.0.ownership")] == found(text)


def test_misspelled_keys_within_misspelled_keys():
    """The path of a finding contains the keys that were written, at every depth."""
    text = SOURCE.replace("table_1", "tabel_1").replace("amount: 100", "shares: lots")
    inner = "tabel_1.0.shares"
    assert {("F3-029", "tabel_1"), ("F3-029", inner), ("F3-005", inner)} == set(found(text))


NOTED = SOURCE.replace("title: Common Stock", "title: {value: Common Stock, notes: a}").replace(
    "signatures:", "footnotes: {a: Held jointly.}\nsignatures:"
)


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("{value: Common Stock, notes: a}", "[Common Stock, a]", "F3-030"),
        ("{value: Common Stock, notes: a}", "{value: A, notes: [[a]]}", "F3-030"),
        ("{a: Held jointly.}", "[Held in trust.]", "F3-030"),
        ("{a: Held jointly.}", "Held in trust.", "F3-030"),
        ("title: {value: Common Stock, notes: a}", "xyzzy: Common", "F3-029"),
        ("director: yes", "10%: yes", "F3-029"),
        ("director: yes", "xyzzy: yes", "F3-029"),
    ],
)
def test_nothing_follows_from_what_was_left_out(old, new, code):
    """Values that are missing only because a piece could not be read are not reported."""
    assert [] == found(NOTED)
    assert [code] == [finding[0] for finding in found(NOTED.replace(old, new, 1))]


@pytest.mark.parametrize(
    ("written", "help"),
    [
        ("4/25/2026", "Write `2026-04-25`."),
        ("25 April 2026", "Write `2026-04-25`."),
        (
            "4/2/2026",
            "Write `2026-04-02` for April 2, 2026, or `2026-02-04` for February 4, 2026.",
        ),
    ],
)
def test_help_shows_how_to_write_a_date(written, help):
    """The help for a date in another order shows each date that it may mean."""
    assert help == check_text(SOURCE.replace("2026-04-02", written)).findings[0].help


def test_help_for_money_as_amount_names_the_key_for_face_value():
    """The help for a dollar sign before an amount suggests the key for the face value of debt."""
    assert "`value:`" in check_text(SOURCE.replace("amount: 100", "amount: $100")).findings[0].help


def test_help_for_no_symbol_warns_that_na_is_one():
    """The help for NA says that it is also a trading symbol."""
    assert "`NA`" in check_text(SOURCE.replace("ACME", "NA")).findings[0].help


def test_thousands_of_problems():
    """In a file with thousands of problems, the first 200 are listed and the rest counted."""
    made = check_text("table_1:\n" + "- a\n" * 100_000)
    assert ["F3-030"] * 200 + ["F3-032"] == sorted(f.rule.code for f in made.findings)
    assert "not shown: 99800" in next(f.message for f in made.findings if f.rule.code == "F3-032")


def test_several_rows_of_wrong_shape():
    """Each row of the wrong shape has its finding, and the good row is kept."""
    text = SOURCE.replace("table_1:\n", "table_1:\n  - one\n  - [two]\n")
    assert [("F3-030", "table_1.0"), ("F3-030", "table_1.1")] == found(text)
    assert check_text(text).form.table_1[2].title.value == "Common Stock"


@pytest.mark.parametrize(
    "text",
    [
        SOURCE.replace("amount: 100", "amount: 1,000,000"),
        SOURCE.replace("name: Acme Inc", "name: Smith, Jones, Smith, Inc."),
        SOURCE.replace("{name: Acme Inc, cik: 2, symbol: ACME}", "*x"),
        SOURCE.replace("name: LEE ANN", "name: *x"),
        SOURCE.replace("  - {name: LEE ANN, cik: 1, director: yes}", "  - *x"),
        SOURCE.replace("ownership: D", "ownership:D"),
        SOURCE.replace(
            "cik: 1,",
            "cik: 1, address: {street: 1 A St, city: B, zip: 02140, state: MA, non_us: yes},",
        ),
        SOURCE.replace(
            "cik: 1,",
            "cik: 1, address: {street: 1 A St, city: B, zip: 02140, country: X0, non_us: no},",
        ),
        NOTED.replace("notes: a", "notes: aa").replace("{a:", "{aaa:"),
    ],
)
def test_one_slip_one_finding(text):
    """One slip of the author gives one finding."""
    assert len(check_text(text).findings) == 1


def test_comma_without_quotation_marks():
    """The help for a number that YAML splits at its comma says how to write it."""
    finding = check_text(SOURCE.replace("amount: 100", "amount: 163,350")).findings[0]
    assert "quotation marks" in finding.help


SECRETS = {
    "b$d12345": [
        "ccc: b$d12345 #old",
        "ccc:\n      b$d12345",
        "ccc:\n      !b$d12345 x",
        "ccc:\n      b$d12345: x\n      b$d12345: y",
        "ccc:\n      - b$d12345",
        "ccc: b$d12345 caf\udce9",
        "ccc = b$d12345",
        "ccc b$d12345",
        "? ccc\n    : b$d12345",
        "C.C.C.: b$d12345",
        "\uff43\uff43\uff43: b$d12345",
        "zip: 02140 ccc b$d12345",
        "ccc_code: b$d12345",
        "ccc: |\n      b$d12345",
        "ccc: [b$d12345",
        "officer_title: 'CCC: b$d12345'",
    ],
    "abcd\\x23123": [
        'officer_title: "CCC: abcd\\x23123"',
        'officer_title: "C\\x43C: abcd\\x23123"',
        'officer_title: "My CCC\\u0020is abcd\\x23123"',
    ],
    "@bcd1234": ["ccc: @bcd1234", "ccc:\n      @bcd1234", "ccc:\n      value: @bcd1234"],
    "*bcd1234": ["ccc: *bcd1234", "ccc:\n      *bcd1234"],
    "$bcd123%": ["ccc: $bcd123%"],
}


@pytest.mark.parametrize(
    ("secret", "line"), [(s, line) for s, lines in SECRETS.items() for line in lines]
)
def test_secret_is_found_and_not_shown(secret, line):
    """However a CCC gets into a source, it is an error, and no message, path or line shows it."""
    owner = "  - name: LEE ANN\n    cik: 1\n    director: yes\n"
    text = SOURCE.replace("  - {name: LEE ANN, cik: 1, director: yes}\n", f"{owner}    {line}\n")
    made = check_text(text.encode("utf-8", "surrogateescape"))
    assert made.errors
    for report in (text_report, json_report):
        assert secret not in report([("lee.yaml", made)])
