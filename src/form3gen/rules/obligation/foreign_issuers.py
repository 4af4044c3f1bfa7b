"""Area 1: foreign private issuers, whose insiders have had to file since March 18, 2026."""

from collections.abc import Iterator
from datetime import date

from ...form import Address
from ...reference.calendar import FIRST_FOREIGN, long_date
from ...reference.edgar_codes import US, country_code, place_name
from ..citations import RELEASE_34_104903, cfr, edgar, form3, item, usc
from ..facts import Facts
from ..facts.phrases import any_in, names, words
from ..finding import Severity
from ..location import At, at
from ..registry import rule

EXEMPT_COUNTRIES = (
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
"""Countries with a qualifying regulation under the SEC's exemptive orders, and since when."""

MARKETS = words(
    "AS AX BK BO BR CO DE HE HK JK KL KQ KS L LS MC MI MX NS NZ OL PA SA SI SS ST SW SZ T TA TO TW"
    " TWO"
)
"""What follows the period in a trading symbol of a non-U.S. market."""

DEPOSITARY = words("ads adss adr adrs depositary")
REPRESENTED = ("represent", "form of", "underl", "evidenc", "each ", "exchangeable", "convertible")


@rule(
    "F3-152",
    Severity.ERROR,
    cites=(cfr("240.16a-2"), RELEASE_34_104903),
    message="{name} is neither a director nor an officer, and only they file for a foreign"
    " private issuer",
    breaks={
        "issuer.foreign_private_issuer": "yes",
        "owners.0.officer": None,
        "owners.0.ten_percent": "yes",
    },
)
def ten_percent_of_foreign_issuer(facts: Facts) -> Iterator[At]:
    """Only directors and officers of a foreign private issuer file, not its ten percent holders.

    Do not file for this owner, alone or jointly, unless the owner is a director or officer (then
    check that box); checking Other does not make anyone subject to Section 16(a). If the issuer is
    not a foreign private issuer, remove `foreign_private_issuer`.
    """
    form = facts.form
    if not form.issuer.foreign_private_issuer or form.circumstances.closed_end_fund:
        return  # of a closed-end fund, others file too (15 U.S.C. 80a-29(h))
    for row, owner in enumerate(form.owners):
        if not owner.in_office and (owner.ten_percent or owner.other):
            box = "ten_percent" if owner.ten_percent else "other"
            yield at("owners", row, box, name=owner.label)


@rule(
    "F3-153",
    Severity.INFO,
    cites=(usc("78p(a)(5)"),),
    message="directors and officers may be exempt if the issuer ({country}) is subject to a"
    " qualifying regulation",
    breaks={
        "issuer.foreign_private_issuer": "yes",
        "circumstances": {"incorporated_in": "United Kingdom"},
    },
)
def home_country_exemption_unconfirmed(facts: Facts) -> Iterator[At]:
    """Insiders who report under a "qualifying regulation" named by the SEC need not file.

    See the SEC's exemptive orders of March 5 and May 20, 2026: the issuer must be incorporated in a
    qualifying jurisdiction and subject to a qualifying regulation of the same or another one, the
    person must report under that regulation, and the report must be public in English within two
    business days. Not every officer reports under it.
    """
    form = facts.form
    written = form.circumstances.incorporated_in
    if not form.issuer.foreign_private_issuer or not written:
        return
    country = place_name(country_code(written) or written).upper()
    for since, places in EXEMPT_COUNTRIES:
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
    """A non-U.S. trading symbol goes in Item 3a, and a U.S. symbol in Item 3.

    Write the non-U.S. symbol under `foreign_symbol`, and the U.S. symbol, or `NONE`, under
    `symbol`. Before March 18, 2026, the form had no Item 3a.
    """
    form = facts.form
    issuer, day = form.issuer, form.law_date
    last = max(filter(None, (day, form.event_date)), default=FIRST_FOREIGN)  # may be signed early
    if issuer.foreign_symbol and last < FIRST_FOREIGN:
        fault = f"the form in use on {long_date(last)} has no item for a foreign trading symbol"
        yield at("issuer", "foreign_symbol", fault=fault)
    elif issuer.symbol and day and day >= FIRST_FOREIGN:
        for symbol in issuer.symbol.replace(",", " ").replace("/", " ").replace(";", " ").split():
            name, _, market = symbol.upper().partition(".")
            if name.isdecimal() or (name.isalnum() and market in MARKETS):
                fault = f"'{symbol}' is a non-U.S. trading symbol"
                yield at("issuer", "symbol", fault=fault)
                return


@rule(
    "F3-156",
    Severity.WARNING,
    cites=(form3("4(b)"), item("Table I")),
    message="the title '{title}' mixes shares and depositary shares",
    breaks={"table_1.0.title": "Ordinary Shares / ADSs"},
)
def mixed_depositary_shares(facts: Facts) -> Iterator[At]:
    """Shares, and the depositary shares that represent them, must be reported on separate lines.

    Use a row for each, and state in a footnote how many shares a depositary share represents.
    """
    for path, title in facts.titles:
        if _mixes(title.lower()):
            yield at(*path, title=title)


@rule(
    "F3-158",
    Severity.INFO,
    cites=(RELEASE_34_104903, cfr("240.16a-1(f)"), usc("78c(a)(7)")),
    message="with two boards, a member's function determines which box to check",
    breaks={"circumstances": {"board": "two_tier"}},
)
def board_function_unconfirmed(facts: Facts) -> Iterator[At]:
    """If an issuer has two boards, function determines who is a director and who is an officer.

    Ordinarily, members of the management board check Officer and give a title, and also check
    Director if they perform a director's functions; members of the supervisory board check
    Director.
    """
    if facts.form.circumstances.board == "two_tier":
        yield at("circumstances", "board")


def _mixes(title: str) -> bool:
    """Return whether a lowercase title names both shares and depositary shares."""
    if "ad" not in title and "depositary" not in title:
        return False
    if any_in(REPRESENTED, title):
        return False
    parts = title.replace(" and ", "/").replace("&", "/").split("/")
    word_sets = [{word.strip("().,;") for word in part.split()} for part in parts]
    depositary = [bool(part & DEPOSITARY) for part in word_sets]
    plain = [not part & DEPOSITARY and bool(part & {"ordinary", "common"}) for part in word_sets]
    return any(depositary) and any(plain)


@rule(
    "F3-157",
    Severity.ERROR,
    cites=(edgar("rptOwnerNonUSAddressFlag and rptOwnerCountry"), item("Item 1")),
    message="{fault}",
    breaks={"owners.0.address.state": None, "owners.0.address.non_us": "true"},
)
def address_country_unclear(facts: Facts) -> Iterator[At]:
    """An address must be in the United States, with a state, or outside it, with a country.

    Write `country:` with the name or EDGAR code, such as `United Kingdom` or `X0`, and `region:`
    for a state or province in it; Canadian provinces count as countries, such as `Ontario, Canada`
    or `A6`. `state:` is only for the United States.
    """
    for row, owner in enumerate(facts.form.owners):
        if owner.address:
            key, fault = next(_contradictions(owner.address), ("", ""))
            if fault:
                yield at("owners", row, "address", key, fault=fault)


def _contradictions(address: Address) -> Iterator[tuple[str, str]]:
    country = country_code(address.country or "")
    if address.is_non_us:
        if not address.country:
            yield "country", "the non-U.S. address has no country"
        elif country == US:
            yield (
                "country",
                "the address is marked as non-U.S., but its country is the United States",
            )
        if address.state:
            yield "state", "the non-U.S. address has a state"
    else:
        if address.region:
            yield "region", "the U.S. address has a region of another country"
        if address.country and country != US:
            yield "country", "the U.S. address has another country"
