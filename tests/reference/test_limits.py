"""EDGAR's limits: every text that is filed has one, and prose that repeats one agrees with it."""

import pytest

from cases import ROOT
from complete_filing import complete, look, marks_along, one_of_each
from form3gen.form.marks import Mark
from form3gen.reference.limits import (
    FOOTNOTE_CHARS,
    LIMITS,
    MAX_FOOTNOTES,
    MAX_NOTIFICATION_ADDRESSES,
    MAX_OWNERS,
    MAX_ROWS,
    MAX_SIGNATURES,
    REMARKS_CHARS,
)
from form3gen.rules.document.lengths import MAX_DECIMALS, MAX_DIGITS
from form3gen.rules.explanations.exhibits import MAX_DOCUMENTS

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


WORDS = {4: "four", 10: "ten", 30: "thirty"}
RULES = "src/form3gen/rules"
SENTENCES = [
    (f"{RULES}/document/lengths.py", "at most {} digits", MAX_DIGITS),
    (f"{RULES}/document/lengths.py", "digits and {} decimals", MAX_DECIMALS),
    (f"{RULES}/document/lengths.py", "remarks may have at most {} characters", REMARKS_CHARS),
    (f"{RULES}/document/lengths.py", "footnote may have at most {} characters", FOOTNOTE_CHARS),
    (f"{RULES}/document/lengths.py", "A table may have at most {} rows", MAX_ROWS),
    (f"{RULES}/owners/owners.py", "at most {} reporting owners", MAX_OWNERS),
    (f"{RULES}/signatures/signatures.py", "at most {} signatures", MAX_SIGNATURES),
    (f"{RULES}/explanations/footnotes.py", "at most {} footnotes", MAX_FOOTNOTES),
    (f"{RULES}/explanations/exhibits.py", "at most {} exhibits", MAX_DOCUMENTS["EX"]),
    (f"{RULES}/explanations/exhibits.py", "{} letters (CORRESP)", MAX_DOCUMENTS["CORRESP"]),
    (f"{RULES}/explanations/exhibits.py", "{} cover letters", MAX_DOCUMENTS["COVER"]),
    (f"{RULES}/obligation/edgar_access.py", "at most {} addresses", MAX_NOTIFICATION_ADDRESSES),
    (f"{RULES}/table_2/dates_and_underlying.py", "room for {} rows", MAX_ROWS),
    ("src/form3gen/form/filing.py", "One to {} reporting owners", MAX_OWNERS),
    ("src/form3gen/form/filing.py", "Up to {} rows of non-derivative securities", MAX_ROWS),
    ("src/form3gen/form/filing.py", "Up to {} rows of derivative securities", MAX_ROWS),
    ("src/form3gen/form/filing.py", "Up to {} footnotes", MAX_FOOTNOTES),
    ("src/form3gen/form/filing.py", "of up to {} characters each", FOOTNOTE_CHARS),
    ("src/form3gen/form/filing.py", "Up to {} characters (remarks)", REMARKS_CHARS),
    ("src/form3gen/form/filing.py", "One to {} signatures", MAX_SIGNATURES),
    ("src/form3gen/form/filing.py", "Up to {} email addresses", MAX_NOTIFICATION_ADDRESSES),
    *(
        (file, sentence, limit)
        for file in ("src/form3gen/operations/split.py", "src/form3gen/cli/commands/split.py")
        for sentence, limit in (
            ("at most {} owners,", MAX_OWNERS),
            ("owners, {} rows in each table", MAX_ROWS),
            ("table and {} footnotes", MAX_FOOTNOTES),
        )
    ),
    ("src/form3gen/operations/split.py", "Each {} owners file", MAX_OWNERS),
    ("docs/source.md", "at most {} decimals", MAX_DECIMALS),
    (
        "templates/starters/officer.yaml",
        "title, at most {} char",
        LIMITS["owners", "officer_title"][1],
    ),
    ("README.md", "more than {} owners", MAX_OWNERS),
    ("README.md", "{} rows in a table", MAX_ROWS),
    ("README.md", "or {} footnotes", MAX_FOOTNOTES),
]
"""Every sentence that repeats a limit, with its file."""


@pytest.mark.parametrize(("file", "sentence", "limit"), SENTENCES)
def test_prose_agrees_with_the_limits(file, sentence, limit):
    """A sentence that repeats a limit gives the number that is enforced."""
    prose = " ".join((ROOT / file).read_text().split())
    assert any(sentence.format(word) in prose for word in (f"{limit:,}", WORDS.get(limit)))


def test_a_sentence_with_another_number_is_noticed():
    """A sentence that gives another number than is enforced fails."""
    with pytest.raises(AssertionError):
        test_prose_agrees_with_the_limits("README.md", "more than {} owners", MAX_OWNERS + 1)
