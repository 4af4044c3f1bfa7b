"""Area 0: unknown or repeated keys, and values of the wrong kind."""

from ..citations import edgar, item, source
from ..finding import Severity
from ..registry import reader_rule

DUPLICATE_KEY = reader_rule(
    "F3-026",
    "duplicate_key",
    cites=(source("keys"),),
    message="'{name}' appears twice; the first is on line {first}",
    breaks="form: 3\n# STARTER\n",
    doc="""A key must appear only once.

    Remove one of the two; the rows of a table are a list, and each begins with a dash.""",
)


UNKNOWN_KEY = reader_rule(
    "F3-029",
    "unknown_key",
    cites=(source("keys"),),
    message="unknown key '{name}'",
    breaks={"issuer.color": "blue"},
    doc="""Every key must be one that form3gen knows.

    Remove it, or put its content in the remarks or a footnote.""",
)


NUMBER_CUT = reader_rule(
    "F3-055",
    "number_cut_by_comma",
    cites=(source("values"),),
    message="'{number}' is not in quotation marks, so YAML ends it at the comma",
    breaks="circumstances: {shares_outstanding: 25,000,000}\n# STARTER\n",
    doc="""A number with a comma between braces must be in quotation marks.

    Put it in quotation marks, as in `amount: "12,500"`, or leave out the comma. form3gen reads the
    whole number, but other programs do not.""",
)


BLANK_BOX = reader_rule(
    "F3-049",
    "blank_box",
    Severity.WARNING,
    cites=(item("Item 4"),),
    message="'{name}' is empty and is read as no",
    breaks={"owners.0.director": ""},
    doc="""A box in Item 4 must be either checked or not.

    Write `yes` or `no`; for Officer or Other, a title or description checks the box. Or remove
    the key.""",
)


WRONG_SHAPE = reader_rule(
    "F3-030",
    "wrong_shape",
    cites=(source("shape"),),
    message="'{name}' is {found}, not {wanted}",
    breaks={"issuer.name": ["Acme", "Inc."]},
    doc="""Every key must have the right kind of value: text, a list, or keys of its own.

    Compare it with a filing that `form3gen new` writes.""",
)


MAX_LISTED_PROBLEMS = 200
"""How many problems of structure are listed; a file with more is not a filing."""


TOO_MANY = reader_rule(
    "F3-032",
    "too_many_problems",
    cites=(source("shape"),),
    message="further problems not shown: {count}",
    breaks={"table_1": ["row"] * 201},
    doc="""A source file must have the structure of a filing.

    Fix the problems listed, and check again.""",
)


NOT_YES_NO = reader_rule(
    "F3-031",
    "not_yes_or_no",
    cites=(source("values"),),
    message="'{written}' is neither yes nor no",
    breaks={"owners.0.director": "maybe"},
    doc="""A box is checked (yes) or not (no).

    Write `yes` or `no`.""",
)


COMMENT = reader_rule(
    "F3-036",
    "value_cut_by_comment",
    Severity.WARNING,
    cites=(source("comments"),),
    message="'{text}' ends before a number sign (#); the rest is read as a comment",
    breaks="remarks: Exhibit #24\n# STARTER\n",
    doc="""A comment must not cut off a value; a number sign (#) after a space begins a comment.

    Put text that contains a number sign in quotation marks. Begin a comment with `# `.""",
)


SECRET = reader_rule(
    "F3-033",
    "ccc_in_source",
    is_secret=True,
    cites=(edgar("rptOwnerCcc"),),
    message="a CCC is a secret and does not belong in a source file",
    breaks={"owners.0.ccc": "abcd#123"},
    doc="""A source file must not contain a CCC; source files are sent, printed and kept.

    Remove it, and change it on EDGAR if the file has been shared.""",
)


NOT_A_DATE = reader_rule(
    "F3-003",
    "not_a_date",
    cites=(item("Item 2"), edgar("xs:date")),
    message="'{written}' is not a date",
    breaks={"event_date": "4/9/26"},
    doc="""A date must be a day of the calendar, written year-month-day.

    Write, for example, `2026-04-09`; it prints as 04/09/2026.""",
)


NOT_A_NUMBER = reader_rule(
    "F3-005",
    "not_a_number",
    cites=(edgar("POSITIVE_DECIMAL"),),
    message="'{written}' is not a number",
    breaks={"table_2.0.price": "$2.60/share"},
    doc="""A numeric cell must contain only a number, such as 163350, "163,350" or 2.60.

    Write digits, with a period before the decimals and commas only between thousands. Leave out
    the dollar sign and any words; words belong in a footnote.""",
)
