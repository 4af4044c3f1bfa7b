"""Amendments: their dates and explanations."""

import pytest

from filings import good, indirect, paths

NOTES = {"a": "Left out by mistake."}


def amended(**changes: object):
    """Return a good amendment with changes."""
    return good(**{"form": "3/A", "original_date": "2026-04-08"} | changes)


@pytest.mark.parametrize(
    ("remarks", "found"),
    [
        (None, True),
        ("Exhibit 24 - Power of Attorney", True),
        ("This amendment is filed solely to add Exhibit 24.", False),
        ("The address is corrected.", False),
    ],
)
def test_remarks_that_explain_an_amendment(remarks, found):
    """Remarks on another subject do not explain an amendment."""
    assert ([("remarks",)] if found else []) == paths("F3-908", amended(remarks=remarks))


@pytest.mark.parametrize(
    ("original", "filed", "wrong"),
    [
        ("2026-04-13", "2026-04-10", True),
        ("2026-04-10", "2026-04-10", False),
        ("2026-05-10", None, False),
        ("2026-05-11", None, True),
    ],
)
def test_original_after_amendment(original, filed, wrong):
    """The original must not be filed after its amendment."""
    form = amended(original_date=original, circumstances={"filed": filed})
    assert ([("original_date",)] if wrong else []) == paths("F3-903", form)


@pytest.mark.parametrize(
    ("original", "wrong"),
    [
        ("2026-04-04", True),
        ("2026-04-05", True),
        ("2026-04-06", False),
        ("2026-04-02", False),
        ("2026-04-01", True),
        ("2025-04-08", True),
    ],
)
def test_implausible_original_date(original, wrong):
    """The original must be filed on a business day, not before the date of event."""
    form = amended(original_date=original)
    assert ([("original_date",)] if wrong else []) == paths("F3-913", form)
    assert [] == paths("F3-913", good(original_date=original))


def test_original_before_a_registration():
    """A form may be filed some days before a first registration becomes effective."""
    registration = {"circumstances": {"event": "registration"}}
    assert [] == paths("F3-913", amended(original_date="2026-03-24", **registration))
    early = amended(original_date="2026-03-20", **registration)
    assert [("original_date",)] == paths("F3-913", early)


@pytest.mark.parametrize(("code", "purpose"), [("F3-905", "add"), ("F3-906", "correct")])
def test_rows_of_an_amendment(code, purpose):
    """Added or corrected rows must exist, with an explanation in a footnote or the remarks."""
    why = {"circumstances": {"amendment": purpose}}
    bare, noted = indirect("By Spouse"), indirect({"value": "By Spouse", "notes": "a"})
    rows = {"table_1": [noted, bare], "footnotes": NOTES}
    assert [("table_1", 1)] == paths(code, amended(**why, **rows))
    assert [] == paths(code, amended(**why, **rows, remarks="Adds what was left out."))
    assert [] == paths(code, amended(**why, table_1=[noted], footnotes=NOTES))
    assert [("table_1",)] == paths(code, amended(**why, table_1=[]))
    assert [] == paths(code, amended(**why, table_1=[], no_securities=True))
    assert [] == paths(code, amended(**rows))
    assert [] == paths(code, good(**why, **rows))


def test_no_securities_with_added_holding():
    """An amendment that adds a holding must drop the statement; F3-402 covers rows with it."""
    why = {"circumstances": {"amendment": "add"}, "no_securities": True}
    assert [("no_securities",)] == paths("F3-909", amended(**why, table_1=[]))
    assert [] == paths("F3-909", amended(**why))
    assert [] == paths("F3-909", amended(no_securities=True, table_1=[]))


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({}, True),
        ({"circumstances": {"amendment": "other"}}, True),
        ({"circumstances": {"amendment": "add"}}, False),
        ({"remarks": "Corrects the symbol."}, False),
        ({"footnotes": NOTES}, False),
        ({"form": "3"}, False),
    ],
)
def test_unexplained(changes, wrong):
    """An amendment must explain itself; F3-905 and F3-906 cover amended rows."""
    assert ([("remarks",)] if wrong else []) == paths("F3-908", amended(**changes))


def test_later_forms():
    """An amendment that adds a holding brings a reminder about later forms."""
    form = amended(circumstances={"amendment": "add"})
    assert [("circumstances", "amendment")] == paths("F3-911", form)
    assert [] == paths("F3-911", amended())


@pytest.mark.parametrize(
    ("original", "wrong"), [("2026-04-10", True), ("2026-04-09", False), ("2026-04-08", False)]
)
def test_signature_predates_original(original, wrong):
    """An amendment must not be signed before the original was filed."""
    form = amended(original_date=original)
    assert ([("signatures", 0, "date")] if wrong else []) == paths("F3-912", form)
    assert [] == paths("F3-912", good(original_date=original))
