# Nederlands

list = { $most } en { $last }

date-day-month-year = { $day } { $month } { $year }
date-day-month-year-short = { $day } { $month } { $year }
date-day-month = { $day } { $month }
date-month-day-year = { $day } { $month } { $year }
date-month-day = { $day } { $month }

month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
month-short-1 = jan
month-short-2 = feb
month-short-3 = mrt
month-short-4 = apr
month-short-5 = mei
month-short-6 = jun
month-short-7 = jul
month-short-8 = aug
month-short-9 = sep
month-short-10 = okt
month-short-11 = nov
month-short-12 = dec

## Steps of scales, outcomes, kinds

rating-0 = Nog niet
rating-1 = Leert het
rating-2 = Met hulp
rating-3 = Zelfstandig
rating-4 = Neemt anderen mee
rating-5 = Zet de toon
rating-meaning-0 = Heeft dit nog niet gedaan.
rating-meaning-1 = Weet hoe het moet en probeert het uit.
rating-meaning-2 = Doet het goed als iemand meekijkt.
rating-meaning-3 = Doet het goed en betrouwbaar, uit zichzelf.
rating-meaning-4 = Doet het ook in lastige gevallen en helpt anderen erbij.
rating-meaning-5 = Bepaalt hoe het hier gaat; anderen komen om raad.

scale-seven-levels = Zeven niveaus van delegeren
step-seven-levels-1 = Vertellen
step-seven-levels-2 = Verkopen
step-seven-levels-3 = Raadplegen
step-seven-levels-4 = Overeenkomen
step-seven-levels-5 = Adviseren
step-seven-levels-6 = Navragen
step-seven-levels-7 = Delegeren
step-meaning-seven-levels-1 = De leidinggevende beslist en vertelt het.
step-meaning-seven-levels-2 = De leidinggevende beslist en legt uit waarom.
step-meaning-seven-levels-3 = De leidinggevende vraagt eerst en beslist dan.
step-meaning-seven-levels-4 = Leidinggevende en PM beslissen samen.
step-meaning-seven-levels-5 = De PM beslist na advies van de leidinggevende.
step-meaning-seven-levels-6 = De PM beslist en vertelt het daarna aan de leidinggevende.
step-meaning-seven-levels-7 = De PM beslist en hoeft het niet te vertellen.

scale-decision-tree = Blad, tak, stam, wortel
step-decision-tree-1 = Wortel
step-decision-tree-2 = Stam
step-decision-tree-3 = Tak
step-decision-tree-4 = Blad
step-meaning-decision-tree-1 = Leidinggevende en PM beslissen samen, of de leidinggevende beslist.
step-meaning-decision-tree-2 = De PM beslist en meldt het voordat het gebeurt.
step-meaning-decision-tree-3 = De PM beslist, handelt en meldt het daarna.
step-meaning-decision-tree-4 = De PM beslist, handelt en hoeft het niet te melden.

scale-ladder-of-leadership = Ladder van leiderschap
step-ladder-of-leadership-1 = Zeg me wat ik moet doen
step-ladder-of-leadership-2 = Ik denk
step-ladder-of-leadership-3 = Ik raad aan
step-ladder-of-leadership-4 = Ik zou graag
step-ladder-of-leadership-5 = Ik ben van plan
step-ladder-of-leadership-6 = Ik heb het gedaan
step-ladder-of-leadership-7 = Ik doe het al een tijd
step-meaning-ladder-of-leadership-1 = De PM wacht op een opdracht.
step-meaning-ladder-of-leadership-2 = De PM geeft een mening; de leidinggevende beslist.
step-meaning-ladder-of-leadership-3 = De PM stelt één weg voor; de leidinggevende beslist.
step-meaning-ladder-of-leadership-4 = De PM vraagt eerst om een akkoord.
step-meaning-ladder-of-leadership-5 = De PM zegt wat er gaat gebeuren en doet het, tenzij iemand stop zegt.
step-meaning-ladder-of-leadership-6 = De PM handelt en vertelt het daarna.
step-meaning-ladder-of-leadership-7 = De PM handelt en vertelt er af en toe over.

outcome-reached = gehaald
outcome-partly = deels gehaald
outcome-not-reached = niet gehaald
outcome-overtaken = ingehaald door de gebeurtenissen

direction-stay = groeien in de huidige rol
direction-ic = inhoudelijk pad, bewust gekozen
direction-manager = managementpad, bewust gekozen
direction-sideways = een stap opzij, bewust gekozen
direction-out = naar iets buiten de ladder

