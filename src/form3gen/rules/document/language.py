"""Area 0: the language of a filing."""

from collections.abc import Iterator

from ..citations import cfr, usc
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
"""Little words of French, Spanish, Portuguese, Italian, German and Dutch."""

ENGLISH = words("the of and by for with from this each held shares")
FOREIGN_WORDS = 4
"""Different little words from which a text is in another language, where none is English."""


@rule(
    "F3-015",
    Severity.WARNING,
    cites=(usc("78p(a)(4)(A)"), cfr("232.306")),
    message="{what} seems to be in another language than English",
    breaks={"table_1.0.title": "Actions ordinaires"},
)
def other_language(facts: Facts) -> Iterator[At]:
    """A Form 3 is filed in English.

    Translate it; the words of the other language may follow in parentheses, as in `Ordinary Shares
    (Actions ordinaires)`.
    """
    form = facts.form
    for path, title in facts.titles:
        said = {word.strip("().,'\"") for word in title.lower().split()}
        if said & SECURITIES and not said & ENGLISH_SECURITIES:
            yield at(*path, what=f"title '{title}'")
    for name, text in form.footnotes.items():
        if _is_foreign(text):
            yield at("footnotes", name, what=f"footnote '{name}'")
    if form.remarks and _is_foreign(form.remarks):
        yield at("remarks", what="text of the remarks")


def _is_foreign(text: str) -> bool:
    if " the " in text or " of " in text:
        return False
    said = set(text.lower().split())
    return len(said & FUNCTION_WORDS) >= FOREIGN_WORDS and not said & ENGLISH
