"""Exhibit file names and formats that EDGAR accepts."""

import re
from pathlib import PurePath

FILE_NAME = r"(?=.{1,32}$)[a-z](?!.*_.*_)(?!.*-.*-)[a-z0-9_-]*\.(txt|htm|jpg|gif)"


FORMATS = (".txt", ".htm", ".jpg", ".gif")


GRAPHICS = FORMATS[2:]


def is_file_name(name: str) -> bool:
    """Return whether EDGAR accepts a file name for a document."""
    return re.fullmatch(FILE_NAME, name) is not None


def is_of_other_format(name: str) -> bool:
    """Return whether a file name has the extension of a format that EDGAR does not accept."""
    return PurePath(name).suffix.lower() not in {"", *FORMATS}
