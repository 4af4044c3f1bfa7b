"""The data on EDGAR's releases agrees with what is written elsewhere."""

from datetime import timedelta

from cases import ROOT
from filings import good
from form3gen import check
from form3gen.reference.calendar import business_day
from form3gen.reference.edgar_schema import (
    CALENDAR_THROUGH,
    SCHEMA_VERSION,
    SPECIFICATION,
)
from form3gen.rules.citations import edgar


def test_published_xml_states_the_schema_version():
    """The published form names the version that EDGAR writes into it."""
    template = (ROOT / "templates" / "form3-published.xml").read_text()

    assert f"<schemaVersion>{SCHEMA_VERSION}</schemaVersion>" in template


def test_citations_name_the_specification():
    """Rules cite the version of the specification that form3gen follows."""
    assert f"Technical Specification {SPECIFICATION}, issuerCik" in edgar("issuerCik").text


def test_filing_dates_beyond_the_data():
    """The last date of the data draws no finding; a filing date after it does."""
    first_beyond = business_day(CALENDAR_THROUGH + timedelta(days=1))

    def codes(filed: str) -> set[str]:
        form = good(event_date=filed, signatures=[{"name": "/s/ Ann Lee", "date": filed}])
        return {finding.code for finding in check(form).findings}

    assert "F3-130" not in codes(CALENDAR_THROUGH.isoformat())
    assert "F3-130" in codes(first_beyond.isoformat())
