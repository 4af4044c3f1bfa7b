"""Findings that depend on today's date."""

from datetime import date

import pytest

from filings import findings_with
from form3gen import Form3, Signature

SIGNED = {"signatures": [Signature(name="/s/ Ann Lee", date=date(2026, 4, 9))]}
UNSIGNED: dict[str, object] = {}
FILED = {"circumstances": {"filed": "2026-04-10"}}
EVENT = date(2026, 4, 2)  # a Thursday; the tenth day is a Sunday


@pytest.mark.parametrize(
    ("changes", "today", "words"),
    [
        (UNSIGNED, "2026-04-02", None),
        (UNSIGNED, "2026-04-09", None),
        (
            UNSIGNED,
            "2026-04-10",
            "is due in 3 days by 10:00 p.m. Eastern time (Monday, April 13, 2026)",
        ),
        (SIGNED, "2026-04-12", "is due tomorrow by 10:00 p.m. Eastern time (Monday, April 13"),
        (SIGNED, "2026-04-13", "is due today by 10:00 p.m. Eastern time (Monday"),
        (SIGNED, "2026-04-14", "was due on Monday, April 13, 2026 (1 day ago)"),
        (SIGNED, "2026-04-20", "7 days ago"),
        (SIGNED, "2026-04-21", None),
        (UNSIGNED, "2027-04-13", "365 days ago"),
        (UNSIGNED, "2026-04-01", "is in the future"),
        ({"circumstances": {"event": "registration"}}, "2026-03-25", None),
        (
            SIGNED | {"event_date": date(2099, 4, 2)},
            "2026-04-01",
            "(April 2, 2099) is in the future",
        ),
        (FILED, "2026-04-13", None),
        ({"circumstances": {"submitted": "2026-04-10 18:00"}}, "2026-04-14", None),
        (SIGNED | {"event_date": date(2026, 3, 2)}, "2026-04-10", None),
        ({"event_date": None}, "2026-04-13", None),
        (
            {"circumstances": {"event": "registration"}},
            "2026-04-02",
            "is due today by 10:00 p.m. Eastern time (Thursday, April 2",
        ),
    ],
)
def test_due_soon_or_overdue(changes, today, words):
    """A form is reported from three days before it is due, for a week if it was signed on time."""
    form = Form3(**{"event_date": EVENT} | changes)
    messages = [finding.message for finding in findings_with(form, today=date.fromisoformat(today))]
    assert bool(words) == bool(messages)
    assert (words or "") in "".join(messages)


def test_check_asks_the_clock(run, tmp_path, monkeypatch):
    """The command says so at the date of the event."""
    (tmp_path / "a.yaml").write_text("event_date: 2026-04-02\n")
    monkeypatch.setattr("form3gen.cli.commands.check.today", lambda: date(2026, 4, 13))
    assert "warning[F3-129]: the form is due today" in run("check", "a.yaml").stdout


def test_dates_in_the_future():
    """Signatures and originals dated in the future are reported, and not once the date comes."""
    signatures = [Signature(name="/s/ Ann Lee", date=date(2026, 4, day)) for day in (9, 11)]
    form = Form3(
        form="3/A", event_date=EVENT, original_date=date(2026, 4, 13), signatures=signatures
    )
    found = [(one.rule.code, one.path) for one in findings_with(form, today=date(2026, 4, 10))]
    assert [("F3-802", ("signatures", 1, "date")), ("F3-903", ("original_date",))] == found[:2]
    assert [] == list(findings_with(form, today=date(2026, 4, 14)))
    unsigned = Form3(form="3/A", event_date=EVENT, original_date=date(2099, 4, 13))
    [found] = findings_with(unsigned, today=date(2026, 4, 10))
    assert ("F3-903", ("original_date",)) == (found.rule.code, found.path)
