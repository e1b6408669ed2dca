"""Given names common in world news, as evidence that a capitalised pair of words is a person.

Kept small on purpose: titles, appositions and verbs of saying carry most of the weight.
"""

from __future__ import annotations

from typing import Final

GIVEN_NAMES: Final = frozenset(
    """
    aaron abdul abdullah abraham adam adrian ahmad ahmed ajit alan albert alejandro aleksandr alex
    alexander alexei alexey ali alice alison amanda amit amy ana anders andre andrea andreas andrei andrew
    andrey andrzej angela anil anita ann anna anne anthony antonio antony arjun arthur arun asha ashok
    barbara barry ben benjamin bernard bill bob boris brian bruno carl carla carlos carol caroline
    catherine charles charlotte chris christian christine christopher claire clara claudia colin daniel
    david deborah deepak denis dennis diana diego dimitri dmitri dmitry dominic donald dorothy eduardo
    edward elena elizabeth ellen emily emma emmanuel eric erik ernst esther eva evan fatima felix fernando
    francis francisco frank frederick gabriel gary geoffrey george gerald giorgi giovanni giuseppe gordon
    graham grace greg gustav hannah hans harold harry hassan heather heinrich helen helena henri henry
    howard hugh ian ibrahim igor ilya imran ingrid irena irene irina isabel ivan jack jacob jakub james
    jan jane janet jason javier jean jeff jeffrey jennifer jessica jim jiri joan joe johan johann john
    jonas jonathan jorge jose joseph joshua juan judith julia julian julie karen karin karl karol kate
    katherine kathleen keith ken kenneth kevin khalid kim kofi kumar lars laura lee len leo leon leonid
    linda lisa louis louise lucas lucia luis luke magnus mahmoud manuel marco marcus marek margaret maria
    marie mario mark marko markus martha martin mary matteo matthew matthias maya mehmet michael michel
    miguel mikhail mohamed mohammad mohammed monica muhammad mustafa nadia nancy natalia natasha neil
    nicholas nicolas nikolai nikos nina noah oleg olga oliver omar oscar otto pablo pamela patricia
    patrick paul paula pavel pedro peter petra philip philippe pierre piotr priya rachel rahul raj rajesh
    rajiv ralph ramesh raymond rebecca ricardo richard rita robert roberto robin roger roland ronald rosa
    rose roy ruth ryan sam samuel sandra sanjay sara sarah scott sean sebastian sergei sergey sergio shane
    sharon shinzo simon sofia sonia sophie stefan stella stephen steve steven sunil suresh susan suzanne
    svetlana sven tatiana teresa teodor theresa thomas tim timothy tom tomas tony ursula vadim valentina
    vera veronica victor victoria vijay viktor vikram vincent virginia vitaly vladimir walter wang wei
    wendy wilhelm william xi yevgeny yulia yuri yusuf zhang zoe
    """.split()
)
