"""Filings as EDGAR publishes them, converted back to the data of a source."""
