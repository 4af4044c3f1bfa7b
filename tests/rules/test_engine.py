"""Whole filings: good, blank, and as large as EDGAR allows."""

from datetime import date

from filings import ADDRESS, DIRECTOR, SIGNATURE, SOURCE, codes_and_paths, good
from form3gen import Form3, Holding, Issuer, Owner, Signature, check, check_text
from form3gen.rules import Stage, reminders


def test_good_filing():
    """The filing that the tests of rules change has no finding."""
    assert [] == codes_and_paths(good())


def test_source_is_the_good_filing():
    """The source that tests change is the good filing as YAML, without the address."""
    assert good(owners=[DIRECTOR | {"address": None}]) == check_text(SOURCE).form


def test_filing_built_from_python_alone():
    """A filing built from models, without YAML, has no finding."""
    form = Form3(
        event_date=date(2026, 4, 2),
        issuer=Issuer(name="Acme Inc", cik="2", symbol="ACME"),
        owners=[Owner(name="LEE ANN", cik="1", director=True)],
        table_1=[Holding(title="Common Stock", amount=100, ownership="D")],
        signatures=[Signature(name="/s/ Ann Lee", date=date(2026, 4, 9))],
    )
    assert [] == codes_and_paths(form)


def test_thirty_rows_and_ten_owners_pass():
    """The limits themselves are allowed."""
    rows = [Holding(title={"value": "A", "notes": "all"}, amount=1, ownership="D")] * 30
    owners = [DIRECTOR | {"cik": str(cik)} for cik in range(11, 21)]
    changes = {"footnotes": {"all": "Held jointly."}, "signatures": [SIGNATURE] * 10}
    assert [] == codes_and_paths(good(table_1=rows, owners=owners, **changes))


def test_missing_cik_keeps_only_xml_from_being_made():
    """A missing CIK stops the ownership XML but not the printed form."""
    findings = check(good(issuer=Issuer(name="Acme", symbol="A"))).findings
    assert [("F3-301", Stage.DOCUMENT)] == [
        (finding.rule.code, finding.stage) for finding in findings
    ]


def test_blank_filing_names_everything_missing():
    """A blank filing says all that it lacks in one run."""
    codes = {finding.rule.code for finding in check(Form3()).findings}
    assert {"F3-101", "F3-201", "F3-301", "F3-302", "F3-401", "F3-801"} == codes


def test_reminder_about_several_owners_is_stated_once():
    """A reminder that applies to several owners names the first, and the others after it."""
    homes = [
        DIRECTOR | {"name": name, "cik": cik, "address": ADDRESS | {"street": street}}
        for name, cik, street in (
            ("LEE ANN", "1", "1 Elm Court"),
            ("BERG BO", "4", "9 Oak Road"),
            ("DOE CY", "5", "7 Fir Lane"),
        )
    ]
    found = [one for one in reminders(good(owners=homes)) if one.code == "F3-209"]
    message = (
        "'1 Elm Court' may be LEE ANN's home address and will be public; likewise BERG BO, DOE CY"
    )
    assert [message] == [one.message for one in found]
    assert (("owners", 1, "address", "street"), ("owners", 2, "address", "street")) == found[0].also
