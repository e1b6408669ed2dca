"""Offices and titles as news use them, with the local names that mean the same.

`ALIASES` maps a surface form (lower case, American "defense" already written "defence") to the canonical
office. `HEADS` are the nouns that an office's name ends in or begins with; words of `PORTFOLIOS` may stand
before "minister", "secretary" and the like. Ranks before an office make another office out of it.
"""

from __future__ import annotations

from typing import Final

_ALIASES: Final = """
prime minister: pm, premier, primeminister, pradhan mantri, taoiseach, minister president, minister-president
president: head of state, potus, rashtrapati, el presidente
chancellor: bundeskanzler, bundeskanzlerin, federal chancellor
monarch: sovereign
king: his majesty the king
queen: her majesty the queen
crown prince: heir apparent
vice president: vice-president, veep, vp, uprashtrapati
deputy prime minister: deputy pm, vice premier, vice-premier, vice prime minister, deputy premier, tanaiste
defence minister: minister of defence, minister for defence, raksha mantri, defence secretary, secretary of defence, secretary of war, war secretary, national defence minister, minister of national defence, minister of the armed forces, armed forces minister
minister of state for defence: rajya raksha mantri, minister of state for defence
foreign minister: minister of foreign affairs, minister for foreign affairs, foreign affairs minister, external affairs minister, minister of external affairs, videsh mantri, foreign secretary, secretary of state for foreign affairs, eam
secretary of state: us secretary of state, u.s. secretary of state
finance minister: minister of finance, minister for finance, vitta mantri, chancellor of the exchequer, treasury secretary, secretary of the treasury, economy and finance minister
interior minister: minister of the interior, minister of internal affairs, internal affairs minister, home minister, minister of home affairs, home affairs minister, home secretary, griha mantri
justice minister: minister of justice, minister for justice, justice secretary, law minister, minister of law and justice
health minister: minister of health, minister for health, health secretary, public health minister
education minister: minister of education, minister for education, education secretary
environment minister: minister of the environment, minister for the environment, minister of environment, environment secretary, ecology minister, minister of ecology
energy minister: minister of energy, energy secretary, secretary of energy, power minister, minister of power
transport minister: minister of transport, transportation minister, transport secretary, transportation secretary, secretary of transportation
agriculture minister: minister of agriculture, agriculture secretary, farm minister, farms minister
labour minister: minister of labour, labour secretary, employment minister
trade minister: minister of trade, minister of commerce, commerce minister, commerce secretary, trade and industry minister
economy minister: minister of economy, minister of the economy, economic minister, economics minister
culture minister: minister of culture, culture secretary
chief minister: mukhyamantri, mukhya mantri
attorney general: attorney-general, chief prosecutor of state
prosecutor: public prosecutor, state prosecutor, district attorney, da, d.a.
chief prosecutor: prosecutor general, prosecutor-general, general prosecutor, head prosecutor
ambassador: high commissioner, envoy extraordinary
special envoy: special representative, envoy
secretary general: secretary-general, general secretary
speaker: speaker of the house, house speaker, speaker of parliament, parliament speaker, lok sabha speaker
chief justice: chief judge
presiding judge: presiding justice, president of the court
chief of staff: white house chief of staff
chief of the general staff: chief of general staff, army chief of staff
chief of defence staff: cds, chief of the defence staff, chief of defence
army chief: chief of army staff, chief of the army staff, chief of the army
navy chief: chief of naval staff, chief of the navy, chief of the naval staff
air force chief: chief of air staff, chief of the air staff, air chief marshal
police chief: chief of police, police commissioner, chief constable, commissioner of police
fire chief: chief fire officer
governor: gubernator, rajyapal
lieutenant governor: lieutenant-governor, lt governor, lg
central bank governor: governor of the central bank, central bank chief, central bank head, rbi governor
national security adviser: national security advisor, nsa
foreign policy adviser: foreign policy advisor
mayor: lord mayor, city mayor, burgomaster
member of parliament: mp, lawmaker, legislator, mla, mep, congressman, congresswoman, parliamentarian, member of congress
senator: sen
governor: gov
representative: rep
spokesperson: spokesman, spokeswoman, press secretary, spokes person
chief executive: ceo, chief executive officer, group chief executive, group ceo, chief exec
chief financial officer: cfo, finance chief, finance director, chief finance officer
chief operating officer: coo, operations chief
chief technology officer: cto, technology chief
chief information officer: cio
chief marketing officer: cmo
chair: chairman, chairwoman, chairperson, board chair, chairman of the board, board chairman
managing director: md
vice chair: vice chairman, vice-chairman, vice chairwoman, deputy chairman, deputy chair, vice-chair
general manager: gm
editor in chief: editor-in-chief, chief editor
director general: director-general, dg
trade commissioner: eu trade commissioner
pope: pontiff, holy father, supreme pontiff
supreme leader: rahbar
party leader: leader of the party, party chief, party boss
opposition leader: leader of the opposition, leader of opposition
coach: head coach, manager of the team, trainer
deputy minister: vice minister, vice-minister
"""  # noqa: E501  one office, one line


