"""Late forms, and impossible filing dates."""

from datetime import date

import pytest

from filings import (
    FOREIGN_ISSUER,
    ISSUER,
    obligation_findings,
    obligation_reminders,
    with_circumstances,
)
from form3gen import check


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"signed": "2026-04-13"}, None),
        ({"signed": "2026-04-14"}, "F3-103"),
        ({"filed": "2026-04-14"}, "F3-103"),
        ({"signed": "2026-04-14", "filed": "2026-04-13"}, None),
        ({"submitted": "2026-04-13 22:00"}, None),
        ({"submitted": "2026-04-13 22:00:01"}, "F3-103"),
        ({"submitted": "2026-04-14T01:59:00Z"}, None),
        ({"accepted": "2026-04-13 22:04"}, None),
        ({"accepted": "2026-04-14 00:01"}, "F3-103"),
        ({"accepted": "2026-04-14 00:01", "submitted": "2026-04-13 21:59"}, None),
        ({"accepted": "2026-04-13 22:04", "submitted": "2026-04-13 22:01"}, "F3-103"),
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
    ("effective", "signed", "codes"),
    [
        pytest.param("2026-05-15", "2026-05-15", [], id="Friday, filed that day"),
        pytest.param("2026-05-15", "2026-05-18", ["F3-105"], id="Friday, filed on Monday"),
        pytest.param("2026-05-16", "2026-05-18", ["F3-109"], id="Saturday, filed on Monday"),
        pytest.param("2026-05-17", "2026-05-18", ["F3-109"], id="Sunday, filed on Monday"),
        pytest.param(
            "2026-05-16", "2026-05-19", ["F3-105", "F3-109"], id="Saturday, filed on Tuesday"
        ),
        pytest.param("2026-05-25", "2026-05-26", [], id="Memorial Day, filed on Tuesday"),
        pytest.param("2026-05-25", "2026-05-27", ["F3-105"], id="Memorial Day, filed Wednesday"),
    ],
)
def test_late_at_registration(effective, signed, codes):
    """The effective date of a registration rolls to a business day (17 CFR 240.0-3(a)).

    A Form 10 can become effective on a weekend by lapse of 60 days (15 U.S.C. 78l(g)(1)), which
    F3-109 only asks to confirm.
    """
    found = obligation_findings(event_date=effective, signed=signed, event="registration")
    assert [(code, "event_date") for code in codes] == found


@pytest.mark.parametrize(
    ("event", "signed", "code"),
    [
        ("2025-12-14", "2025-12-29", None),
        ("2025-12-14", "2025-12-30", "F3-103"),
        ("2024-12-14", "2024-12-26", None),
        ("2024-12-14", "2024-12-27", "F3-103"),
        ("2014-12-16", "2014-12-29", None),
        ("2014-12-16", "2014-12-30", "F3-103"),
    ],
)
def test_closures(event, signed, code):
    """A closed day moves the due date (17 CFR 240.0-3(a)); a doubtful day is not held against it.

    The SEC announced that forms due on December 24 or 26, 2025, were on time on December 29.
    """
    found = obligation_findings(event_date=event, signed=signed)
    assert ([(code, "event_date")] if code else []) == found


@pytest.mark.parametrize(
    ("day", "closed"),
    [
        *(("2024-12-23", False), ("2024-12-24", True), ("2024-12-26", False)),
        *(("2025-12-23", False), ("2025-12-24", True), ("2025-12-26", True)),
        *(("2025-12-29", False), ("2014-12-26", False)),
    ],
)
def test_filed_on_closed_day(day, closed):
    """A form cannot have been filed on a day on which EDGAR was closed (17 CFR 240.0-2(c))."""
    found = obligation_findings(event_date=day, filed=day, signed=day)
    assert [("F3-108", "circumstances.filed")] * closed == found


