"""Given names common in world news, as evidence that a capitalised pair of words is a person.

Names that are rather a town, a month or a firm are left out; titles, appositions and verbs carry the rest.
"""

from __future__ import annotations

from typing import Final

GIVEN_NAMES: Final = frozenset(
    """
    aage aaron abbas abdul abdullah abel abigail abraham abu ada adaeze adam adela adele adeline adil
    aditi aditya adrian adriana adriano agata agatha agnes agnieszka ahmad ahmed ahti aida aileen aimee
    aino aisha ajay ajit akiko akira alain alan alana albert alberto alejandro aleksandr aleksandra alena
    alessandra alessandro alex alexander alexei alexey alfonso alfred ali alice alicia alina alison
    alistair allan alma alois alva alvaro amadou amanda amelia amina amir amit amos amparo amy ana
    anastasia anatoly ander anders andras andre andrea andreas andrei andrew andrey andrzej anette angela
    angelica angelo angus anika aniket anil anita anja anke ann anna anne anneke annette annika anouk
    anselm anthony antje antoine anton antonia antonina antonio antony anya arash archie arif arjun
    armando arnaud arne arnold artem arthur arturo arun arvid asha ashley ashok ashraf asim asma astrid
    attila audrey augusto avi ayesha aylin ayse aziz babajide bahar balazs barbara barnaby barry bartosz
    bashir bea beate beatrice beatrix bella ben benedict benita benjamin benoit bente bernadette bernard
    bernardo bernd bernhard bernie berta bertil beth betty bianca bill birgit birgitta bjarne bjorn blanca
    bob bodil bogdan bohdan bojan boris branko brenda brendan brent brett brian bridget brigitte brita
    bruce bruno bryan burak byron camila camilla camille candice carina carl carla carlo carlos carmen
    carol carolina caroline carsten casper cassandra catalina catarina catherine cecilia cecily celia
    celine cemal chantal charles charlie charlotte chiara chidi chika chloe chris christa christian
    christina christine christof christoph christopher ciara claire clara clare clarissa claude claudia
    claudio clemens clement clive colin connor conrad constance constantin corinna cornelia cosima craig
    cristian cristina curtis cynthia cyril dag dagmar dalia damian damir dana dani daniel daniela danilo
    danuta daphne dario dariusz darya dave david davide dean deborah deepak deirdre delia delphine denis
    denise dennis derek desiree desmond devika diana diane didier diego dieter dimitar dimitri dina dino
    dirk dmitri dmitry dolores domenico domingo dominic dominik dominika donald donna dora doris dorota
    dorothy doug douglas dragan duncan dusan dustin ebba eckhard edda eddie edgar edith edmund eduard
    eduardo edward edwin egon eileen einar eirik elaine eleanor elena eleni elif elin elina eliot elisa
    elisabeth elise elizabeth elke ella ellen ellie elliot elsa elvira emanuel emeka emil emilia emilie
    emilio emily emine emma emmanuel emre enrico enrique eric erica erich erik erika erin erling ernest
    ernesto ernst erwin esben esra estelle ester esther ethan etienne eugene eugenia eunice eva evan
    evelyn ewa fabian fabio fabrice faisal fanny farah farid fatima faye federica federico felicia
    felicity felix ferdinand ferenc fergus fern fernanda fernando ferruccio filip filippo fiona flavia
    flavio fleur florian folke fran franca francesca francesco francine francis francisco francois
    francoise frank franz fred freddy frederic frederica frederick freya frida frieda friedrich fritz
    gabor gabriel gabriela gabriele gaetano gareth gary gavin gemma genevieve geoffrey george gerald
    gerard gerd gerda gerhard gertrude gianni gilbert gilles gina giorgi giovanna giovanni gisela giulia
    giulio giuseppe gloria goran gordon gosta grace graham greg greta gretchen grzegorz gudrun guido
    guillaume gunnar gunther gustav gustavo gwen habib hadi hafiz haile hakan halima halvard hamid hana
    hanna hannah hanne hanno hans harald harold harry haruki haruto harvey hasan hassan hatice heather
    hector hedda hedvig heidi heike heiko heinrich heinz hektor helen helena helga helle helmut hendrik
    henning henri henrietta henrik henrike henrique henry herbert herman hermann hideo hilary hilda hilde
    hildegard hiroshi holger hortense howard hubert hugh hugo humphrey hussein iain ian ibrahim ibrahima
    ida idris ignacio ignaz igor iker ilaria ildiko ilona ilse ilya imran imre ines inga inge ingeborg
    ingo ingrid ingvar inna ioana ion ionut irena irene irenka irina irma isa isaac isabel isabella
    isadora isak isidor ismael ismail istvan ivan ivana ivar ivo iwona jaakko jaan jacek jack jacob
    jacqueline jacques jaime jakub jamal james jamila jan jana jane janet janez janina janine janna janne
    janos janusz jared jarmo jaroslav jasmin jasmina jasmine jason jasper jaume javier jay jean jeanne
    jeff jeffrey jelena jenna jennifer jenny jens jerome jerry jerzy jesper jessica jill jim jiri joachim
    joan joanna joao joaquin jochen jodie joe joel joelle johan johann johanna johannes john johnny jola
    jolanta jon jona jonas jonathan jonna joost jordi jorg jorge jorgen jorma jorn jose josef josefina
    joseph josephine joshua josie josip joyce juan judith juha jukka jules julia julian juliana julie
    julien juliette julius junko jurgen jussi justin justyna jutta kadri kai kaisa kaja kalle kamal kamil
    kamila karel karen kari karim karin karina karl karla karol karolina kasia kasper katarina katarzyna
    kate katerina katherine kathleen kathrin kathy katja katrin kay kazimierz kazuo keiko keith kelly
    kemal ken kenji kenneth kerstin kevin khalid kieran kim kiran kirsten kirsti kjell klara klaus knut
    kofi konrad konstantin kristen kristian kristin kristina kristine kristof krystyna krzysztof kumar
    kurt kwame kyle ladislav laila lars laszlo latifa laura lauren laurence laurent laurie layla lea leah
    lee leif leila len lena lene leni lennart leo leon leona leonard leonardo leonid leonie leonor leopold
    leslie leszek letizia lewis liam lidia lidija lieke lilian liliana lilli lilly lily lina linda lionel
    lisa lisbeth lise liv livia ljiljana lois loredana lorenzo loretta lorna lorraine lotta lotte louis
    louisa louise luba luca lucas lucia luciana luciano lucie lucien lucy ludmila ludovic ludwig luigi
    luis luisa lukas lukasz luke lutz lydia lynn lyudmila maarten maciej madeleine madhav magda magdalena
    magnhild magnus mahesh mahmoud maia maike maja malcolm malgorzata malik malin malte mamadou manfred
    manuel manuela mara marc marcel marcela marcello marcin marco marcus marek margaret margarita margit
    margot margrethe maria mariam mariana marianne mariano marie marieke mariella marija marijke marilyn
    marina mario marion marisa marisol marit marius marjorie mark marko markus marlene marlon marta marte
    martha martin martina martine marvin mary maryam marzena masha massimo mateo mateusz mathias mathieu
    mathilde mats matteo matthew matthias matti matyas maud maura maureen maurice mauricio mauro maxim
    maxime maximilian maya mechthild meera megan mehmet meike melanie melinda melissa melvin meredith
    merete merle merve mette mia micah michael michaela michaele michal michel michele michelle mickael
    mieke miguel mihaela mihai mika mikael mikhail mikkel mikko miklos mila milan milena milica milos mina
    mira miranda mireille mirela miriam mirja mirko miroslav misha mitchell mladen mohamed mohammad
    mohammed mohan moira molly mona monica monika monique moritz morten moses mostafa moussa muhammad
    muriel murray mustafa mustapha myra myriam nabil nadezhda nadia nadine nadja naima najib nana nancy
    naomi narendra nasreen nasser natalia natalie natasha nathalie nathan nathaniel naveen nazanin neha
    neil nele nelly nelson nenad nerea nicholas nicola nicolas nicole nicoletta niels nigel nikita niklas
    nikola nikolai nikolaos nikolas nikos nils nimrod nina nnamdi noah noel noemi noor nora norbert noreen
    norman nour nuno nuria oddvar odette odile odilia okechukwu ola olaf olav ole oleg oleksandr olga
    oliver olivia olivier olle olof omar ondrej oriana orla osama oscar oskar osman ottilie otto ove paavo
    pablo paloma pamela panos paola paolo parisa pascal pascale pat patrice patricia patrick patrik
    patrizia patryk paul paula paulina pauline paulo pavel pavle pawel pedro peggy pekka penelope per
    pernille perry peta petar peter petra petri petros petter petya philip philippe pia pierangelo pierre
    pieter pietro pilar pim piotr pippa piroska pooja prakash pranav pratibha preben predrag priya
    przemyslaw rachel radek radoslav radu rafael rafal raffaele rahim rahul rainer raisa raj rajesh rajiv
    ralph ramesh ramon ramona randi rania raphael rashid rasmus raul ravi raymond rebecca rebekka regina
    regine reidar reiner reinhard reinhold remi renata renate renato rene renee reza rhoda rhys ricardo
    riccardo richard rik rikard rikke riku rina risto rita robbie robert roberta roberto robin robyn rocco
    rodney rodolfo rodrigo roel roger rohan roland rolf roman romana ronald ronan ronja ronnie roosa rosa
    rosalind rosanna rose rosemary rosie roxana roy ruben rudi rudolf rufus runa rune rupert ruslan
    russell rutger ruth ryan ryszard sabina sabine sabrina sadia saida saif saima salim sally salma salman
    salvatore sam samantha samir samira samu samuel sander sandra sanjay sanna sara sarah sascha sasha
    saskia satoshi saul savita scott seamus sean sebastian sebastiano selim selma serena serge sergei
    sergey sergio severin shane shannon sharon shauna sheila shinzo shirin shirley siaka sibylle sidney
    sidsel siegfried sigmund signe sigrid sigrun siham silje silke sille silvana silvia silvio sima simon
    simona simone sinead siobhan siri siv slavko slobodan sofia sofie solveig sonia sonja sophia sophie
    soren stacey stan stanislav stanislaw stanley stefan stefania stefano steffen steffi steinar stella
    stephane stephanie stephen steve steven stijn stine stuart sunil sunita sunniva suresh susan susana
    susanna susanne suzanne sven sverre svetlana sybil sylvain sylvester sylvia sylvie szymon tadeusz
    taina takashi tamar tamara tania tanja tanya tara tarek tariq taro tatiana tatjana tatyana ted teodor
    terence teresa terje terry tessa thea thelma theo theodor theodora theodore theresa therese thibault
    thierry thijs thilo thomas thor thorsten tibor tilda tilde tilo tim timo timothy timur tina tobias
    toby todd tom tomas tomasz tomislav tommaso tommy tony toomas tor tora torben tord tore torsten
    torvald tove tracy trevor trine trude trygve turid ulf uli ulla ulrich ulrika ulrike umar umberto unni
    urs ursula urszula uta ute uwe vaclav vadim valentin valentina valeria valerie valerio vanessa vasily
    vassilis velma vera verena veronica veronika veronique vesna vibeke vicente vicky victor victoria
    vidar vigdis viggo vijay vijaya vikram viktor viktoria vilhelm vilma vincent vincenzo violeta viorel
    virginia virginie vitaly vittoria vittorio vivian viviana vivienne vlad vladimir vladimira vladislav
    vojtech volker walter wanda wang wanjiru warren waseem wei wendy werner wesley wiebke wieslaw wiktor
    wilbur wilfred wilhelm wilhelmina willem william wilma winifred wojciech wolfgang xavier xenia xi yana
    yannick yara yasin yasmin yasser yelena yetunde yevgeny yiannis yolanda yosef youssef ysolde yuki yuko
    yulia yuliya yuri yusra yusuf yvette yvonne zahra zainab zbigniew zdenek zeynep zhang ziad zita zlatan
    zoe zofia zoltan zora zsofia zuzana
    """.split()
)
