"""Late forms, and impossible filing dates."""

from datetime import date

import pytest

from filings import FOREIGN_ISSUER, obligation_findings, with_circumstances
from form3gen import check


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"signed": "2026-04-13"}, None),
        ({"signed": "2026-04-14"}, "F3-103"),
        ({"filed": "2026-04-14"}, "F3-103"),
        ({"signed": "2026-04-14", "filed": "2026-04-13"}, None),
        ({"accepted": "2026-04-13 22:00"}, None),
        ({"accepted": "2026-04-13 22:00:01"}, "F3-103"),
        ({"accepted": "2026-04-14T01:59:00Z"}, None),
        ({"event": "registration"}, "F3-105"),
        ({"event": "registration", "signed": "2026-04-02"}, None),
        ({"event": "office", "signed": "2026-04-13"}, None),
        ({"form": "3/A", "original_date": "2026-04-09", "signed": "2026-09-01"}, None),
        ({"event_date": "2024-12-30", "signed": "2025-01-10"}, None),
        ({"event_date": "2026-06-09", "signed": "2026-06-22"}, None),
        ({"event_date": "2026-06-09", "signed": "2026-06-23"}, "F3-103"),
        ({"event_date": "9999-12-30", "signed": "9999-12-31"}, None),
        ({"event_date": "9999-12-01", "signed": "9999-12-31"}, None),
        ({"event_date": "2026-04-20"}, None),
    ],
)
def test_late(changes, code):
    """A form is late after its due date, judged by the earliest filing date that is possible."""
    assert ([(code, "event_date")] if code else []) == obligation_findings(**changes)


@pytest.mark.parametrize(
    ("event", "signed", "circumstances", "codes"),
    [
        ("2026-03-18", "2026-03-18", {"in_office_since": "2019-05-02"}, []),
        ("2026-03-18", "2026-03-19", {"in_office_since": "2019-05-02"}, ["F3-151"]),
        ("2026-03-18", "2026-03-23", {"in_office_since": "2026-03-12"}, []),
        ("2026-03-18", "2026-03-24", {"in_office_since": "2026-03-12"}, ["F3-151"]),
        ("2026-03-18", "2026-03-30", {}, []),
        ("2026-04-02", "2026-04-14", {}, ["F3-103"]),
        ("2026-03-12", "2026-03-17", {}, ["F3-150"]),
        ("2026-03-12", "2026-03-24", {}, ["F3-150", "F3-151"]),
        ("2026-02-10", "2026-03-18", {"event": "registration"}, []),
        ("2026-02-10", "2026-03-19", {"event": "registration"}, ["F3-151"]),
        ("2026-05-14", "2026-05-15", {"event": "registration"}, ["F3-105"]),
        ("2019-05-02", "2019-05-09", {}, []),
    ],
)
def test_transition_of_foreign_private_issuers(event, signed, circumstances, codes):
    """Each case of the transition of March 2026 has its due date; later events have ten days."""
    codes_found = [
        code
        for code, path in obligation_findings(
            issuer=FOREIGN_ISSUER, event_date=event, signed=signed, **circumstances
        )
        if path == "event_date"
    ]
    assert codes == sorted(codes_found)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"filed": "2026-04-01"}, [("F3-102", "event_date")]),
        ({"filed": "2026-04-02"}, []),
        ({"event_date": "2026-04-20"}, []),
        ({"filed": "2026-04-11"}, [("F3-108", "circumstances.filed")]),
        (
            {"event_date": "2025-01-02", "filed": "2025-01-09"},
            [("F3-108", "circumstances.filed")],
        ),
        (
            {"filed": "2026-04-09", "accepted": "2026-04-09 22:15"},
            [("F3-107", "circumstances.filed")],
        ),
        (
            {"filed": "2026-04-10", "accepted": "2026-04-11 09:00"},
            [("F3-107", "circumstances.filed")],
        ),
        ({"filed": "2026-04-10", "accepted": "2026-04-09 22:15"}, []),
        ({"filed": "2026-04-09", "accepted": "2026-04-09 21:59"}, []),
        ({"accepted": "a quarter past ten"}, [("F3-107", "circumstances.accepted")]),
        ({"accepted": "0001-01-01T00:00+23:00"}, [("F3-107", "circumstances.accepted")]),
    ],
)
def test_filing_date(changes, expected):
    """The filing date is compared with the event, the calendar and the time of acceptance."""
    assert expected == obligation_findings(**changes)


def test_as_of_counts_as_filed():
    """A date from the command line is the filing date if the source gives none."""
    form = with_circumstances().as_of(date(2026, 4, 14))
    assert ["F3-103"] == [finding.rule.code for finding in check(form).findings]
