"""The pages on the rules: a list of all, and a page for each area."""

from ..rules import AREAS, Area, Citation, Rule
from .rules import example_text, message_of

GENERATED = "<!-- Written by `make golden` from the code; do not edit. -->"
ABOUT = """\
Each rule has a code that is never reused, a severity, and a citation. A filing with an error may \
not be filed; one with only warnings may be. An **info** is a reminder, which \
`form3gen rules --checklist FILE` lists for a filing."""
EXAMPLES = """\
Each example is an edit of the filing that `form3gen new` writes, and the message is the one that \
form3gen prints for it."""


def pages() -> dict[str, str]:
    """Return each page as Markdown, by its path in the folder of the docs."""
    return {"rules.md": _list()} | {_path(area): _page(area) for area in AREAS}


def target(code: str) -> str:
    """Return the path and the anchor of a rule, for a link from a page at the top of the docs."""
    return f"{_path(AREAS[int(code[3])])}#{code.lower()}"


def _list() -> str:
    parts = [GENERATED, "# Rules", ABOUT]
    for area in AREAS:
        parts += [f"## [{area.title}]({_path(area)})", "\n".join(_table(area))]
    return "\n\n".join(parts) + "\n"


def _table(area: Area) -> list[str]:
    rows = (
        f'| <a id="{rule.code.lower()}"></a>[{rule.code}]({target(rule.code)})'
        f" | {rule.severity} | {rule.requirement} |"
        for rule in area.rules
    )
    return ["| rule | severity | requirement |", "|---|---|---|", *rows]


def _path(area: Area) -> str:
    return f"rules/{area.name.replace('_', '-')}.md"


def _page(area: Area) -> str:
    about = f"[All rules](../rules.md). {EXAMPLES}"
    parts = [GENERATED, f"# {area.title}", about, *(_section(rule) for rule in area.rules)]
    return "\n\n".join(parts) + "\n"


def _section(rule: Rule) -> str:
    lines = [
        f'## <a id="{rule.code.lower()}"></a>{rule.code} {rule.name.replace("_", " ")}',
        f"**{rule.severity}** · {'; '.join(_link(cite) for cite in rule.cites)}",
        rule.requirement,
        rule.help,
    ]
    if example := example_text(rule):
        lines.append(f"```yaml\n{example}```")
    lines.append(f"> {message_of(rule)}")
    return "\n\n".join(lines)


def _link(cite: Citation) -> str:
    return f"[{cite.text}]({cite.url})" if cite.url else cite.text
