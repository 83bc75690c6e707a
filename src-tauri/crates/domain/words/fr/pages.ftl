# Français

## All papers

page-lead = { $words } :
page-quoted = « { $words } »
page-shareable = { $workspace } · partageable
page-printed = imprimé le { $on }
page-this-of-all = { $this } sur { $all }
page-notes = Notes
page-done = fait
page-open = à faire
page-date = date
page-and-more = … et { $count } de plus
page-with = avec { $leader }
page-as-it-stands-on = état au { $on }
page-ladder-version = { $ladder }, version { $version }
page-track-grade = { $track }, grade { $grade }
page-of-grade = grade { $grade }
page-words-of-colleagues = Ce qu’en disent les collègues
page-a-colleague = Collègue
page-for-a-while = pour un temps
page-review-overdue = revue en retard

page-decision = Décision
page-competency = Compétence
page-expected = Attendu
page-agreed = Convenu
page-against-level = Bilan
page-what = Quoi
page-who = Qui
page-by = Pour le
page-by-day = d’ici au { $day }
page-level = Niveau

page-now = Aujourd’hui

## Growth plan

page-plan = Plan de développement
page-aiming-for = Objectif
page-direction = Orientation
page-where-i-want-to-go = Où je veux aller
page-what-already-works = Ce qui fonctionne déjà au niveau suivant
page-where-i-stand = Où j’en suis
page-against = Par rapport à { $level }
page-filled-today = Plein : aujourd’hui. Contour : encore attendu. Les chiffres : aujourd’hui / attendu.
page-gap-not-rated = à évaluer, { $expected } sur 5 attendu
page-gap = { $today } sur 5 aujourd’hui, { $expected } attendu
page-focus-areas = Axes de travail
page-kind-70 = 70 sur le terrain
page-kind-20 = 20 avec d’autres
page-kind-10 = 10 en formation
page-kind-one-to-one = 1:1
page-kind = Type
page-action = Action
page-focus-number = Axe { $number }
page-from = De
page-to = à
page-know = Signe de réussite
page-know-running-on = Nous le saurons
page-know-openings = quand|lorsque|lorsqu’il|lorsqu’elle|lorsqu’ils|lorsqu’elles|lorsqu’on|lorsqu’un|lorsqu’une|lorsqu'il|lorsqu'elle|lorsqu'ils|lorsqu'elles|lorsqu'on|lorsqu'un|lorsqu'une|si|s’il|s’ils|s'il|s'ils|dès|une fois|le jour où|au moment où|à|au|grâce|par|parce
page-moved = Évolution
page-decisions-that-move = Décisions qui évoluent
page-decision-level = Délégation
page-level-begins = rien de convenu encore ; puis { $to }
page-level-moves = niveau { $from } aujourd’hui, puis { $to }
page-commits-to = Ce à quoi { $name } s’engage
page-leader-commits-to = Les engagements côté manager
page-commitment = Engagement
page-last-plan = Le plan précédent
page-focus-area = Axe de travail
page-what-became = Ce que cela a donné
page-actions-done = Actions faites
page-check-ins = Points d’étape
page-check-in-on = Date
page-what-we-saw = Ce que nous avons vu
page-what-changes = Ce qui change
page-plan-signed = Signé comme un accord sur la façon de progresser, sans promesse de promotion.

## One-to-one

page-one-to-one = Point individuel
page-level-is = Niveau : { $level }
page-one-question = Une question à poser
page-open-tasks = À faire
page-late = en retard
page-decisions-that-wait = Décisions en attente
page-now-is = Aujourd’hui { $step }.
page-context-to-share = Il y a du nouveau sur
page-agreed-plan = Plan convenu
page-said-last = Dit la dernière fois
page-seen-lately = Vu dernièrement
page-agreed-what-who-when = Convenu : quoi, qui, pour quand

## Assessment

page-assessment = Évaluation
page-agreed-on = convenue le { $on }
page-rated-against = Évaluation par rapport à
page-level-then = Le niveau était alors { $level }.
page-who-rated = Qui a évalué
page-beyond = Ce qui dépasse { $level }
page-nothing-beyond = Rien de ce qui est évalué ne dépasse ce que demande le niveau.
page-to-work-on = À travailler en premier
page-nothing-below = Rien de ce qui est évalué n’est en dessous de ce que demande le niveau.
page-every-rating = Toutes les évaluations
page-filled-agreed = Plein : convenu. Contour : encore attendu.
page-own-view = Soi
page-leaders-view = Manager
page-ratings-summary = Les domaines et leurs compétences. Pour chacune, de 0 à 5 : ce que le niveau attend, les deux points de vue et ce qui a été convenu.
page-what-was-seen = Ce qui a été observé
page-assessment-signed = Signé comme ce qui a été convenu ensemble ; les évaluations restent liées à la version de la grille qui a servi à les faire.
page-leader = Manager

## Self-assessment

