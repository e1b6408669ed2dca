"""Words that name events, in classes: two words of one class may name one event.

A class is a set of words that newspapers use for one kind of happening. Nouns and verbs share a class
("the visit", "visited"). A word stands in one class only.
"""

from __future__ import annotations

import functools

from verifier.lexicon.tables import words

# Nouns that name happenings, by class.
NOUNS: dict[str, str] = {
    "meeting": "meeting session talk talks discussion consultation gathering dialogue sitting negotiation "
    "conversation deliberation get-together encounter interaction plenary",
    "summit": "summit",
    "conference": "conference forum congress symposium convention seminar workshop colloquium",
    "visit": "visit trip tour stopover journey stay",
    "ceremony": "ceremony inauguration commissioning celebration commemoration parade jubilee",
    "election": "election poll vote ballot referendum runoff by-election primary",
    "ruling": "ruling judgment judgement verdict decision sentence conviction acquittal finding",
    "trial": "trial hearing lawsuit case appeal proceeding inquest litigation tribunal",
    "inquiry": "inquiry investigation probe review audit inspection enquiry",
    "earthquake": "earthquake quake tremor temblor shock",
    "aftershock": "aftershock",
    "storm": "storm hurricane cyclone typhoon tornado blizzard gale",
    "flood": "flood flooding deluge inundation",
    "fire": "fire blaze wildfire inferno",
    "explosion": "explosion blast bombing detonation",
    "landslide": "landslide avalanche mudslide rockfall",
    "collapse": "collapse cave-in",
    "spill": "spill leak discharge pollution",
    "crash": "crash accident collision derailment wreck pile-up",
    "sinking": "sinking capsizing shipwreck",
    "attack": "attack assault raid offensive strike airstrike ambush shelling",
    "shooting": "shooting gunfire shootout",
    "murder": "murder killing homicide assassination slaying manslaughter",
    "robbery": "robbery heist theft burglary hold-up",
    "arrest": "arrest detention capture",
    "escape": "escape breakout jailbreak",
    "protest": "protest demonstration rally march riot unrest",
    "walkout": "walkout stoppage lockout",
    "war": "war conflict battle fighting hostilities invasion",
    "truce": "truce ceasefire armistice",
    "agreement": "agreement deal accord pact treaty contract memorandum",
    "protocol": "protocol",
    "declaration": "declaration communique communiqué statement proclamation resolution",
    "announcement": "announcement",
    "launch": "launch liftoff lift-off blastoff",
    "landing": "landing touchdown splashdown",
    "opening": "opening reopening re-opening unveiling premiere debut",
    "closure": "closure shutdown closing",
    "takeover": "takeover merger acquisition buyout",
    "match": "match game final semifinal semi-final quarterfinal fixture derby playoff",
    "race": "race marathon regatta grand-prix",
    "tournament": "tournament championship cup olympics games",
    "exercise": "exercise drill manoeuvre maneuver",
    "exhibition": "exhibition exhibit show fair expo",
    "concert": "concert festival gig recital",
    "funeral": "funeral burial memorial-service",
    "wedding": "wedding marriage",
    "birth": "birth",
    "death": "death dying",
    "resignation": "resignation departure",
    "appointment": "appointment nomination",
    "invitation": "invitation",
    "outage": "outage blackout breakdown",
    "outbreak": "outbreak epidemic pandemic",
    "evacuation": "evacuation rescue",
    "wreath": "wreath",
    "guard of honour": "guard-of-honour",
    "emergency": "emergency",
    "delivery": "delivery handover shipment",
    "construction": "construction",
    "discovery": "discovery",
    "award": "award prize",
    "foundation": "foundation founding establishment",
    "expedition": "expedition mission voyage",
    "test": "test experiment",
    "offer": "offer bid",
    "campaign": "campaign",
    "budget": "budget",
    "fine": "fine penalty sanction",
    "banquet": "banquet dinner reception luncheon",
}
# Verbs that say that such a happening takes place, by the same classes.
VERBS: dict[str, str] = {
    "meeting": "meet confer consult negotiate gather assemble reconvene",
    "visit": "visit tour",
    "election": "elect vote",
    "ruling": "rule uphold overturn quash acquit convict sentence",
    "flood": "flood inundate",
    "explosion": "explode detonate",
    "collapse": "collapse",
    "spill": "spill leak pollute contaminate",
    "crash": "crash collide derail",
    "sinking": "sink capsize founder",
    "attack": "attack assault raid ambush shell bomb",
    "shooting": "shoot",
    "murder": "murder assassinate slay",
    "robbery": "rob steal loot burgle",
    "arrest": "arrest detain apprehend",
    "escape": "escape abscond",
    "protest": "protest demonstrate",
    "war": "invade",
    "launch": "launch blast-off",
    "landing": "land",
    "opening": "open reopen re-open unveil inaugurate",
    "closure": "close shut",
    "takeover": "acquire merge",
    "death": "die perish",
    "resignation": "resign quit",
    "appointment": "appoint nominate",
    "invitation": "invite",
    "evacuation": "evacuate rescue",
    "foundation": "found establish",
    "test": "test",
    "delivery": "deliver",
    "sign": "sign initial ink",
    "chair": "chair co-chair cochair co-chaire cochaire preside lead head steer",
    "design": "design",
    "build": "build construct erect",
    "lay": "lay",
    "inspect": "inspect review",
    "declare": "declare proclaim",
    "win": "win triumph",
    "injure": "injure wound hurt",
    "kill": "kill",
    "fine": "fine fin penalise penalize",
    "sue": "sue",
    "attend": "attend",
    "host": "host",
    "sell": "sell",
    "buy": "buy purchase",
    "cancel": "cancel scrap call-off abandon",
    "postpone": "postpone delay defer adjourn",
    "complete": "complete finish",
    "begin": "begin start commence",
    "strike": "strike hit jolt shake rattle rock",
    "cut": "cut reduce lower slash trim",
    "raise": "raise increase lift boost hike",
    "approve": "approve pass adopt ratify endorse",
    "reject": "reject veto dismiss",
    "travel": "travel fly",
    "carry": "tow haul transport transfer bring ship",
}
# Verbs that mean something else with their particle: the rocket that "lifted off" was not raised.
PHRASAL: dict[str, str] = {
    "lift off": "launch",
    "blast off": "launch",
    "touch down": "landing",
    "put off": "postpone",
    "push back": "postpone",
    "call off": "cancel",
    "step down": "resignation",
    "stand down": "resignation",
    "set up": "foundation",
    "take over": "takeover",
    "turn down": "reject",
    "vote down": "reject",
    "shut down": "closure",
    "blow up": "explosion",
    "go off": "explosion",
    "gun down": "kill",
    "send off": "send off",
    "carry out": "carry out",
    "turn over": "turn over",
}
# Verbs that add nothing to the happening that their subject or object names: "the talks took place".
LIGHT = words(
    """
    hold take conduct convene host have make give organise organize stage happen occur be begin start open
    close end conclude finish follow precede attend join co-chair co-chaire chair address become remain mark
    come continue see include schedule plan set expect underscore impose issue pay deliver carry
    """
)
# Verbs with which something scheduled takes place or has done so: "the concert began at eight".
GOING_ON = words(
    "hold take begin start open close end conclude finish stage proceed happen occur run resume attend"
)
# What goes on until it is called off.
OPEN_ENDED = words(
    "strike walkout protest demonstration blockade boycott search hunt rescue alert alarm warning curfew "
    "emergency lockdown war offensive operation sanction manhunt siege quarantine"
)

