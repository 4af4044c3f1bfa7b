"""What a filing may not contain: private data, other languages, transactions, other forms."""

import pytest

from filings import SOURCE, codes_and_paths, dotted, findings, findings_with, good
from form3gen import Exhibits, check, check_text
from form3gen.rules import reminders


def found(**changes: object) -> list[tuple[str, str]]:
    """Return code and path of each finding of the good filing, changed."""
    return [(code, dotted(path)) for code, path in codes_and_paths(good(**changes))]


@pytest.mark.parametrize(
    ("text", "private"),
    [
        *((text, "a Social Security number") for text in ("123-45-6789", "SSN: 123 45 6789")),
        ("Social Security No. 123456789", "a Social Security number"),
        ("Date of birth: March 4, 1961", "a date of birth"),
        ("DOB 03/04/1961", "a date of birth"),
        ("Held in account no. 4417-889231", "an account number"),
        ("Acct # U1234567", "an account number"),
        ("Write to ann.lee@example.com.", "an email address"),
        ("Call (617) 555-0100 with questions.", "a phone number"),
        ("Call 617-555-0100.", "a phone number"),
        ("Registration Statement No. 333-123456", ""),
        ("IRS No. 04-1234567, file 001-12345", ""),
        ("2024-05-06 to 2025-05-06", ""),
        ("Shares bought @ $5.00 a share", ""),
        ("Held in an individual retirement account (401(k) plan no. 2).", ""),
        ("Held in trust for children born on or after 1990", ""),
        ("Account of the spouse with 1,000,000 shares", ""),
        ("Benefits under the Social Security Act of 1935", ""),
        ("Grant 2021-10-0042 of the 2019-2024 plan", ""),
    ],
)
def test_private_data(text, private):
    """Personal numbers are reported, document numbers are not, and no message shows a number."""
    findings = check(good(remarks=text)).findings
    assert (["F3-014"] if private else []) == [finding.rule.code for finding in findings]
    for finding in findings:
        assert ("remarks",) == finding.path
        assert f"what looks like {private}," in finding.message
        assert not any(char.isdigit() for char in finding.message)


def test_contact_is_not_published():
    """The contact and the addresses to notify may be email addresses and phone numbers."""
    contact = {"name": "Dana", "phone": "617-555-0100", "email": "dana@example.com"}
    assert [] == found(contact=contact, notify=["sam@example.com"])


@pytest.mark.parametrize(
    ("title", "foreign"),
    [
        *((title, True) for title in ("Actions ordinaires", "Namenaktien", "Acciones Comunes")),
        ("Ordinary Shares (Actions ordinaires)", False),
        ("Common Stock", False),
        ("Certificates of Participation", False),
    ],
)
def test_titles_in_other_languages(title, foreign):
    """A title in another language is reported unless English accompanies it."""
    row = {"title": title, "amount": "1", "ownership": "D"}
    assert ([("F3-015", "table_1.0.title")] if foreign else []) == found(table_1=[row])


@pytest.mark.parametrize(
    ("text", "foreign"),
    [
        ("L'option est exercable en quatre tranches a partir de la date d'attribution.", True),
        ("Las opciones se ejercen en cuatro partes iguales por el titular y no para otros.", True),
        ("Las acciones son de la sociedad y el titular no puede venderlas por un plazo.", True),
        ("Die Aktien werden von der Gesellschaft gehalten und sind nicht frei.", True),
        ("Societe de Participations et de Gestion du Sud, Paris", False),
        ("Held by Fundacion de la Familia y de los Amigos del Arte por Chile.", False),
        ("The shares are held by Caisse de depot et placement du Quebec et la Mutuelle.", False),
        ("Exhibit 24 - Power of Attorney, on file", False),
    ],
)
def test_texts_in_other_languages(text, foreign):
    """A sentence in another language is reported; names within English sentences are not."""
    assert ([("F3-015", "remarks")] if foreign else []) == found(remarks=text)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It\u2019s \u201cso\u201d", 3),
        ("a\u00a0b", 1),
        ("1 \u20ac", 1),
        ("Jos\u00e9 N\u00fa\u00f1ez, \u0141ukasz", 0),
        ("plain - 'text'", 0),
    ],
)
def test_non_ascii_characters(text, count):
    """Non-ASCII symbols are counted in one finding; accented letters are not."""
    found = reminders(good(remarks=text))
    findings = [finding for finding in found if finding.rule.code == "F3-006"]
    assert ([f"({count} in all)"] if count else []) == [f.message[-10:] for f in findings]


@pytest.mark.parametrize(
    ("old", "new", "code", "path"),
    [
        ("amount: 100", "amount: 100, transaction_code: P", "F3-013", "table_1.0.transaction_code"),
        ("amount: 100", "amount: 100, Transaction Date: x", "F3-013", "table_1.0.Transaction Date"),
        (
            "amount: 100",
            "amount: 100, acquired_disposed: A",
            "F3-013",
            "table_1.0.acquired_disposed",
        ),
        ("form: 3", "form: 3\naff10b5One: 0", "F3-013", "aff10b5One"),
        ("form: 3", "form: 3\ntransaction_code: P", "F3-029", "transaction_code"),
        ("amount: 100", "amount: 100, acquird: 2026-04-01", "F3-029", "table_1.0.acquird"),
        ("{name: Acme Inc, cik: 2, symbol: ACME}", "[{cik: 2}, {cik: 3}]", "F3-117", "issuer"),
        ("{name: Acme Inc, cik: 2, symbol: ACME}", "[{cik: 2}]", "F3-030", "issuer"),
    ],
)
def test_what_is_out_of_place(old, new, code, path):
    """Transactions and a second issuer are reported once each, without findings that follow."""
    findings = check_text(SOURCE.replace(old, new, 1)).findings
    assert [(code, path)] == [(f.rule.code, ".".join(map(str, f.path))) for f in findings]


def test_footnote_cited_by_a_transaction():
    """A footnote that only a transaction cites is not reported as unused."""
    text = SOURCE.replace("amount: 100", "amount: 100, price_paid: {value: 1, notes: a}")
    text += "footnotes: {a: Paid in cash.}\n"
    assert ["F3-013"] == [finding.rule.code for finding in check_text(text).findings]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"<?xml version='1.0'?>\n<ownershipDocument>\n", "F3-011"),
        (b"My SSN is 123-45-6789.\n", "F3-014"),
        (b"Know all men by these presents.\n", None),
    ],
)
def test_contents_of_exhibits(content, code):
    """An exhibit may be neither an ownership document nor contain a Social Security number."""
    form = good(exhibits=[{"type": "EX-99", "file": "poa.txt"}])
    findings = [
        (f.rule.code, f.path) for f in findings_with(form, exhibits=Exhibits({"poa.txt": content}))
    ]
    assert ([(code, ("exhibits", 0, "file"))] if code else []) == findings


@pytest.mark.parametrize(
    ("text", "is_contact"), [("SSN 123-45-6789", False), ("Write to ann@example.com", True)]
)
def test_cure_of_private_data(text, is_contact):
    """Only an email address or a phone number belongs under `contact`."""
    cures = [one.help for one in findings(good(remarks=text)) if one.code == "F3-014"]
    assert [is_contact] == ["contact" in cure for cure in cures]
