"""The page on the command line."""

from form3gen.cli.manual import page


def test_page_is_what_the_code_says(golden):
    """docs/cli.md is generated from the commands."""
    golden(page(), "docs/cli.md")
