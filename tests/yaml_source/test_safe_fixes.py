"""A safe fix changes nothing but the way in which the same thing is written."""

import re
from datetime import date
from typing import NamedTuple

import pytest

from breakages import broken
from broken_sources import WAYS
from changed_facts import changed_facts, leaves, plain
from form3gen import CheckedSource, check_text, fix
from form3gen.handbook.rules import example
from form3gen.rules import RULES
from form3gen.yaml_source.fixes import fixed_files
from form3gen.yaml_source.writer import source_text
from written_keys import FILING, OTHER_WORDS, SLIPS
from written_values import CODES, DATES, NUMBERS


class Row(NamedTuple):
    """A line of the filing, what is written in its place, and the fix that it may have."""

    good: str
    written: str
    fixed: str
    fix: str

    @property
    def source(self) -> str:
        """The filing with the line as it is written."""
        return FILING.replace(self.good, self.written, 1)


KINDS = {"slips": SLIPS, "words": OTHER_WORDS, "dates": DATES, "numbers": NUMBERS, "codes": CODES}
ROWS = [Row(*line.split(" | ")) for lines in KINDS.values() for line in lines.strip().splitlines()]
EACH_ROW = pytest.mark.parametrize("row", ROWS, ids=[row.written for row in ROWS])
EXAMPLES = {rule.code: example(rule) for rule in RULES.values() if rule.breaks}


def is_edited_data(code: str) -> bool:
    """Return whether an example is data with one change, and not the text of a broken file."""
    return EXAMPLES[code].source.raw_text.startswith("{")


def fixed(found: CheckedSource, *, unsafe: bool = False) -> str:
    """Return the text of a source with its fixes applied."""
    changed = fixed_files(found, unsafe=unsafe)
    return changed[""].new if changed else found.source.raw_text


@pytest.mark.parametrize("kind", KINDS)
def test_there_are_many_rows_of_each_kind(kind):
    """Each kind of line has at least 30 rows, and the filing has every good line."""
    assert len(KINDS[kind].strip().splitlines()) >= 30
    assert all(row.good in FILING for row in ROWS)


@EACH_ROW
def test_fix_is_as_safe_as_the_table_says(row):
    """A line gets the fix of its row, and an unsafe one only on request."""
    found = check_text(row.source)
    wanted = row.source if row.fix == "none" else FILING.replace(row.good, row.fixed, 1)
    assert fixed(found) == (wanted if row.fix == "safe" else row.source)
    assert fixed(found, unsafe=True) == wanted


@EACH_ROW
def test_safe_fix_of_a_row_says_what_was_written(row):
    """No safe fix of a written line changes a fact."""
    found = check_text(row.source)
    assert [] == changed_facts(found, fixed(found))


@pytest.mark.parametrize("code", EXAMPLES)
def test_safe_fix_of_an_example_says_what_was_written(code):
    """No safe fix of a rule's example changes a fact."""
    found = EXAMPLES[code]
    assert [] == changed_facts(found, fixed(found))


BREAKAGES = [way for way in WAYS if broken(plain(FILING), way) is not None]
WRONG = {
    **{code: found.source.raw_text for code, found in EXAMPLES.items()},
    **{row.written: row.source for row in ROWS},
    **{way.name: source_text(broken(plain(FILING), way)) for way in BREAKAGES},
}


@pytest.mark.parametrize("name", WRONG)
def test_fix_changes_only_what_its_finding_names(name):
    """Any fix of a wrong filing, safe or not, files nothing else than before at another path."""
    found = check_text(WRONG[name])
    before = dict(leaves(found.form.model_dump(mode="json", by_alias=True)))
    for unsafe in (False, True):
        after = check_text(fixed(found, unsafe=unsafe)).form
        now = dict(leaves(after.model_dump(mode="json", by_alias=True)))
        named = [
            one.path[:-1] if one.key or one.path[-1:] == ("value",) else one.path
            for one in found.findings
            if one.fix and (unsafe or one.fix.safe)
        ]
        changed = [path for path in before | now if before.get(path) != now.get(path)]
        assert [] == [path for path in changed if not is_below(path, named)]


