"""Rules on electronic signatures and the records to keep of them."""

import pytest

from filings import good
from form3gen.rules import reminders


@pytest.mark.parametrize(
    ("signed", "until"),
    [
        ("2026-04-09", "until at least April 9, 2031"),
        ("2028-02-29", "until at least March 1, 2033"),
        ("9999-12-31", "for five years"),
        (None, "for five years"),
    ],
)
def test_authentication_document_is_kept_for_five_years(signed, until):
    """The reminder gives a date that exists, and none beyond the calendar."""
    form = good(event_date=signed, signatures=[{"name": "/s/ Ann Lee", "date": signed}])
    [message] = [one.message for one in reminders(form) if one.code == "F3-811"]

    assert message.endswith(until)
