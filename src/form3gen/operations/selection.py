"""Which rules' findings are reported."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..errors import Form3genError
from ..rules import AREAS, RULES
from ..yaml_source import CheckedSource

PREFIX = "F3-"


@dataclass(frozen=True)
class Selection:
    """The rules to report and those to leave out, by code or the beginning of one."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """What is selected, in words for a summary; empty if it is every rule."""
        only = f"only {', '.join(self.select)}" if self.select else ""
        ignored = f"rules ignored: {', '.join(self.ignore)}" if self.ignore else ""
        return "; ".join(filter(None, (only, ignored)))

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
    codes = tuple(full_code(code) for code in text.split(",") if code.strip())
    for code in codes:
        if not any(known.startswith(code) for known in RULES):
            raise Form3genError(f"there is no rule {code}; see form3gen rules")
    return codes


def full_code(written: str) -> str:
    """Return a code, or the beginning of one, with its prefix, as F3-408 for 408."""
    code = written.strip().upper()
    return f"{PREFIX}{code}" if code.isdecimal() else code


def completions(incomplete: str) -> Iterator[tuple[str, str]]:
    """Yield the areas and rules whose codes begin with what was typed, and what each is about."""
    start = full_code(incomplete)
    names = {f"{PREFIX}{area.digit}": area.title for area in AREAS}
    names |= {code: RULES[code].requirement for code in sorted(RULES)}
    for code in names:
        if code.startswith(start):
            yield code, names[code]
