"""The event and its date, what is owned on it, and the reminders."""

import pytest

from filings import (
    DIRECTOR,
    FOREIGN_ISSUER,
    FUND,
    SHARES,
    obligation_findings,
    obligation_reminders,
)
from form3gen import check_text


def test_good_filing():
    """The filing that these tests change is clean."""
    assert [] == obligation_findings()


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"effective": "2026-04-02", "first_trade": "2026-04-03"}, []),
        ({"effective": "2026-04-01", "first_trade": "2026-04-02"}, [("F3-106", "event_date")]),
        ({"effective": "2026-04-01"}, [("F3-106", "event_date")]),
        ({"first_trade": "2026-04-02"}, []),
        ({"effective": "2026-04-01", "event": "office"}, []),
        (
            {"issuer": FOREIGN_ISSUER, "event_date": "2026-03-18", "effective": "2026-02-10"},
            [],
        ),
    ],
)
def test_effectiveness(changes, expected):
    """For a first registration, the date of event is the effective date, if that is given."""
    day = changes.get("event_date", "2026-04-02")
    assert expected == obligation_findings(**{"event": "registration", "signed": day} | changes)


@pytest.mark.parametrize(
    ("changes", "doubtful"),
    [
        ({"event_date": "2025-04-02"}, True),
        ({"event_date": "2025-05-20"}, False),
        ({"event_date": "2025-12-30", "signed": "2026-01-05"}, False),
        ({"event_date": "2020-04-02", "form": "3/A", "original_date": "2020-04-09"}, False),
        ({"event_date": "2020-04-02", "form": "3/A", "original_date": "2021-04-09"}, True),
        ({"event_date": "2026-04-04", "signed": "2026-04-04", "event": "registration"}, True),
        ({"event_date": "2026-04-04", "event": "office"}, False),
        ({"event_date": "2026-05-10"}, False),
        ({"event_date": "2026-05-11"}, True),
        ({"event_date": "2026-05-11", "filed": "2026-05-11"}, False),
        ({"event_date": "2020-04-02", "issuer": FOREIGN_ISSUER}, False),
    ],
)
def test_doubtful_dates(changes, doubtful):
    """An event a year before its filing, or long after its signatures, is reported."""
    assert doubtful is (("F3-109", "event_date") in obligation_findings(**changes))


def test_an_event_after_the_filing_date():
    """An event after the filing date is an error, except for a first registration."""
    assert [("F3-102", "event_date")] == obligation_findings(
        event_date="2026-04-20", filed="2026-04-10"
    )
    assert [] == obligation_findings(event_date="2026-04-20", filed="2026-04-20")
    early = {"event_date": "2026-04-10", "signed": "2026-04-09", "filed": "2026-04-09"}
    assert [] == obligation_findings(event="registration", **early)


def test_an_event_before_foreign_issuers_came_under_the_law():
    """An event before the law is one finding, however long ago it was."""
    assert [("F3-150", "event_date")] == obligation_findings(
        event_date="2020-04-02", issuer=FOREIGN_ISSUER, signed="2026-03-18"
    )


def test_a_second_form_3():
    """A second Form 3 is reported; an amendment is not a second Form 3."""
    place = ("F3-110", "circumstances.earlier_form_3")
    assert [place] == obligation_findings(earlier_form_3=True)
    assert [] == obligation_findings(earlier_form_3=False)
    assert [] == obligation_findings(earlier_form_3=True, form="3/A", original_date="2026-04-09")


@pytest.mark.parametrize(
    ("day", "circumstances", "owners", "code"),
    [
        ("2026-04-01", {}, [DIRECTOR], None),
        ("2026-04-02", {}, [DIRECTOR], "F3-112"),
        ("2026-04-02", {"event": "office"}, [DIRECTOR], "F3-112"),
        ("2026-04-02", {"event": "ten_percent"}, [DIRECTOR], None),
        ("2026-04-02", {}, [FUND], None),
        ("2026-04-03", {}, [FUND], "F3-111"),
    ],
)
def test_what_was_acquired_when(day, circumstances, owners, code):
    """A later acquisition is an error; a grant to a director on the date of event is a warning."""
    rows = [SHARES | {"acquired": day}]
    expected = [(code, "table_1.0.acquired")] if code else []
    assert expected == obligation_findings(table_1=rows, owners=owners, **circumstances)


def test_section_12():
    """An issuer without a class under Section 12 is reported, unless it is a closed-end fund."""
    assert [("F3-118", "circumstances.section_12")] == obligation_findings(section_12=False)
    assert [] == obligation_findings(section_12=False, closed_end_fund=True)
    assert [] == obligation_findings(closed_end_fund=False)


@pytest.mark.parametrize(
    ("changes", "codes"),
    [
        ({}, {"F3-104"}),
        ({"event_date": "2026-04-06"}, set()),
        ({"event_date": "2026-04-06", "status_ended": "2026-04-16"}, {"F3-119"}),
        ({"event_date": "2026-04-06", "status_ended": "2026-04-17"}, set()),
        ({"event_date": "2026-04-06", "lapse_in_appropriations": True}, {"F3-123"}),
        ({"event_date": "9999-12-31", "lapse_in_appropriations": True}, set()),
        ({"event_date": "2026-04-06", "board": "two_tier"}, {"F3-158"}),
        ({"event_date": "2026-04-06", "owners": [FUND]}, {"F3-114"}),
        ({"event_date": "2026-04-06", "owners": [FUND], "event": "other"}, set()),
        ({"event_date": "2026-04-06", "remarks": "Sold 10 shares in May."}, {"F3-113"}),
        (
            {"event_date": "2026-03-02", "signed": "2026-04-01", "form_id_submitted": "2026-03-10"},
            {"F3-154"},
        ),
        (
            {"event_date": "2026-03-02", "signed": "2026-04-02", "form_id_submitted": "2026-03-10"},
            set(),
        ),
        (
            {"event_date": "2026-03-02", "signed": "2026-03-30", "form_id_submitted": "2026-03-18"},
            set(),
        ),
    ],
)
def test_reminders(changes, codes):
    """Each reminder appears if it applies."""
    assert codes == obligation_reminders(**changes)


def test_nothing_follows_from_an_invalid_date():
    """An invalid date of event gives one finding, and no rule on dates adds another."""
    made = check_text("form: 3\nevent_date: soon\n")
    codes = {finding.rule.code for finding in made.findings}
    assert "F3-003" in codes
    assert not codes & {"F3-102", "F3-103", "F3-109"}
