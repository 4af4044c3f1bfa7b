"""Who must file."""

import pytest

from filings import obligation_findings, obligation_reminders


@pytest.mark.parametrize(
    ("ended", "before", "must_file"),
    [
        ("2026-04-01", True, False),
        ("2026-04-02", False, True),
        ("2026-04-13", False, True),
        ("2026-04-14", False, False),
    ],
)
def test_people_who_left(ended, before, must_file):
    """A person who is an insider on the date of event files, even after leaving (78p(a)(2)(B)).

    The event is on April 2, and the form is due on April 13.
    """
    place = [("F3-140", "circumstances.status_ended")]
    assert place * before == obligation_findings(status_ended=ended)
    assert must_file is ("F3-119" in obligation_reminders(status_ended=ended))
