"""Arguments of a wrong type: one TypeError that says what a function takes and what it got."""

import inspect
from datetime import datetime

import pytest

import form3gen
from form3gen import Form3

VERBS = [name for name in form3gen.__all__ if name.islower()]
PARAMETERS = [
    (verb, name) for verb in VERBS for name in inspect.signature(getattr(form3gen, verb)).parameters
]
FILINGS = {"filing", "form", "old", "new", "original", "event"}
"""Parameters that take a filing."""
FILING = "a Form3, a CheckedSource or a ReadFiling"
HINT = "; check_text takes the text of a filing"
MISTAKES = [
    ("check", ("form: 3",), f"check takes a Form3, not str{HINT}"),
    ("check", (Form3(), None), "check takes a Context as context, not None"),
    ("check_text", (None,), "check_text takes bytes or a str, not None"),
    ("check_text", (bytearray(b"form: 3"),), "check_text takes bytes or a str, not bytearray"),
    ("render", (b"form: 3", "pdf"), f"render takes {FILING}, not bytes{HINT}"),
    ("render", (Form3(), None), "render takes a str as to, not None"),
    ("diff", (Form3(), 3), f"diff takes {FILING} as new, not int"),
    ("due", ("2026-04-02",), f"due takes a date, {FILING}, not str"),
    ("due", (datetime(2026, 4, 2, 12),), f"due takes a date, {FILING}, not datetime"),
    ("import_filing", ("<xml/>",), "import_filing takes bytes, not str"),
    ("report", (None,), "report takes a str, not None"),
]


def arguments(verb: str, wrong: str) -> dict[str, object]:
    """Return keyword arguments up to the wrong one; those before it are right."""
    right: dict[str, object] = dict.fromkeys(FILINGS, Form3()) | {
        "to": "txt",
        "text": "",
        "raw": b"",
    }
    names = inspect.signature(getattr(form3gen, verb)).parameters
    given = {name: right[name] for name in names if name in right}
    return given | {wrong: object()}


@pytest.mark.parametrize(("verb", "parameter"), PARAMETERS)
def test_every_parameter_of_every_function_is_checked(verb, parameter):
    """An object that is nothing known is refused, with the function and its type in the message."""
    with pytest.raises(TypeError, match=rf"^{verb} takes (a|bytes).*, not object$"):
        getattr(form3gen, verb)(**arguments(verb, parameter))


@pytest.mark.parametrize(("verb", "given", "message"), MISTAKES)
def test_the_message_says_what_it_takes_and_what_it_got(verb, given, message):
    """Likely mistakes give the whole message; text instead of a filing leads to check_text."""
    with pytest.raises(TypeError) as raised:
        getattr(form3gen, verb)(*given)
    assert message == str(raised.value)


def test_a_folder_is_anything_with_its_methods():
    """A folder needs no base class, and the name of one is not a folder."""

    class Empty:
        def read(self, name: str, limit: int) -> bytes:
            return b""

        def folder_of(self, name: str) -> "Empty":
            return self

    assert form3gen.check_text("form: 3", folder=Empty()).findings
    with pytest.raises(TypeError, match="takes a Folder or None as folder, not str"):
        form3gen.check_text("form: 3", folder="filings")
