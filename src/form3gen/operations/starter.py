"""Starter filings and exhibits, with comments and values to replace."""

from collections.abc import Iterable

from ..errors import Form3genError, checks_types
from ..formats import templates_dir
from ..yaml_source import read_text
from ..yaml_source.edits import add, remove, set_value

STARTERS = {
    "director": "a new director who owns nothing",
    "officer": "an officer with shares, options and restricted stock units",
    "group": "a fund group of 10% holders, filing jointly",
    "trust": "holdings through a trust and a family",
    "foreign": "a director of a foreign private issuer",
    "amendment": "a Form 3/A",
}
"""What each starter filing shows, by name."""

EXHIBITS = {"poa": "a power of attorney, EX-24"}
"""What each starter exhibit is, by name."""

PARTICLES = frozenset(
    [
        "AL",
        "D",
        "DA",
        "DE",
        "DEL",
        "DELLA",
        "DEN",
        "DER",
        "DI",
        "DOS",
        "DU",
        "LA",
        "ST",
        "TEN",
        "TER",
        "VAN",
        "VON",
    ]
)
"""Words with which a last name of several words begins."""

SUFFIXES = {"JR": "Jr.", "SR": "Sr.", "II": "II", "III": "III", "IV": "IV", "MD": "M.D."}
"""Words that follow the whole name of who signs, by their letters."""


@checks_types
def starter(like: str = "officer", *, name: str = "", issuer: str = "") -> str:
    """Return the YAML text of a starter filing.

    `name` is that of the reporting person, last name first as in Item 1; who signs is changed with
    it. `issuer` is the name of a file with the issuer, which the filing includes. Raises
    Form3genError for an unknown starter, or a name for a filing of several owners.
    """
    text = _template("starters", f"{_known(like, STARTERS)}.yaml")
    if name:
        text = _of_person(text, like, " ".join(name.split()))
    if issuer:
        text = remove(add(text, "include", issuer, after="event_date"), "issuer")
        text = text.replace("\n\n\n", "\n\n")
    return text


def _of_person(text: str, like: str, name: str) -> str:
    if len(read_text(text).form.owners) > 1:
        raise Form3genError(f"the starter '{like}' has several owners; change their names in it")
    text = set_value(text, "owners.0.name", name)
    return set_value(text, "signatures.0.name", f"/s/ {_signer(name)}")


def _signer(name: str) -> str:
    """Return a name, last name first, as the person signs: VAN DYKE PAT JR is Pat Van Dyke Jr."""
    words = name.split()
    suffixes = [SUFFIXES[_plain(word)] for word in words[1:] if _plain(word) in SUFFIXES]
    words = [words[0], *(word for word in words[1:] if _plain(word) not in SUFFIXES)]
    count = 1
    while count + 1 < len(words) and _plain(words[count - 1]) in PARTICLES:
        count += 1
    signer = " ".join([*words[count:], *words[:count]]).replace(",", "")
    return " ".join([signer.title() if signer.isupper() else signer, *suffixes])


def _plain(word: str) -> str:
    return word.replace(".", "").replace(",", "").upper()


def starter_exhibit(name: str) -> str:
    """Return the text of an exhibit to fill in; raises Form3genError for an unknown name."""
    return _template("exhibits", f"{_known(name, EXHIBITS)}.txt")


def _known(name: str, names: Iterable[str]) -> str:
    if name not in names:
        raise Form3genError(f"no starter '{name}'; choose from {', '.join(names)}")
    return name


def _template(folder: str, name: str) -> str:
    return (templates_dir() / folder / name).read_bytes().decode()
