"""Valid filings for hypothesis."""

import re
from datetime import date
from decimal import Decimal

from hypothesis import assume
from hypothesis import strategies as st

from form3gen import Form3, Holding
from form3gen.form.scalars import NO_WORDS
from form3gen.reference.ccc import mentions_ccc
from form3gen.reference.edgar_codes import places
from form3gen.rules.explanations.footnotes import PLACEHOLDER
from form3gen.rules.facts.ownership import OwnershipFault, ownership_fault
from form3gen.rules.facts.phrases import is_to_be_filled_in
from form3gen.rules.facts.titles import is_same_class
from form3gen.rules.signatures.signatures import IMAGE_SUFFIXES

TEXT = st.characters(
    min_codepoint=0x20,
    max_codepoint=0x2FFF,
    exclude_categories=["Cc", "Cs", "Cn", "Co"],
    exclude_characters="\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
)
LATIN = st.characters(min_codepoint=0x20, max_codepoint=0x24F, exclude_categories=["Cc"])
"""The characters of names, signatures, addresses and titles."""

DAYS = st.dates(date(1000, 1, 1), date(2999, 12, 31))
AMOUNTS = st.decimals(0, Decimal("999999999999.9999"), places=4) | st.integers(0, 10**12 - 1)


def words(longest: int, letters: st.SearchStrategy[str] = TEXT) -> st.SearchStrategy[str]:
    """Return texts of one line, without spaces at the ends."""
    texts = st.text(letters, min_size=1, max_size=longest)
    return texts.map(lambda text: text.strip()).filter(is_text)


def names_of(longest: int) -> st.SearchStrategy[str]:
    """Return names, signatures, addresses or titles."""
    return words(longest, LATIN)


def is_text(text: str) -> bool:
    """Return whether a text cannot be read as yes or no, has one line, and contains no CCC."""
    plain = text.strip().lower()
    yes_no = {"yes", "no", "true", "false", "1", "0"}
    return plain not in NO_WORDS | yes_no and "\n" not in text and not mentions_ccc(text)


def maybe(strategy: st.SearchStrategy, *others: object) -> st.SearchStrategy:
    """Return the strategy, or nothing."""
    return st.none() | strategy


def cells(
    values: st.SearchStrategy, names: list[str], notes_only: bool = False
) -> st.SearchStrategy:
    """Return cells of a value with some footnotes, or with `notes_only` of just footnotes, too."""
    some = st.lists(st.sampled_from(names or ["?"]), max_size=3 if names else 0).map(once)
    both = st.builds(lambda value, notes: {"value": value, "notes": notes}, values, some)
    if not (notes_only and names):
        return both
    return both | some.filter(bool).map(lambda notes: {"notes": notes})


def once(names: list[str]) -> list[str]:
    """Return names, each once."""
    return list(dict.fromkeys(names))


def ownership(names: list[str]) -> st.SearchStrategy:
    """Return direct ownership, or indirect with its nature."""
    direct = st.just({"ownership": "D"})
    nature = st.fixed_dictionaries({"nature": cells(words(100).filter(is_nature), names)})
    return direct | nature.map(lambda row: {"ownership": "I", **row})


def is_nature(text: str) -> bool:
    """Return whether a text can be the nature of an indirect holding: it does not say direct."""
    row = Holding(ownership="I", nature=text)
    return ownership_fault(row) is not OwnershipFault.INDIRECT_AND_DIRECT


@st.composite
def holdings(draw: st.DrawFn, names: list[str]) -> dict:
    """Return a row of Table I."""
    kind = draw(st.sampled_from(["amount", "value"]))
    return {
        "title": draw(cells(names_of(60), names)),
        kind: draw(cells(AMOUNTS, names)),
        **draw(ownership(names)),
    }


