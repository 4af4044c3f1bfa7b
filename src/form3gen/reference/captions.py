"""The official captions of Form 3, by revision of the form.

They are the SEC's own words, a work of the United States government.
"""

from dataclasses import dataclass, replace
from datetime import date

from .edgar_schema import IN_FORCE


@dataclass(frozen=True)
class Captions:
    """Every caption of one revision; the defaults are those in force from 2015 to March 2026.

    `exhibits`, `draft` and, for revisions without Item 3a, `foreign_symbol` are form3gen's words.
    """

    agency: str = "UNITED STATES SECURITIES AND EXCHANGE COMMISSION"
    city: str = "Washington, D.C. 20549"
    title: str = "INITIAL STATEMENT OF BENEFICIAL OWNERSHIP OF SECURITIES"
    authority: str = (
        "Filed pursuant to Section 16(a) of the Securities Exchange Act of 1934"
        " or Section 30(h) of the Investment Company Act of 1940"
    )
    responses: str = "(Print or Type Responses)"
    omb: str = "OMB APPROVAL"
    omb_number_label: str = "OMB Number:"
    omb_number: str = "3235-0104"
    omb_expires_label: str = "Expires:"
    omb_expires: str = ""
    omb_burden_label: str = "Estimated average burden hours per response..."
    omb_burden: str = "0.5"
    item_1: str = "1. Name and Address of Reporting Person"
    last: str = "(Last)"
    first: str = "(First)"
    middle: str = "(Middle)"
    street: str = "(Street)"
    city_label: str = "(City)"
    state: str = "(State)"
    zip: str = "(Zip)"
    country: str = ""
    item_2: str = "2. Date of Event Requiring Statement"
    month_day_year: str = "(Month/Day/Year)"
    item_3: str = "3. Issuer Name and Ticker or Trading Symbol"
    item_3a: str = ""
    item_4: str = "4. Relationship of Reporting Person(s) to Issuer"
    check_all: str = "(Check all applicable)"
    director: str = "Director"
    ten_percent: str = "10% Owner"
    officer: str = "Officer (give title below)"
    other: str = "Other (specify below)"
    item_5: str = "5. If Amendment, Date Original Filed"
    item_6: str = "6. Individual or Joint/Group Filing"
    check_line: str = "(Check Applicable Line)"
    one: str = "Form filed by One Reporting Person"
    more: str = "Form filed by More than One Reporting Person"
    table_1: str = "Table I - Non-Derivative Securities Beneficially Owned"
    table_1_columns: tuple[str, ...] = (
        "1. Title of Security (Instr. 4)",
        "2. Amount of Securities Beneficially Owned (Instr. 4)",
        "3. Ownership Form: Direct (D) or Indirect (I) (Instr. 5)",
        "4. Nature of Indirect Beneficial Ownership (Instr. 5)",
    )
    reminder: str = (
        "Reminder: Report on a separate line for each class of securities"
        " beneficially owned directly or indirectly."
    )
    form_number: str = "SEC 1473 (7-02)"
    response_notice: str = (
        "Persons who respond to the collection of information contained in this form are not"
        " required to respond unless the form displays a currently valid OMB control number."
    )
    table_2: str = (
        "Table II - Derivative Securities Beneficially Owned"
        " (e.g., puts, calls, warrants, options, convertible securities)"
    )
    table_2_columns: tuple[str, ...] = (
        "1. Title of Derivative Security (Instr. 4)",
        "2. Date Exercisable and Expiration Date (Month/Day/Year)",
        "3. Title and Amount of Securities Underlying Derivative Security (Instr. 4)",
        "4. Conversion or Exercise Price of Derivative Security",
        "5. Ownership Form of Derivative Security: Direct (D) or Indirect (I) (Instr. 5)",
        "6. Nature of Indirect Beneficial Ownership (Instr. 5)",
    )
    dates_columns: tuple[str, str] = ("Date Exercisable", "Expiration Date")
    underlying_columns: tuple[str, str] = ("Title", "Amount or Number of Shares")
    owners: str = "Reporting Owners"
    owner_name: str = "Reporting Owner Name / Address"
    relationships: str = "Relationships"
    owner_columns: tuple[str, str, str, str] = ("Director", "10% Owner", "Officer", "Other")
    signatures: str = "Signatures"
    signature: str = "Signature of Reporting Person"
    signature_date: str = "Date"
    explanation: str = "Explanation of Responses:"
    no_securities: str = "No securities are beneficially owned"
    joint_note: str = (
        "If the form is filed by more than one reporting person, see Instruction 5(b)(v)."
    )
    misstatement: str = (
        "Intentional misstatements or omissions of facts constitute Federal Criminal Violations."
        " See 18 U.S.C. 1001 and 15 U.S.C. 78ff(a)."
    )
    remarks: str = "Remarks:"
    exhibits: str = "Exhibits:"
    foreign_symbol: str = "Foreign Trading Symbol"
    draft: str = "DRAFT - NOT FOR FILING"
    copies: str = (
        "Note: File three copies of this Form, one of which must be manually signed."
        " If space is insufficient, See Instruction 6 for procedure."
    )
    respondents: str = (
        "Potential persons who are to respond to the collection of information contained in this"
        " form are not required to respond unless the form displays a currently valid OMB number."
    )


CLASSIC = Captions()
OF_2026 = replace(
    CLASSIC,
    item_3a="3a. Foreign Trading Symbol",
    item_5="5. If Amendment, Date of Original Filed",
    zip="(Zip/Postal Code)",
    country="(Country)",
    form_number="SEC 1473 (03-26)",
)
WITH_UTILITY_ACT = replace(
    CLASSIC,
    authority=(
        "Filed pursuant to Section 16(a) of the Securities Exchange Act of 1934,"
        " Section 17(a) of the Public Utility Holding Company Act of 1935"
        " or Section 30(h) of the Investment Company Act of 1940"
    ),
)


def _expiring(omb_expires: str) -> Captions:
    return replace(WITH_UTILITY_ACT, omb_expires=omb_expires)


# Newest first. The SEC published the dates of March 2026 and June 2008. The other dates on which
# the printed OMB expiration changed are unknown: a row begins once the previous expiration had
# passed, except that of January 2008, a month in which the new one was already in use.
REVISIONS: tuple[tuple[date, Captions], ...] = (
    (date(2026, 3, 18), OF_2026),
    (date(2015, 2, 1), CLASSIC),
    (date(2011, 12, 1), _expiring("January 31, 2015")),
    (date(2011, 3, 1), _expiring("November 30, 2011")),
    (date(2008, 6, 23), _expiring("February 28, 2011")),
    (date(2008, 1, 1), _expiring("February 29, 2008")),
    (date(2005, 2, 1), _expiring("January 31, 2008")),
    (date.min, _expiring("January 31, 2005")),
)


def captions(day: date | None) -> Captions:
    """Return the captions in force on a day; without a day, those of the current EDGAR release."""
    return revision_of(day or IN_FORCE)[1]


def revision_of(day: date) -> tuple[date, Captions]:
    """Return the captions in force on a day, and the date on which they took effect."""
    return next(revision for revision in REVISIONS if revision[0] <= day)
