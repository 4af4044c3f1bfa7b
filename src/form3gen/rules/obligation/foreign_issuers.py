"""Area 1: issuers abroad, whose directors and officers file since 18 March 2026."""

from collections.abc import Iterator
from datetime import date

from ...form import Address
from ...reference.calendar import FIRST_FOREIGN
from ...reference.edgar_codes import US, country_code, place_name
from ..citations import RELEASE_34_104903, cfr, edgar, form3, item, usc
from ..facts import Facts
from ..facts.filing_dates import is_before_foreign_law
from ..facts.phrases import any_in, names, words
from ..finding import Severity
from ..location import At, at
from ..registry import rule

EXEMPT = (
    (
        date(2026, 3, 5),
        names(
            "AUSTRIA; BELGIUM; BULGARIA; CANADA; CANADA (FEDERAL LEVEL); CHILE; CROATIA; CYPRUS;"
            "CZECH REPUBLIC; DENMARK; ESTONIA; FINLAND; FRANCE; GERMANY; GREECE; HUNGARY; ICELAND;"
            "IRELAND; ITALY; KOREA, REPUBLIC OF; LATVIA; LIECHTENSTEIN; LITHUANIA; LUXEMBOURG;"
            "MALTA; NETHERLANDS; NORWAY; POLAND; PORTUGAL; ROMANIA; SLOVAKIA; SLOVENIA; SPAIN;"
            "SWEDEN; SWITZERLAND; UNITED KINGDOM"
        ),
    ),
    (date(2026, 5, 20), names("AUSTRALIA; INDIA; SINGAPORE")),
)
"""Countries whose own law on such reports may take their place, and from when."""

MARKETS = words(
    "AS AX BK BO BR CO DE HE HK JK KL KQ KS L LS MC MI MX NS NZ OL PA SA SI SS ST SW SZ T TA TO TW"
    " TWO"
)
"""What stands behind the point of a symbol on a market abroad."""

DEPOSITARY = words("ads adss adr adrs depositary")
REPRESENTED = ("represent", "form of", "underl", "evidenc", "each ", "exchangeable", "convertible")


@rule(
    "F3-150",
    Severity.WARNING,
    cites=(usc("78p(a)(1)"), RELEASE_34_104903),
    message="date of event {event} is before {first}, when directors and officers of foreign"
    " private issuers came under Section 16(a)",
    breaks={
        "issuer.foreign_private_issuer": "yes",
        "event_date": "2026-03-12",
        "signatures.0.date": "2026-03-17",
    },
)
def event_before_foreign_law(facts: Facts) -> Iterator[At]:
    """Directors and officers of a foreign private issuer file since 18 March 2026.

    For who was in office that day, write 2026-03-18 as the date of event; when the office was taken
    goes under `circumstances: {in_office_since: ...}`.
    """
    form = facts.form
    if is_before_foreign_law(form):
        yield at("event_date", event=form.event_date, first=FIRST_FOREIGN)


@rule(
    "F3-152",
    Severity.ERROR,
    cites=(cfr("240.16a-2"), RELEASE_34_104903),
    message="issuer is a foreign private one, and who holds over 10% of it files no Form 3",
    breaks={
        "issuer.foreign_private_issuer": "yes",
        "owners.0.officer": None,
        "owners.0.ten_percent": "yes",
    },
)
def ten_percent_of_foreign_issuer(facts: Facts) -> Iterator[At]:
    """Of a foreign private issuer the directors and officers file, and not its 10% holders.

    Do not file; or tick what else the person is; or, if the issuer is no foreign private issuer,
    take `foreign_private_issuer` out.
    """
    form = facts.form
    if form.issuer.foreign_private_issuer and form.owners:
        alone = (
            owner.ten_percent and not (owner.in_office or owner.other) for owner in form.owners
        )
        if all(alone):
            yield at("owners", 0, "ten_percent")


@rule(
    "F3-153",
    Severity.INFO,
    cites=(usc("78p(a)(5)"),),
    message="directors and officers of an issuer from {country} may be exempt",
    breaks={
        "issuer.foreign_private_issuer": "yes",
        "circumstances": {"incorporated_in": "United Kingdom"},
    },
)
def exempt_at_home(facts: Facts) -> Iterator[At]:
    """Who reports under a law at home that the SEC has accepted need not file a Form 3.

    See the SEC's orders of 5 March and 20 May 2026: the person must report under that law, and the
    report be public in English within two business days. Not every officer does.
    """
    form = facts.form
    written = form.circumstances.incorporated_in
    if not form.issuer.foreign_private_issuer or not written:
        return
    country = place_name(country_code(written) or written).upper()
    for since, places in EXEMPT:
        known = country in places or (country.endswith(", CANADA") and "CANADA" in places)
        if known and since <= (form.law_date or since):
            yield at("circumstances", "incorporated_in", country=written)


