"""What footnotes say of awards."""

import pytest

from form3gen.rules.facts.words_of_awards import (
    goals_in,
    is_future_grant,
    is_settled_in_cash,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The units vest upon achievement of revenue targets for 2026 to 2028.", "open"),
        ("Each PSU may be earned from 0% to 200% of target based on adjusted EBITDA.", "open"),
        ("The number of shares depends on the Company's performance through 2027.", "open"),
        ("Vests if the performance goals have been met, as certified by the committee.", "open"),
        ("Reported at target; the payout depends on return on invested capital.", "open"),
        ("Vests at the end of three years, subject to Company performance.", "open"),
        ("Vests in 2027, subject to continued performance of services.", ""),
        ("Vests when the holder attains age 62.", ""),
        ("Each Target unit was converted and vests in 2027.", ""),
        ("Subject to performance-based vesting over a three-year performance period.", "open"),
        ("The performance goals were achieved on February 3, 2026.", "met"),
        ("On March 1, 2026 the committee certified that the goals were met.", "met"),
        ("Earned for the 2023 to 2025 performance period; vests on March 1, 2027.", "met"),
        ("The units, which vest in 2027, have been earned based on 2025 revenue.", "met"),
        ("The units vest if the closing price of the stock is $40 for 20 days.", ""),
        ("Vests on total shareholder return over the performance period.", ""),
        ("Vests on continued service and a liquidity event, a performance condition.", ""),
        ("The units vest in three equal annual installments.", ""),
        ("Acquired upon the vesting of performance stock units.", ""),
        ("", ""),
    ],
)
def test_goals(text, expected):
    """Performance goals are read as met or open; those of the stock price do not count."""
    assert expected == goals_in(text.lower())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The units will be granted on July 1, 2026.", True),
        ("Ms. Lee will receive 5,000 restricted stock units on her start date.", True),
        ("The issuer has agreed to grant the reporting person this option.", True),
        ("Option to be granted upon commencement of employment.", True),
        ("The grant is subject to approval by the compensation committee.", True),
        ("The award has not yet been granted.", True),
        ("The option was granted on February 1, 2026.", False),
        ("He will receive one share of common stock for each vested unit.", False),
        ("Shares will be issued upon vesting.", False),
        ("Additional units will be awarded as dividend equivalents.", False),
        ("Conversion is subject to approval by the stockholders.", False),
        ("", False),
    ],
)
def test_future_grants(text, expected):
    """An award that is only promised is recognized; one that pays out later is not."""
    assert expected is is_future_grant(text.lower())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The units are settled solely in cash.", True),
        ("Each cash-settled unit vests in 2027.", True),
        ("Each unit is the right to receive, on vesting, the cash value of one share.", True),
        ("Payable in cash upon termination of service.", True),
        ("Settled in cash or shares at the election of the issuer.", False),
        ("Each unit is settled in one share. Dividend equivalents are paid in cash.", False),
        ("Fractional units are paid in cash.", False),
        ("Bought for cash in the offering.", False),
        ("", False),
    ],
)
def test_settled_in_cash(text, expected):
    """Units that are paid in cash are recognized, unless shares are possible too."""
    assert expected is is_settled_in_cash(text.lower())
