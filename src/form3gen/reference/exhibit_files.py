"""Names and formats of exhibits that EDGAR accepts."""

import re
from pathlib import PurePath

FILE_NAME = r"(?=.{1,32}$)[a-z](?!.*_.*_)(?!.*-.*-)[a-z0-9_-]*\.(txt|htm|jpg|gif)"


FORMATS = (".txt", ".htm", ".jpg", ".gif")


GRAPHICS = FORMATS[2:]


def is_file_name(name: str) -> bool:
    """Return whether EDGAR takes a name for that of a document."""
    return re.fullmatch(FILE_NAME, name) is not None


def is_of_other_format(name: str) -> bool:
    """Return whether a file has the ending of a format that EDGAR does not take."""
    return PurePath(name).suffix.lower() not in {"", *FORMATS}