evidence-win = Ging goed
evidence-observation = Gezien
evidence-concern = Te bespreken

shift-strategic-mindset = Strategisch denken
shift-strategic-planning = Plannen over het hele portfolio
shift-wider-influence = Invloed in een bredere kring
shift-continuous-learning = Blijven leren
shift-empowering-teams = Teams opbouwen en ruimte geven

form-question-proud = Waar ben je trots op sinds we hier de vorige keer samen naar keken?
form-question-say = Over welke beslissingen zou je meer te zeggen willen hebben, en waarom juist die?
form-question-help = Wat zou je de komende drie maanden het meest helpen, en van wie?

market-us = Verenigde Staten
market-europe = Europa
market-uk = Verenigd Koninkrijk

## Growth plan

paper-with = met { $leader }
paper-with-titled = met { $leader }, { $title }
paper-your-leader = Je lead
paper-again = weer { $step }
plan-draft = concept
plan-agreed = afgesproken
plan-agreed-on = afgesproken op { $day }
plan-closed = afgesloten
plan-closed-on = afgesloten op { $day }
plan-with-outcome = { $state }: { $outcome }
plan-from-to = Van { $from } naar { $to }
plan-from = Van { $from }
plan-to = Naar { $to }
plan-decides-on = Beslist over { $area }
plan-moved-on = { $move } op { $day }
plan-with-people = Met { $people }
plan-signed-on = ondertekend op { $day }
plan-goes-on = loopt door in dit plan
plan-now = nu { $step }
plan-last-rated = laatst beoordeeld met { $step }
plan-and-then = { $first }; { $then }
plan-done-of = { $done } van { $all }
plan-commitments-kept = { $all ->
    [one] { $done } van { $all } toezegging nagekomen
   *[other] { $done } van de { $all } toezeggingen nagekomen
}
plan-check-ins-held = { $all ->
    [one] { $done } van { $all } check-in gehouden
   *[other] { $done } van de { $all } check-ins gehouden
}

## One-to-one

one-to-one-was-due = had op { $day } gemoeten
one-to-one-due-today = uiterlijk vandaag
one-to-one-due = uiterlijk { $day }
one-to-one-last = laatste op { $day }
one-to-one-wanted = Gewenst: { $step }
one-to-one-wanted-was-due = Gewenst: { $step }, had op { $day } gemoeten
one-to-one-wanted-by = Gewenst: { $step }, uiterlijk { $day }
one-to-one-look-again = Opnieuw bekijken, uiterlijk { $day }
one-to-one-look-again-was-due = Herziening had op { $day } gemoeten
one-to-one-for-a-while = Tijdelijk, tot en met { $day }
one-to-one-for-a-while-then = Tijdelijk, tot en met { $day }; daarna { $then }

one-to-one-ask-become = Wat zou je nodig hebben om zonder mij over { $area } te beslissen?
one-to-one-ask-say = Wat zou je helpen om meer mee te beslissen over { $area }?
one-to-one-ask-slipping = Wat staat ‘{ $action }’ in de weg, en wat daarvan kan ik wegnemen?
one-to-one-ask-look = Hoe goed werkt de manier waarop we over { $area } beslissen, en wat zou je veranderen?
one-to-one-ask-back = Wat moet er anders zijn bij { $area } als de beslissing op { $day } terugkomt?
one-to-one-ask-quiet = Wat heb je sinds { $day } voor ‘{ $focus }’ geprobeerd dat ik niet heb gezien?
one-to-one-ask-1 = Waar heb je de laatste tijd op mij gewacht terwijl dat niet nodig was?
one-to-one-ask-2 = Welke beslissing nam je het liefst, en welke schoof je voor je uit?
one-to-one-ask-3 = Waar zou je mee stoppen als het alleen aan jou lag?
one-to-one-ask-4 = Wat begrijp je nu van onze klanten dat je een maand geleden nog niet begreep?
one-to-one-ask-5 = Wie buiten het team zou jouw werk beter moeten kennen?
one-to-one-ask-6 = Wat kost je meer tijd dan het waard is?
one-to-one-ask-7 = Wat heb ik de laatste tijd gedaan dat je hielp, en waarmee liep ik je in de weg?
one-to-one-ask-8 = Als het kwartaal vandaag afgelopen was, waar zou je dan trots op zijn?
one-to-one-ask-9 = In welke van onze aannames geloof je het minst?
one-to-one-ask-10 = Wat zou je graag oppakken waar niemand je voor vraagt?
one-to-one-ask-11 = Wat zie ik op dit moment anders dan jij?

