"""Keys as people write them, and how `--fix` may change each.

Each row has a line of the filing, the line written in its place, the line after the fix, and how
safe the fix is: `safe`, `unsafe`, or `none` if no program can tell what was meant.
"""

FILING = """\
form: 3
event_date: 2026-04-25
issuer:
  name: Acme Inc
  cik: 2
  symbol: ACME
  foreign_symbol: ACM
owners:
  - name: LEE ANN
    cik: 1
    address:
      street: 1 High St
      street_2: Floor 2
      city: Springfield
      state: IL
      zip: "62701"
    director: yes
    officer: Treasurer
    ten_percent: yes
    other: Trustee
table_1:
  - title: Common Stock
    amount: 100
    ownership: D
  - title: Notes due 2030
    value: 250000
    ownership: I
    nature: By Trust
table_2:
  - title: Stock Option
    exercisable: 2026-05-26
    expires: 2034-06-21
    underlying:
      title: Common Stock
      amount: 300
    price: 18.40
    ownership: D
remarks: None.
contact:
  phone: 555-0100
  email: lee@acme.example
circumstances:
  filed: 2026-04-28
  section_12: yes
  earlier_form_3: no
  shares_outstanding: 5000
signatures:
  - name: /s/ Ann Lee
    date: 2026-04-26
    capacity: Trustee
"""

SLIPS = """
event_date: 2026-04-25 | event_dat: 2026-04-25 | event_date: 2026-04-25 | safe
event_date: 2026-04-25 | evnet_date: 2026-04-25 | event_date: 2026-04-25 | safe
event_date: 2026-04-25 | Event-Date: 2026-04-25 | event_date: 2026-04-25 | safe
event_date: 2026-04-25 | event date: 2026-04-25 | event_date: 2026-04-25 | safe
event_date: 2026-04-25 | eventDate: 2026-04-25 | event_date: 2026-04-25 | safe
issuer: | isuer: | issuer: | safe
issuer: | ISSUER: | issuer: | safe
symbol: ACME | symbl: ACME | symbol: ACME | safe
street: 1 High St | steret: 1 High St | street: 1 High St | safe
street_2: Floor 2 | street2: Floor 2 | street_2: Floor 2 | safe
city: Springfield | citty: Springfield | city: Springfield | safe
state: IL | satte: IL | state: IL | safe
director: yes | directer: yes | director: yes | safe
director: yes | 'diretor': yes | 'director': yes | safe
officer: Treasurer | oficer: Treasurer | officer: Treasurer | safe
ten_percent: yes | ten-percent: yes | ten_percent: yes | safe
other: Trustee | ohter: Trustee | other: Trustee | safe
table_1: | tabel_1: | table_1: | safe
table_1: | Table 1: | table_1: | safe
table_2: | table2: | table_2: | safe
amount: 100 | ammount: 100 | amount: 100 | safe
ownership: D | ownerhsip: D | ownership: D | safe
exercisable: 2026-05-26 | exerciseable: 2026-05-26 | exercisable: 2026-05-26 | safe
expires: 2034-06-21 | expries: 2034-06-21 | expires: 2034-06-21 | safe
underlying: | underlaying: | underlying: | safe
remarks: None. | remarsk: None. | remarks: None. | safe
email: lee@acme.example | emial: lee@acme.example | email: lee@acme.example | safe
earlier_form_3: no | earlier_fomr_3: no | earlier_form_3: no | safe
signatures: | sigantures: | signatures: | safe
capacity: Trustee | capcity: Trustee | capacity: Trustee | safe
"""

OTHER_WORDS = """
event_date: 2026-04-25 | due_date: 2026-05-05 | - | none
event_date: 2026-04-25 | grant_date: 2026-04-25 | - | none
event_date: 2026-04-25 | filing_date: 2026-05-05 | - | none
event_date: 2026-04-25 | even_date: 2026-04-25 | event_date: 2026-04-25 | unsafe
event_date: 2026-04-25 | event_data: 2026-04-25 | event_date: 2026-04-25 | unsafe
event_date: 2026-04-25 | event.date: 2026-04-25 | event_date: 2026-04-25 | unsafe
event_date: 2026-04-25 | period_of_report: 2026-04-25 | event_date: 2026-04-25 | unsafe
symbol: ACME | ticker: ACME | symbol: ACME | unsafe
symbol: ACME | 'trading symbol': ACME | 'symbol': ACME | unsafe
symbol: ACME | symbols: ACME | symbol: ACME | unsafe
director: yes | direct: yes | - | none
director: yes | directors: yes | director: yes | unsafe
director: yes | directory: yes | director: yes | unsafe
officer: Treasurer | office: New York | officer: New York | unsafe
officer: Treasurer | offices: New York | officer: New York | unsafe
officer: Treasurer | offics: New York | - | none
other: Trustee | note: Trustee | - | none
other: Trustee | mother: Trustee | other: Trustee | unsafe
ten_percent: yes | 10%: yes | ten_percent: yes | unsafe
ten_percent: yes | ten_percent_owner: yes | ten_percent: yes | unsafe
state: IL | county: Jersey | country: Jersey | unsafe
state: IL | countyr: Jersey | country: Jersey | unsafe
state: IL | estate: IL | state: IL | unsafe
zip: "62701" | zpi: "62701" | zip: "62701" | unsafe
cik: 2 | sik: 2 | cik: 2 | unsafe
street_2: Floor 2 | street_3: Floor 2 | street_2: Floor 2 | unsafe
table_2: | table_i: | - | none
table_2: | table_3: | table_2: | unsafe
table_1: | tables: | - | none
amount: 100 | shares: 100 | amount: 100 | unsafe
amount: 100 | mount: 100 | amount: 100 | unsafe
value: 250000 | valve: 250000 | value: 250000 | unsafe
nature: By Trust | mature: By Trust | nature: By Trust | unsafe
exercisable: 2026-05-26 | exercised: 2026-05-26 | - | none
exercisable: 2026-05-26 | vesting_date: 2026-05-26 | - | none
expires: 2034-06-21 | expired: 2034-06-21 | expires: 2034-06-21 | unsafe
expires: 2034-06-21 | expire: 2034-06-21 | expires: 2034-06-21 | unsafe
expires: 2034-06-21 | expiration_date: 2034-06-21 | expires: 2034-06-21 | unsafe
price: 18.40 | prices: 18.40 | price: 18.40 | unsafe
price: 18.40 | prize: 18.40 | price: 18.40 | unsafe
price: 18.40 | exercise_price: 18.40 | price: 18.40 | unsafe
price: 18.40 | exercise_price: $18.40 | price: 18.40 | unsafe
filed: 2026-04-28 | field: 2026-04-28 | filed: 2026-04-28 | unsafe
section_12: yes | section_16: yes | section_12: yes | unsafe
section_12: yes | section_15: yes | section_12: yes | unsafe
earlier_form_3: no | earlier_form_4: no | earlier_form_3: no | unsafe
signatures: | signature: | signatures: | unsafe
date: 2026-04-26 | dated: 2026-04-26 | date: 2026-04-26 | unsafe
"""
