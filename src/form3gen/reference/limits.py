"""EDGAR's limits for one ownership document and its submission."""

MAX_OWNERS = 10
MAX_ROWS = 30
"""Rows in each of the two tables."""

MAX_FOOTNOTES = 99
MAX_SIGNATURES = 10
MAX_NOTIFICATION_ADDRESSES = 30
"""Email addresses that EDGAR notifies about a submission."""

FOOTNOTE_CHARS = 1000
"""Characters in one footnote."""

REMARKS_CHARS = 2000
"""Characters in the remarks."""


LIMITS: dict[tuple[str, ...], tuple[str, int]] = {
    ("issuer", "name"): ("issuer name", 150),
    ("issuer", "symbol"): ("trading symbol", 10),
    ("issuer", "foreign_symbol"): ("foreign trading symbol", 14),
    ("owners", "name"): ("reporting owner name", 150),
    ("owners", "officer_title"): ("officer title", 30),
    ("owners", "other_text"): ("text for Other", 30),
    ("owners", "address", "street"): ("street", 40),
    ("owners", "address", "street_2"): ("second street line", 40),
    ("owners", "address", "city"): ("city", 30),
    ("owners", "address", "region"): ("region", 40),
    ("owners", "address", "zip"): ("ZIP or postal code", 10),
    ("table_1", "title", "value"): ("title of security", 60),
    ("table_1", "nature", "value"): ("nature of ownership", 100),
    ("table_2", "title", "value"): ("title of security", 60),
    ("table_2", "underlying", "title", "value"): ("title of underlying security", 60),
    ("table_2", "nature", "value"): ("nature of ownership", 100),
    ("exhibits", "type"): ("exhibit type", 20),
    ("exhibits", "description"): ("exhibit description", 255),
    ("signatures", "name"): ("signature", 255),
    ("contact", "name"): ("contact name", 30),
    ("contact", "phone"): ("contact phone number", 20),
    ("contact", "email"): ("contact email address", 80),
    ("notify",): ("email address", 80),
}
"""The name of each text in messages and its limit in characters, by its path without indexes."""

MAX_FINDINGS_SHOWN = 100
"""Findings of one rule that a report shows of one file."""
