"""`form3gen due`."""

import json
from datetime import UTC, datetime

import pytest
from icalendar import Calendar

from cases import ROOT


def test_date(run):
    """For a date of event, the due date, the hour and the reasons are shown."""
    lines = run("due", "2020-12-14").stdout.splitlines()
    assert lines[0].startswith("Due Monday, December 28, 2020, 10:00 p.m. Eastern time: ")
    assert "  December 24, 2020, is a day on which EDGAR is closed" in lines
    assert "  December 25, 2020, is Christmas Day" in lines


def test_filing(run):
    """A filing gives its date of event and whether the issuer is a foreign private issuer."""
    foreign = ROOT / "golden" / "foreign" / "input.yaml"
    shown = run("due", foreign).stdout
    assert "March 30, 2026" in shown
    assert "However, the form was due on March 18, 2026, if the owner was in office on" in shown
    shown = run("due", foreign, "--in-office-since", "2024-05-01").stdout
    assert shown.startswith("Due Wednesday, March 18, 2026")
    assert "However" not in shown


def test_amendment(run):
    """For a Form 3/A, the due date is that of the original, and the amendment has none."""
    amendment = ROOT / "templates" / "starters" / "amendment.yaml"
    lines = run("due", amendment).stdout.splitlines()
    assert lines[-1] == (
        "However, an amendment has no due date of its own, so file it promptly; this is the"
        " original's."
    )
    assert "However" not in run("due", ROOT / "templates" / "starters" / "officer.yaml").stdout


def test_registration(run):
    """After a first registration, the form is due the same day."""
    assert "May 14, 2026" in run("due", "2026-05-14", "--registration").stdout


def test_calendar(run, tmp_path):
    """The calendar file has the last hour, in UTC, and an alarm."""
    assert 0 == run("due", "2026-11-16", "--ics", "a.ics").exit_code
    event = Calendar.from_ical((tmp_path / "a.ics").read_bytes()).walk("VEVENT")[0]
    assert event["dtend"].dt == datetime(2026, 11, 28, 3, 0, tzinfo=UTC)
    assert "Thanksgiving" in event["description"]
    assert event.walk("VALARM")
    again = run("due", "2026-11-16", "--ics", "a.ics")
    assert 2 == again.exit_code


@pytest.mark.parametrize(
    ("what", "cure"),
    [
        ("11/16/2026", "year-month-day; write `2026-11-16`"),
        ("2026-4-2", "year-month-day; write `2026-04-02`"),
        ("Nov. 16, 2026", "year-month-day; write `2026-11-16`"),
        (
            "11/10/2026",
            "year-month-day; write `2026-11-10` for November 10, 2026, or `2026-10-11` for October"
            " 11, 2026",
        ),
        ("2026-02-30", "a date such as 2026-04-02"),
    ],
)
def test_date_in_another_form(run, what, cure):
    """A date that is not year-month-day gets a message that says how to write it."""
    assert run("due", what).stderr == f"form3gen: {what} is not {cure}\n"


def test_grant_before_the_event(run):
    """A grant before the event is refused, because the Form 3 reports it."""
    result = run("due", "2026-11-16", "--grant", "2026-11-13")
    assert 2 == result.exit_code
    assert "precedes the event of 2026-11-16; report it on the Form 3" in result.stderr


def test_time_left_for_a_form_4(run):
    """The time left until a Form 4 is due, or since, follows its date."""
    last = run("due", "2020-12-14", "--grant", "2020-12-14").stdout.splitlines()[-2]
    assert last.startswith("Form 4 due Wednesday, December 16, 2020, 10:00 p.m. Eastern time: ")
    assert last.endswith(" days ago.")


def test_calendar_entry_of_a_grant(run):
    """The entry for a Form 4 gives the date of the grant."""
    shown = run("due", "2026-11-16", "--grant", "2026-11-17", "--ics", "-").stdout
    events = Calendar.from_ical(shown).walk("VEVENT")
    assert [str(one["summary"]).partition("(")[2] for one in events] == [
        "event of 2026-11-16)",
        "grant of 2026-11-17)",
    ]


def test_grants(run):
    """The date of the Form 4 for a grant follows the due date of the Form 3."""
    lines = run("due", "2026-11-16", "--grant", "2026-11-16").stdout.splitlines()
    due = "Form 4 due Wednesday, November 18, 2026, 10:00 p.m. Eastern time: "
    assert any(line.startswith(due) for line in lines)
    assert "  two business days after the grant of November 16, 2026" in lines
    assert "Form 4" not in run("due", "2026-11-16").stdout
    shown = run("due", "2026-11-16", "--grant", "2026-11-16", "--ics", "-").stdout
    events = Calendar.from_ical(shown).walk("VEVENT")
    assert ["File Form 3", "File Form 4"] == [event["summary"][:11] for event in events]
    assert datetime(2026, 11, 19, 3, 0, tzinfo=UTC) == events[1]["dtend"].dt
    assert "the calendar ends" in run("due", "2026-11-16", "--grant", "9999-12-31").stderr


def test_local_time(spawn):
    """A time zone other than that of New York gets the hour in local time."""
    shown = spawn("due", "2026-11-16", TZ="Europe/Zurich").stdout
    assert "Local time: Saturday, November 28, 2026, 4:00 a.m. (CET).\n" in shown
    assert "Local time" not in spawn("due", "2026-11-16", TZ="America/New_York").stdout


@pytest.mark.parametrize("what", ["nonsense", "2026-02-30"])
def test_neither_date_nor_file(run, what):
    """An argument that is neither a file nor a date gives one line and exit status 2."""
    result = run("due", what)
    assert 2 == result.exit_code
    assert 1 == len(result.stderr.splitlines())


def test_calendars_of_two_filers(run, tmp_path):
    """Two filers have different entries, each with the names; standard output works, too."""
    starter = (ROOT / "templates" / "starters" / "officer.yaml").read_text()
    (tmp_path / "a.yaml").write_text(starter)
    (tmp_path / "b.yaml").write_text(starter.replace("0007654321", "0007654322"))
    events = [
        Calendar.from_ical(run("due", name, "--ics", "-").stdout).walk("VEVENT")[0]
        for name in ("a.yaml", "b.yaml")
    ]
    assert events[0]["uid"] != events[1]["uid"]
    assert "LEE ANN MARIE, Example Industries Inc." in events[0]["summary"]
    assert not (tmp_path / "-").exists()


def test_the_end_of_the_calendar(run):
    """An event at the end of the calendar has no due date, and a message says so."""
    assert "the calendar ends" in run("due", "9999-12-31").stderr


def test_json(run):
    """For programs: each due date with its last moment and its reasons."""
    shown = run("due", "2026-11-16", "--grant", "2026-11-16", "--format", "json").stdout
    report = json.loads(shown)
    assert ("2026-11-27", "2026-11-27T22:00:00-05:00") == (
        report["form_3"]["date"],
        report["form_3"]["by"],
    )
    assert any("Thanksgiving" in reason for reason in report["form_3"]["reasons"])
    assert ["2026-11-18"] == [entry["date"] for entry in report["form_4"]]
