"""Values as people write them, and how `--fix` may change each; see `written_keys`."""

DATES = """
event_date: 2026-04-25 | event_date: 2026-4-2 | event_date: 2026-04-02 | safe
event_date: 2026-04-25 | event_date: 2026/4/25 | event_date: 2026-04-25 | safe
event_date: 2026-04-25 | event_date: 2026.04.25 | event_date: 2026-04-25 | safe
event_date: 2026-04-25 | event_date: 4/25/2026 | event_date: 2026-04-25 | safe
event_date: 2026-04-25 | event_date: 04/25/2026 | event_date: 2026-04-25 | safe
event_date: 2026-04-25 | event_date: 25/04/2026 | event_date: 2026-04-25 | safe
event_date: 2026-04-25 | event_date: 25.4.2026 | event_date: 2026-04-25 | safe
event_date: 2026-04-25 | event_date: 04-25-2026 | event_date: 2026-04-25 | safe
event_date: 2026-04-25 | event_date: 4/4/2026 | event_date: 2026-04-04 | safe
event_date: 2026-04-25 | event_date: April 2, 2026 | event_date: 2026-04-02 | safe
event_date: 2026-04-25 | event_date: APRIL 2 2026 | event_date: 2026-04-02 | safe
event_date: 2026-04-25 | event_date: Apr. 2, 2026 | event_date: 2026-04-02 | safe
event_date: 2026-04-25 | event_date: 2 April 2026 | event_date: 2026-04-02 | safe
event_date: 2026-04-25 | event_date: 2-Apr-2026 | event_date: 2026-04-02 | safe
event_date: 2026-04-25 | event_date: "2 Sept. 2026" | event_date: "2026-09-02" | safe
date: 2026-04-26 | date: 4/26/2026 | date: 2026-04-26 | safe
expires: 2034-06-21 | expires: "2034/6/21" | expires: "2034-06-21" | safe
expires: 2034-06-21 | expires: {value: 6/21/2034} | expires: {value: 2034-06-21} | safe
event_date: 2026-04-25 | event_date: 11/10/2025 | - | none
event_date: 2026-04-25 | event_date: 04/02/2026 | - | none
event_date: 2026-04-25 | event_date: 4.2.2026 | - | none
event_date: 2026-04-25 | event_date: 04-02-2026 | - | none
event_date: 2026-04-25 | event_date: 12/12/26 | - | none
event_date: 2026-04-25 | event_date: 4/25/26 | - | none
event_date: 2026-04-25 | event_date: 26-04-25 | - | none
event_date: 2026-04-25 | event_date: 20260425 | - | none
event_date: 2026-04-25 | event_date: 2026-25-04 | - | none
event_date: 2026-04-25 | event_date: 2026-02-30 | - | none
event_date: 2026-04-25 | event_date: 13/13/2026 | - | none
event_date: 2026-04-25 | event_date: 2026-4/25 | - | none
event_date: 2026-04-25 | event_date: April 2026 | - | none
event_date: 2026-04-25 | event_date: Apl 2, 2026 | - | none
event_date: 2026-04-25 | event_date: 2 avril 2026 | - | none
event_date: 2026-04-25 | event_date: 4/25/2026 or later | - | none
event_date: 2026-04-25 | event_date: Q2 2026 | - | none
event_date: 2026-04-25 | event_date: today | - | none
expires: 2034-06-21 | expires: none | - | none
expires: 2034-06-21 | expires: 6/7/2034 | - | none
"""

NUMBERS = """
price: 18.40 | price: $18.40 | price: 18.40 | safe
price: 18.40 | price: $1.840 | price: 1.840 | unsafe
price: 18.40 | price: "$1,218.40" | price: "1,218.40" | safe
price: 18.40 | price: $ 18.40 | price: 18.40 | safe
price: 18.40 | price: {value: $18.40} | price: {value: 18.40} | safe
price: 18.40 | price: $0 | price: 0 | safe
price: 18.40 | price: -$18.40 | - | none
price: 18.40 | price: $-18.40 | - | none
price: 18.40 | price: $$18.40 | - | none
price: 18.40 | price: 18.40$ | - | none
price: 18.40 | price: US$18.40 | - | none
price: 18.40 | price: C$18.40 | - | none
price: 18.40 | price: HK$18.40 | - | none
price: 18.40 | price: €18.40 | - | none
price: 18.40 | price: £18.40 | - | none
price: 18.40 | price: ¥1840 | - | none
price: 18.40 | price: 18.40 USD | - | none
price: 18.40 | price: $18,40 | - | none
price: 18.40 | price: $1.218,40 | - | none
price: 18.40 | price: $18.40/share | - | none
price: 18.40 | price: $18.40-20.00 | - | none
price: 18.40 | price: $1.2M | - | none
price: 18.40 | price: 1:1 | - | none
price: 18.40 | price: market | - | none
amount: 100 | amount: "$250,000" | - | none
amount: 100 | amount: $250000 | - | none
amount: 100 | amount: {value: $250000} | - | none
amount: 300 | amount: $300 | - | none
amount: 300 | amount: {value: 12,500} | amount: {value: "12,500"} | safe
amount: 300 | amount: {value: 1,234.5, notes: a} | amount: {value: "1,234.5", notes: a} | safe
amount: 300 | amount: {value: 12, 500} | - | none
amount: 300 | amount: {value: 0,500} | - | none
amount: 300 | amount: {value: 12,50} | - | none
amount: 300 | amount: {value: $300} | - | none
amount: 100 | amount: 100 shares | - | none
amount: 100 | amount: 1_000 | - | none
amount: 100 | amount: 1.000.000 | - | none
amount: 100 | amount: 1e3 | - | none
amount: 100 | amount: ~100 | - | none
amount: 100 | amount: 10% | - | none
value: 250000 | value: $250000 | value: 250000 | unsafe
value: 250000 | value: "$250,000" | value: "250,000" | unsafe
value: 250000 | value: {value: $250000} | value: {value: 250000} | unsafe
value: 250000 | value: €250000 | - | none
shares_outstanding: 5000 | shares_outstanding: $5000 | - | none
"""

