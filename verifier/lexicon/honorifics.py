"""Words before (and after) a person's name that are no part of it."""

from __future__ import annotations

from typing import Final

HONORIFICS: Final = frozenset(
    """
    mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron rev reverend fr father sister
    brother hon honourable honorable right excellency highness majesty shri smt shrimati sri kumari ji
    pandit sardar ustad herr frau monsieur madame mme mlle m senor señor senora señora señorita don dona
    doña signor signora sig dott sheikh shaikh sheikha imam mullah maulana ayatollah rabbi haji hajji
    hadji datuk tun tan dato datin encik puan pak bapak ibu u daw ko engr engineer atty attorney cllr
    councillor master madam capt captain col colonel gen general lt lieutenant maj major sgt sergeant cpl
    corporal pvt private adm admiral cmdr commander brig brigadier marshal commodore constable inspector
    superintendent detective officer pc det supt insp cardinal archbishop bishop pope saint st prince
    princess king queen emperor sultan emir duke duchess earl count countess viscount judge justice
    magistrate coroner sheriff nurse pastor deacon canon rabbi guru swami mahatma tovarish pan pani
    gospodin hr fru
    """.split()
)

# Stand between the parts of a name and are written small: "Ursula von der Leyen", "Omar al Bashir".
PARTICLES: Final = frozenset(
    """
    de da do dos das di del della der den des du la le van von und zu zur ter ten el al bin ibn
    bint binti abu ben bar y e af
    """.split()
)

# Follow a name and are no part of it.
SUFFIXES: Final = frozenset("jr sr ii iii iv jr. sr. phd md mp mla mep qc kc esq obe mbe cbe".split())

# Short forms of given names that are no beginning of them, and what they are short for: those that the
# package of English nicknames does not have.
_SHORT = """
kate katie kitty: catherine katherine
sasha: aleksandr aleksandra alexander alexandra
vanya: ivan
misha: mikhail
kolya nick: nikolai
volodya: vladimir
lyosha: aleksei alexei
pepe: jose
paco: francisco
nacho: ignacio
lola: dolores
"""
NICKNAMES: Final = {
    short: frozenset(names.split())
    for shorts, names in (line.split(":") for line in _SHORT.strip().splitlines())
    for short in shorts.split()
}