## Several documents

number-thousands = .
paper-the-leader = De leidinggevende
paper-everyone = Iedereen
paper-team-of = Het team van { $lead }
paper-as-expected = als verwacht
paper-below = { $steps } eronder
paper-above = { $steps } erboven
limit-amount = tot { $amount }
limit-customers = { $count ->
    [one] tot { $said } klant
   *[other] tot { $said } klanten
}

## Decision charter: hangs above the desk of a person. “You” is the person, “I” the leader, in the form the two address each other at work.

charter-you-decide = Jij beslist
charter-we-decide = We beslissen samen
charter-we-or-i-decide = We beslissen samen, of ik beslis
charter-bring-to-me = Hiermee kom je naar mij
charter-for-a-while = Tijdelijk, tot en met { $day }.
charter-for-a-while-then = Tijdelijk, tot en met { $day }; daarna { $then }.
charter-later = Vanaf { $day }: { $step }.
charter-later-for-a-while = Van { $from } tot en met { $to }: { $step }.
charter-later-for-a-while-then = Van { $from } tot en met { $to }: { $step }; daarna { $then }.

## Promotion packet: read by those who decide on a promotion

packet-since = sinds { $day }
packet-ladder = { $ladder }, versie { $version }
packet-not-rated = nog open
packet-nothing-agreed = nog niets afgesproken
packet-missing-rating = { $name }: score { $rated }, { $level } vraagt { $expected }.
packet-missing-below-too = Ook eronder: { $names }.
packet-missing-unrated = Nog niet beoordeeld: { $names }.
packet-missing-decision = { $area }: { $agreed }, { $level } vraagt { $expected }.
packet-missing-decisions-too = Ook niet zo ver als gevraagd: { $names }.
packet-missing-nothing-agreed = Nog niets afgesproken over: { $names }.
packet-missing-statement = Er staat nog niet waarom { $level } terecht is.
packet-missing-examples = Er is nog geen voorbeeld van werk op het niveau van { $level } gekozen.
packet-missing-colleagues = Er is nog geen collega geciteerd.
packet-nothing-expected = { $level } vraagt niets wat te tellen valt.
packet-rated = { $ratings } zo sterk als { $level } vraagt.
packet-held = { $held } zo ver overgedragen als { $level } vraagt.
packet-rated-and-held = { $ratings } zo sterk als { $level } vraagt; { $held } zo ver overgedragen als gevraagd.
packet-competencies = { $all ->
    [one] { $reached } van { $all } competentie
   *[other] { $reached } van de { $all } competenties
}
packet-decisions = { $all ->
    [one] { $reached } van { $all } beslissing
   *[other] { $reached } van de { $all } beslissingen
}

## Assessment that was agreed

assessment-leader-short = Lead
assessment-own-view = { $name }: zelfbeoordeling.
assessment-own-view-on = { $name }: zelfbeoordeling ({ $day }).
assessment-no-own-view = { $name }: geen zelfbeoordeling.
assessment-leader-view = { $name }: beoordeling als leidinggevende.
assessment-leader-view-on = { $name }: beoordeling als leidinggevende ({ $day }).
assessment-no-leader-view = { $name }: geen afzonderlijke beoordeling.
assessment-heard = { $count ->
    [one] { $count } collega is gehoord.
   *[other] { $count } collega’s zijn gehoord.
}
assessment-asks = { $count ->
    [one] { $level } vraagt { $count } competentie: { $counted }.
   *[other] { $level } vraagt { $count } competenties: { $counted }.
}
assessment-asks-nothing = { $level } vraagt bij geen enkele competentie iets.
assessment-reached = { $count } gehaald
assessment-below = { $count } eronder
assessment-not-rated = { $count } niet beoordeeld
assessment-point = { $rating }, waar { $expected } verwacht wordt
assessment-point-not-expected = { $rating }, waar nog niets verwacht wordt

## Team on its ladder

team-not-placed = nog niet ingedeeld
team-off-ladder = buiten de ladder
team-people = { $count ->
    [one] { $count } persoon
   *[other] { $count } personen
}
team-open-roles = { $count ->
    [one] { $count } vacature
   *[other] { $count } vacatures
}
team-people-and-roles = { $people }, { $roles }
team-picture = De ladder. { $tracks }
team-track = { $track }: { $rungs }.
team-rung = trede { $grade } { $level }, { $people }
team-rung-open = trede { $grade } { $level }, { $people } en { $roles }
team-nobody = niemand