@st.composite
def derivatives(draw: st.DrawFn, names: list[str]) -> dict:
    """Return a row of Table II."""
    kind = draw(st.sampled_from(["amount", "value"]))
    title, underlying = draw(cells(names_of(60), names)), draw(cells(names_of(60), names))
    assume(not is_same_class(title["value"].lower(), underlying["value"].lower()))
    under = {"title": underlying, kind: draw(cells(AMOUNTS, names, True))}
    return {
        "title": title,
        "exercisable": draw(cells(DAYS, names, True)),
        "expires": draw(cells(DAYS, names, True)),
        "underlying": under,
        "price": draw(cells(AMOUNTS, names, True)),
        **draw(ownership(names)),
    }


@st.composite
def addresses(draw: st.DrawFn) -> dict:
    """Return a U.S. or non-U.S. address."""
    address = {"street": draw(maybe(names_of(40))), "city": draw(maybe(names_of(30)))}
    address["zip"] = draw(maybe(st.from_regex(r"[0-9A-Z]{1,10}", fullmatch=True)))
    if draw(st.booleans()):
        return address | {"state": draw(st.sampled_from(sorted(places()["state"])))}
    countries = sorted(name for code, name in places()["country"].items() if code != "X1")
    return address | {
        "country": draw(st.sampled_from(countries)),
        "region": draw(maybe(names_of(30))),
    }


def checked(box: str, text_key: str) -> st.SearchStrategy[dict]:
    """Return a blank box, one with a text, or one whose text could be read as yes or no."""
    odd = st.sampled_from(sorted(NO_WORDS - {""})).map(lambda text: {box: True, text_key: text})
    return st.just({box: False}) | names_of(30).map(lambda text: {box: text}) | odd


@st.composite
def owners(draw: st.DrawFn, cik: int) -> dict:
    """Return a reporting owner."""
    box = {"director": True} if draw(st.booleans()) else {"ten_percent": True}
    return {
        "name": draw(names_of(150)),
        "cik": str(cik),
        "address": draw(maybe(addresses())),
        **box,
        **draw(checked("officer", "officer_title")),
        **draw(checked("other", "other_text")),
    }


def is_signature(name: str) -> bool:
    """Return whether a text can be a signature."""
    return not is_to_be_filled_in(name) and not name.lower().endswith(IMAGE_SUFFIXES)


def is_note(text: str) -> bool:
    """Return whether a text can be a footnote."""
    return not is_to_be_filled_in(text) and not re.search(PLACEHOLDER, text)


SIGNATURES = st.fixed_dictionaries({"name": names_of(255).filter(is_signature), "date": DAYS})


@st.composite
def filings(draw: st.DrawFn) -> Form3:
    """Return a filing without errors, with only what ownership XML can contain."""
    names = [str(number) for number in range(1, draw(st.integers(0, 6)) + 1)]
    table_1 = draw(st.lists(holdings(names), max_size=4))
    table_2 = draw(st.lists(derivatives(names), max_size=4))
    amended = draw(st.booleans())
    ciks = range(1, draw(st.integers(1, 3)) + 1)
    form = Form3.model_validate(
        {
            "form": "3/A" if amended else "3",
            "event_date": draw(DAYS),
            "original_date": draw(DAYS) if amended else None,
            "issuer": {
                "name": draw(names_of(150)),
                "cik": "0000000042",
                "symbol": draw(st.from_regex(r"[A-Z0-9][A-Z0-9.-]{0,9}", fullmatch=True)),
                "foreign_symbol": draw(maybe(words(14))),
            },
            "owners": [draw(owners(cik)) for cik in ciks],
            "no_securities": not table_1 and not table_2,
            "table_1": table_1,
            "table_2": table_2,
            "footnotes": {name: draw(words(200).filter(is_note)) for name in names},
            "remarks": draw(maybe(st.lists(words(80), min_size=1, max_size=3).map("\n".join))),
            "signatures": draw(st.lists(SIGNATURES, min_size=1, max_size=3)),
        }
    )
    if form.original_date:  # not after the signatures
        original = min(form.original_date, *(one.date for one in form.signatures))
        form = form.model_copy(update={"original_date": original})
    cited = {name for _, cell in form.cells() for name in cell.notes}
    kept = {name: text for name, text in form.footnotes.items() if name in cited}
    return Form3.model_validate(form.model_dump() | {"footnotes": kept})
