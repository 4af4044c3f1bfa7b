"""When a Form 3 is due."""

from datetime import date

import pytest
import yaml
from holidays import country_holidays

from form3gen.deadline import due
from form3gen.reference.calendar import CLOSURES, federal_holidays, is_business_day, last_in_time

YEARS = range(1993, 2101)
"""Since the first year of EDGAR."""

FOREIGN = {"foreign_private_issuer": True}


@pytest.mark.parametrize(
    ("event", "options", "day"),
    [
        ("2013-10-01", {}, "2013-10-11"),
        ("2026-04-01", {}, "2026-04-13"),
        ("2026-03-12", {}, "2026-03-23"),
        ("2026-06-09", {}, "2026-06-22"),
        ("2026-06-23", {}, "2026-07-06"),
        ("2026-11-16", {}, "2026-11-27"),
        ("2026-12-15", {}, "2026-12-28"),
        ("2024-12-30", {}, "2025-01-10"),
        ("2020-12-14", {}, "2020-12-28"),
        ("2026-10-02", {}, "2026-10-13"),
        ("2026-06-30", {}, "2026-07-10"),
        ("2026-05-14", {"registration": True}, "2026-05-14"),
        ("2021-12-21", {}, "2022-01-03"),
    ],
)
def test_due(event, options, day):
    """A form is due after ten days, or on the next business day; at once for a registration."""
    assert date.fromisoformat(day) == due(date.fromisoformat(event), **options).day


@pytest.mark.parametrize(
    ("effective", "day"),
    [
        pytest.param("2026-05-15", "2026-05-15", id="Friday"),
        pytest.param("2026-05-16", "2026-05-18", id="Saturday"),
        pytest.param("2026-05-17", "2026-05-18", id="Sunday"),
        pytest.param("2026-05-18", "2026-05-18", id="Monday"),
        pytest.param("2026-05-23", "2026-05-26", id="Saturday before Memorial Day"),
        pytest.param("2026-07-03", "2026-07-06", id="Independence Day (observed)"),
        pytest.param("2028-02-29", "2028-02-29", id="leap day"),
        pytest.param("2025-12-24", "2025-12-29", id="EDGAR closed"),
    ],
)
def test_registration_rolls(effective, day):
    """The due date of a first registration moves to a business day (17 CFR 240.0-3(a))."""
    found = due(date.fromisoformat(effective), registration=True)
    assert date.fromisoformat(day) == found.day
    assert (found.day == date.fromisoformat(effective)) is (len(found.reasons) == 1)


@pytest.mark.parametrize(
    ("event", "day"),
    [
        pytest.param("2024-12-13", "2024-12-23", id="before December 24, 2024"),
        pytest.param("2024-12-14", "2024-12-26", id="on December 24, 2024"),
        pytest.param("2024-12-16", "2024-12-26", id="after December 24, 2024"),
        pytest.param("2025-12-13", "2025-12-23", id="before December 24, 2025"),
        pytest.param("2025-12-14", "2025-12-29", id="on December 24, 2025"),
        pytest.param("2025-12-16", "2025-12-29", id="on December 26, 2025"),
        pytest.param("2025-12-19", "2025-12-29", id="after December 26, 2025"),
        pytest.param("2014-12-16", "2014-12-26", id="doubtful: December 26, 2014"),
        pytest.param("2024-02-19", "2024-02-29", id="on a leap day"),
        pytest.param("2024-02-20", "2024-03-01", id="past a leap day"),
        pytest.param("2023-02-20", "2023-03-02", id="no leap day"),
    ],
)
def test_closures_and_leap_days(event, day):
    """A day on which EDGAR was closed moves the due date, as a holiday does (17 CFR 240.0-3(a)).

    The SEC announced those of December 2025; on December 24, 2024, EDGAR accepted no filing.
    """
    assert date.fromisoformat(day) == due(date.fromisoformat(event)).day


