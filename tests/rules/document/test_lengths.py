"""Texts at and over their limits."""

import pytest

from filings import ISSUER, findings, good
from form3gen import Form3, check
from form3gen.reference.limits import LIMITS

LISTS = {"owners", "table_1", "table_2", "exhibits", "signatures", "notify"}


@pytest.mark.parametrize(("path", "limit"), [(path, limit) for path, (_, limit) in LIMITS.items()])
def test_texts_fit_their_limits(path, limit):
    """Each text passes at its limit, and is reported at its path one character over."""
    for length, codes in ((limit, []), (limit + 1, ["F3-009"])):
        form = Form3.model_validate(holding(path, "x" * length))
        over = [finding for finding in check(form).findings if finding.rule.code == "F3-009"]
        assert codes == [finding.rule.code for finding in over]
        assert all(path == without_numbers(finding.path) for finding in over)


def holding(path: tuple[str, ...], text: str) -> object:
    """Return data that contains a text at a path."""
    data: object = text
    for key in reversed(path):
        data = {key: [data] if key in LISTS else data}
    return data


def without_numbers(path: tuple) -> tuple:
    """Return a path without its numbers."""
    return tuple(key for key in path if isinstance(key, str))


def test_exchange_before_the_symbol():
    """A symbol that is too long because of its exchange is not to be shortened."""
    found = findings(good(issuer=ISSUER | {"symbol": "NASDAQ: ACME"}))
    cures = [one.help for one in found if one.code == "F3-009"]
    assert cures == ["Write the symbol alone, such as `ACME`, without the exchange."]
