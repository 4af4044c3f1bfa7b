"""The time left until a due date."""

from datetime import UTC, date, datetime

import pytest

from form3gen.deadline import Due
from form3gen.operations.due import time_left


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
