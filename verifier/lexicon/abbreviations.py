"""Words that end in a full stop without ending a sentence, in lower case and without the last stop."""

from __future__ import annotations

from verifier.lexicon.tables import words

# Always followed by what they belong to: a name or a number.
TITLES = words(
    """
    mr mrs ms mx messrs mme mlle dr drs prof assoc asst st ste sts ss fr rev revd hon rt gen maj lt col
    sgt cpl pfc pvt capt cmdr cdr comdr adm brig brig-gen lt-gen maj-gen lt-col supt insp det const sen
    rep reps sens gov pres amb atty sec sr sra shri smt sh kum pt km mt mts ft pte vs v cf viz al approx
    ca e.g i.e eg ie fig figs eq vol vols pp para art ch nos op ed eds trans
    """
)
# Followed by a number when they are short forms: "No. 5", "Sept. 4", "p. 12".
BEFORE_NUMBERS = words(
    """
    no rs ksh sh p pg jan feb mar apr jun jul aug sep sept oct nov dec art sec ch vol
    """
)
# May stand inside a sentence or at its end: "Acme Inc. said", "made by Acme Inc. The".
EITHER = words(
    """
    inc ltd co corp plc bros llc llp cos mfg dept div univ inst assn bldg ave blvd rd hwy jr esq etc a.m
    p.m am pm u.s u.k u.n u.s.a u.a.e e.u d.c b.c a.d ph.d m.d b.a m.a n.y l.a calif conn colo fla ill
    mass mich minn miss mo nev okla ore pa penn tenn tex va wash wis ariz ark ala ga ind kan ky la md
    neb n.j n.m n.c n.d s.c s.d w.va wyo ont que alta mon tue tues wed thu thur thurs fri sat sun jan
    feb mar apr jun jul aug sep sept oct nov dec est min max avg sq ft lb lbs oz yd mi hr hrs mins secs
    tel ext s.p.a s.a n.v a.g dist maj
    """
)
# A capitalised word that opens a sentence far more often than it opens a name.
STARTERS = words(
    """
    the a an this that these those it its he she they we i you his her their our my your there here in
    on at by for from with as after before during since while when where if although though because but
    and or so yet however meanwhile moreover both all some many most several few no not what who why how
    which one two three four five six seven eight nine ten last next earlier later another other such
    under over between among according also then thus now today yesterday tomorrow until unless despite
    about asked more even only just once
    """
)