@pytest.mark.parametrize(
    ("changes", "applies"),
    [
        pytest.param({"event_date": "2026-03-02"}, True, id="domestic, due March 12"),
        pytest.param({"event_date": "2026-03-08"}, True, id="domestic, due March 18"),
        pytest.param({"event_date": "2026-03-09"}, False, id="domestic, due March 19"),
        pytest.param({"event_date": "2025-12-08"}, True, id="domestic, due December 18"),
        pytest.param({"event_date": "2025-12-07"}, False, id="domestic, due December 17"),
        pytest.param(
            {"event_date": "2026-03-02", "form_id_submitted": "2026-03-18"},
            False,
            id="domestic, Form ID of March 18",
        ),
        pytest.param(
            {"event_date": "2026-03-02", "signed": "2026-04-02"},
            False,
            id="domestic, filed on April 2",
        ),
        pytest.param(
            {"event_date": "2026-03-02", "signed": "2026-03-12"},
            False,
            id="domestic, filed on time",
        ),
        pytest.param(
            {"issuer": FOREIGN_ISSUER, "event_date": "2026-03-18", "in_office_since": "2019-05-02"},
            True,
            id="foreign, due March 18",
        ),
        pytest.param(
            {"issuer": FOREIGN_ISSUER, "event_date": "2026-03-18", "in_office_since": "2026-03-12"},
            True,
            id="foreign, due March 23",
        ),
        pytest.param(
            {"issuer": FOREIGN_ISSUER, "event_date": "2026-03-19", "signed": "2026-04-01"},
            True,
            id="foreign, due March 30",
        ),
        pytest.param(
            {"issuer": FOREIGN_ISSUER, "event_date": "2026-03-19", "signed": "2026-04-02"},
            False,
            id="foreign, filed on April 2",
        ),
    ],
)
def test_relief_for_pending_access(changes, applies):
    """Only for a domestic issuer does the due date limit the relief of staff FAQs 6 and 7."""
    applied = {"form_id_submitted": "2026-03-17", "signed": "2026-04-01"}
    assert applies is ("F3-154" in obligation_reminders(**applied | changes))


@pytest.mark.parametrize(
    ("event", "signed", "circumstances", "codes"),
    [
        ("2026-03-18", "2026-03-18", {"in_office_since": "2019-05-02"}, []),
        ("2026-03-18", "2026-03-19", {"in_office_since": "2019-05-02"}, ["F3-151"]),
        ("2026-03-18", "2026-03-23", {"in_office_since": "2026-03-12"}, []),
        ("2026-03-18", "2026-03-24", {"in_office_since": "2026-03-12"}, ["F3-151"]),
        ("2026-03-18", "2026-03-30", {}, ["F3-141"]),
        ("2026-03-18", "2026-03-30", {"in_office_since": "2026-03-18"}, []),
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
            {"filed": "2026-04-09", "submitted": "2026-04-09 22:15"},
            [("F3-107", "circumstances.filed")],
        ),
        (
            {"filed": "2026-04-10", "submitted": "2026-04-11 09:00"},
            [("F3-107", "circumstances.filed")],
        ),
        ({"filed": "2026-04-10", "submitted": "2026-04-09 22:15"}, []),
        ({"filed": "2026-04-09", "submitted": "2026-04-09 21:59"}, []),
        ({"filed": "2026-04-09", "accepted": "2026-04-09 22:15"}, []),
        ({"submitted": "a quarter past ten"}, [("F3-107", "circumstances.submitted")]),
        ({"accepted": "a quarter past ten"}, [("F3-107", "circumstances.accepted")]),
        ({"submitted": "0001-01-01T00:00+23:00"}, [("F3-107", "circumstances.submitted")]),
    ],
)
def test_filing_date(changes, expected):
    """The filing date is compared with the event, the calendar and the time of submission.

    A form submitted by 10:00 p.m. is filed that day, whenever it is accepted (17 CFR 232.13(a)(4)).
    """
    assert expected == obligation_findings(**changes)


def test_as_of_counts_as_filed():
    """A date from the command line is the filing date if the source gives none."""
    form = with_circumstances().as_of(date(2026, 4, 14))
    assert ["F3-103"] == [finding.rule.code for finding in check(form).findings]


@pytest.mark.parametrize(("issuer", "discloses"), [(ISSUER, True), (FOREIGN_ISSUER, False)])
def test_item_405(issuer, discloses):
    """Only a domestic issuer is told to disclose a late form (17 CFR 229.405)."""
    form = with_circumstances(issuer=issuer, signed="2026-04-14")
    help = next(one.help for one in check(form).findings if one.code == "F3-103")
    assert discloses is ("Item 405" in help)


@pytest.mark.parametrize(
    ("form", "reminded"), [({}, True), ({"form": "3/A", "original_date": "2026-04-09"}, False)]
)
def test_amendment_has_no_due_date(form, reminded):
    """That the last day is not a business day matters to an original, and not to an amendment."""
    assert reminded == ("F3-104" in obligation_reminders(event_date="2026-04-01", **form))