def _table(text: str) -> dict[str, str]:
    """Surface form to canonical office; every canonical name is its own alias."""
    found: dict[str, str] = {}
    for line in text.strip().splitlines():
        office, _, others = line.partition(":")
        found[office] = office
        found.update({other.strip(): office for other in others.split(",") if other.strip()})
    return found


ALIASES: Final = _table(_ALIASES)

# The nouns an office is named by; "minister" alone is an office too, one that says less.
HEADS: Final = frozenset(
    """
    administrator adviser advisor aide ambassador analyst archbishop architect auditor bishop captain
    cashier ceo cfo chair chairman chairperson chairwoman chancellor chief clerk coach commander
    commissioner comptroller congressman congresswoman consul controller coo coordinator coroner counsel
    counsellor councillor counterpart curator dean delegate deputy designer dignitary director economist
    editor emir engineer envoy executive founder general governor head headteacher inspector investigator
    judge justice king lawmaker lawyer leader magistrate manager marshal mayor minister monarch mp
    negotiator officer official ombudsman organiser organizer owner partner pm pope premier president
    prince princess principal prosecutor queen rector registrar representative researcher scientist
    secretary seismologist senator sheikh sheriff solicitor speaker spokesman spokesperson spokeswoman
    steward strategist sultan superintendent treasurer trustee undersecretary under-secretary vicar warden
    historian attorney advocate barrister activist author campaigner resident farmer physician surgeon
    professor lecturer teacher pilot driver striker goalkeeper defender winger midfielder
    """.split()
)

# Occupations rather than posts: without a name beside them they are nobody in particular.
OCCUPATIONS: Final = frozenset(
    """
    analyst architect activist author campaigner resident farmer physician surgeon professor lecturer
    teacher pilot driver designer researcher scientist seismologist engineer economist historian
    strategist lawyer attorney advocate barrister solicitor striker goalkeeper defender winger midfielder
    investigator cashier clerk aide official
    """.split()
)

# Name a post by its rank only: compatible with every office of that kind.
GENERIC: Final = frozenset(
    "leader head chief boss dignitary official counterpart host guest head of government".split()
)
GENERIC_MINISTER: Final = frozenset({"minister", "cabinet minister", "government minister"})

