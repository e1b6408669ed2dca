"""Words for what people do and are, by one word for each duty: "led by", "heads", "at the head of"."""

from __future__ import annotations

_ALIKE = {
    "head": "lead leader boss run helm executive ceo",
    "chair": "chairman chairwoman chairperson preside",
    "director": "direct direction directorate",
    "coach": "train trainer",
    "owner": "own proprietor",
    "founder": "found",
    "winner": "win victor victory",
    "player": "play",
    "prosecutor": "prosecute prosecution",
    "judge": "judgment judging justice",
    "minister": "ministry",
    "secretary": "secretariat",
    "president": "presidency",
    "mayor": "mayoress",
    "governor": "govern",
    "speaker": "spokesman spokeswoman spokesperson",
    "lawyer": "attorney counsel solicitor barrister defend defender advocate",
    "police": "policeman policewoman officer",
    "gunman": "shooter attacker assailant shoot gunwoman",
    "suspect": "accuse accused defendant",
    "victim": "kill die dead",
    "driver": "drive",
    "pilot": "fly",
    "captain": "skipper",
    "author": "write writer novelist",
    "singer": "sing",
    "designer": "design",
    "architect": "architecture",
    "editor": "edit",
    "producer": "produce",
    "host": "present presenter",
    "union": "unionist",
    "opposition": "oppose",
    "successor": "succeed",
    "predecessor": "precede",
    "wife": "widow",
    "husband": "widower",
    "mediator": "mediate",
    "trustee": "administrator receiver",
    "researcher": "research scientist",
    "engineer": "engineering",
    "defence": "defense",
    "labour": "labor",
    "actor": "actress",
    "manager": "manage",
    "conductor": "conduct",
    "keeper": "goalkeeper goalie",
    "referee": "umpire",
    "champion": "championship",
}
DUTY = {word: duty for duty, words in _ALIKE.items() for word in words.split()}
# Verbs that say of their subject, or of who they are done by, what it is.
SERVING = frozenset(
    "lead head run chair coach train direct own found manage edit host present produce conduct design govern "
    "mediate captain skipper prosecute defend represent drive fly write sing".split()
)
