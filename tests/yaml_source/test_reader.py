"""Reading a source: scalars as written, spans, and files that are not filings."""

import random

import pytest

from form3gen import check_text
from form3gen.rules import Span
from form3gen.yaml_source import read


@pytest.mark.parametrize(
    "scalar",
    [
        "02140",
        "0001234567",
        "NO",
        "12:30",
        "1_000",
        "2.60",
        "0x1F",
        "1e3",
        "~",
        "null",
        "2013-10-01",
    ],
)
def test_scalars_come_through_as_written(scalar):
    """No scalar is read as a number, a date, a Boolean or a null."""
    assert {"a": scalar} == read(f"a: {scalar}\n".encode()).data


def test_quoted_scalar():
    """Quotation marks are removed, and their content is kept."""
    assert {"a": "163,350"} == read(b'a: "163,350"\n').data


def test_empty_scalar_is_nothing():
    """A key without a value is kept, with None as its value."""
    assert {"a": None, "b": None} == read(b'a:\nb: ""\n').data


def test_spans():
    """Keys and values have lines and columns, counted from 1."""
    source = read(b"a:\n  - b: one\n    c: two words\n")
    assert Span(3, 8, 3, 17) == source.span(("a", 0, "c"))
    assert Span(3, 5, 3, 6) == source.span(("a", 0, "c"), key=True)
    assert Span(1, 1, 1, 2) == source.span(("a",))
    assert Span(2, 5, 4, 1) == source.span(("a", 0, "missing"))


def test_spans_count_characters_not_bytes():
    """A letter with an accent is one column wide."""
    assert Span(1, 14, 1, 15) == read('{né: "ü", z: 1}\n'.encode()).span(("z",))


MALFORMED = {
    "empty": (b"", "F3-022", 1, 1),
    "only a comment": (b"# nothing\n", "F3-022", 1, 1),
    "only a marker": (b"---\n", "F3-022", 1, 1),
    "a list": (b"- one\n- two\n", "F3-030", 1, 1),
    "a sentence": (b"this is not a filing\n", "F3-030", 1, 1),
    "two documents": (b"form: 3\n---\nform: 3\n", "F3-023", 2, 1),
    "latin-1": (b"form: 3\nremarks: caf\xe9\n", "F3-020", 2, 13),
    "utf-16": ("form: 3\n".encode("utf-16"), "F3-020", 1, 1),
    "binary": (b"\x00\x01\x02\x03", "F3-021", 1, 1),
    "a PDF": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "F3-020", 2, 2),
    "a tab": (b"form: 3\nissuer:\n\tname: Acme\n", "F3-021", 3, 1),
    "unclosed bracket": (b"form: 3\nissuer: {name: Acme\n", "F3-021", 2, 9),
    "unclosed quotation": (b'form: "3\n', "F3-021", 1, 7),
    "colon in a value": (b"form: 3\nremarks: Note: this\n", "F3-021", 2, 14),
    "no space after a colon": (b"owners:\n  - name: A\n    officer:CFO\n", "F3-021", 3, 5),
    "a directive": (b"%YAML 2.0\nform: 3\n", "F3-021", 1, 1),
    "control character after CR": (b"form: 3\rremarks: a\x07b\r", "F3-021", 2, 11),
    "a bracket left open": (b"table_1:\n  - {title: A\n  - {title: B}\n", "F3-021", 2, 5),
    "no space after a dash": (b"owners:\n  -name: A\n   cik: 1\n", "F3-021", 3, 7),
    "no-break space": (b"owners:\n  - name: A\n\xc2\xa0   cik: 1\n", "F3-021", 3, 1),
    "bad indent": (b"form: 3\n  event_date: 2026-04-02\n", "F3-021", 2, 13),
    "an at sign": (b"remarks: @home\n", "F3-021", 1, 10),
    "too deep": (b"form: " + b"[" * 500, "F3-025", 1, 38),
    "too large": (b"# " + b"x" * (1 << 20), "F3-024", 1, 1),
    "key of keys": (b"{a: 1}: 2\n", "F3-021", 1, 1),
    "control character": (b"remarks: a\x07b\n", "F3-021", 1, 11),
}


@pytest.mark.parametrize(("raw", "code", "line", "column"), MALFORMED.values(), ids=MALFORMED)
def test_malformed_file_gives_one_finding(raw, code, line, column):
    """A file that is not a filing gives one finding, at the mistake."""
    findings = check_text(raw).findings
    assert [(code, line, column)] == [
        (finding.rule.code, finding.span.line, finding.span.column) for finding in findings
    ]


def test_a_hundred_thousand_brackets_give_one_finding():
    """They are rejected by the YAML library or by form3gen, whichever counts less deep."""
    [finding] = check_text(b"form: " + b"[" * 100_000).findings
    assert finding.rule.code in {"F3-021", "F3-025"}
    assert 1 == finding.span.line


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("form: 3\nform: 3/A\n", "F3-026", 2, 1),
        ("form: &x 3\n", "F3-027", 1, 7),
        ("form: !!str 3\n", "F3-027", 1, 7),
        ("remarks: !note x\n", "F3-027", 1, 10),
        ("form: &x 3\nremarks: *x\n", "F3-027", 2, 10),
    ],
)
def test_features_that_a_filing_does_without(text, code, line, column):
    """Duplicate keys, anchors, aliases and tags are reported at their spans."""
    spans = {(f.rule.code, f.span.line, f.span.column) for f in check_text(text).findings}
    assert (code, line, column) in spans