# A deputy holds another office than the one he is deputy to.
RANKS: Final = {
    "deputy": "deputy",
    "vice": "vice",
    "vice-": "vice",
    "assistant": "assistant",
    "associate": "associate",
    "joint": "joint",
    "under": "under",
    "junior": "junior",
    "first": "first",
    "second": "second",
    "senior": "",
    "additional": "additional",
    "acting": "",
    "interim": "",
    "caretaker": "",
    "incumbent": "",
    "current": "",
    "new": "",
    "newly": "",
    "visiting": "",
    "outgoing": "",
    "incoming": "",
    "host": "",
    "longtime": "",
    "veteran": "",
    "union": "",
    "federal": "",
    "state": "",
    "chief": "chief",
    "lead": "lead",
    "presiding": "presiding",
    "principal": "principal",
    "executive": "executive",
    "managing": "managing",
    "general": "general",
    "trial": "trial",
    "shop": "shop",
    "group": "",
    "opposition": "opposition",
    "district": "district",
    "provincial": "provincial",
    "regional": "regional",
    "permanent": "permanent",
    "special": "special",
    "personal": "personal",
    "private": "private",
    "press": "press",
    "cabinet": "cabinet",
    "co": "co",
    "crown": "crown",
    "supreme": "supreme",
    "national": "national",
    "police": "police",
    "fire": "fire",
    "army": "army",
    "navy": "navy",
    "defence": "defence",
    "security": "security",
    "party": "party",
    "union's": "",
    "financial": "financial",
    "operating": "operating",
    "technology": "technology",
    "legal": "legal",
    "medical": "medical",
    "artistic": "artistic",
    "sales": "sales",
    "sporting": "sporting",
    "head": "head",
    "museum": "",
    "company": "",
    "government": "",
    "city": "",
    "central": "central",
    "bank": "bank",
}
DEPUTY_RANKS: Final = frozenset(
    {"deputy", "vice", "assistant", "associate", "joint", "under", "junior", "additional", "first deputy"}
)
FORMER: Final = frozenset(
    {
        "former",
        "ex",
        "ex-",
        "then",
        "then-",
        "late",
        "erstwhile",
        "onetime",
        "one-time",
        "previous",
        "deposed",
        "ousted",
    }
)

# Fields of government that stand before "minister" or after "minister of".
PORTFOLIOS: Final = frozenset(
    """
    affairs agriculture armed aviation budget business cabinet civil climate commerce communications
    community construction consumer cooperation culture cultural customs defence development digital
    disaster ecology economic economics economy education electricity emergencies emergency employment
    energy enterprise environment equality european exchequer external family farming finance fisheries
    food foreign forestry forests gender health heritage higher home house housing human immigration
    industry infrastructure information innovation integration interior internal international investment
    irrigation justice labour lands law local management marine maritime media migration mines mining
    national natural oil parliamentary petroleum pensions planning police ports power privatisation public
    railway railways reconstruction reform regional religious research resources revenue rights road roads
    rural science security shipping situations skills social sport sports state steel strategic supply tax
    taxation technology telecommunications textiles tourism trade transport transportation treasury tribal
    urban veterans war water welfare women works youth
    """.split()
)

# Offices of which a country or body has one at a time and which no one holds two of.
EXCLUSIVE: Final = frozenset(
    " ".join(
        """
    president, prime minister, chancellor, monarch, king, queen, vice president, deputy prime minister,
    defence minister, foreign minister, secretary of state, finance minister, interior minister, justice
    minister, health minister, education minister, environment minister, energy minister, transport
    minister, agriculture minister, labour minister, trade minister, economy minister, culture minister,
    speaker, chief justice, chief executive, chief financial officer, chief operating officer, chief
    technology officer, chair, managing director, mayor, governor, chief minister, pope, attorney general,
    ambassador, secretary general, army chief, navy chief, air force chief, national security adviser
    """.split()
    ).split(", ")
)

# Offices that "leader" or "head of government" can mean.
TOP: Final = frozenset(
    {
        "president",
        "prime minister",
        "chancellor",
        "king",
        "queen",
        "monarch",
        "emir",
        "sultan",
        "supreme leader",
        "chief minister",
        "premier",
    }
)

# Titles that only one country has.
LOCAL_TITLES: Final = {
    "raksha mantri": "india",
    "rajya raksha mantri": "india",
    "pradhan mantri": "india",
    "videsh mantri": "india",
    "vitta mantri": "india",
    "griha mantri": "india",
    "rashtrapati": "india",
    "uprashtrapati": "india",
    "taoiseach": "ireland",
    "tanaiste": "ireland",
    "bundeskanzler": "germany",
    "bundeskanzlerin": "germany",
    "potus": "united states",
    "chancellor of the exchequer": "united kingdom",
}
