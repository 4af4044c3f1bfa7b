"""Characters that no filing may contain."""

import re

NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML or YAML forbids or that cannot be read."""


def without_surrogates(name: str) -> str:
    """Return a file name that can be encoded: bytes that are not UTF-8 are replaced."""
    return re.sub("[\ud800-\udfff]", "\ufffd", name)
