"""Compare two filings: match their rows, cells and footnotes."""
