"""Captions: the revision in force on a date, and the SEC's words."""

from dataclasses import fields
from datetime import date, timedelta

import pytest
import yaml

from form3gen import check_text
from form3gen.reference import captions as captions_module
from form3gen.reference.captions import CLASSIC, REVISIONS, captions
from form3gen.reference.edgar_schema import IN_FORCE


@pytest.mark.parametrize(
    ("day", "number", "expires", "item_3a"),
    [
        (date(2013, 10, 1), "SEC 1473 (7-02)", "January 31, 2015", False),
        (date(2021, 1, 13), "SEC 1473 (7-02)", "", False),
        (date(2026, 3, 17), "SEC 1473 (7-02)", "", False),
        (date(2026, 3, 18), "SEC 1473 (03-26)", "", True),
    ],
)
def test_captions_of_the_day(day, number, expires, item_3a):
    """Each date has the captions of the revision in force."""
    words = captions(day)
    assert (number, expires, item_3a) == (words.form_number, words.omb_expires, bool(words.item_3a))


def test_captions_without_a_day(monkeypatch):
    """A draft without dates has the captions in force, even if the next ones are known already."""
    in_force = captions(IN_FORCE)
    assert in_force is captions(None)

    ahead = (IN_FORCE + timedelta(days=30), CLASSIC)
    monkeypatch.setattr(captions_module, "REVISIONS", (ahead, *REVISIONS))

    assert in_force is captions(None)
    assert captions(ahead[0]) is CLASSIC


def test_revisions_go_back_in_time():
    """The revisions are listed newest first and cover every date."""
    days = [day for day, _ in REVISIONS]
    assert days == sorted(days, reverse=True)
    assert days[-1] == date.min


def test_the_day_is_the_last_signature():
    """The captions follow the date of the last signature, else the date of event."""
    text = "event_date: 2026-03-16\nsignatures: [{name: A, date: 2026-03-20}, {name: B}]\n"
    assert date(2026, 3, 20) == check_text(text).form.law_date
    assert date(2026, 3, 16) == check_text("event_date: 2026-03-16\n").form.law_date


def test_captions_are_the_official_ones(shared):
    """Every caption of the official form is among ours, word for word."""
    labels = yaml.safe_load((shared / "spec" / "form3-labels.yaml").read_text())["labels"]["base"]
    ours = squeezed(" ".join(str(getattr(CLASSIC, field.name)) for field in fields(CLASSIC)))
    skipped = {"FORM 3", "__X__", "_____", "_X_", "___", "({n})"}
    official = [text for text in texts(labels) if text not in skipped and "{" not in text]
    assert len(official) > 50
    missing = [text for text in official if squeezed(text) not in ours]
    assert [] == missing


def texts(labels: object) -> list[str]:
    """Return every caption of the official form."""
    if isinstance(labels, dict):
        own = [labels["text"]] if isinstance(labels.get("text"), str) else []
        return own + [text for value in labels.values() for text in texts(value)]
    return [text for item in labels for text in texts(item)] if isinstance(labels, list) else []


def squeezed(text: str) -> str:
    """Return a text without whitespace, since line breaks differ."""
    return "".join(text.split())
