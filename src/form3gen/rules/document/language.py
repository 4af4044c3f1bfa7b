"""Area 0: the language of a filing."""

from collections.abc import Iterator

from ..citations import cfr
from ..facts import Facts
from ..facts.phrases import words
from ..finding import Severity
from ..location import At, at
from ..registry import rule

SECURITIES = words(
    "acciones acções accoes ações acoes actions ordinaires ordinarias ordinárias ordinarie comunes"
    " preferidas preferenciais azioni aktien aktie namenaktien inhaberaktien stammaktien"
    " vorzugsaktien aandelen aksjer aktier osakkeet akcje"
)
"""Words for shares in other languages."""

ENGLISH_SECURITIES = words(
    "share shares stock unit units ads adss adr adrs depositary option options right rights"
    " warrant warrants note notes security securities interest interests"
)
FUNCTION_WORDS = words(
    "le la les des du et une est pour dans aux qui sont cette el los las del y por para con una"
    " os das dos uma em pelo não il gli della delle di che per der das und ist nicht eine von mit"
    " zur für werden wird wurde wurden den dem ein einer auf aus bei nach vom zum durch"
    " het een voor zijn met de en"
)
"""Function words of French, Spanish, Portuguese, Italian, German and Dutch."""

ENGLISH = words("the of and by for with from this each held shares")
MIN_FUNCTION_WORDS = 4
"""How many different function words show that a text without English is in another language."""


@rule(
    "F3-015",
    Severity.WARNING,
    cites=(cfr("232.306"),),
    message="{what} does not appear to be in English",
    breaks={"table_1.0.title": "Actions ordinaires"},
)
def not_in_english(facts: Facts) -> Iterator[At]:
    """A Form 3 must be in English.

    Translate it; the original words may follow in parentheses, as in `Ordinary Shares (Actions
    ordinaires)`.
    """
    form = facts.form
    for path, title in facts.titles:
        title_words = {word.strip("().,'\"") for word in title.lower().split()}
        if title_words & SECURITIES and not title_words & ENGLISH_SECURITIES:
            yield at(*path, what=f"the title '{title}'")
    for name, text in form.footnotes.items():
        if _is_foreign(text):
            yield at("footnotes", name, what=f"footnote '{name}'")
    if form.remarks and _is_foreign(form.remarks):
        yield at("remarks", what="the text of the remarks")


def _is_foreign(text: str) -> bool:
    if " the " in text or " of " in text:
        return False
    text_words = set(text.lower().split())
    return len(text_words & FUNCTION_WORDS) >= MIN_FUNCTION_WORDS and not text_words & ENGLISH
