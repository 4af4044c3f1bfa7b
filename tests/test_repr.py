"""Public values as Python shows them: on one short line, without secrets or whole texts."""

from datetime import date

import pytest
from pydantic import BaseModel

import form3gen
from cases import case, printed
from filed_samples import submission_of
from form3gen import Change, Context, Delivery, Exhibits, Form3, MemoryFolder

MAX_CHARS = 200
CCC = "abcd@123"
LONG = "The reporting person disclaims beneficial ownership. " * 20
TEXT = f"""\
# CCC: {CCC}
form: 3
event_date: 2026-4-2
issuer: {{name: Acme Inc, cik: 2, symbol: {CCC}}}
owners: [{{name: CCC {CCC}, cik: 1, director: true}}]
remarks: {LONG}
"""
CHECKED = form3gen.check_text(TEXT)
FILED = submission_of(printed("officer", "published").decode()).encode()
FILES = {"poa.txt": LONG.encode()}
DELIVERY = Delivery(cccs={"1": CCC}, exhibits=FILES)
CONTEXT = Context(exhibits=Exhibits(FILES), original=CHECKED.form, cccs={"1": CCC})
VALUES = {
    type(value).__name__: value
    for value in (
        Change("Remarks", "", f"{CCC} {LONG}"),
        form3gen.check(CHECKED.form),
        CHECKED,
        CONTEXT,
        DELIVERY,
        form3gen.due(date(2026, 4, 2)),
        Exhibits(FILES),
        CHECKED.findings[0],
        form3gen.fix(TEXT),
        CHECKED.form,
        form3gen.FORMATS["pdf"],
        form3gen.import_filing(FILED),
        MemoryFolder(FILES),
        form3gen.read_filing(FILED),
        form3gen.RULES["F3-001"],
        form3gen.Selection(),
    )
}
"""One value of each public class that is not a piece of a form."""

REACHED = [CHECKED.source, CHECKED.unchecked, form3gen.import_filing(FILED).document]
"""Values that are attributes of public ones."""

NOT_SHOWN = {"Folder", "Form3genError", "Severity"}
"""Classes without values of their own that anyone prints."""


def public_classes() -> set[str]:
    """Return the names of the public classes that are not pieces of a form."""
    classes = {
        name: value
        for name in form3gen.__all__
        if isinstance(value := getattr(form3gen, name), type)
    }
    return {
        name
        for name, value in classes.items()
        if not issubclass(value, BaseModel) or issubclass(value, Form3)
    }


def test_there_is_a_value_of_each_public_class():
    """The table of values is complete."""
    assert public_classes() == VALUES.keys() | NOT_SHOWN


@pytest.mark.parametrize("value", [*VALUES.values(), *REACHED], ids=lambda one: type(one).__name__)
def test_a_value_is_shown_on_one_short_line(value):
    """Neither `repr` nor `str` shows a CCC or a whole text, though the value holds both."""
    for shown in (repr(value), str(value)):
        assert "\n" not in shown
        assert CCC not in shown
        assert LONG[:60] not in shown
        assert len(shown) <= MAX_CHARS, shown


def test_a_form_is_shown_by_its_owner_issuer_and_event():
    """What identifies a filing is in its repr, and in that of what contains it."""
    shown = "<Form3 of LINDQVIST KARIN E, Meridian Robotics Corp, event of 2025-02-03>"
    assert shown == repr(case("officer").form)
    assert f"<CheckedSource with 0 findings: {shown}>" == repr(case("officer"))
    assert "<Form3 of no owner, unnamed issuer, event of None>" == repr(Form3())
