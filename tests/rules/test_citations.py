"""What the rules cite."""

import pytest

from form3gen.rules import RULES

STATUTE_ON_FORM_4 = "15 U.S.C. 78p(a)(4)"


@pytest.mark.parametrize(
    ("code", "cited"),
    [
        ("F3-015", ["17 CFR 232.306"]),
        ("F3-118", ["15 U.S.C. 80a-29(h)"]),
        ("F3-121", ["17 CFR 240.16a-3(k)", "SEC Release No. 33-8230"]),
        ("F3-152", ["17 CFR 240.16a-2", "SEC Release No. 34-104903, 91 FR 10320"]),
        ("F3-158", ["15 U.S.C. 78c(a)(7)"]),
        ("F3-321", ["15 U.S.C. 80a-29(h)"]),
        ("F3-417", ["17 CFR 240.16a-1(a)(2)(ii)(E)", "17 CFR 240.16a-8(b)(3)"]),
        ("F3-420", ["15 U.S.C. 80a-29(h)"]),
        ("F3-513", ["SEC Section 16 Electronic Reporting FAQ Q.2 (by analogy)"]),
        ("F3-523", ["SEC no-action letter, Certilman Balin Adler & Hyman (April 20, 1992)"]),
        ("F3-615", ["17 CFR 240.16a-8(b)(1)"]),
    ],
)
def test_rules_cite_their_source(code, cited):
    """These rules cite the paragraph, release, letter or answer that states the requirement."""
    assert set(cited) <= {one.text for one in RULES[code].cites}


def test_no_rule_cites_what_speaks_of_form_4_alone():
    """15 U.S.C. 78p(a)(4) is about statements of changes, so no rule rests on it."""
    texts = {one.text for rule in RULES.values() for one in rule.cites}
    assert "15 U.S.C. 78p(a)(1)" in texts
    assert not [text for text in texts if text.startswith(STATUTE_ON_FORM_4)]


@pytest.mark.parametrize("code", ["F3-208", "F3-223"])
def test_address_rules_do_not_cite_joint_filings(code):
    """General Instruction 5(b)(v) is about joint filings, not about what an address contains."""
    assert not [one.text for one in RULES[code].cites if "5(b)(v)" in one.text]
