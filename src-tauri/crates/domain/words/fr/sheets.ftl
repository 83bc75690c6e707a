# Français

list = { $most } et { $last }

date-day-month-year = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
date-day-month-year-short = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
date-day-month = { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
date-month-day-year = { $month } { $day }, { $year }
date-month-day = { $month } { $day }

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
month-short-1 = janv.
month-short-2 = févr.
month-short-3 = mars
month-short-4 = avr.
month-short-5 = mai
month-short-6 = juin
month-short-7 = juil.
month-short-8 = août
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = déc.

## Steps of scales, outcomes, kinds

rating-0 = Pas encore
rating-1 = En apprentissage
rating-2 = Avec de l’aide
rating-3 = En autonomie
rating-4 = Entraîne les autres
rating-5 = Fait référence
rating-meaning-0 = Ne l’a encore jamais fait.
rating-meaning-1 = Sait comment on s’y prend et s’y essaie.
rating-meaning-2 = Le fait bien avec quelqu’un à ses côtés.
rating-meaning-3 = Le fait bien, à chaque fois, sans qu’on ait à le demander.
rating-meaning-4 = Le fait dans les cas difficiles et aide les autres à y arriver.
rating-meaning-5 = Façonne notre manière de faire ; on vient lui demander conseil.

scale-seven-levels = Sept niveaux de délégation
step-seven-levels-1 = Dire
step-seven-levels-2 = Vendre
step-seven-levels-3 = Consulter
step-seven-levels-4 = S’accorder
step-seven-levels-5 = Conseiller
step-seven-levels-6 = S’enquérir
step-seven-levels-7 = Déléguer
step-meaning-seven-levels-1 = Décision prise côté manager, puis annoncée.
step-meaning-seven-levels-2 = Décision prise côté manager, puis expliquée.
step-meaning-seven-levels-3 = Décision prise côté manager, après avoir demandé l’avis côté PM.
step-meaning-seven-levels-4 = Décision prise ensemble.
step-meaning-seven-levels-5 = Décision prise côté PM, après conseil côté manager.
step-meaning-seven-levels-6 = Décision prise côté PM, puis annoncée côté manager.
step-meaning-seven-levels-7 = Décision prise côté PM, sans compte à rendre.

scale-decision-tree = Feuille, branche, tronc, racine
step-decision-tree-1 = Racine
step-decision-tree-2 = Tronc
step-decision-tree-3 = Branche
step-decision-tree-4 = Feuille
step-meaning-decision-tree-1 = Décision prise ensemble, ou côté manager.
step-meaning-decision-tree-2 = Décision prise côté PM, annoncée avant d’agir.
step-meaning-decision-tree-3 = Décision prise et appliquée côté PM, annoncée ensuite.
step-meaning-decision-tree-4 = Décision prise et appliquée côté PM, sans compte à rendre.

scale-ladder-of-leadership = Échelle du leadership
step-ladder-of-leadership-1 = Dis-moi quoi faire
step-ladder-of-leadership-2 = Je pense
step-ladder-of-leadership-3 = Je recommande
step-ladder-of-leadership-4 = J’aimerais
step-ladder-of-leadership-5 = J’ai l’intention de
step-ladder-of-leadership-6 = J’ai fait
step-ladder-of-leadership-7 = Je m’en occupe
step-meaning-ladder-of-leadership-1 = Côté PM, on attend une consigne.
step-meaning-ladder-of-leadership-2 = Côté PM, on dit ce qu’on voit ; la décision se prend côté manager.
step-meaning-ladder-of-leadership-3 = Côté PM, on propose une voie ; la décision se prend côté manager.
step-meaning-ladder-of-leadership-4 = Côté PM, on demande le feu vert.
step-meaning-ladder-of-leadership-5 = Côté PM, on annonce ce qu’on va faire, et on le fait sauf objection.
step-meaning-ladder-of-leadership-6 = Côté PM, on agit, puis on le dit.
step-meaning-ladder-of-leadership-7 = Côté PM, on agit, et on en parle de temps en temps.

outcome-reached = atteint
outcome-partly = atteint en partie
outcome-not-reached = non atteint
outcome-overtaken = dépassé par les événements

direction-stay = grandir dans le rôle actuel
direction-ic = filière expertise, par choix
direction-manager = filière management, par choix
direction-sideways = un pas de côté, par choix
direction-out = vers autre chose, en dehors de la grille

evidence-win = Réussite
evidence-observation = Observation
evidence-concern = À discuter

shift-strategic-mindset = Penser de façon stratégique
shift-strategic-planning = Planifier à l’échelle du portefeuille
shift-wider-influence = Influencer un cercle plus large
shift-continuous-learning = Apprendre en continu
shift-empowering-teams = Bâtir des équipes autonomes

form-question-proud = Quelles sont tes fiertés depuis la dernière fois que nous avons fait ce point ensemble ?
form-question-say = Sur quelles décisions aimerais-tu peser davantage, et pourquoi celles-là ?
form-question-help = Qu’est-ce qui t’aiderait le plus dans les trois prochains mois, et de la part de qui ?

market-us = États-Unis
market-europe = Europe
market-uk = Royaume-Uni

## Growth plan

paper-with = avec { $leader }
paper-with-titled = avec { $leader }, { $title }
paper-your-leader = Manager
paper-again = de nouveau { $step }
plan-draft = brouillon
plan-agreed = convenu
plan-agreed-on = convenu le { $day }
plan-closed = clos
plan-closed-on = clos le { $day }
plan-with-outcome = { $state } : { $outcome }
plan-from-to = De { $from } à { $to }
plan-from = De { $from }
plan-to = Vers { $to }
plan-decides-on = Décision : { $area }
plan-moved-on = { $move } le { $day }
plan-with-people = Avec { $people }
plan-signed-on = signé le { $day }
plan-goes-on = se poursuit dans ce plan
plan-now = aujourd’hui { $step }
plan-last-rated = dernière évaluation : { $step }
plan-and-then = { $first } ; { $then }
plan-done-of = { $done } sur { $all }
plan-commitments-kept = { $done ->
    [one] { $done } engagement tenu sur { $all }
   *[other] { $done } engagements tenus sur { $all }
}
plan-check-ins-held = { $done ->
    [one] { $done } point d’étape tenu sur { $all }
   *[other] { $done } points d’étape tenus sur { $all }
}

## One-to-one

one-to-one-was-due = était prévu le { $day }
one-to-one-due-today = prévu aujourd’hui
one-to-one-due = prévu le { $day }
one-to-one-last = dernier le { $day }
one-to-one-wanted = Souhaité : { $step }
one-to-one-wanted-was-due = Souhaité : { $step }, c’était pour le { $day }
one-to-one-wanted-by = Souhaité : { $step }, d’ici au { $day }
one-to-one-look-again = À revoir d’ici au { $day }
one-to-one-look-again-was-due = À revoir, c’était pour le { $day }
one-to-one-for-a-while = Pour un temps, jusqu’au { $day }
one-to-one-for-a-while-then = Pour un temps, jusqu’au { $day } ; puis { $then }

one-to-one-ask-become = Que te faudrait-il pour décider sans moi sur « { $area } » ?
one-to-one-ask-say = Qu’est-ce qui t’aiderait à peser davantage sur « { $area } » ?
one-to-one-ask-slipping = Qu’est-ce qui bloque « { $action } », et de quoi puis-je te débarrasser ?
one-to-one-ask-look = Notre façon de décider sur « { $area } » : est-ce que ça marche bien, et que changerais-tu ?
one-to-one-ask-back = Qu’est-ce qui devra être différent sur « { $area } » quand la décision reviendra, le { $day } ?
one-to-one-ask-quiet = Depuis le { $day }, qu’as-tu essayé pour « { $focus } » que je n’ai pas vu ?
one-to-one-ask-1 = Dernièrement, quand as-tu attendu mon feu vert alors que ce n’était pas la peine ?
one-to-one-ask-2 = Quelle décision as-tu le plus aimé prendre, et laquelle as-tu remise à plus tard ?
one-to-one-ask-3 = Que cesserais-tu de faire si cela ne tenait qu’à toi ?
one-to-one-ask-4 = Que comprends-tu de nos clients aujourd’hui que tu ne comprenais pas il y a un mois ?
one-to-one-ask-5 = En dehors de l’équipe, qui devrait mieux connaître ton travail ?
one-to-one-ask-6 = Qu’est-ce qui te prend plus de temps que cela n’en mérite ?
one-to-one-ask-7 = Dernièrement, en quoi t’ai-je rendu service, et en quoi t’ai-je compliqué la tâche ?
one-to-one-ask-8 = Si le trimestre s’arrêtait aujourd’hui, quelle serait ta fierté ?
one-to-one-ask-9 = À laquelle de nos hypothèses crois-tu le moins ?
one-to-one-ask-10 = Qu’aimerais-tu qu’on te confie, et que personne ne te demande ?
one-to-one-ask-11 = Qu’est-ce que je vois autrement que toi en ce moment ?

## Several documents

number-thousands = { "\u202F" }
paper-the-leader = Manager
paper-everyone = Tout le monde
paper-team-of = Équipe { $lead }
paper-as-expected = au niveau
paper-below = { $steps } en dessous
paper-above = { $steps } au-dessus
limit-amount = jusqu’à { $amount }
limit-customers = { $count ->
    [one] jusqu’à { $said } client
   *[other] jusqu’à { $said } clients
}

## Decision charter: hangs above the desk of a person. “You” is the person, “I” the leader, in the form the two address each other at work.

charter-you-decide = Tu décides
charter-we-decide = Nous décidons ensemble
charter-we-or-i-decide = Nous décidons ensemble, ou c’est moi
charter-bring-to-me = À voir avec moi
charter-for-a-while = Pour un temps, jusqu’au { $day }.
charter-for-a-while-then = Pour un temps, jusqu’au { $day } ; puis { $then }.
charter-later = À partir du { $day } : { $step }.
charter-later-for-a-while = Du { $from } au { $to } : { $step }.
charter-later-for-a-while-then = Du { $from } au { $to } : { $step } ; puis { $then }.

## Promotion packet: read by those who decide on a promotion

packet-since = depuis le { $day }
packet-ladder = { $ladder }, version { $version }
packet-not-rated = à évaluer
packet-nothing-agreed = rien de convenu
packet-missing-rating = { $name } : { $rated } aujourd’hui ; { $level } demande { $expected }.
packet-missing-below-too = En dessous également : { $names }.
packet-missing-unrated = Reste à évaluer : { $names }.
packet-missing-decision = { $area } : { $agreed } ; { $level } demande { $expected }.
packet-missing-decisions-too = N’atteignent pas non plus ce qui est demandé : { $names }.
packet-missing-nothing-agreed = Rien de convenu sur : { $names }.
packet-missing-statement = Il reste à dire pourquoi { $level } est le bon niveau.
packet-missing-examples = Aucun exemple de travail de niveau { $level } n’est encore choisi.
packet-missing-colleagues = Aucun collègue n’est encore cité.
packet-nothing-expected = { $level } ne demande rien qui puisse se compter.
packet-rated = { $ratings } au niveau attendu pour { $level }.
packet-held = { $held } en main comme l’attend { $level }.
packet-rated-and-held = { $ratings } au niveau attendu pour { $level } ; { $held } en main comme attendu.
packet-competencies = { $reached ->
    [one] { $reached } compétence sur { $all }
   *[other] { $reached } compétences sur { $all }
}
packet-decisions = { $reached ->
    [one] { $reached } décision sur { $all }
   *[other] { $reached } décisions sur { $all }
}

## Assessment that was agreed

assessment-leader-short = N+1
assessment-own-view = { $name } : auto-évaluation.
assessment-own-view-on = { $name } : auto-évaluation ({ $day }).
assessment-no-own-view = { $name } : pas d’auto-évaluation.
assessment-leader-view = { $name } : évaluation côté manager.
assessment-leader-view-on = { $name } : évaluation côté manager ({ $day }).
assessment-no-leader-view = { $name } : pas d’évaluation séparée.
assessment-heard = { $count ->
    [one] Avis recueilli auprès de { $count } collègue.
   *[other] Avis recueillis auprès de { $count } collègues.
}
assessment-asks = { $count ->
    [one] { $level } demande { $count } compétence : { $counted }.
   *[other] { $level } demande { $count } compétences : { $counted }.
}
assessment-asks-nothing = { $level } ne demande rien pour aucune compétence.
assessment-reached = { $count ->
    [one] { $count } atteinte
   *[other] { $count } atteintes
}
assessment-below = { $count } en dessous
assessment-not-rated = { $count } à évaluer
assessment-point = { $rating }, là où on attend { $expected }
assessment-point-not-expected = { $rating }, là où rien n’est encore attendu

## Team on its ladder

team-not-placed = à placer
team-off-ladder = hors grille
team-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
team-open-roles = { $count ->
    [one] { $count } poste ouvert
   *[other] { $count } postes ouverts
}
team-people-and-roles = { $people }, { $roles }
team-picture = La grille. { $tracks }
team-track = { $track } : { $rungs }.
team-rung = grade { $grade } { $level }, { $people }
team-rung-open = grade { $grade } { $level }, { $people } et { $roles }
team-nobody = personne

## Ladder: booklet and role cards

ladder-draft = Brouillon de la version { $version }
ladder-in-force = Version { $version }, en vigueur depuis le { $day }
ladder-version = Version { $version }
ladder-track-has-no = { $track } n’a pas de niveau au grade { $grade } : après { $below } (grade { $below_grade }) vient { $above } (grade { $above_grade }).
ladder-track-begins = { $track } commence au grade { $grade } avec { $level }.
ladder-track-ends = { $track } s’arrête au grade { $grade } avec { $level }.

## Forms to fill in, as spreadsheets. “You” is the person who fills them in.

form-self-sheet = Auto-évaluation
form-self-file = Auto-évaluation, { $name }
form-self-title = Vu par { $name }
form-self-against = Par rapport à { $level }, version { $version } de la grille « { $ladder } ». Préparé le { $day }.
form-self-how-to = Choisis un chiffre de 0 à 5 là où tu peux te prononcer, et laisse le reste vide. Un exemple en dit plus qu’un chiffre.
form-self-expects = { $level } attend
form-self-next-expects = Ensuite, { $level } attend
form-self-refused-title = Un chiffre de 0 à 5
form-self-refused = Choisis un chiffre de 0 à 5, ou laisse la cellule vide.
form-decisions-sheet = Qui décide
form-decisions-title = Qui décide, vu par { $name }
form-decisions-how-to = Préparé le { $day }. Pour chaque décision, choisis comment cela se passe aujourd’hui, à tes yeux : pas comme cela devrait se passer, ni comme quelqu’un aimerait peut-être l’entendre. Laisse vide ce que tu ne peux pas dire. Quelques mots de ta part aident plus que le chiffre.
form-decisions-refused-title = Un choix de la liste
form-decisions-refused = Choisis l’un des niveaux de la liste, ou laisse la cellule vide.
form-hard-to-take-back = Difficile de revenir en arrière.
form-send-back = Enregistre le fichier et renvoie-le à { $leader }.
form-send-back-to-sender = Enregistre le fichier et renvoie-le à la personne qui te l’a envoyé.
form-step = { $step } : { $meaning }
form-page-of = Page { $page } sur { $all }

## Calendar: titles of whole days, and below each where it comes from

calendar-check-in = Point d’étape avec { $name }
calendar-one-to-one = Point individuel avec { $name }
calendar-promised = Promis à { $name } : { $text }
calendar-action = { $name } : { $text }
calendar-action-for = Pour { $name } : { $text }
calendar-of-plan = Plan de développement, { $period }
calendar-agreed-in-one-to-one = Convenu en point individuel

## Titles of files, as viewers and screen readers say them

title-plan = Plan de développement : { $person }, { $period }
title-plans = Plans de développement, { $about }
title-one-to-one = Point individuel avec { $person }, { $on }
title-one-to-ones = Points individuels, { $about }
title-charter = Charte de décision : { $person }, { $on }
title-charters = Chartes de décision, { $about }
title-packet = Dossier de promotion : { $person }, { $level }, { $on }
title-packets = Dossiers de promotion, { $about }
title-self-assessment = Auto-évaluation : { $person }, { $on }
title-self-assessments = Auto-évaluations, { $about }
title-assessment = Évaluation : { $person }, { $on }
title-assessments = Évaluations, { $about }
title-role-card = Fiche de rôle : { $level }. { $ladder }
title-role-cards = Fiches de rôle. { $ladder }
title-board = Qui décide quoi. { $whose }, { $on }
title-team-ladder = L’équipe par niveau. { $whose }, { $on }

## Plans and sheets for one-to-ones as text to paste; what stands on their pages too has its words there

text-plan = Plan de développement : { $person }
text-one-to-one = Point individuel avec { $person }
text-role = Poste
text-with = Avec
text-period = Période
text-state = État
text-talk = Point
text-agreement = Accord
text-today = Aujourd’hui
text-not-rated-yet = à évaluer
text-done = Fait
text-yes = oui
text-from = De
text-to = À
text-limit = Limite
text-promise = Engagement
text-promise-kept = Tenu
text-now-is = aujourd’hui { $step }.
text-foot = { $workspace }, { $on }. Tout peut être lu des deux côtés ; les notes personnelles côté manager n’y figurent pas.
