"""ISO codes and native names of common countries, which EDGAR does not use."""

ISO_COUNTRIES = {
    **{"AU": "AUSTRALIA", "BE": "BELGIUM", "BM": "BERMUDA", "BR": "BRAZIL"},
    **{"CH": "SWITZERLAND", "CN": "CHINA", "DE": "GERMANY", "DK": "DENMARK", "ES": "SPAIN"},
    **{"DEUTSCHLAND": "GERMANY", "FI": "FINLAND", "FR": "FRANCE", "GB": "UNITED KINGDOM"},
    **{"HK": "HONG KONG", "IE": "IRELAND", "IL": "ISRAEL", "IT": "ITALY", "JP": "JAPAN"},
    **{"KY": "CAYMAN ISLANDS", "LU": "LUXEMBOURG", "MX": "MEXICO", "NL": "NETHERLANDS"},
    **{"NO": "NORWAY", "SE": "SWEDEN", "SG": "SINGAPORE"},
}
"""EDGAR's name of each country, by its ISO code or native name in uppercase."""
