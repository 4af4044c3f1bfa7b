"""Exhibits: whether their types fit their descriptions."""

import pytest

from filings import good, paths


@pytest.mark.parametrize(
    ("type", "description", "wrong"),
    [
        ("EX-99", "Power of Attorney", True),
        ("EX-99.1", "LIMITED POWERS OF ATTORNEY", True),
        ("EX-24", "Joint Filing Agreement", True),
        ("EX-24", "Power of Attorney", False),
        ("EX-24", "JOHNSON POA", False),
        ("EX-24.1", None, False),
        ("EX-99", "Joint Filer Information and Power of Attorney", False),
        ("EX-99", "Joint Filing Agreement", False),
        ("COVER", "Power of Attorney", False),
    ],
)
def test_type_against_description(type, description, wrong):
    """A power of attorney is filed as EX-24, and a joint filing agreement is not."""
    form = good(exhibits=[{"type": type, "file": "a.txt", "description": description}])
    assert ([("exhibits", 0, "type")] if wrong else []) == paths("F3-710", form)
