"""Amendments without rows."""

from filings import codes_and_paths, good


def test_amendment_without_rows():
    """An amendment without rows must state on purpose that no securities are owned."""
    changes = {"form": "3/A", "original_date": "2026-04-09", "remarks": "Corrects the symbol."}
    assert [("F3-914", ("table_1",))] == codes_and_paths(good(**changes, table_1=()))
    assert [] == codes_and_paths(good(**changes, table_1=(), no_securities=True))