def test_alias_bomb_does_not_expand():
    """Aliases are rejected, never followed."""
    lines = ["a0: &a0 [x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    made = check_text("\n".join(lines))
    assert {"F3-027", "F3-029"} <= {finding.rule.code for finding in made.findings}


def test_excess_findings_are_counted():
    """The first 200 findings of form are listed, and the rest are counted."""
    made = check_text("a: *x\n" * 500)
    more = [finding.message for finding in made.findings if finding.rule.code == "F3-032"]
    assert ["further problems not shown: 300"] == more
    assert 200 == sum(finding.rule.code == "F3-027" for finding in made.findings)


SLIPS = {
    "a tab after a value": ("form: 3\nissuer:\n  name: A\n\tsymbol: B\n", 4, 1, "a tab is used"),
    "a key too far in": ("form: 3\n event_date: 2026-04-02\n", 2, 12, "indented too far"),
    "prose": ("Dear all\nform: 3\n", 2, 5, "indented too far, or text that contains a colon"),
    "a bar": ("remarks: | x\n", 1, 12, "begins with | must be in quotation marks"),
    "a backslash": ('remarks: "Smith \\& Co"\n', 1, 17, "contains a backslash"),
}


@pytest.mark.parametrize(("text", "line", "column", "words"), SLIPS.values(), ids=SLIPS)
def test_slips_of_the_hand(text, line, column, words):
    """Each common slip is named in the first finding, on its line."""
    first = check_text(text).findings[0]
    assert ("F3-021", line, column) == (first.rule.code, first.span.line, first.span.column)
    assert words in first.message


@pytest.mark.parametrize("key", ["Table I", "table_i", "tableI", "table 1", "TABLE_1"])
def test_table_by_another_name(key):
    """Table I is recognized whether its number is Roman or not."""
    rows = "\n  - {title: Common Stock, amount: 1, ownership: D}\n"
    made = check_text(f"{key}:{rows}")
    assert 1 == len(made.form.table_1)
    assert "Did you mean 'table_1'?" in {finding.help for finding in made.findings}


def test_whole_filing_below_a_key():
    """A filing that is indented below another key gives one finding."""
    (only,) = check_text("form3:\n  form: 3\n  event_date: 2026-04-02\n  owners: []\n").findings
    assert "the keys below it at the start of their lines" in only.help


def test_footnote_in_place_of_a_date():
    """The name of a footnote in place of a date gives a finding that says how to cite it."""
    text = "table_2:\n  - {title: Option, exercisable: vest}\nfootnotes: {vest: It vests.}\n"
    findings = check_text(text).findings
    assert "F3-702" not in {finding.rule.code for finding in findings}
    cures = {finding.help for finding in findings}
    assert "Cite the footnote: `exercisable: {notes: vest}`." in cures


def test_comment_that_cuts_a_text():
    """A number sign that was meant as text is reported; one that begins a comment is not."""
    findings = check_text("issuer: {name: Acme Inc} # the issuer\nremarks: Exhibit #24\n").findings
    spans = [(f.span.line, f.span.column) for f in findings if f.rule.code == "F3-036"]
    assert [(2, 18)] == spans


def test_byte_order_mark_is_a_warning():
    """A byte order mark is a finding, and the filing is read nevertheless."""
    made = check_text(b"\xef\xbb\xbfform: 3\n")
    assert "F3-028" == made.findings[0].rule.code
    assert made.form.document_type == "3"


CONTROL = [*range(9), 0x0B, 0x0C, *range(0x0E, 0x20), 0x7F, *range(0x80, 0x85), 0x9F, 0xFFFE]


@pytest.mark.parametrize("point", CONTROL)
def test_every_control_character(point):
    """A character that YAML does not allow is named at its span, whatever precedes it."""
    findings = check_text(f"form: 3\nremarks: \u00e9\u00e9{chr(point)}b\n").findings
    assert [("F3-021", 2, 12)] == [(f.rule.code, f.span.line, f.span.column) for f in findings]
    assert f"U+{point:04X}" in findings[0].message


def test_lone_surrogate():
    """Text with a lone surrogate, which Python allows, is a finding."""
    assert [finding.rule.code for finding in check_text("remarks: \ud800\n").findings] == ["F3-020"]


def test_no_text_raises():
    """Whatever a file contains, it is checked without an exception."""
    chance = random.Random(3)
    start = "form: 3\nissuer: {name: A, cik: 1}\nowners:\n  - {name: B, officer: yes}\ntable_1:\n"
    characters = " \t\n:-{}[],#&*!|>'\"%@`0aé\x00\x1b\x7f\x85\u2028\ufeff\ufffe"
    for _ in range(2000):
        text = list(start)
        for _ in range(chance.randint(1, 6)):
            index = chance.randrange(len(text))
            text[index : index + chance.randint(0, 3)] = chance.choice(characters)
        made = check_text("".join(text))
        assert all(finding.span for finding in made.findings)