def test_there_are_many_wrong_filings():
    """The test above looks at examples, rows and breakages, and some of them have fixes."""
    assert len(BREAKAGES) > 50
    assert len([one for one in WRONG.values() if fixed(check_text(one), unsafe=True) != one]) > 50


def is_below(path: tuple[object, ...], starts: list[tuple[object, ...]]) -> bool:
    """Return whether a path begins with one of others."""
    return any(path[: len(start)] == start for start in starts)


@pytest.mark.parametrize("code", [code for code in EXAMPLES if is_edited_data(code)])
def test_example_written_carelessly_is_filed_as_before(code):
    """A rule's example with mistyped keys and dates in words is fixed to what it was."""
    found = EXAMPLES[code]
    careless = carelessly(found.source.raw_text)
    first = check_text(careless)
    again = check_text(fixed(first))
    assert [] == changed_facts(first, fixed(first))
    assert check_text(fixed(again)).form == check_text(fixed(found)).form


def test_careless_examples_could_be_filed_otherwise():
    """Without their fixes, and with a wrong one, careless examples are not what they were."""
    found = EXAMPLES["F3-301"]
    careless = carelessly(found.source.raw_text)
    assert check_text(careless).errors != found.errors
    again = fixed(check_text(fixed(check_text(careless))))
    assert check_text(again.replace('"D"', '"I"')).form != found.form


def carelessly(text: str) -> str:
    """Return a source with three keys mistyped, and each date with its month in words."""
    text = re.sub(
        r'("event_date|"date|"expires)": "(\d{4}-\d\d-\d\d)"',
        lambda pair: f'{pair[1]}": "{date.fromisoformat(pair[2]):%d %B %Y}"',
        text,
    )
    for key, mistyped in {"issuer": "isuer", "ownership": "ownerhsip", "date": "dtae"}.items():
        text = text.replace(f'"{key}":', f'"{mistyped}":')
    return text


@pytest.mark.parametrize("key", sorted(set(re.findall(r"\w+(?=:)", FILING))))
def test_mistyped_key_becomes_itself_or_stays(key):
    """A key with letters swapped, missing or doubled is fixed to itself or not at all."""
    for n in range(len(key)):
        swapped = f"{key[:n]}{key[n : n + 2][::-1]}{key[n + 2 :]}"
        for mistyped in (swapped, key[:n] + key[n + 1 :], key[:n] + key[n] + key[n:]):
            source = re.sub(rf"\b{key}:", f"{mistyped}:", FILING, count=1)
            assert fixed(check_text(source)) in {source, FILING}, mistyped


@pytest.mark.parametrize(
    "written",
    [
        "symbol: NA",
        "ticker: ACME",
        "value: $250000",
        "10%: yes",
        "section_16: yes",
        "exercise_price: $18.40",
        "directory: yes",
    ],
)
def test_changed_fact_is_noticed_in_a_row(written):
    """The comparison of facts fails for an unsafe fix, so it could fail for a safe one."""
    found = check_text(next(row.source for row in ROWS if row.written == written))
    assert changed_facts(found, fixed(found, unsafe=True))


def test_changed_fact_is_noticed_in_a_filing():
    """The comparison fails for a footnote taken out, another date, and another number."""
    footnotes = "footnotes:\n  spare: Nobody calls this.\nremarks:"
    unused = check_text(FILING.replace("remarks:", footnotes))
    assert changed_facts(unused, fixed(unused, unsafe=True))
    ambiguous = check_text(FILING.replace("2026-04-25", "11/10/2025"))
    assert changed_facts(ambiguous, FILING.replace("2026-04-25", "2025-11-10"))
    good = check_text(FILING)
    assert [] == changed_facts(good, FILING)
    assert changed_facts(good, FILING.replace("amount: 100", "amount: 1000"))


@pytest.mark.parametrize("written", ["d", "direct"])
def test_the_value_of_a_cell_with_footnotes_is_fixed(written):
    """The fix of a cell with footnotes replaces its value, and never its key."""
    row = "table_1:\n  - {{title: Stock, amount: 1, ownership: {{value: {}, notes: a}}}}\n"
    assert row.format("D") == fix(row.format(written)).text
