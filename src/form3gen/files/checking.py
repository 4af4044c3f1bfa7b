"""Files checked in one run, with the filings that include them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ..errors import Form3genError
from ..operations.check import CheckedSource, unreadable
from ..operations.included_file import is_included_file, without_filing
from .filings import check_file
from .including_filings import IncludingFilings
from .streams import STANDARD


@dataclass(frozen=True)
class FileCheck:
    """The result of checking one file.

    `checked` is None for an included file whose filings are checked instead; they are
    `included_by`. `problem` tells why a file could not be read.
    """

    name: str
    checked: CheckedSource | None = None
    problem: str = ""
    included_by: tuple[str, ...] = ()


def check_files(
    names: Iterable[str], *, filed: date | None = None, today: date | None = None
) -> tuple[FileCheck, ...]:
    """Check files, and after them the filings that include one of them and are not named.

    `filed` is the filing date of those that do not give one, `today` the date in New York. A file
    that cannot be read has the finding that says so.
    """
    named, searched = dict.fromkeys(names), IncludingFilings()
    first = [_file_check(name, filed, today, searched) for name in named]
    including = dict.fromkeys(filing for one in first for filing in one.included_by)
    others = [name for name in including if name not in named]
    return (*first, *(_file_check(name, filed, today, searched) for name in others))


def _file_check(
    name: str, filed: date | None, today: date | None, searched: IncludingFilings
) -> FileCheck:
    try:
        checked = check_file(name, filed, today)
    except Form3genError as error:
        return FileCheck(name, unreadable(str(error)), problem=str(error))
    if name == STANDARD or not is_included_file(checked):
        return FileCheck(name, checked)
    if filings := searched.of(name):
        return FileCheck(name, included_by=filings)
    return FileCheck(name, without_filing(checked))
