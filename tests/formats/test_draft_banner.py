"""The banner of a draft in plain text."""

from form3gen.formats.text import BANNER_LINES, in_ascii


def test_no_words_are_repeated_around_the_banner():
    """Each line of a long text is printed once, with a banner at the top, below and at the end."""
    words = [f"Line {number}." for number in range(BANNER_LINES + 5)]
    lines = in_ascii("\n".join(words), "DRAFT").decode().splitlines()
    assert words == [line for line in lines if line.startswith("Line")]
    assert 3 == sum("DRAFT" in line for line in lines)


def test_a_table_is_ruled_on_both_sides_of_the_banner():
    """A rule of a table is printed before the banner and after it."""
    page = "\n".join([*["| x |"] * BANNER_LINES, "+---+", "| y |"])
    lines = [line.strip() for line in in_ascii(page, "DRAFT").decode().splitlines()]
    assert ["+---+", lines[0], "+---+", "| y |"] == lines[-6:-2]
