"""The texts of a filing that rules look at."""

from complete_filing import complete, leaves
from form3gen.rules.facts import Facts


def test_rules_see_every_text():
    """Each text of a complete filing is seen under its path, those of footnotes too."""
    form = complete()
    seen = dict(Facts(form).texts)
    texts = {path: value for path, value in leaves(form) if isinstance(value, str)}

    assert form.footnotes
    assert {("footnotes", name) for name in form.footnotes} <= seen.keys()
    assert {path for path in texts if "notes" not in path} == {
        path
        for path in seen
        if isinstance(path[-1], str)  # not one of a list of names
    }