# "They held talks on Friday" tells of one meeting; "consultations" may well be several.
ONE_IN_PLURAL = frozenset({"talk", "negotiation"})
# Verbs that a happening itself is the subject of: "the quake hit at dawn" dates the quake.
DONE_BY_EVENTS = words(
    """
    strike hit jolt shake rattle rock come last erupt break occur happen begin start end resume
    """
)
# Verbs that tell of a state, which has no day and no place of its own.
STATES = words(
    """
    be have remain include contain involve reflect underscore highlight signal mean know believe think want
    need seem appear own belong consist cover span feature share represent constitute form continue lie
    stand enjoy face concern relate rest depend deserve exist resemble
    """
)

# Classes of which a story has many: that two mentions share one says little.
COMMON = words(
    """
    meeting agreement visit offer declaration announcement campaign ceremony delivery test construction
    attack death cut raise begin complete attend travel sell buy strike launch opening closure
    """
)
# Classes that may name one happening though the words differ: leaders meet at a summit.
NEAR = tuple(
    words(group)
    for group in (
        "conference meeting summit",
        "attack death kill murder shooting",
        "earthquake strike",
        "crash sinking",
    )
)

_NOUN_CLASS = {word: kind for kind, table in NOUNS.items() for word in table.split()}
_VERB_CLASS = {word: kind for kind, table in VERBS.items() for word in table.split()}


def noun_class(lemma: str) -> str:
    """The class of a noun that names a happening, or ""."""
    return _NOUN_CLASS.get(lemma, "")


@functools.cache
def near(a: str, b: str) -> bool:
    """Whether two classes can name one happening."""
    return a == b or any(a in group and b in group for group in NEAR)


def verb_class(lemma: str, particle: str = "") -> str:
    """The class of a verb, with its particle if that changes it; a verb of no class is one of its own."""
    return PHRASAL.get(f"{lemma} {particle}") or _VERB_CLASS.get(lemma, lemma)


def phrasal(lemma: str, particle: str) -> bool:
    """Whether a verb means something else with its particle."""
    return f"{lemma} {particle}" in PHRASAL


def is_class(kind: str) -> bool:
    """Whether a kind is a class of this table and not a verb that stands for itself."""
    return kind in NOUNS or kind in VERBS
