"""How much of each thing EDGAR takes in one ownership document."""

OWNERS = 10
ROWS = 30
"""In each of the two tables."""

FOOTNOTES = 99
SIGNATURES = 10
NOTIFIED = 30
"""Addresses to which EDGAR writes of a submission."""

FOOTNOTE = 1000
"""Characters."""

REMARKS = 2000
"""Characters."""


LIMITS: dict[tuple[str, ...], tuple[str, int]] = {
    ("issuer", "name"): ("issuer name", 150),
    ("issuer", "symbol"): ("trading symbol", 10),
    ("issuer", "foreign_symbol"): ("foreign trading symbol", 14),
    ("owners", "name"): ("name of reporting owner", 150),
    ("owners", "officer"): ("officer title", 30),
    ("owners", "officer_title"): ("officer title", 30),
    ("owners", "other"): ("text of the box Other", 30),
    ("owners", "other_text"): ("text of the box Other", 30),
    ("owners", "address", "street"): ("street", 40),
    ("owners", "address", "street_2"): ("second line of the street", 40),
    ("owners", "address", "city"): ("city", 30),
    ("owners", "address", "region"): ("region", 40),
    ("owners", "address", "zip"): ("zip or postal code", 10),
    ("table_1", "title", "value"): ("title of security", 60),
    ("table_1", "nature", "value"): ("nature of ownership", 100),
    ("table_2", "title", "value"): ("title of security", 60),
    ("table_2", "underlying", "title", "value"): ("title of underlying security", 60),
    ("table_2", "nature", "value"): ("nature of ownership", 100),
    ("exhibits", "type"): ("type of exhibit", 20),
    ("exhibits", "description"): ("description of the exhibit", 255),
    ("signatures", "name"): ("signature", 255),
    ("contact", "name"): ("name of the contact", 30),
    ("contact", "phone"): ("telephone number of the contact", 20),
    ("contact", "email"): ("e-mail address of the contact", 80),
    ("notify",): ("e-mail address", 80),
}
"""What each text is called, and how many characters EDGAR gives it, by its path without numbers."""