## Ladder: booklet and role cards

ladder-draft = Concept van versie { $version }
ladder-in-force = Versie { $version }, geldig sinds { $day }
ladder-version = Versie { $version }
ladder-track-has-no = { $track } heeft geen niveau op trede { $grade }: na { $below } (trede { $below_grade }) komt { $above } (trede { $above_grade }).
ladder-track-begins = { $track } begint op trede { $grade } met { $level }.
ladder-track-ends = { $track } eindigt op trede { $grade } met { $level }.

## Forms to fill in, as spreadsheets. “You” is the person who fills them in.

form-self-sheet = Zelfbeoordeling
form-self-file = Zelfbeoordeling, { $name }
form-self-title = Hoe { $name } het ziet
form-self-against = Vergeleken met { $level }, volgens versie { $version } van de ladder ‘{ $ladder }’. Gemaakt op { $day }.
form-self-how-to = Kies een getal van 0 tot en met 5 waar je iets kunt zeggen, en laat de rest leeg. Een voorbeeld zegt meer dan een getal.
form-self-expects = { $level } vraagt
form-self-next-expects = Daarna vraagt { $level }
form-self-refused-title = Een getal van 0 tot en met 5
form-self-refused = Kies een getal van 0 tot en met 5 of laat de cel leeg.
form-decisions-sheet = Wie beslist
form-decisions-title = Wie beslist, zoals { $name } het ziet
form-decisions-how-to = Gemaakt op { $day }. Kies bij elke beslissing hoe het nu is, zoals jij het ziet: niet hoe het zou moeten zijn, en niet wat iemand misschien wil horen. Laat leeg wat je niet kunt zeggen. Een paar eigen woorden helpen meer dan het getal.
form-decisions-refused-title = Een stap van de schaal
form-decisions-refused = Kies een van de stappen of laat de cel leeg.
form-hard-to-take-back = Moeilijk terug te draaien.
form-send-back = Sla het bestand op en stuur het terug naar { $leader }.
form-send-back-to-sender = Sla het bestand op en stuur het terug naar degene van wie je het kreeg.
form-step = { $step }: { $meaning }
form-page-of = Pagina { $page } van { $all }

## Calendar: titles of whole days, and below each where it comes from

calendar-check-in = Check-in met { $name }
calendar-one-to-one = Eén-op-één met { $name }
calendar-promised = Toegezegd aan { $name }: { $text }
calendar-action = { $name }: { $text }
calendar-action-for = Voor { $name }: { $text }
calendar-of-plan = Groeiplan, { $period }
calendar-agreed-in-one-to-one = Afgesproken in een één-op-één

## Titles of files, as viewers and screen readers say them

title-plan = Groeiplan van { $person }, { $period }
title-plans = Groeiplannen, { $about }
title-one-to-one = Eén-op-één met { $person }, { $on }
title-one-to-ones = Eén-op-ééngesprekken, { $about }
title-charter = Beslisruimte van { $person }, { $on }
title-charters = Beslisruimte per persoon, { $about }
title-packet = Promotievoorstel voor { $person }: { $level }, { $on }
title-packets = Promotievoorstellen, { $about }
title-self-assessment = Zelfbeoordeling van { $person }, { $on }
title-self-assessments = Zelfbeoordelingen, { $about }
title-assessment = Beoordeling van { $person }, { $on }
title-assessments = Beoordelingen, { $about }
title-role-card = Rolprofiel { $level }. { $ladder }
title-role-cards = Rolprofielen. { $ladder }
title-board = Wie beslist wat. { $whose }, { $on }
title-team-ladder = Het team op de ladder. { $whose }, { $on }

## Plans and sheets for one-to-ones as text to paste; what stands on their pages too has its words there

text-plan = Groeiplan van { $person }
text-one-to-one = Eén-op-één met { $person }
text-role = Rol
text-with = Met
text-period = Periode
text-state = Status
text-talk = Gesprek
text-agreement = Afspraak
text-today = Nu
text-not-rated-yet = nog open
text-done = Gedaan
text-yes = ja
text-from = Van
text-to = Naar
text-limit = Grens
text-promise = Toezegging
text-promise-kept = Nagekomen
text-now-is = nu { $step }.
text-foot = { $workspace }, { $on }. Wat beiden mogen lezen; notities die alleen voor de leidinggevende zijn, staan er niet in.
