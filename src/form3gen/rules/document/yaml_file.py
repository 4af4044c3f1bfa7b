"""Area 0: problems with a file that keep it from being read as a filing."""

from ..citations import source
from ..finding import Severity
from ..registry import reader_rule

NOT_UTF_8 = reader_rule(
    "F3-020",
    "not_utf_8",
    cites=(source("encoding"),),
    message="the file is not UTF-8 text: {fault}",
    breaks="issuer: {name: \udcff}\n",
    doc="""A source file must be UTF-8 text.

    Save it again as UTF-8; in an editor, look for `Encoding` in the save dialog.""",
)
NOT_YAML = reader_rule(
    "F3-021",
    "not_yaml",
    cites=(source("syntax"),),
    message="{fault}",
    breaks="issuer: {name: Acme Inc.\n",
    doc="""A source file must be valid YAML.

    Look for a missing bracket, quotation mark or space after a colon on this line or above. Put
    text that contains a colon, or begins with a special character, in quotation marks.""",
)
EMPTY = reader_rule(
    "F3-022",
    "empty_file",
    cites=(source("document"),),
    message="the file contains no filing",
    breaks="# only a comment\n",
    doc="""A source file must contain a filing.

    `form3gen new` writes one to start from.""",
)
SEVERAL = reader_rule(
    "F3-023",
    "several_documents",
    cites=(source("document"),),
    message="the file contains a second document",
    breaks="form: 3\n---\nform: 3\n",
    doc="""Each file contains one filing.

    Put each filing in a file of its own, and remove the line `---`.""",
)
TOO_LARGE = reader_rule(
    "F3-024",
    "file_too_large",
    cites=(source("size"),),
    message="the file is larger than 1 MiB",
    breaks="# " + "x" * (1 << 20) + "\nform: 3\n",
    doc="""A source file must be no larger than 1 MiB.

    The largest filing that EDGAR accepts is far smaller; move exhibits to files of their own.""",
)
TOO_DEEP = reader_rule(
    "F3-025",
    "nested_too_deep",
    cites=(source("depth"),),
    message="brackets or indents are nested more than 32 levels deep",
    breaks="form: " + "[" * 40 + "]" * 40 + "\n",
    doc="""A source file must nest at most 32 levels deep; a filing needs six.

    Look for brackets that are opened but never closed.""",
)
YAML_FEATURE = reader_rule(
    "F3-027",
    "anchor_alias_or_tag",
    cites=(source("features"),),
    message="{what} '{name}' is not allowed in a source file",
    breaks="remarks: &a See exhibit.\n# STARTER\n",
    doc="""A source file must not use YAML anchors, aliases or tags.

    Write the value out. Put text that begins with `&`, `*` or `!` in quotation marks.""",
)
BYTE_ORDER_MARK = reader_rule(
    "F3-028",
    "byte_order_mark",
    Severity.WARNING,
    cites=(source("encoding"),),
    message="the file begins with a byte order mark",
    breaks="\ufeff# STARTER\n",
    doc="""A source file should not begin with a byte order mark.

    Save it as UTF-8 without a byte order mark (BOM). The file was read anyway.""",
)


UNREADABLE = reader_rule(
    "F3-047",
    "file_unreadable",
    cites=(source("document"),),
    message="{file_and_reason}",
    breaks={},
    doc="""Each file on the command line must exist and be readable.

    Check the file's name and permissions; for a folder, name the files in it.""",
)


FILED = reader_rule(
    "F3-046",
    "filed_document_as_source",
    cites=(source("document"),),
    message="this is a filed document, not a source file",
    breaks='<?xml version="1.0"?>\n<ownershipDocument/>\n',
    doc="""`form3gen check` reads the source file of a filing, not a filed document.

    `form3gen import` turns EDGAR's XML or a full submission into a source file; check that.""",
)
