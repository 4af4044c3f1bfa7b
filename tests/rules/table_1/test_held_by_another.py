"""Direct rows that someone or something else holds, and shares held in a plan."""

import pytest

from filings import DIRECTOR, FUND, OFFICER, OPTION, findings, good, paths, with_row_1, with_row_2

OWNERSHIP = ("table_1", 0, "ownership")
SPOUSE = "These shares are held by the reporting person's spouse."


def found_help(form):
    """Return message and help of the finding that a direct row is held by another."""
    (one,) = (finding for finding in findings(form) if finding.code == "F3-430")
    return one.message, one.help


@pytest.mark.parametrize(
    "note",
    [
        SPOUSE,
        "By wife.",
        "The shares are held of record by the Lee Living Trust, of which Ms. Lee is trustee.",
        "Held by Ms. Lee as custodian for her daughter under the Illinois UTMA.",
        "Lee Capital LLC is the record holder of the shares.",
    ],
)
def test_another_holder(note):
    """A direct row whose footnote names another holder is found; an indirect one is fine."""
    assert [OWNERSHIP] == paths("F3-430", with_row_1(note))
    assert [("table_2", 0, "ownership")] == paths("F3-430", with_row_2(note))
    assert [] == paths("F3-430", with_row_1(note, ownership="I", nature="By Another"))


def test_cure_names_the_holder():
    """The cure gives the row as it should be written, with the holder as the footnote names it."""
    trust = with_row_1("Held by the Ann Lee Living Trust.")
    message, cure = found_help(trust)
    assert message.endswith("someone else seems to hold it: 'the Ann Lee Living Trust'")
    assert cure.startswith("Write `ownership: I` and `nature: By the Ann Lee Living Trust`.")
    assert "`nature: By Spouse`" in found_help(with_row_1(SPOUSE))[1]
    long = "Held by the " + "Very " * 12 + "Long Trust."
    assert "such as `nature: By Spouse`" in found_help(with_row_1(long))[1]


def test_holder_in_the_title():
    """A title may name another holder, too."""
    form = with_row_1(title="Common Stock (held by Spouse)")
    assert [OWNERSHIP] == paths("F3-430", form)
    assert found_help(form)[0].endswith("hold it: 'Spouse'")


def test_owners_that_are_not_persons():
    """A fund's own direct row may name the fund; a row that another fund holds is found."""
    own = [FUND | {"name": "ACME FUND L P"}]
    form = with_row_1("Held directly by Acme Fund, L.P. The Fund is managed by Acme GP LLC.")
    assert [] == paths("F3-430", form.model_copy(update={"owners": good(owners=own).owners}))
    form = with_row_1("Held directly by Acme Master Fund, L.P.")
    manager = good(owners=[FUND | {"name": "ACME GP LLC"}]).owners
    assert [OWNERSHIP] == paths("F3-430", form.model_copy(update={"owners": manager}))


def test_joint_filings():
    """In a joint filing, a direct row may be held by another owner."""
    both = good(owners=[DIRECTOR, OFFICER]).owners
    assert [] == paths("F3-430", with_row_1(SPOUSE).model_copy(update={"owners": both}))


def test_plans():
    """Plan shares are found if they are marked direct and a title or footnote names the plan."""
    assert paths("F3-417", with_row_1(title="Common Stock (401(k) Plan)"))
    assert paths("F3-417", with_row_1(title="Common Stock - ESOP"))
    assert not paths(
        "F3-417", with_row_1(title="Common Stock (401k)", ownership="I", nature="By 401(k)")
    )
    assert paths("F3-417", with_row_1("Includes 400 shares held in the issuer's 401(k) Plan."))
    assert paths("F3-417", with_row_1("Shares in the Acme Savings and Investment Plan."))
    assert not paths("F3-417", with_row_1("Does not include shares in the 401(k) plan."))
    assert not paths("F3-417", good(table_2=[OPTION], footnotes={"a": "In the 401(k) plan."}))
