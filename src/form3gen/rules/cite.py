"""Citations: the law, instruction or specification that a rule comes from, with its address."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Citation:
    """Where a rule is written: the text shown, and a page where it can be read, if there is one."""

    text: str
    url: str


def cfr(section: str) -> Citation:
    """Return a section of title 17 of the Code of Federal Regulations, as `240.16a-3(a)`."""
    number = re.fullmatch(r"(\d+\.[0-9a-z-]+)(\([0-9a-zA-Z]+\))*", section)
    assert number, section
    return Citation(
        f"17 CFR {section}", f"https://www.ecfr.gov/current/title-17/section-{number[1]}"
    )


def form3(instruction: str) -> Citation:
    """Return a General Instruction of Form 3 (SEC 1472), as `5(b)(iii)`."""
    assert re.fullmatch(r"[1-8](\([0-9a-z]+\))*", instruction), instruction
    return Citation(
        f"Form 3 General Instruction {instruction}", "https://www.sec.gov/files/form3data.pdf"
    )


def item(place: str) -> Citation:
    """Return an item or column of the printed Form 3, as `Item 2` or `Table I col. 4`."""
    assert re.fullmatch(r"Item \d[a-z]?|Table I{1,2}( cols?\. [\d-]+)?|Remarks", place), place
    return Citation(f"Form 3 {place}", "https://www.sec.gov/files/form3.pdf")


def edgar(section: str) -> Citation:
    """Return a section of EDGAR's ownership XML specification, version 5.5."""
    return Citation(
        f"EDGAR Ownership XML Technical Specification 5.5, {section}",
        "https://www.sec.gov/submit-filings/technical-specifications",
    )


def source(what: str) -> Citation:
    """Return the part of form3gen's own source format that a file must follow."""
    return Citation(f"form3gen source format (docs/source.md), {what}", "")
