"""What is left out of an import is listed, and no CCC is shown."""

import re

import pytest

from cases import printed
from form3gen import check_text
from form3gen.edgar.document import filed
from form3gen.yaml_source.writer import source_text

PUBLISHED = printed("officer", "published").decode()


def test_elements_left_out_are_listed():
    """An element that no Form 3 has, and a CCC, are listed in comments and not carried over."""
    text = PUBLISHED.replace("<issuer>", "<aff10b5One>0</aff10b5One><issuer>")
    text = text.replace("<rptOwnerName>", "<rptOwnerCcc>abcd#123</rptOwnerCcc><rptOwnerName>")
    document = filed(text.encode())
    assert any("aff10b5One 0" in comment for comment in document.comments)
    assert any("CCC" in comment for comment in document.comments)
    assert "abcd#123" not in str(document)


def test_text_of_a_reference_is_listed():
    """Text in a footnote reference, which only has an id, is listed, and so is a moved footnote."""
    for name in ("footnoteId", "footnote"):
        text = PUBLISHED.replace('<footnoteId id="F1"/>', f'<{name} id="F1">Lost</{name}>', 1)
        document = filed(text.encode())
        assert "Lost" in str(document.data) + str(document.comments)


def test_attributes_left_out_are_listed():
    """An attribute that a Form 3 does not have is listed, except the location of the schema."""
    root = '<ownershipDocument xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    text = PUBLISHED.replace("<ownershipDocument", f'{root} xsi:schemaLocation="a b"', 1)
    text = text.replace("<issuer>", '<issuer lang="en">', 1)
    reason = "Left out because a Form 3 has no such attribute"
    assert (f'{reason}: issuer lang="en"',) == filed(text.encode()).comments


def test_long_names_are_shortened():
    """The names of unknown elements are shown up to a limit, wherever they are mentioned."""
    name = "x" * 60_000
    unknown = f"<{name}>stray<remarks/></{name}><issuer><{name}/></issuer>"
    text = PUBLISHED.replace("</ownershipDocument>", f"{unknown}</ownershipDocument>")
    comments = filed(text.encode()).comments
    assert 2 <= len(comments)
    assert max(map(len, comments)) < 300


def test_names_with_a_prefix():
    """A name with a prefix is that of an unknown element, and is not given in full."""
    inside = f'<p:z xmlns:p="{"u" * 60_000}" a="1"><p:remarks>x</p:remarks></p:z>'
    text = PUBLISHED.replace("</ownershipDocument>", f"{inside}</ownershipDocument>")
    reason = "Left out because a Form 3 has no such element"
    assert (f"{reason}: p:z x",) == filed(text.encode()).comments


def test_secret_inside_what_is_left_out_is_not_shown():
    """A CCC inside an unknown element is not shown."""
    inner = "<credentials><cik>1</cik><ccc>abcd#123</ccc></credentials>"
    document = filed(PUBLISHED.replace("<issuer>", f"{inner}<issuer>").encode())
    assert any("credentials 1" in comment for comment in document.comments)
    assert "abcd#123" not in str(document)
    assert "abcd#123" not in source_text(document.data, document.comments)


@pytest.mark.parametrize("torn", ["rptOwnerC", "rptOwnerCc"])
def test_torn_name_of_a_secret(torn):
    """A CCC whose element has a torn name is neither read as a CIK nor shown."""
    secret = f"<{torn}>abcd#123</{torn}>"
    for text in (
        PUBLISHED.replace("<rptOwnerName>", f"{secret}<rptOwnerName>"),
        re.sub(r"<rptOwnerCik>.*?</rptOwnerCik>", secret, PUBLISHED),
    ):
        document = filed(text.encode())
        assert "abcd#123" not in source_text(document.data, document.comments)
        assert any("CCC" in comment for comment in document.comments)


def test_comments_can_be_read_back():
    """A character that YAML does not allow is not written in a comment."""
    text = PUBLISHED.replace("<issuer>", "<odd>it&#146;s</odd><issuer>")
    document = filed(text.encode())
    checked = check_text(source_text(document.data, document.comments))
    assert () == checked.findings


def test_secrets_within_texts():
    """A CCC inside another element, or in text that is left out, is not shown."""
    name = "<rptOwnerName>LEE<rptOwnerCcc>abcd#123</rptOwnerCcc> ANN</rptOwnerName>"
    text = re.sub(r"<rptOwnerName>[^<]*</rptOwnerName>", name, PUBLISHED)
    text = text.replace("<issuer>", "<note>CCC is abcd#123</note><issuer>")
    document = filed(text.encode())
    assert "LEE ANN" == document.data["owners"][0]["name"]
    assert "abcd#123" not in source_text(document.data, document.comments)
