"""Natures of ownership that are vague, refer to nothing or are disclaimed."""

import pytest

from filings import good, indirect, paths

NOTES = {"a": "Held by a trust for the children of the reporting person."}


@pytest.mark.parametrize(
    "nature", ["Trust", "trust", "Indirect", "I", "Held indirectly", "LLC", "(1)"]
)
def test_vague(nature):
    """A nature that identifies nobody is vague."""
    assert [("table_1", 0, "nature")] == paths("F3-601", good(table_1=[indirect(nature)]))


@pytest.mark.parametrize(
    "nature",
    ["By Trust", "By Spouse", "IRA", "Son", "401(k)", "By LLC", "See Footnote", "By Fund", "UTMA"],
)
def test_not_vague(nature):
    """A short nature that names a kind of holder is not vague, nor one with a rule of its own."""
    assert [] == paths("F3-601", good(table_1=[indirect(nature)]))


def test_vague_with_footnote():
    """A footnote on any cell of the row may explain a vague nature."""
    for row in (
        indirect({"value": "Trust", "notes": "a"}),
        indirect("Trust", amount={"notes": "a"}),
    ):
        assert [] == paths("F3-601", good(table_1=[row], footnotes=NOTES))


def test_vague_is_reported_once():
    """A vague nature that several rows repeat is reported once."""
    rows = [indirect("Trust"), indirect("Trust"), indirect("Fund")]
    expected = [("table_1", 0, "nature"), ("table_1", 2, "nature")]
    assert expected == paths("F3-601", good(table_1=rows))


@pytest.mark.parametrize(
    ("row", "remarks", "wrong"),
    [
        (indirect("See footnote"), None, True),
        (indirect("See Footnotes below"), "Exhibit 24 - Power of Attorney", True),
        (indirect("See Remarks"), None, True),
        (indirect("See Remarks"), "Held by Acme Trust.", False),
        (indirect("See footnotes and remarks"), "Held by Acme Trust.", False),
        (indirect("See footnote"), "(1) Held by Acme Trust.", False),
        (indirect({"value": "See footnote", "notes": "a"}), None, False),
        (indirect("See footnote", title={"value": "Common Stock", "notes": "a"}), None, True),
        (indirect({"value": "See footnote", "notes": "undefined"}), None, False),
        (indirect("By Note Holders LLC"), None, False),
    ],
)
def test_refers_to_nothing(row, remarks, wrong):
    """A nature that refers to a footnote or the remarks needs one to refer to."""
    expected = [("table_1", 0, "nature")] if wrong else []
    assert expected == paths("F3-602", good(table_1=[row], remarks=remarks, footnotes=NOTES))


def test_refers_to_footnote_of_another_row():
    """A nature that names a footnote by its number need not cite it."""
    rows = [indirect({"value": "By Trust", "notes": "a"}), indirect("See footnote (1)")]
    assert [] == paths("F3-602", good(table_1=rows, footnotes=NOTES))


@pytest.mark.parametrize(
    ("note", "remarks", "wrong"),
    [
        ("Held by the spouse.", None, True),
        ("Ms. Lee disclaims beneficial ownership.", None, False),
        ("This report shall not be deemed an admission of ownership.", None, False),
        ("Held by the spouse.", "The reporting person disclaims ownership.", False),
    ],
)
def test_disclaimer(note, remarks, wrong):
    """A row marked disclaimed needs a disclaimer in its footnotes or in the remarks."""
    row = indirect({"value": "By Spouse", "notes": "a"}, disclaimed=True)
    form = good(table_1=[row], footnotes={"a": note}, remarks=remarks)
    assert ([("table_1", 0, "disclaimed")] if wrong else []) == paths("F3-605", form)


@pytest.mark.parametrize(
    ("note", "ownership", "wrong"),
    [
        ("Ms. Lee disclaims beneficial ownership of these shares.", "D", True),
        ("Ms. Lee disclaims beneficial ownership of these shares.", "I", False),
        ("Disclaims beneficial ownership except for any pecuniary interest.", "D", False),
        ("Includes shares held by her spouse; disclaims beneficial ownership.", "D", False),
        ("Held for the benefit of the fund; disclaims beneficial ownership.", "D", False),
    ],
)
def test_direct_and_disclaimed(note, ownership, wrong):
    """A direct holding may be disclaimed in part but not as a whole."""
    nature = "By Spouse" if ownership == "I" else None
    row = indirect(nature, ownership=ownership, title={"value": "Stock", "notes": "a"})
    form = good(table_1=[row], footnotes={"a": note})
    assert ([("table_1", 0, "ownership")] if wrong else []) == paths("F3-606", form)


def test_direct_and_disclaimed_in_a_joint_filing():
    """In a joint filing, one owner may disclaim what another owns directly."""
    owners = [{"name": "LEE ANN", "cik": "1"}, {"name": "Fund LP", "cik": "3"}]
    row = indirect(None, ownership="D", disclaimed=True)
    assert [] == paths("F3-606", good(table_1=[row], owners=owners))


@pytest.mark.parametrize(
    ("code", "nature", "expected"),
    [
        ("F3-607", "By Lee Holdings LLC", [("table_1", 0, "nature")]),
        ("F3-607", "By Lee Family Trust", [("table_1", 0, "nature")]),
        ("F3-607", "By Spouse", []),
        ("F3-610", "Carried interest in Lee LP", [("table_1", 0)]),
        ("F3-610", "By Lee LP", []),
    ],
)
def test_reminders(code, nature, expected):
    """Entities and performance fees are reminders; a spouse is not."""
    assert expected == paths(code, good(table_1=[indirect(nature)]))
