"""Full submissions: the header, the exhibits, and what was cut off."""

import re

import pytest

from cases import printed
from filed_samples import submission_of
from form3gen import Form3genError, check_text
from form3gen.edgar.document import filed
from form3gen.yaml_source.writer import source_text

PUBLISHED = printed("officer", "published").decode()


def test_full_submission():
    """The header supplies what the document lacks; exhibits are kept, and graphics decoded."""
    bare = re.sub(r"\s*<(issuerName|rptOwnerName)>.*?</\1>", "", PUBLISHED)
    bare = re.sub(r"(?s)\s*<reportingOwnerAddress>.*?</reportingOwnerAddress>", "", bare)
    document = filed(submission_of(bare).encode())
    assert document.data["issuer"]["name"] == "Meridian Robotics Corp"
    assert document.data["owners"][0]["name"] == "LINDQVIST KARIN E"
    address = {"street": "PO BOX 7", "city": "AUSTIN", "state": "TX", "zip": "78741"}
    assert address == document.data["owners"][0]["address"]
    assert document.filed == "2025-02-12"
    contents = {one.file: one.content.strip() for one in document.attachments}
    assert contents == {"poa.htm": b"<HTML>text</HTML>", "logo.jpg": b"Cat"}
    exhibit = {"type": "EX-24", "file": "poa.htm", "description": "POWER OF ATTORNEY"}
    assert document.data["exhibits"][0] == exhibit


def test_header_of_the_feed():
    """The header of the subscriber feed gives the same facts as the published one."""
    head, mark, body = submission_of(PUBLISHED).partition("<DOCUMENT>")
    feed = """\
<SUBMISSION>
<TYPE>3
<FILING-DATE>20250212
<REPORTING-OWNER>
<OWNER-DATA>
<CONFORMED-NAME>LINDQVIST KARIN E
<CIK>0001999912
</OWNER-DATA>
<MAIL-ADDRESS>
<STREET1>PO BOX 7
<CITY>AUSTIN
<STATE>TX
<ZIP>78741
</MAIL-ADDRESS>
</REPORTING-OWNER>
<ISSUER>
<COMPANY-DATA>
<CONFORMED-NAME>Meridian Robotics Corp
<CIK>0001999911
</COMPANY-DATA>
</ISSUER>
"""
    bare = re.sub(r"\s*<(issuerName|rptOwnerName)>.*?</\1>", "", mark + body)
    bare = re.sub(r"(?s)\s*<reportingOwnerAddress>.*?</reportingOwnerAddress>", "", bare)
    published, fed = filed((head + bare).encode()), filed((feed + bare).encode())
    assert "PO BOX 7" == published.data["owners"][0]["address"]["street"]
    assert (published.data, published.filed) == (fed.data, fed.filed)


def test_filing_date():
    """The filing date of the header is in the source, or the time of acceptance if it has none."""
    text = submission_of(PUBLISHED).replace(
        "FILED AS", "<ACCEPTANCE-DATETIME>20250212161500\nFILED AS"
    )
    assert {"filed": "2025-02-12"} == filed(text.encode()).data["circumstances"]
    without_date = filed(text.replace("FILED AS OF DATE", "OTHER DATE").encode())
    assert {"accepted": "2025-02-12 16:15:00"} == without_date.data["circumstances"]
    assert "circumstances" not in filed(PUBLISHED.encode()).data


def test_late_filing():
    """A filing that is late only by its filing date, not by its signatures, is found to be late."""
    text = submission_of(PUBLISHED)
    for day, late in (("20250212", []), ("20250220", ["F3-103"])):
        document = filed(text.replace("DATE:\t\t20250212", f"DATE:\t\t{day}").encode())
        codes = [finding.code for finding in check_text(source_text(document.data)).findings]
        assert late == [code for code in codes if code == "F3-103"]


def test_header_fills_what_is_empty():
    """The header supplies the CIK of a sole owner, and an address whose elements are empty."""
    text = re.sub(r"\s*<rptOwnerCik>.*?</rptOwnerCik>", "", PUBLISHED)
    box = "<reportingOwnerAddress><rptOwnerStreet1></rptOwnerStreet1></reportingOwnerAddress>"
    text = re.sub(r"(?s)<reportingOwnerAddress>.*?</reportingOwnerAddress>", box, text)
    owner = filed(submission_of(text).encode()).data["owners"][0]
    assert "0001999912" == owner["cik"]
    assert "PO BOX 7" == owner["address"]["street"]


def test_empty_line_of_a_header():
    """A label without a value does not end an address."""
    bare = re.sub(r"(?s)\s*<reportingOwnerAddress>.*?</reportingOwnerAddress>", "", PUBLISHED)
    text = submission_of(bare).replace("\t\tCITY:", "\t\tSTREET 2:\t\t\n\t\tCITY:")
    address = filed(text.encode()).data["owners"][0]["address"]
    assert ("AUSTIN", "TX", "78741") == (address["city"], address["state"], address["zip"])


@pytest.mark.parametrize("cut", [0.3, 0.6, 0.8, 0.95])
def test_truncated_submission(cut):
    """A truncated submission is rejected, so that nothing is lost unnoticed."""
    text = submission_of(PUBLISHED)
    with pytest.raises(Form3genError, match="cut off"):
        filed(text[: int(len(text) * cut)].encode())
