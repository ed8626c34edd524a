"""Names of persons that are words of other languages, too."""

from __future__ import annotations

from generator.grammar.words.sets import word_set

# Surnames of people who are often named in Dutch documents, and that are words, too.
SURNAMES = word_set(
    """
    bacon baker banks bell black bolton brooks brown burns bush butler cameron carpenter carter church clay clinton cook
    cooper cross day dean dolan fields fisher ford foster fox gardner gates gibson gore grant graham gray green grey
    griffin hill hope hunt hunter jackson jobs johnson king knight law lewis long love major marshall mason may miller
    mitchell moore murray musk owens page palmer parker pence perry pitt porter powell powers price rice rivers rubio
    rush rust sanders short smith snow sparks spencer starmer stone summers sunak swift taylor thatcher trump truss
    turner vance walker waltz waters watson west white wilde wood woods wise wolf wright young
    """
)
# First names that are words, too, or that a lexicon of words has.
FIRST_NAMES = word_set(
    """
    allen amber andrew annemarie april ariane art autumn baptist beau benoît bill bob carlos carol carolina charlie
    chase chuck crystal daniel dawn dick drew désirée earl edward eleonore elles emir faith flora frances frank
    françois frits gene george gerben gerda germaine grace grant guy gökhan harry heimen henriëtte holly hope jack
    jasper jay jimmy johnny jordan joy june kasper lance lien lois lotte lucie marina mariëlle mariëtte mark martin
    mason mathilde matthew maxime mette mike miles mohamed morgan nick nicolas norman olive pat philip phillip
    quinten ray renate rich richard rien rob robert roger romain rose sally sander sean sheila stephen summer ted
    tiger tony victor victoria walter will william willy
    """
)
