"""CCCs are recognized however they are written, and masked."""

import pytest

from form3gen.reference.ccc import contains_labeled_ccc, masked


@pytest.mark.parametrize(
    "text",
    [
        "CCC: abcd#123",
        "CCC code abcd#123",
        "CCC number: abcd#123",
        "my ccc for Lee is abcd#123",
        "My CCC for Ann M. Lee, on file since March 2024, is abcd#123",
        "C.C.C. = abcd#123",
        "C C C abcd#123",
        "\uff23\uff23\uff23 is \uff41\uff42\uff43\uff44\uff03\uff11\uff12\uff13",
        "(CCC abcd#123)",
    ],
)
def test_labeled_ccc_is_found_and_masked(text):
    """A CCC after its label is found, and not in what is shown."""
    assert contains_labeled_ccc(text)
    assert masked(text).endswith(("********", "********)"))


@pytest.mark.parametrize(
    "text",
    [
        "CCC bonds worth $1234567",
        "CCC",
        "rated CCC by an agency",
        "ACCC abcd#123",
        "The CCC is on file. Invoice abcd#123",
        f"CCC {'x ' * 40} abcd#123",
        "Accrued account abcd#1234",
    ],
)
def test_other_texts_have_no_ccc(text):
    """A sum of money, another sentence and a longer word are no CCC."""
    assert not contains_labeled_ccc(text)
