"""English words that are one typo away from a word of a key, but may be meant as written."""

from ..rules.facts.phrases import words

NEIGHBORS = """
accept: accent accepts
accepted: accented accepter
acquired: acquire acquirer acquires
address:
amendment: amendments
amount: amounts mount
appropriations: appropriation
attested: attester
attorney: attorneys
beneficiary:
board: aboard bard beard boar boards boars hoard
capacity: rapacity
cash: ash bash case cask cast clash crash dash gash hash lash mash rash sash wash
circumstances: circumstance circumstanced
city: cite pity
classes: clashes classed classis clauses glasses lasses
closed: cloned close closer closes closet cloyed
contact: contacts contract
control: controls
country: county
date: ate bate dale dame dare data dated dater dates daze dote fate gate hate late mate pate rate
  sate
description: descriptions
designated: designate designates
director: directors directory
disclaimed: disclaimer
earlier: pearlier
edgar: edger
effective: affective
electronic: electronica electronics
email: emails mail
ended: endued fended mended pended tended vended wended
event: even evens events vent
exercisable:
exhibits: exhibit
expires: empires expire expired
file: bile fie fife filed filer files filet fill film fine fire five mile pile rile tile vile wile
filed: ailed failed field file filer files filet filled filmed fined fired fixed fled flied foiled
  oiled piled riled tiled wiled
filer: fiber file filed filers files filet filler filter finer fiver fixer flier miler viler
filing: ailing failing filings filling filming fining firing fixing fling foiling oiling piling
  riling tiling wiling
first: firs firsts fist
follow: fallow fellow follows hollow
footnotes: footnote footnoted
foreign:
form: corm dorm farm firm foam for fora ford fore fork forms fort forum from norm worm
fund: bund fend find fond found fun funds funk
group: croup groups grout
household: households
incorporated: incorporate incorporates
interest: interests
issuer: issue issued issuers issues
kind: bind find hind ind kid kin kinda kinds king kink mind rind wind
lapse: apse elapse laps lapsed lapser lapses lase
name: came dame fame game lame named names nape nave same tame
names: dames games lames name named napes naves sames tames
nature: mature natured natures
notes: cotes dotes motes nites nodes noes noses note noted totes votes
notify:
office: officer offices
officer: office officers offices
original: originals
other: bother ether mother ocher others otter
outstanding:
owner: downer owned owners
owners: downers owner
ownership: ownerships
percent: percents percept
performance: performances
phone: hone phoned phones phoney phony pone prone shone
power: bower cower dower lower mower poker poser powder powers rower sower tower
price: priced prices pricey prick pricy pride prime prince prize rice trice
priced: price prices pricey pricked prided pried primed prized riced
private: primate privater privates
region: legion regions
relation: elation gelation reflation relations
remarks: remark
revocable: evocable revokable
revoked: evoked revoke revoker revokes
section: sections suction
securities:
settled: nettled settle settler settles
shares: hares scares shades shakes shames shapes shards share shared sharer sharers sharks sharps
  shaves shires shores snares spares stares
short: shirt shoot shore shorn shorts shot shout snort sort sport
signatures: signature
signer: signed signers signet signor singer sinner
since: mince sine singe wince
split: slit spilt spit splat splint splits
state: estate sate skate slate spate stage stake stale stare stat stated stater states stats statue
  stave
status: states stats statue statues
street: streets
submitted: submitter
symbol: symbols
table: able cable fable gable sable stable tabled tables tablet tale
text: ext next teat tent test texts
title: tile tithe titled titles tittle
trade: grade tirade trace traded trader trades
trustee: trusted trustees truster
trusts: crusts rusts thrusts truss trust trusty trysts
type: hype tape tope tyke typed types typo
underlying: underling
value: vague vale valued valuer values valve
written:
"""
"""Each word of four letters or more in our keys, with a colon, followed by its neighbors.

A neighbor has one letter added, dropped or changed, or two swapped. The neighbors are the
lowercase words of Debian's `wamerican`, except the misspelling `directer`, and those of
`wamerican-large` that could be used in a filing.
"""

WORDS = frozenset(word.rstrip(":") for word in NEIGHBORS.split())
"""The words of the keys, and their neighbors."""

OTHER_TERMS = words(
    "contract county data direct due_date end_date exercised expired filing_date grant_date issue"
    " issue_date note office offices trade_date vesting_date"
)
"""Keys that do not exist but that a writer may expect; a name may be one of them mistyped."""
