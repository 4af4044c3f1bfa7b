"""Every element that a filed Form 3 has had is imported, repaired or reported."""

import csv

import pytest

from element_paths import ODD, outcome, outcomes

FILE = "spec/element-census.csv"


@pytest.mark.parametrize(
    ("path", "expected"), [(path, expected) for expected in ODD for path in sorted(ODD[expected])]
)
def test_odd_paths(path, expected):
    """An element in an odd place, or with a torn name, has its known outcome."""
    assert expected == outcome(f"/ownershipDocument/{path}")


def test_every_path_of_the_census(shared, lacking):
    """No element path of any Form 3 or 3/A that was ever filed is lost silently.

    In all but a few documents, whose damage leaves a choice, the element is in the source.
    """
    census = shared / FILE
    if not census.exists():
        lacking(f"no {census}, the count of every element path of filed Forms 3")
    with census.open(encoding="utf-8", newline="") as file:
        documents = {
            row["path"]: int(row["forms_3"]) + int(row["forms_3a"]) for row in csv.DictReader(file)
        }
    assert len(documents) > 300
    found = outcomes(documents)
    assert [] == [path for path, what in found.items() if what == "lost"]
    reported = [documents[path] for path, what in found.items() if what == "reported"]
    assert max(reported) <= 7
    assert sum(reported) <= 80


def test_census_can_fail():
    """The version of the schema, which is in no source and in no comment, counts as lost."""
    assert "lost" == outcome("/ownershipDocument/schemaVersion")
