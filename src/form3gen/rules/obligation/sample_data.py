"""Area 1: sample facts that a live submission still contains."""

from collections.abc import Iterator

from ...form import Form3, Path
from ...reference.edgar_codes import bare_cik
from ...reference.sample_facts import SAMPLE_CIKS, sample_phrase_in
from ..citations import item
from ..context import Context
from ..facts import Facts
from ..finding import Severity
from ..location import At, Stage, at
from ..registry import context_rule

NOT_FILED = frozenset(("circumstances", "accept"))


@context_rule(
    "F3-142",
    Severity.ERROR,
    uses=("cccs",),
    cites=(item("Item 1"), item("Item 3")),
    message="'{written}' is a sample fact from `form3gen new`",
    breaks={},
)
def sample_fact_in_live_submission(facts: Facts, context: Context) -> Iterator[At]:
    """A live submission contains none of the sample facts of the filings that form3gen writes.

    Write the facts of your filing. If a CIK really is that of the issuer or owner, confirm it under
    `circumstances` with the name that EDGAR has: `names_on_edgar: {CIK: NAME}`.
    """
    if not context.live:
        return
    for path, cik in _ciks(facts.form):
        yield at(*path, written=cik, stage=Stage.SUBMISSION)
    for path, text in facts.texts:
        phrase = "" if path[0] in NOT_FILED else sample_phrase_in(text)
        if phrase:
            yield at(*path, written=phrase, stage=Stage.SUBMISSION)


def _ciks(form: Form3) -> Iterator[tuple[Path, str]]:
    """Yield path and CIK of each party that has a sample CIK and is not confirmed."""
    confirmed = set(map(bare_cik, form.circumstances.names_on_edgar))
    parties: list[tuple[Path, str | None]] = [(("issuer", "cik"), form.issuer.cik)]
    parties += [(("owners", row, "cik"), owner.cik) for row, owner in enumerate(form.owners)]
    for path, cik in parties:
        if cik and bare_cik(cik) in SAMPLE_CIKS - confirmed:
            yield path, cik
