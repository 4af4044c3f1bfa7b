"""What is said of a text that is not YAML."""

import pytest

from form3gen import check_text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("remarks: * Common", "text that begins with * must be in quotation marks"),
        ("remarks: 'Acme's Widgets'", "an apostrophe ends text in single quotation marks"),
        ("remarks: NASDAQ: ACME", "text that contains a colon and a space is not in quotation"),
        ("issuer:\n\tname: Acme", "replace the tab with spaces"),
    ],
)
def test_the_cause_is_named(text, words):
    """The finding names the real cause of a syntax error."""
    [finding] = check_text(f"form: 3\n{text}\n").findings
    assert "F3-021" == finding.code
    assert words in finding.message
