"""Which rules' findings are reported."""

from dataclasses import dataclass, replace

from ..errors import Form3genError
from ..rules import RULES
from ..yaml_source import CheckedSource


@dataclass(frozen=True)
class Selection:
    """The rules to report and those to leave out, by code or the beginning of one."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def applied_to(self, checked: CheckedSource) -> CheckedSource:
        """Return a source with only the findings of the selected rules."""
        kept = tuple(one for one in checked.findings if self.includes(one.code))
        return replace(checked, findings=kept)

    def includes(self, code: str) -> bool:
        """Return whether the rule with a code is reported."""
        if self.select and not code.startswith(self.select):
            return False
        return not (self.ignore and code.startswith(self.ignore))


EVERY_RULE = Selection()


def rule_codes(text: str) -> tuple[str, ...]:
    """Return the codes, or beginnings of codes, in a list separated by commas.

    Raises Form3genError if there is no rule of one.
    """
    codes = tuple(code.strip().upper() for code in text.split(",") if code.strip())
    for code in codes:
        if not any(known.startswith(code) for known in RULES):
            raise Form3genError(f"there is no rule {code}; see form3gen rules")
    return codes
