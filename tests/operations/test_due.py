"""The time left until a due date."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from filings import FUND, OFFICER, SHARES, good
from form3gen.deadline import Due
from form3gen.operations.due import form_4s_due, local_time, time_left


@pytest.mark.parametrize(
    ("now", "words"),
    [
        (datetime(2026, 11, 25, 12, tzinfo=UTC), "in 2 days"),
        (datetime(2026, 11, 26, 12, tzinfo=UTC), "tomorrow"),
        (datetime(2026, 11, 28, 2, 59, tzinfo=UTC), "today"),
        (datetime(2026, 11, 28, 3, 1, tzinfo=UTC), "the hour has passed"),
        (datetime(2026, 11, 28, 12, tzinfo=UTC), "yesterday"),
        (datetime(2026, 12, 1, 12, tzinfo=UTC), "4 days ago"),
    ],
)
def test_days_left(now, words):
    """The time left ends at 10 p.m. Eastern Time."""
    assert words == time_left(Due(date(2026, 11, 27), ()), now)


@pytest.mark.parametrize(
    ("grant", "day"),
    [
        pytest.param("2025-12-22", "2025-12-29", id="on the event, a Monday"),
        pytest.param("2026-04-03", "2026-04-07", id="Friday"),
        pytest.param("2026-04-04", "2026-04-07", id="Saturday"),
        pytest.param("2026-11-25", "2026-11-30", id="before Thanksgiving"),
        pytest.param("2025-12-23", "2025-12-30", id="before days on which EDGAR was closed"),
        pytest.param("2028-02-28", "2028-03-01", id="before a leap day"),
        pytest.param("2025-12-21", None, id="before the event"),
    ],
)
def test_form_4_for_a_grant(grant, day):
    """A grant on or after the event is due on Form 4 in two business days (240.16a-3(g)(1))."""
    rows = [SHARES, SHARES | {"acquired": grant}]
    form = good(event_date="2025-12-22", owners=[OFFICER], table_1=rows)
    expected = [date.fromisoformat(day)] if day else []
    assert expected == [one.day for one in form_4s_due(form)]


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"owners": [FUND]}, id="ten percent owner (17 CFR 240.16a-2(c))"),
        pytest.param({"circumstances": {"event": "registration"}}, id="registration"),
        pytest.param({"event_date": None}, id="no date of event"),
        pytest.param({"table_1": [SHARES]}, id="no date of acquisition"),
    ],
)
def test_no_form_4_without_a_grant(changes):
    """Only a director or officer who takes office receives a grant on taking office."""
    granted = {"owners": [OFFICER], "table_1": [SHARES | {"acquired": "2026-04-02"}]}
    assert 1 == len(form_4s_due(good(**granted)))
    assert [] == form_4s_due(good(**granted | changes))


@pytest.mark.parametrize(
    ("day", "zone", "words"),
    [
        ("2026-11-27", "America/New_York", ""),
        ("2026-11-27", "America/Toronto", ""),
        ("2026-11-27", "America/Chicago", "Friday, November 27, 2026, 9:00 p.m. (CST)"),
        ("2026-11-27", "Europe/Zurich", "Saturday, November 28, 2026, 4:00 a.m. (CET)"),
        ("2026-03-18", "Europe/Zurich", "Thursday, March 19, 2026, 3:00 a.m. (CET)"),
        ("2026-07-06", "Asia/Tokyo", "Tuesday, July 7, 2026, 11:00 a.m. (JST)"),
        ("2026-07-06", "Pacific/Auckland", "Tuesday, July 7, 2026, 2:00 p.m. (NZST)"),
    ],
)
def test_local_time(day, zone, words):
    """The last moment is 10:00 p.m. Eastern time (17 CFR 232.13(a)(4)), whatever clocks show."""
    last = Due(date.fromisoformat(day), ()).moment
    assert words == local_time(last.astimezone(ZoneInfo(zone)))
