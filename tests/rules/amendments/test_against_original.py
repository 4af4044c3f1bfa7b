"""Amendments compared with the original filing."""

import pytest

from filings import SHARES, findings_with, good, indirect

ADDED = {"form": "3/A", "original_date": "2026-04-09", "table_1": [indirect("By Spouse")]}
ORIGINAL = good(footnotes={"a": "Held jointly."})


def found(**changes: object) -> list[tuple[str, tuple]]:
    """Return the code and path of each finding for an amendment of the good filing."""
    findings = findings_with(good(**ADDED | changes), original=ORIGINAL)
    return [(finding.rule.code, finding.path) for finding in findings]


def test_added_row():
    """An amendment that only adds a row has no findings."""
    assert [] == found()


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({}, True),
        ({"remarks": "Adds shares."}, True),
        ({"remarks": "The date of event is corrected."}, False),
        ({"footnotes": {"a": "Item 2 was wrong in the original."}}, False),
    ],
)
def test_event(changes, wrong):
    """A different date of event is found unless the filing explains it."""
    expected = [("F3-904", ("event_date",))] if wrong else []
    assert expected == found(event_date="2026-05-01", **changes)


def test_missing_values_are_not_compared():
    """A value that is missing from either filing is not compared."""
    assert [] == found(event_date=None, issuer={}, owners=[])


@pytest.mark.parametrize(
    ("changes", "remarks", "wrong"),
    [
        ({"amount": "100"}, None, True),
        ({"amount": "100.0"}, None, True),
        ({"amount": "101"}, None, False),
        ({"amount": {"value": "100", "notes": "a"}}, None, False),
        ({"amount": "100"}, "The first row is repeated to permit electronic filing.", False),
    ],
)
def test_repeated_rows(changes, remarks, wrong):
    """An unchanged row is found unless a new footnote or the remarks explain it."""
    rows = [indirect("By Spouse"), SHARES | changes]
    expected = [("F3-907", ("table_1", 1))] if wrong else []
    footnotes = {"a": "Repeated since EDGAR wants a row."}
    assert expected == found(table_1=rows, remarks=remarks, footnotes=footnotes)


def test_repeated_rows_are_counted():
    """Several repeated rows are one finding, which states their number."""
    rows = [SHARES, indirect("By Spouse"), SHARES]
    findings = list(findings_with(good(**ADDED | {"table_1": rows}), original=ORIGINAL))
    assert ["unchanged rows repeated from the original: 2"] == [
        finding.message for finding in findings
    ]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"issuer": {"name": "Acme", "cik": "0000000002"}}, []),
        ({"issuer": {"name": "Other", "cik": "9"}}, [("F3-910", ("issuer", "cik"))]),
        ({"owners": [{"name": "A", "cik": "8"}]}, [("F3-910", ("owners", 0, "cik"))]),
        ({"owners": [{"name": "A", "cik": "8"}, {"name": "LEE ANN", "cik": "01"}]}, []),
    ],
)
def test_parties(changes, expected):
    """A different issuer, or no owner in common, is found; an additional owner is not."""
    assert expected == found(**changes)
