"""Awards that are not owned yet."""

import pytest

from filings import paths, with_row_1, with_row_2

TITLE = ("table_2", 0, "title")
UNITS = {"title": "Restricted Stock Units"}


@pytest.mark.parametrize(
    ("note", "found"),
    [
        ("The units will be granted on July 1, 2026.", True),
        ("Granted on April 3, 2026.", True),
        ("Granted on April 2, 2026.", False),
        ("Granted in 2024; vests on April 3, 2027.", False),
    ],
)
def test_future_grants(note, found):
    """An award that is granted after the date of event is found in either table."""
    assert [TITLE] * found == paths("F3-537", with_row_2(note, **UNITS))
    assert [("table_1", 0, "title")] * found == paths("F3-537", with_row_1(note, **UNITS))


@pytest.mark.parametrize(
    ("title", "note", "found"),
    [
        ("Restricted Stock Units", "Vest upon the achievement of revenue goals.", True),
        ("Performance Shares", "Reported at target; may be earned from 0% to 200%.", True),
        ("Performance Stock Units", "The revenue goals were met in 2025.", False),
        ("Performance Stock Units", "Vest on the closing price of the stock.", False),
        ("Stock Option (Right to Buy)", "Vests upon the achievement of goals.", False),
        ("Restricted Stock Units", "Vest in 2027.", False),
    ],
)
def test_unearned_units(title, note, found):
    """Units whose footnote says that goals are open are found, whatever their title."""
    assert [TITLE] * found == paths("F3-538", with_row_2(note, title=title))


def test_unearned_units_among_shares():
    """Shares in Table I are found if a footnote says that they include unearned units."""
    note = "Includes 500 performance stock units, which vest if revenue targets are achieved."
    assert [("table_1", 0, "title")] == paths("F3-538", with_row_1(note))
    assert [] == paths("F3-538", with_row_1("Acquired upon the achievement of revenue goals."))


def test_reminder_of_performance_awards():
    """A performance award is a reminder in either table, unless its goals were met."""
    assert paths("F3-523", with_row_1(title="Performance Shares"))
    assert paths("F3-523", with_row_2(title="Performance-Based RSUs"))
    assert not paths("F3-523", with_row_2(title="Restricted Stock Units"))
    met = with_row_2("The revenue goals were achieved.", title="Performance Stock Units")
    assert not paths("F3-523", met)
