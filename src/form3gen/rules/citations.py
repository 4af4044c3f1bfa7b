"""Citations: the law, instruction or specification that a rule comes from, with its URL."""

import re
from dataclasses import dataclass

from ..reference.edgar_schema import SPECIFICATION


@dataclass(frozen=True)
class Citation:
    """The source of a rule: the text to show, and the URL of a page with it, empty if none."""

    text: str
    url: str


def cfr(section: str) -> Citation:
    """Cite a section of title 17 of the Code of Federal Regulations, such as `240.16a-3(a)`."""
    number = re.fullmatch(r"(\d+\.[0-9a-z-]+)(\([0-9a-zA-Z]+\))*", section)
    assert number, section
    return Citation(
        f"17 CFR {section}", f"https://www.ecfr.gov/current/title-17/section-{number[1]}"
    )


def form3(instruction: str) -> Citation:
    """Cite a General Instruction of Form 3 (SEC 1472), such as `5(b)(iii)`."""
    assert re.fullmatch(r"[1-8](\([0-9a-z]+\))*", instruction), instruction
    return Citation(
        f"Form 3 General Instruction {instruction}", "https://www.sec.gov/files/form3data.pdf"
    )


def item(name: str) -> Citation:
    """Cite an item or column of the printed Form 3, such as `Item 2` or `Table I col. 4`."""
    assert re.fullmatch(r"Item \d[a-z]?|Table I{1,2}( cols?\. [\d-]+)?|Remarks", name), name
    return Citation(f"Form 3 {name}", "https://www.sec.gov/files/form3.pdf")


def edgar(section: str) -> Citation:
    """Cite a section or element of EDGAR's Ownership XML Technical Specification."""
    return Citation(
        f"EDGAR Ownership XML Technical Specification {SPECIFICATION}, {section}",
        "https://www.sec.gov/submit-filings/technical-specifications",
    )


def usc(section: str) -> Citation:
    """Cite a section of title 15 of the United States Code, such as `78p(a)(2)(B)`."""
    number = re.fullmatch(r"(\d+[a-z]*(?:-\d+)?)(\([0-9a-zA-Z]+\))*", section)
    assert number, section
    return Citation(
        f"15 U.S.C. {section}",
        f"https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title15-section{number[1]}",
    )


def filer_manual(section: str) -> Citation:
    """Cite a section of the EDGAR Filer Manual."""
    return Citation(
        f"EDGAR Filer Manual, {section}", "https://www.sec.gov/submit-filings/edgar-filer-manual"
    )


RELEASE_34_104903 = Citation(
    "SEC Release No. 34-104903, 91 FR 10320", "https://www.federalregister.gov/citation/91-FR-10320"
)
"""The release that requires directors and officers of foreign private issuers to file."""

RELEASE_33_8230 = Citation("SEC Release No. 33-8230", "https://www.sec.gov/rules/final/33-8230.htm")
"""The release that made electronic filing and posting on the issuer's website mandatory."""

CERTILMAN_BALIN = Citation(
    "SEC no-action letter, Certilman Balin Adler & Hyman (April 20, 1992)",
    "https://www.sec.gov/divisions/corpfin/cf-noaction/cbah042092-sec16.htm",
)
"""The letter on awards that vest on performance goals other than the stock price."""

FOREIGN_FAQS = Citation(
    "SEC staff FAQs on the Holding Foreign Insiders Accountable Act (reported by Arnold & Porter)",
    "https://www.arnoldporter.com/en/perspectives/advisories/2026/03/"
    "sec-staff-issues-holding-foreign-insiders-accountable-act-faqs",
)
FORM_ID_FAQS = Citation(
    "SEC staff FAQs 6 and 7 on the Holding Foreign Insiders Accountable Act (reported by Mayer"
    " Brown)",
    "https://www.freewritings.law/2026/03/"
    "two-more-faqs-on-the-holding-foreign-insiders-accountable-act/",
)


PRACTICE = Citation("Section 16 filing practice (no rule)", "")


EDGAR_RELEASES = Citation("form3gen EDGAR data (docs/edgar-releases.md)", "")
"""Which EDGAR release form3gen follows."""


def source(topic: str) -> Citation:
    """Cite a part of form3gen's own source format."""
    return Citation(f"form3gen source format (docs/source.md), {topic}", "")


def faq(question: int, *, by_analogy: bool = False) -> Citation:
    """Cite a question of the SEC staff's FAQ on electronic filing of Forms 3, 4 and 5 (2003)."""
    addition = " (by analogy)" if by_analogy else ""
    return Citation(
        f"SEC Section 16 Electronic Reporting FAQ Q.{question}{addition}",
        "https://www.sec.gov/divisions/corpfin/sec16faq.htm",
    )
