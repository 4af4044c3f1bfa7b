"""Area 0: which files are sources, and which parts they include."""

from ..citations import source
from ..finding import Severity
from ..registry import reader_rule

LONELY = reader_rule(
    "F3-048",
    "part_of_no_filing",
    Severity.WARNING,
    cites=(source("include"),),
    message="this has neither event nor holdings, and no filing near it includes it",
    breaks={},
    doc="""A source is a filing, or a part that filings include.

    Filings were looked for in its folder and in those above it: two, or up to where the command
    runs. A filing begins with `form:` and `event_date:`. Only what stands in it was checked.""",
)
INCLUDE = reader_rule(
    "F3-043",
    "include_unreadable",
    cites=(source("include"),),
    message="'{file}' {fault}",
    breaks="include: issuer.yaml\n# STARTER\n",
    doc="""What is included is a YAML file beside the filing, or in a folder below it.

    Write its name as seen from the filing: `include: shared/issuer.yaml`, or a list of names.""",
)
SAID_TWICE = reader_rule(
    "F3-044",
    "said_by_two_parts",
    cites=(source("include"),),
    message="'{key_name}' is said in {first} and in {second}",
    breaks={},
    doc="""Two included parts do not say the same key.

    Say it in one of them alone, or in the filing itself, which goes before both.""",
)
ORIGINAL = reader_rule(
    "F3-045",
    "original_unreadable",
    cites=(source("circumstances"),),
    message="the filing that is amended cannot be read: {fault}",
    breaks={},
    doc="""`circumstances: {original: FILE}` names a filing beside this one, as YAML or as filed.

    Write its name as seen from this filing, or take it out.""",
)
