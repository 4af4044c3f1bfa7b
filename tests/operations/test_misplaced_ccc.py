"""A CCC in a key, or in place of a CIK, is shown by no report and copied by no command."""

import pytest

from cases import ROOT
from form3gen import check_text
from form3gen.reports import REPORTS, report

OFFICER = (ROOT / "golden" / "officer" / "input.yaml").read_text()
CCC = "ABCD12@#"
PLACES = {
    "a CIK": OFFICER.replace("cik: 1999912", f"cik: {CCC}"),
    "a quoted CIK": OFFICER.replace("cik: 1999912", f'"cik": "{CCC}"'),
    "a key": OFFICER + f"{CCC}: yes\n",
    "a key of accept": OFFICER + f"accept: {{'CCC {CCC}': known}}\n",
    "a name on EDGAR": OFFICER + f"circumstances: {{names_on_edgar: {{'CCC {CCC}': Acme}}}}\n",
    "a CIK in a list": OFFICER + f"circumstances: {{names_on_edgar: {{'{CCC}': Acme}}}}\n",
    "a text": OFFICER + f"remarks: 'CCC: {CCC}'\n",
}


@pytest.mark.parametrize("source", PLACES.values(), ids=PLACES)
def test_a_misplaced_ccc_is_masked(source):
    """No report shows the value, neither in a message nor in a line of the source."""
    assert CCC in source
    checked = check_text(source)
    assert CCC not in repr(checked.findings)
    for name in REPORTS:
        assert CCC not in report(name)([("a.yaml", checked)], False)


@pytest.mark.parametrize("source", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("command", [("amend",), ("split",), ("diff", "good.yaml"), ("due",)])
def test_a_misplaced_ccc_is_not_copied(run, tmp_path, source, command):
    """Commands that copy texts of a filing refuse it, and do not show the value."""
    (tmp_path / "good.yaml").write_text(OFFICER)
    (tmp_path / "a.yaml").write_text(source)
    result = run(*command, "a.yaml")
    assert 2 == result.exit_code
    assert CCC not in result.output + result.stderr


def test_what_is_no_ccc_is_shown():
    """A value of that shape is shown in a source that does not mention a CCC."""
    source = OFFICER.replace("event_date: 2025-02-03", f"event_date: {CCC}")
    assert CCC in report("text")([("a.yaml", check_text(source))], False)
