"""EDGAR's limits: every text that is filed has one."""

from complete_filing import complete, look, marks_along, one_of_each
from form3gen.form.marks import Mark
from form3gen.reference.limits import LIMITS

WITHOUT_LENGTH_LIMIT = {
    *("document_type", "table_1.ownership.value", "table_2.ownership.value"),
    *("issuer.cik", "owners.cik", "owners.address.state", "owners.address.country"),
    *("footnotes", "remarks", "exhibits.file"),
}
"""Codes and numbers, which have rules of their own; and texts with a length rule of their own."""

FORM = complete()
FIELDS = one_of_each(FORM)
"""The path of a value of each field of the model."""


def filed_texts() -> set[str]:
    """Return the fields whose text is filed, apart from footnote references."""
    return {
        field
        for field, path in FIELDS.items()
        if isinstance(look(FORM, path), str | tuple)
        and not field.endswith(".notes")
        and Mark.NOT_FILED not in marks_along(FORM, path)
    }


def test_every_filed_text_has_a_limit():
    """Each text that is filed has a limit in characters, or another rule; nothing else has."""
    limited = {".".join(path) for path in LIMITS}
    missing = filed_texts() - limited - WITHOUT_LENGTH_LIMIT
    assert not missing, f"add the limit of {missing} to LIMITS in reference/limits.py"
    assert limited | WITHOUT_LENGTH_LIMIT <= filed_texts()
