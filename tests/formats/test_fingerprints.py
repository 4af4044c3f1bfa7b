"""Renderings are recognized, and other files are not."""

import pytest

from cases import PRINTED, ROOT, printed
from form3gen.formats import FORMATS
from form3gen.formats.fingerprints import BLOCK_BYTES

OTHER_FILES = sorted(
    file
    for folder in ("templates", "golden", "docs")
    for file in (ROOT / folder).rglob("*")
    if file.is_file() and not file.name.startswith("form3.")
)
assert OTHER_FILES


def formats_of(content: bytes) -> set[str]:
    """Return the formats in which a file is a rendering."""
    blocks = {False: content[:BLOCK_BYTES], True: content[-BLOCK_BYTES:]}
    return {
        row.name
        for row in FORMATS.values()
        if row.fingerprint.is_in(blocks[row.fingerprint.is_at_end])
    }


@pytest.mark.parametrize(("name", "wanted"), PRINTED)
def test_a_rendering_has_the_fingerprint_of_its_format(name, wanted):
    """Every rendering is recognized, a draft, too, and in no other format."""
    assert {wanted} == formats_of(printed(name, wanted))


@pytest.mark.parametrize("file", OTHER_FILES, ids=lambda file: file.name)
def test_other_files_have_no_mark(file):
    """Sources, exhibits, templates and pages are not taken for renderings."""
    assert not formats_of(file.read_bytes())


@pytest.mark.parametrize(
    ("wanted", "start"),
    [
        ("txt", " * * *   D R A F T   * * *   DRAFT - NOT FOR FILING   * * *\n\n\n   FORM 3\n\n"),
        ("txt", "   FORM 3/A\n\n"),
    ],
)
def test_older_texts_have_the_mark(wanted, start):
    """The texts of former versions are recognized."""
    agency = "  UNITED STATES SECURITIES AND EXCHANGE COMMISSION\n    Washington, D.C. 20549\n\n"
    title = "  INITIAL STATEMENT OF BENEFICIAL OWNERSHIP OF SECURITIES\n\n"
    assert {wanted} == formats_of((start + agency + title).encode())
