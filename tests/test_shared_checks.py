"""The checks that come with the corpus of real filings, run on this checkout."""

import os
import shutil
import subprocess
import sys

import pytest


@pytest.mark.slow
@pytest.mark.parametrize("check", ["parity.py", "roundtrip.py"])
def test_real_filings(check, shared, lacking):
    """Every real filing keeps its facts through import and every rendering."""
    if check == "parity.py" and not shutil.which("pdftotext"):
        lacking("no pdftotext, to compare PDFs with real filings: apt-get install poppler-utils")
    environment = os.environ | {"FORM3GEN": f"{sys.executable} -m form3gen"}
    done = subprocess.run(
        [sys.executable, shared / "check" / check], env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_real_filings_show_no_error(shared):
    """Filings that EDGAR accepted have no errors, and on average at most three findings."""
    from form3gen import check_text
    from form3gen.edgar.document import filed
    from form3gen.yaml_source.writer import source_text

    files = sorted((shared / "corpus" / "xml").glob("*.xml"))
    assert files
    drafts = [check_text(source_text(filed(file.read_bytes()).data)) for file in files]
    assert [found.errors for found in drafts if found.errors] == []
    assert sum(len(found.findings) for found in drafts) <= 3 * len(drafts)


def test_every_rendering_of_a_real_filing_is_valid(shared):
    """Document, published document and envelope of each real filing are valid."""
    import xmlschema

    from form3gen import check_text, render
    from form3gen.edgar.document import filed
    from form3gen.formats import Delivery
    from form3gen.yaml_source.writer import source_text

    schemas = shared / "spec" / "xsd"
    document = xmlschema.XMLSchema(str(schemas / "ownership3Document.xsd.xml"))
    envelope = xmlschema.XMLSchema(str(schemas / "edgarSubmission.xsd.xml"))
    files = [*(shared / "corpus" / "xml").iterdir(), *(shared / "corpus" / "submissions").iterdir()]
    assert files
    for file in files:
        found = filed(file.read_bytes())
        form = check_text(source_text(found.data)).form
        delivery = Delivery(exhibits={one.file: one.content for one in found.attachments})
        for name, schema in (("xml", document), ("published", document), ("envelope", envelope)):
            made = render(form, name, delivery=delivery).decode()
            assert [] == [error.reason for error in schema.iter_errors(made)], f"{name} {file}"


def test_every_rule_of_the_catalog_is_accounted_for(shared):
    """Every number has a rule, or a reason for having no rule."""
    import yaml

    from form3gen.rules import RULES
    from form3gen.rules.without_rule import WITHOUT_RULE

    catalog = yaml.safe_load((shared / "spec" / "form3-rules.yaml").read_text())["rules"]
    codes = {rule["id"] for rule in catalog}
    assert len(codes) == 190
    assert codes - RULES.keys() == WITHOUT_RULE.keys()