@pytest.mark.parametrize(
    ("event", "since", "registration", "day"),
    [
        ("2026-03-18", "2025-12-18", False, "2026-03-18"),
        ("2026-03-18", "2019-01-01", False, "2026-03-18"),
        ("2026-03-01", "2026-03-01", False, "2026-03-18"),
        ("2026-03-12", "2026-03-12", False, "2026-03-23"),
        ("2026-03-18", "2026-03-18", False, "2026-03-30"),
        ("2026-02-02", None, True, "2026-03-18"),
        ("2026-05-14", None, True, "2026-05-14"),
    ],
)
def test_foreign_private_issuers(event, since, registration, day):
    """Insiders in office, or issuers registered, before March 18, 2026, have transition dates."""
    found = due(
        date.fromisoformat(event),
        registration=registration,
        foreign_private_issuer=True,
        in_office_since=since and date.fromisoformat(since),
    )
    assert date.fromisoformat(day) == found.day


@pytest.mark.parametrize(
    ("event", "options", "is_open"),
    [
        ("2026-03-18", FOREIGN, True),
        (
            "2026-03-18",
            {"foreign_private_issuer": True, "in_office_since": date(2026, 3, 18)},
            False,
        ),
        ("2026-03-18", FOREIGN | {"registration": True}, False),
        ("2026-03-18", {}, False),
        ("2026-03-19", FOREIGN, False),
        ("2026-03-17", FOREIGN, False),
    ],
)
def test_caveat(event, options, is_open):
    """The date of taking office matters for a first form of March 18, 2026 (78p(a)(2)(D))."""
    assert is_open is bool(due(date.fromisoformat(event), **options).caveat)


def test_vectors_of_the_catalog(shared):
    """Every test vector of the rule catalog gives its due date."""
    catalog = yaml.safe_load((shared / "spec" / "form3-rules.yaml").read_text())
    vectors = catalog["due_date"]["test_vectors"]
    assert len(vectors) == 16
    for vector in vectors:
        args = vector["args"]
        office = "2025-12-18" if args.get("in_office_2025") else args.get("office")
        found = due(
            date.fromisoformat(args["event_date"]),
            registration=args.get("kind") == "ipo_effective",
            foreign_private_issuer=args.get("fpi", False),
            in_office_since=office and date.fromisoformat(office),
        )
        assert vector["due"] == str(found.day), vector["name"]


def test_reasons():
    """The reasons name each step to the due date."""
    found = due(date(2026, 12, 15))
    assert found.reasons == (
        "ten days after the event of December 15, 2026",
        "December 25, 2026, is Christmas Day",
        "December 26, 2026, is a Saturday",
        "December 27, 2026, is a Sunday",
    )


def test_closed_days():
    """Weekends, observed holidays and EDGAR's own closures are not business days."""
    assert not any(is_business_day(day) for day in CLOSURES)
    assert not is_business_day(date(2021, 12, 31))
    assert not is_business_day(date(2027, 7, 5))
    assert is_business_day(date(2026, 11, 24))


@pytest.mark.parametrize(
    ("due", "last"),
    [
        ("2014-12-26", "2014-12-29"),
        ("2007-01-02", "2007-01-03"),
        ("2004-06-11", "2004-06-14"),
        ("2014-12-24", "2014-12-24"),
        ("2018-12-26", "2018-12-26"),
    ],
)
def test_a_day_that_may_have_been_closed(due, last):
    """A form filed on the business day after a doubtful day is not late."""
    assert date.fromisoformat(last) == last_in_time(date.fromisoformat(due))


@pytest.mark.parametrize("year", YEARS)
def test_federal_holidays_are_those_of_the_calendar_library(year):
    """Dates and names of federal holidays are those of the holidays library."""
    near = country_holidays("US", years=[year, year + 1])
    expected = {day: name for day, name in sorted(near.items()) if day.year == year}

    assert list(expected.items()) == list(federal_holidays(year).items())


def test_the_last_year_has_holidays():
    """The calendar includes its last year."""
    assert date(9999, 12, 25) in federal_holidays(9999)