page-self-assessment = Auto-évaluation
page-filled-in-on = Remplie le
page-held-against = Par rapport à
page-level-today = Le niveau aujourd’hui est { $level }.
page-form-how-to = Évalue ce que tu fais aujourd’hui, la plupart du temps, et non ce que tu as réussi une fois. Coche une case par compétence et ajoute un exemple que tu raconterais de vive voix. Laisse de côté ce que tu ne peux pas juger. Un chiffre élevé n’est pas un but en soi : c’est le niveau qui dit ce qu’il demande.
page-form-how-to-for = Évalue ce que tu fais aujourd’hui, la plupart du temps, et non ce que tu as réussi une fois. Coche une case par compétence et ajoute un exemple que tu raconterais à { $leader }. Laisse de côté ce que tu ne peux pas juger. Un chiffre élevé n’est pas un but en soi : c’est le niveau qui dit ce qu’il demande.
page-how-well = Où j’en suis sur chaque compétence
page-example = Exemple
page-own-words = Avec tes mots
page-form-is-yours = Ce que tu écris ici t’appartient : à toi de le montrer. Nous en parlerons avant de convenir de quoi que ce soit.
page-talked-over-on = discutée le
page-form-code = Code du formulaire { $code }

## Decision charter

page-charter = Charte de décision
page-within = Limites, et avec qui
page-how-far = Jusqu’où
page-ask-first = Consulter avant :
page-inform-afterwards = Informer après :
page-continued = { $title }, suite
page-where-we-want-to-get = Où nous voulons arriver
page-from-to = De → à
page-what-i-owe = Ce que je te dois
page-on-areas = Concerne { $areas }
page-look-again = Nous y reviendrons
page-day-overdue = { $on }, en retard
page-nothing-agreed-on = Rien de convenu pour l’instant sur :
page-charter-to-fill-in = Rien n’est encore convenu. Cochez ensemble jusqu’où va chaque décision, notez les limites à côté et signez en bas.
page-limits-to-write = Limites, qui consulter, qui informer

## Team board

page-who-decides = Qui décide quoi
page-decisions-by-step = Décisions par niveau de délégation
page-as-of = { $whose }, au { $on }
page-some-of-people = { $first }–{ $last } sur { $all } personnes
page-everybody = Tout le monde
page-all-others = Les autres
page-not-agreed = Non convenu
page-sign-not-agreed = non convenu
page-how-far-given = Jusqu’où une décision est déléguée

## Team ladder

page-team-ladder = L’équipe par niveau
page-everybody-top-down = Tout le monde, de haut en bas
page-more-people = et { $count } de plus
page-open-role = poste ouvert
page-open-roles = { $count } postes ouverts
page-nobody = personne
page-only-one = une seule
page-thicker = plus c’est épais, plus il y a de monde
page-heading-explained = cap convenu ensemble
page-heading-for = cap sur { $level }
page-team-summary = Tout le monde, avec le poste, le niveau, le niveau visé d’un commun accord et la date d’arrivée au niveau actuel.
page-name = Nom
page-title = Poste
page-since = Depuis

## Promotion packet

page-packet = Dossier de promotion
page-proposed = Niveau proposé
page-statement = Appréciation
page-what-says = Ce qu’en dit { $name }
page-work-at-level = Travail de niveau { $level }
page-level-asks-for = Ce que demande { $level } :
page-expects-and-ratings = Ce qu’attend { $level }, et évaluations finales
page-packet-ratings-summary = Les domaines et leurs compétences. Pour chacune, de 0 à 5 : ce qu’attend le niveau proposé et la dernière évaluation finale.
page-rated = Évalué
page-filled-rated = Plein : évalué. Contour : encore attendu.
page-held-and-expects = Décisions en main, et ce qu’attend { $level }
page-held = en main
page-not-held-yet = pas encore
page-what-is-missing = Ce qui manque
page-nothing-missing = Rien de ce qu’attend { $level }.

## Ladder: booklet and role cards

page-role-card = Fiche de rôle
page-overleaf = suite au verso
page-contents = Sommaire
page-grade = Grade
page-rails-explained = Les niveaux d’une même ligne sont de même grade. Des pointillés les relient là où l’on peut passer de l’un à l’autre.
page-ladder-picture = La grille. { $tracks }
page-levels-at-a-glance = Ce qu’attend chaque niveau, en un coup d’œil
page-levels-decide = Jusqu’où décide chaque niveau
page-scope = Périmètre
page-people = Équipe
page-looks-ahead = Horizon
page-take-on = Ce que tu prends en charge
page-give-up = Ce que tu laisses
page-usual-titles = Intitulés courants.
page-also-called = Autres intitulés : { $titles }.
page-what-is-expected = Ce qui est attendu
page-shortened = abrégé ; le texte complet est dans le livret
page-for-example = Par exemple :
page-not-this = À éviter :
page-how-far-one-decides = Jusqu’où on décide
page-ready-for-more = Signes d’une personne prête pour la suite
page-ready-for = Signes d’une personne prête pour { $level }
page-where-to-cross = Passerelles
page-crossing-changes = Ce que change le passage
page-crosses-over = Passerelle vers { $level } ({ $track }).
page-asks-more = Demande plus
page-asks-less = Demande moins
page-decides-more = Décide plus
page-decides-less = Décide moins
page-asks-the-same = Demande et décide la même chose.
page-changes-and-more = { $changes } et { $count } de plus
page-what-words-mean = Ce que veulent dire les mots
page-scale-of-ratings = Le degré de maîtrise
page-last-word = Qui a le dernier mot
page-competencies = Compétences
page-decisions = Décisions
