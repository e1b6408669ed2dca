"""Verbs and the nouns of their happenings, where the noun is not the verb and not its -ing form."""

from __future__ import annotations

from typing import Final

_TABLE: Final = """
accuse accusation | acquire acquisition | acquit acquittal | adopt adoption | announce announcement |
appoint appointment | approve approval | arrive arrival | cancel cancellation | celebrate celebration |
close closure | collide collision | complete completion | condemn condemnation | confirm confirmation |
convict conviction | declare declaration | deliver delivery | demolish demolition | depart departure |
deploy deployment | destroy destruction | detain detention | discover discovery | dismiss dismissal |
elect election | evacuate evacuation | execute execution | expel expulsion | explode explosion |
extradite extradition | inaugurate inauguration | injure injury | inspect inspection | intervene
intervention | invade invasion | invite invitation | negotiate negotiation | nominate nomination |
prosecute prosecution | publish publication | reduce reduction | reject rejection | remove removal |
renovate renovation | resign resignation | seize seizure | suspend suspension | withdraw withdrawal
"""
# By verb: "inspect" to "inspection".
NOMINALS: Final = dict(pair.split() for pair in _TABLE.split("|"))
