"""Filings read from files, with the files that they name."""

from datetime import date

from ..operations.check import check_text
from ..operations.filings import ReadFiling, read_filing
from ..yaml_source import CheckedSource
from .folder import DiskFolder
from .reading import read_filed_bytes, read_source_bytes


def check_file(name: str, filed: date | None = None, today: date | None = None) -> CheckedSource:
    """Check the YAML source in a file, or on standard input for `-`.

    `filed` is the filing date if the source does not give one, `today` the date in New York.
    Raises Form3genError if the file cannot be read.
    """
    raw = read_source_bytes(name)
    return check_text(raw, folder=DiskFolder.of(name), today=today, filed=filed)


def read_filing_file(name: str) -> ReadFiling:
    """Read the filing in a YAML source, an ownership document, or a full submission.

    Raises Form3genError if the file cannot be read, or something in it would be lost.
    """
    return read_filing(read_filed_bytes(name), name, DiskFolder.of(name))
