"""Area 0: what can be wrong with a file before there is a filing to check."""

from ..citations import source
from ..finding import Severity
from ..registry import reader_rule

NOT_UTF_8 = reader_rule(
    "F3-020",
    "not_utf_8",
    cites=(source("encoding"),),
    message="file is not text in UTF-8: {fault}",
    breaks="issuer: {name: \udcff}\n",
    doc="""A source is a text file in UTF-8.

    Save it again as UTF-8; in an editor look for `Encoding` in the save dialog.""",
)
NOT_YAML = reader_rule(
    "F3-021",
    "not_yaml",
    cites=(source("syntax"),),
    message="{fault}",
    breaks="issuer: {name: Acme Inc.\n",
    doc="""A source is YAML.

    Look for a missing bracket, quotation mark or space after a colon on this line or above. Put
    text that holds a colon, or begins with a sign, in quotation marks.""",
)
EMPTY = reader_rule(
    "F3-022",
    "empty_file",
    cites=(source("document"),),
    message="file holds no filing",
    breaks="# nothing but a comment\n",
    doc="""A source holds a filing.

    `form3gen new` writes one to begin with.""",
)
SEVERAL = reader_rule(
    "F3-023",
    "several_documents",
    cites=(source("document"),),
    message="file holds a second document",
    breaks="form: 3\n---\nform: 3\n",
    doc="""A source holds one filing.

    Put each filing in a file of its own, and take the line `---` out.""",
)
TOO_LARGE = reader_rule(
    "F3-024",
    "file_too_large",
    cites=(source("size"),),
    message="file is over 1 MiB",
    breaks="# " + "x" * (1 << 20) + "\nform: 3\n",
    doc="""A source is at most 1 MiB.

    The largest filing that EDGAR takes is far smaller; move exhibits to files of their own.""",
)
TOO_DEEP = reader_rule(
    "F3-025",
    "nested_too_deep",
    cites=(source("depth"),),
    message="brackets or indents are nested over 32 deep",
    breaks="form: " + "[" * 40 + "]" * 40 + "\n",
    doc="""A source nests at most 32 deep; a filing needs six.

    Look for brackets that are opened and never closed.""",
)
YAML_FEATURE = reader_rule(
    "F3-027",
    "anchor_alias_or_tag",
    cites=(source("features"),),
    message="{what} '{name}' is not part of a filing's YAML",
    breaks="remarks: &a See exhibit.\n# STARTER\n",
    doc="""A source uses no anchors, aliases or tags.

    Write the value out. Put text that begins with `&`, `*` or `!` in quotation marks.""",
)
BYTE_ORDER_MARK = reader_rule(
    "F3-028",
    "byte_order_mark",
    Severity.WARNING,
    cites=(source("encoding"),),
    message="file begins with a byte order mark",
    breaks="\ufeff# STARTER\n",
    doc="""A source begins with its first character.

    Save it as UTF-8 without byte order mark (BOM). It is read all the same.""",
)


UNREADABLE = reader_rule(
    "F3-047",
    "file_unreadable",
    cites=(source("document"),),
    message="{fault}",
    breaks={},
    doc="""What is named is a file that can be read.

    Look for the name and the rights of the file; of a folder, name the files in it.""",
)


FILED = reader_rule(
    "F3-046",
    "filed_document_as_source",
    cites=(source("document"),),
    message="this is a filed document, and not a source",
    breaks='<?xml version="1.0"?>\n<ownershipDocument/>\n',
    doc="""What is checked is the source of a filing.

    `form3gen import` reads EDGAR's XML and full submissions back into one; check that.""",
)
