"""How a rendering is recognized: by bytes that form3gen's output has, and no other document."""

import re
from dataclasses import dataclass

BLOCK_BYTES = 1 << 16
"""How much of a file is read to recognize it."""

PDF_IDENTIFIER = "form3gen"
"""The permanent identifier of every PDF; those of other programs are 16 random bytes."""


@dataclass(frozen=True)
class Fingerprint:
    """What the first bytes of a rendering contain, or its last bytes.

    `what` names the rendering in a message.
    """

    what: str
    pattern: re.Pattern[bytes]
    is_at_end: bool = False

    def is_in(self, block: bytes) -> bool:
        """Return whether the first or last bytes of a file, at most BLOCK_BYTES, have it."""
        return self.pattern.search(block) is not None


TEXT = Fingerprint(
    "a text rendering by form3gen",
    re.compile(
        rb"\A(?: *\* \* \* [^\n]*DRAFT[^\n]*\n+)? *FORM 3(?:/A)?\n\n"
        rb" *UNITED STATES SECURITIES AND EXCHANGE COMMISSION\n *Washington, D\.C\. 20549\n\n"
        rb" *INITIAL STATEMENT OF BENEFICIAL OWNERSHIP OF SECURITIES\n"
    ),
)
HTML = Fingerprint(
    "an HTML rendering by form3gen",
    re.compile(
        rb'\A<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        rb"<meta name=[^\n]*>\n<title>(?:DRAFT )?Form 3(?:/A)?: [^\n]*</title>\n"
        rb"<style>\n:root \{ color-scheme: light; \}\n"
    ),
)
PDF = Fingerprint(
    "an unsigned PDF by form3gen",
    # A signature is appended with a new end, which refers to the previous one.
    re.compile(
        rb"(?s)\A(?!.*(?:/Prev|/ByteRange|%%%%EOF.*%%%%EOF))"
        rb".*/ID \[\(%s\) \([0-9a-f]{32}\)\].*\nstartxref\n[0-9]+\n%%%%EOF\n?\Z"
        % PDF_IDENTIFIER.encode()
    ),
    is_at_end=True,
)
DOCUMENT = Fingerprint(
    "an XML rendering by form3gen",
    re.compile(
        rb'\A<\?xml version="1\.0"\?>\n<ownershipDocument>\n'
        rb" {4}<documentType>3(?:/A)?</documentType>\n {4}<periodOfReport>"
    ),
)
PUBLISHED = Fingerprint(
    "a rendering as published by form3gen",
    # Files from EDGAR have an empty line after the root element, or an older version.
    re.compile(
        rb'\A<\?xml version="1\.0"\?>\n<ownershipDocument>\n'
        rb" {4}<schemaVersion>X06[0-9]{2}</schemaVersion>\n"
        rb" {4}<documentType>3(?:/A)?</documentType>\n {4}<periodOfReport>"
    ),
)
SUBMISSION = Fingerprint(
    "a submission by form3gen",
    re.compile(
        rb'\A<\?xml version="1\.0"\?>\n<edgarSubmission>\n'
        rb" {4}<submissionType>3(?:/A)?</submissionType>\n {4}<testOrLive>"
    ),
)
