"""Area 0: included files, and the original that an amendment names."""

from ..citations import source
from ..finding import Severity
from ..registry import reader_rule

ORPHAN = reader_rule(
    "F3-048",
    "orphan_included_file",
    Severity.WARNING,
    cites=(source("include"),),
    message="not a filing, and no filing nearby includes this file",
    breaks={},
    doc="""A source file must be a filing, or a file that filings include.

    form3gen looked for filings in its folder and the folders above it: two levels, or up to the
    working directory. A filing begins with `form:` and `event_date:`. Only what this file
    contains was checked.""",
)
INCLUDE = reader_rule(
    "F3-043",
    "include_unreadable",
    cites=(source("include"),),
    message="'{file}' {fault}",
    breaks="include: issuer.yaml\n# STARTER\n",
    doc="""An included file must be a YAML file in the filing's folder, or in a folder below it.

    Write its name relative to the filing: `include: shared/issuer.yaml`, or a list of names.""",
)
KEY_IN_TWO_INCLUDES = reader_rule(
    "F3-044",
    "key_in_two_includes",
    cites=(source("include"),),
    message="'{key_name}' appears in both {first_file} and {second_file}",
    breaks={},
    doc="""Two included files must not contain the same key.

    Keep it in only one of them, or write it in the filing itself, which overrides both.""",
)
ORIGINAL = reader_rule(
    "F3-045",
    "original_unreadable",
    cites=(source("circumstances"),),
    message="the original filing cannot be read: {reason}",
    breaks={},
    doc="""`circumstances: {original: FILE}` must name a readable filing, as YAML or as filed.

    Write its name relative to this filing, or remove it.""",
)
