"""Whether a file is a filed document: light, because every check asks it."""

MAX_BYTES = 25 << 20
"""The largest filed document that is read."""

MARKS = (
    b"<SEC-DOCUMENT>",
    b"<SEC-HEADER>",
    b"<SUBMISSION>",
    b"-----BEGIN PRIVACY-ENHANCED",
)

BEFORE = b"\xef\xbb\xbf\xff\xfe \t\r\n"
"""Byte order marks and white space, which may precede XML."""


def is_filed(raw: bytes) -> bool:
    """Return whether this is a filed document, XML or a full submission, rather than a source."""
    return is_submission(raw) or raw.lstrip(BEFORE).startswith((b"<", b"\0<"))


def is_submission(raw: bytes) -> bool:
    """Return whether this is a full submission rather than a single XML document."""
    return any(mark in raw[:2000] for mark in MARKS)