@rule(
    "F3-155",
    Severity.WARNING,
    cites=(item("Item 3a"), edgar("issuerForeignTradingSymbol"), RELEASE_34_104903),
    message="{fault}",
    breaks={"issuer.symbol": "2330.TW"},
)
def symbol_in_wrong_item(facts: Facts) -> Iterator[At]:
    """The symbol on a market abroad is Item 3a, and that in the United States is Item 3.

    Write the one under `foreign_symbol` and the other under `symbol`, `NONE` if there is none.
    Before 18 March 2026 the form had no Item 3a.
    """
    form = facts.form
    issuer, day = form.issuer, form.law_date
    last = max(filter(None, (day, form.event_date)), default=FIRST_FOREIGN)  # signed early, perhaps
    if issuer.foreign_symbol and last < FIRST_FOREIGN:
        fault = f"form of {last} has no item for a foreign trading symbol"
        yield at("issuer", "foreign_symbol", fault=fault)
    elif issuer.symbol and day and day >= FIRST_FOREIGN:
        for symbol in issuer.symbol.replace(",", " ").replace("/", " ").replace(";", " ").split():
            name, _, market = symbol.upper().partition(".")
            if name.isdecimal() or (name.isalnum() and market in MARKETS):
                fault = f"'{symbol}' is a symbol of a market outside the United States"
                yield at("issuer", "symbol", fault=fault)
                return


@rule(
    "F3-156",
    Severity.WARNING,
    cites=(form3("4(b)"), item("Table I")),
    message="title '{title}' mixes shares and depositary shares",
    breaks={"table_1.0.title": "Ordinary Shares / ADSs"},
)
def shares_and_depositary_shares(facts: Facts) -> Iterator[At]:
    """Shares, and the depositary shares that stand for them, are two titles.

    Use a row for each, and say in a footnote how many shares a depositary share represents.
    """
    for path, title in facts.titles:
        if _mixes(title.lower()):
            yield at(*path, title=title)


@rule(
    "F3-158",
    Severity.INFO,
    cites=(RELEASE_34_104903, cfr("240.16a-1(f)")),
    message="with two boards, what a member does decides which box is ticked",
    breaks={"circumstances": {"board": "two_tier"}},
)
def two_boards(facts: Facts) -> Iterator[At]:
    """Where an issuer has two boards, function says who is a director and who an officer.

    As a rule members of the management board tick Officer, with a title, and Director too where
    they do what a director does; those of the supervisory board tick Director.
    """
    if facts.form.circumstances.board == "two_tier":
        yield at("circumstances", "board")


def _mixes(title: str) -> bool:
    """Return whether a title in small letters names shares and depositary shares side by side."""
    if "ad" not in title and "depositary" not in title:
        return False
    if any_in(REPRESENTED, title):
        return False
    parts = title.replace(" and ", "/").replace("&", "/").split("/")
    said = [{word.strip("().,;") for word in part.split()} for part in parts]
    depositary = [bool(part & DEPOSITARY) for part in said]
    plain = [not part & DEPOSITARY and bool(part & {"ordinary", "common"}) for part in said]
    return any(depositary) and any(plain)


@rule(
    "F3-157",
    Severity.ERROR,
    cites=(edgar("rptOwnerNonUSAddressFlag and rptOwnerCountry"), item("Item 1")),
    message="{fault}",
    breaks={"owners.0.address.state": None, "owners.0.address.non_us": "true"},
)
def address_neither_here_nor_abroad(facts: Facts) -> Iterator[At]:
    """An address is in the United States, with a state, or abroad, with a country.

    Write `country:` with the name or EDGAR's code, such as `United Kingdom` or `X0`, and `region:`
    for a part of it; provinces of Canada count as countries, such as `Ontario, Canada` or `A6`.
    `state:` is for the United States alone.
    """
    for number, owner in enumerate(facts.form.owners):
        if owner.address:
            key, fault = next(_contradictions(owner.address), ("", ""))
            if fault:
                yield at("owners", number, "address", key, fault=fault)


def _contradictions(address: Address) -> Iterator[tuple[str, str]]:
    country = country_code(address.country or "")
    if address.is_non_us:
        if not address.country:
            yield "country", "address outside the United States has no country"
        elif country == US:
            yield (
                "country",
                "address marked as foreign has the United States as its country",
            )
        if address.state:
            yield "state", "address outside the United States has a state"
    else:
        if address.region:
            yield "region", "address in the United States has a region of another country"
        if address.country and country != US:
            yield "country", "address in the United States has another country"
