"""Sample facts in a live submission."""

import re

import pytest

from cases import ROOT
from filings import DIRECTOR, ISSUER, findings_with, good
from form3gen import check, check_text
from form3gen.operations.starter import STARTERS, starter
from form3gen.reference.sample_facts import SAMPLE_CIKS
from form3gen.rules import Context, Stage

LIVE = Context(live=True)


def sample_facts(form, **context):
    """Return the paths of the sample facts that are reported in a live submission."""
    found = findings_with(form, cccs={"1": "abcd#123"}, live=True, **context)
    return [one.path for one in found if one.code == "F3-142"]


@pytest.mark.parametrize("name", STARTERS)
def test_every_starter_is_refused_for_a_live_submission(name):
    """The sample facts of each starter stop a live submission, and nothing before it."""
    checked = check_text(starter(name))
    assert () == checked.findings
    found = [one for one in check(checked.form, LIVE).findings if one.code == "F3-142"]
    assert {("issuer", "name"), ("issuer", "cik"), ("owners", 0, "cik")} <= {
        one.path for one in found
    }
    assert all(one.stops(Stage.SUBMISSION) and not one.stops(Stage.UPLOAD) for one in found)


def test_the_ciks_are_those_of_the_starters():
    """Every CIK of a starter is a sample CIK, and every sample CIK is that of a starter."""
    texts = [file.read_text() for file in (ROOT / "templates" / "starters").iterdir()]
    assert set(SAMPLE_CIKS) == set(re.findall(r"cik: 0*(\d+)", "".join(texts)))


@pytest.mark.parametrize(
    ("changes", "reported"),
    [
        ({}, []),
        ({"issuer": ISSUER | {"cik": "1234567"}}, [("issuer", "cik")]),
        ({"issuer": ISSUER | {"name": "EXAMPLE INDUSTRIES, INC."}}, [("issuer", "name")]),
        (
            {"owners": [DIRECTOR | {"address": {"street": "C/O EXAMPLE INDUSTRIES INC."}}]},
            [("owners", 0, "address", "street")],
        ),
        ({"remarks": "For example, the growth fund holds shares."}, []),
        (
            {
                "issuer": ISSUER | {"cik": "1234567"},
                "circumstances": {"names_on_edgar": {"0001234567": "ACME INC"}},
            },
            [],
        ),
    ],
)
def test_sample_facts(changes, reported):
    """Each sample fact is reported where it is, unless the CIK is confirmed."""
    assert reported == sample_facts(good(**changes))


def test_a_test_submission_may_have_sample_facts():
    """A TEST submission may contain sample facts."""
    form = good(issuer=ISSUER | {"cik": "1234567"})
    assert "F3-142" not in {one.code for one in check(form, Context(cccs={})).findings}
