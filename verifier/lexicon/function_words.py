"""Function words: English ones that no neighbouring language shares, and those of other languages."""

from __future__ import annotations

from verifier.lexicon.tables import words

# English news has 20-45 % of these; French, German, Spanish, Dutch and Italian news has below 4 %.
# "a", "in", "on", "as", "me", "is", "was", "we", "will", "over" and "her" are words there too.
ENGLISH = words(
    """
    the of and to that were for with by from his their its has have had been are not they which this
    would said at he she it but who after more than when there about between into out up our your these
    those such through while before could should
    """
)
# The rest of them, which other languages or other senses share.
SHORT = words(
    """
    a an i in on as me is was we will over us him be been being do does did can may might must shall so no
    nor if or also any all some both each other than then too very only just own same under again
    what whom whose why how where because until against during off down here per via
    """
)
# Of other languages that are written in Latin letters, in small letters; neither words of English ("die",
# "pour") nor particles of names ("de la", "van der"). They decide about texts of less than 50 words only.
FOREIGN = words(
    """
    das und ist nicht ein eine einer einem einen mit auf für sich auch zu zur zum bei nach wird wurde wurden
    werden sind hatte hatten haben dass sie wir aus durch über vom beim seit noch nur oder aber wie kein
    ihre seine soll nun weil
    les une dans que qui sur avec au aux ce cette ont été est et il elle nous pas ses leur mais après sont
    deux était
    una por para se su sus más como fue pero este esta según desde sobre entre también hasta han
    um uma não em ao foi mais são pela pelo seu sua os às
    che gli è sono nel nella alla delle degli anche più stato si dal dalla suo questo
    het een niet op te zijn met voor aan door ook bij werd naar uit heeft maar dat worden nog deze om wordt
    hun
    och att som på är av för med inte har ett er og ikke af til blev det vid från efter ved jeg
    się nie jest że na od przez oraz który po dla jego był je byl který při su koji sa za ali
    az egy és hogy nem volt ja ei että hän oli mutta sekä ve bir bu için ile olarak çok
    și în pe cu din că sau yang dan dengan untuk pada ini itu dari tidak akan telah
    và của là các được không có trong ang ng mga ay ya wa kwa katika
    """
)
