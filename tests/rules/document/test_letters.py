"""Letters of other scripts, and accented letters."""

import pytest

from filings import DIRECTOR, ISSUER, OWNER, SHARES, SIGNATURE, codes_and_paths, dotted, good
from form3gen import check, render
from form3gen.rules import reminders

ERROR, BOX = "F3-050", "F3-035"


def found(**changes: object) -> list[tuple[str, str]]:
    """Return code and path of each finding on letters in the good filing, changed."""
    places = codes_and_paths(good(**changes))
    return [(code, dotted(path)) for code, path in places if code in {ERROR, BOX}]


@pytest.mark.parametrize(
    ("name", "fires"),
    [
        *(("\u041b\u0418 \u0410\u041d\u041d\u0410", True), ("\u674e\u660e LEE", True)),
        *(("LEE \u0391NN", True), ("LEE ANN \U0001f600", True), ("LEE \u05d0", True)),
        *(("N\u00da\u00d1EZ JOS\u00c9", False), ("\u0141UKASZ", False), ("NGUY\u1ec4N VAN", False)),
        *(("O\u2019BRIEN ANN", False), ("KA\u02bbAHUMANU", False), ("LEE 2\u00ba ANN", False)),
    ],
)
def test_names(name, fires):
    """A name is in Latin letters: section 16 filing practice, a rule of this program."""
    assert [(ERROR, "owners.0.name")] * fires == found(owners=[DIRECTOR | {"name": name}])


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"issuer": ISSUER | {"name": "\u0410cme"}}, (ERROR, "issuer.name")),
        ({"owners": [OWNER | {"officer": "\u0410"}]}, (ERROR, "owners.0.officer_title")),
        ({"owners": [OWNER | {"address": {"city": "\u0410"}}]}, (ERROR, "owners.0.address.city")),
        ({"table_1": [SHARES | {"title": "\u0410"}]}, (ERROR, "table_1.0.title.value")),
        ({"signatures": [SIGNATURE | {"name": "/s/ \u0410"}]}, (ERROR, "signatures.0.name")),
        ({"signatures": [SIGNATURE | {"signer": "\u0410"}]}, (ERROR, "signatures.0.signer")),
        ({"remarks": "\u0410"}, None),
        ({"remarks": "\u4e2d"}, (BOX, "remarks")),
    ],
)
def test_where_other_scripts_are_errors(changes, expected):
    """Names, signatures, addresses and titles are in Latin letters; other text may be printable."""
    assert ([expected] if expected else []) == found(**changes)


def test_practice_and_not_edgar_is_cited():
    """EDGAR has no such rule, so the error cites practice."""
    form = good(owners=[DIRECTOR | {"name": "\u041b\u0418"}])
    [finding] = [one for one in check(form).findings if one.code == ERROR]
    texts = [one.text for one in finding.rule.cites]
    assert "Section 16 filing practice (no rule)" in texts
    assert not [text for text in texts if text.startswith("EDGAR")]


@pytest.mark.parametrize(
    ("text", "words"),
    [("Jos\u00e9 N\u00fa\u00f1ez", 2), ("\u201cso\u201d", 0), ("plain", 0), ("\u0410", 0)],
)
def test_accented_letters(text, words):
    """Accented words bring one reminder; quotation marks and other scripts do not."""
    messages = [one.message for one in reminders(good(remarks=text)) if one.code == "F3-051"]
    assert ([f"({words} in all)"] if words else []) == [message[-10:] for message in messages]


def test_accented_letters_are_printed_as_written():
    """HTML shows an accented name, XML refers to its letters, and plain text lists it."""
    form = good(owners=[DIRECTOR | {"name": "N\u00da\u00d1EZ ANN"}])
    assert "N\u00da\u00d1EZ ANN" in render(form, "html").decode()
    assert "N&#218;&#209;EZ ANN" in render(form, "published").decode("ascii")
    assert "NUNEZ: N[U+00DA][U+00D1]EZ\n" in render(form, "txt").decode("ascii")
