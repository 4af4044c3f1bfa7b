"""Keys that the form does not know, and values that cannot be what they should be."""

from ..citations import edgar, item, source
from ..finding import Severity
from ..registry import reader_rule

DUPLICATE_KEY = reader_rule(
    "F3-026",
    "duplicate_key",
    cites=(source("keys"),),
    message="'{name}' is said twice, first on line {first}",
    breaks="form: 3\n# STARTER\n",
    doc="""A key is said once.

    Take one of the two out; rows of a table are a list, each begun with a dash.""",
)


UNKNOWN_KEY = reader_rule(
    "F3-029",
    "unknown_key",
    cites=(source("keys"),),
    message="unknown key '{name}'",
    breaks={"issuer.colour": "blue"},
    doc="""Every key is one that the form knows.

    Take it out, or say it in the remarks or a footnote.""",
)


BLANK_BOX = reader_rule(
    "F3-049",
    "box_blank",
    Severity.WARNING,
    cites=(item("Item 4"),),
    message="'{name}' is there and says nothing; it is taken for no",
    breaks={"owners.0.director": ""},
    doc="""A box of Item 4 is ticked or not.

    Write `yes` or `no`; an officer's title or the words of Other stand in place of the tick. Or
    take the key out.""",
)


WRONG_SHAPE = reader_rule(
    "F3-030",
    "wrong_shape",
    cites=(source("shape"),),
    message="'{name}' is {found}, not {wanted}",
    breaks={"issuer.name": ["Acme", "Inc."]},
    doc="""Every key holds what belongs to it: a text, a list, or keys of its own.

    Compare it with a filing that `form3gen new` writes.""",
)


MISFITS = 200
"""How many faults of form are listed; a file with more is no filing."""


TOO_MANY = reader_rule(
    "F3-032",
    "too_many_misfits",
    cites=(source("shape"),),
    message="{count} more faults of form are not listed",
    breaks={"table_1": ["row"] * 201},
    doc="""A source has the shape of a filing.

    Correct those that are listed, and check again.""",
)


NOT_YES_NO = reader_rule(
    "F3-031",
    "neither_yes_nor_no",
    cites=(source("values"),),
    message="'{written}' is neither yes nor no",
    breaks={"owners.0.director": "maybe"},
    doc="""A tick is yes or no.

    Write `yes` or `no`.""",
)


COMMENT = reader_rule(
    "F3-036",
    "comment_cuts_value",
    Severity.WARNING,
    cites=(source("comments"),),
    message="'{text}' ends before a number sign; what follows is a comment",
    breaks="remarks: Exhibit #24\n# STARTER\n",
    doc="""A number sign after a space begins a comment.

    Put a text with a number sign in quotation marks; begin a comment with `# `.""",
)


SECRET = reader_rule(
    "F3-033",
    "ccc_in_source",
    is_secret=True,
    cites=(edgar("rptOwnerCcc"),),
    message="a CCC is a secret and does not belong in a source",
    breaks={"owners.0.ccc": "abcd#123"},
    doc="""A source holds no CCC; sources are sent, printed and kept.

    Take it out, and change it on EDGAR if the file has been shared.""",
)


NOT_A_DATE = reader_rule(
    "F3-003",
    "not_a_date",
    cites=(item("Item 2"), edgar("xs:date")),
    message="'{written}' is not a date",
    breaks={"event_date": "4/9/26"},
    doc="""A date is a day of the calendar, written year-month-day.

    Write, for example, `2026-04-09`; it prints as 04/09/2026.""",
)


NOT_A_NUMBER = reader_rule(
    "F3-005",
    "not_a_number",
    cites=(edgar("POSITIVE_DECIMAL"),),
    message="'{written}' is not a number",
    breaks={"table_2.0.price": "$2.60/share"},
    doc="""A cell of numbers holds a number alone, such as 163350, "163,350" or 2.60.

    Write digits, with a period before the decimals and commas between thousands alone. Leave out
    the dollar sign and any words; words belong in a footnote.""",
)
