"""`form3gen diff`."""

import pytest

from cases import ROOT, printed

OFFICER = ROOT / "golden" / "officer" / "input.yaml"


def test_same_filings(run, tmp_path):
    """A source and its published document do not differ."""
    (tmp_path / "filed.xml").write_bytes(printed("officer", "published"))
    result = run("diff", OFFICER, "filed.xml")
    assert 0 == result.exit_code
    assert "No differences between" in result.stdout


@pytest.mark.parametrize("mark", [b"\xff\xfe", b"\xfe\xff"])
def test_filed_documents_in_utf_16(run, tmp_path, mark):
    """An ownership document in UTF-16, of either byte order, is read like any other."""
    text = printed("officer", "published").decode().partition("?>")[2]
    order = "utf-16-le" if mark == b"\xff\xfe" else "utf-16-be"
    whole = '<?xml version="1.0" encoding="UTF-16"?>' + text
    (tmp_path / "filed.xml").write_bytes(mark + whole.encode(order))
    assert 0 == run("diff", OFFICER, "filed.xml").exit_code
    assert run("amend", "filed.xml").stdout.count("form: 3/A") == 1