CODES = """
cik: 2 | cik: CIK0000000002 | cik: 0000000002 | safe
cik: 2 | cik: "CIK: 2" | cik: "2" | safe
cik: 2 | cik: CIK 2 | cik: 2 | safe
cik: 2 | cik: cik#2 | cik: 2 | safe
cik: 1 | cik: CIK=1 | cik: 1 | safe
cik: 2 | cik: CIK0 | - | none
cik: 2 | cik: CIK00000000002 | - | none
cik: 2 | cik: CIK٢ | - | none
cik: 2 | cik: CRD 2 | - | none
cik: 2 | cik: 001-00002 | - | none
cik: 2 | cik: 2 (issuer) | - | none
cik: 2 | cik: 2O | - | none
cik: 2 | cik: CIK 2, 3 | - | none
symbol: ACME | symbol: NA | symbol: NONE | unsafe
symbol: ACME | symbol: na | symbol: NONE | unsafe
symbol: ACME | symbol: N/A | symbol: NONE | unsafe
symbol: ACME | symbol: "[N/A]" | symbol: "NONE" | unsafe
symbol: ACME | symbol: acme | symbol: ACME | unsafe
symbol: ACME | symbol: brka | symbol: BRKA | unsafe
symbol: ACME | symbol: see | symbol: SEE | unsafe
symbol: ACME | symbol: TBD | - | none
symbol: ACME | symbol: pending | - | none
symbol: ACME | symbol: NASDAQ:ACME | symbol: ACME | safe
symbol: ACME | symbol: "NASDAQ: ACME" | symbol: "ACME" | safe
symbol: ACME | symbol: "Nyse American: BRK.A" | symbol: "BRK.A" | safe
symbol: ACME | symbol: "NASDAQ: acme" | symbol: "acme" | unsafe
symbol: ACME | symbol: "NASDAQ: NA" | symbol: "NA" | unsafe
symbol: ACME | symbol: "NASDAQ: ACME, ACMW" | - | none
symbol: ACME | symbol: LSE:ACME | - | none
symbol: ACME | symbol: nasdaq | - | none
symbol: ACME | symbol: "[ACME]" | - | none
symbol: ACME | symbol: $ACME | - | none
state: IL | country: Y9 | - | none
state: IL | country: Jersey | - | none
state: IL | country: GB | - | none
state: IL | country: Iran | country: K9 | safe
state: IL | country: Ontario | country: A6 | safe
state: IL | country: Jersy | country: Y9 | unsafe
state: IL | country: Georgia | - | none
state: IL | country: Virgin Islands | - | none
state: IL | country: Canada | - | none
state: IL | country: CA | - | none
state: IL | country: DE | - | none
state: IL | country: x0 | - | none
state: IL | country: XO | - | none
state: IL | country: U.K. | - | none
state: IL | state: Ill. | - | none
state: IL | state: il | - | none
state: IL | state: Ontario | - | none
ownership: D | ownership: d | ownership: D | safe
ownership: D | ownership: direct | ownership: D | safe
ownership: D | ownership: Direct | ownership: D | safe
ownership: I | ownership: i | ownership: I | safe
ownership: I | ownership: INDIRECT | ownership: I | safe
ownership: D | ownership: D/I | - | none
ownership: D | ownership: director | - | none
ownership: D | ownership: both | - | none
ownership: D | ownership: N/A | - | none
ownership: D | ownership: DIR | - | none
director: yes | director: y | - | none
director: yes | director: Chairman | - | none
form: 3 | form: 3/a | - | none
form: 3 | form: Form 3 | - | none
"""
