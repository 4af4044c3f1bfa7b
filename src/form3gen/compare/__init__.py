"""Two filings compared: rows, cells and footnotes matched."""
