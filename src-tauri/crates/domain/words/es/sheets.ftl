# Spanish

list = { $most } y { $last }

date-day-month-year = { $day } de { $month } de { $year }
date-day-month-year-short = { $day } { $month } { $year }
date-day-month = { $month ->
    [ene] { $day } { $month }
    [feb] { $day } { $month }
    [mar] { $day } { $month }
    [abr] { $day } { $month }
    [may] { $day } { $month }
    [jun] { $day } { $month }
    [jul] { $day } { $month }
    [ago] { $day } { $month }
    [sep] { $day } { $month }
    [oct] { $day } { $month }
    [nov] { $day } { $month }
    [dic] { $day } { $month }
   *[other] { $day } de { $month }
}
date-month-day-year = { $month } { $day }, { $year }
date-month-day = { $month } { $day }

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
month-short-1 = ene
month-short-2 = feb
month-short-3 = mar
month-short-4 = abr
month-short-5 = may
month-short-6 = jun
month-short-7 = jul
month-short-8 = ago
month-short-9 = sep
month-short-10 = oct
month-short-11 = nov
month-short-12 = dic

## Steps, kinds and other words

rating-0 = Todavía no
rating-1 = Aprendiendo
rating-2 = Con ayuda
rating-3 = Con autonomía
rating-4 = Guía a otras personas
rating-5 = Marca la pauta
rating-meaning-0 = Todavía no lo ha hecho.
rating-meaning-1 = Sabe cómo se hace y lo está probando.
rating-meaning-2 = Lo hace bien con alguien al lado.
rating-meaning-3 = Lo hace bien y de forma fiable, sin que se lo pidan.
rating-meaning-4 = Lo hace en casos difíciles y ayuda a otras personas a hacerlo.
rating-meaning-5 = Define cómo se hace aquí; otras personas le piden consejo.

scale-seven-levels = Siete niveles de delegación
step-seven-levels-1 = Decir
step-seven-levels-2 = Vender
step-seven-levels-3 = Consultar
step-seven-levels-4 = Acordar
step-seven-levels-5 = Aconsejar
step-seven-levels-6 = Preguntar
step-seven-levels-7 = Delegar
step-meaning-seven-levels-1 = Quien lidera decide y lo comunica.
step-meaning-seven-levels-2 = Quien lidera decide y explica por qué.
step-meaning-seven-levels-3 = Quien lidera pregunta primero y luego decide.
step-meaning-seven-levels-4 = La decisión se toma en conjunto.
step-meaning-seven-levels-5 = La persona decide tras escuchar el consejo de su líder.
step-meaning-seven-levels-6 = La persona decide y luego se lo cuenta a su líder.
step-meaning-seven-levels-7 = La persona decide y no tiene que contarlo.

scale-decision-tree = Hoja, rama, tronco, raíz
step-decision-tree-1 = Raíz
step-decision-tree-2 = Tronco
step-decision-tree-3 = Rama
step-decision-tree-4 = Hoja
step-meaning-decision-tree-1 = La decisión se toma en conjunto, o la toma quien lidera.
step-meaning-decision-tree-2 = La persona decide y lo cuenta antes de actuar.
step-meaning-decision-tree-3 = La persona decide y actúa, y luego lo cuenta.
step-meaning-decision-tree-4 = La persona decide y actúa, y no tiene que contarlo.

scale-ladder-of-leadership = Escalera del liderazgo
step-ladder-of-leadership-1 = Dime qué hago
step-ladder-of-leadership-2 = Creo que
step-ladder-of-leadership-3 = Recomiendo
step-ladder-of-leadership-4 = Me gustaría
step-ladder-of-leadership-5 = Mi intención es
step-ladder-of-leadership-6 = Ya lo hice
step-ladder-of-leadership-7 = Lo vengo haciendo
step-meaning-ladder-of-leadership-1 = La persona espera instrucciones.
step-meaning-ladder-of-leadership-2 = La persona dice lo que ve; decide su líder.
step-meaning-ladder-of-leadership-3 = La persona propone un camino; decide su líder.
step-meaning-ladder-of-leadership-4 = La persona pide permiso para actuar.
step-meaning-ladder-of-leadership-5 = La persona dice lo que va a hacer, y lo hace si nadie se lo impide.
step-meaning-ladder-of-leadership-6 = La persona actúa y luego lo cuenta.
step-meaning-ladder-of-leadership-7 = La persona actúa y lo cuenta de vez en cuando.

outcome-reached = se logró
outcome-partly = se logró en parte
outcome-not-reached = no se logró
outcome-overtaken = las circunstancias cambiaron

direction-stay = crecer en el rol actual
direction-ic = trayectoria individual, por elección
direction-manager = trayectoria de gestión, por elección
direction-sideways = un paso lateral, por elección
direction-out = hacia algo fuera de la escalera

evidence-win = Salió bien
evidence-observation = Observado
evidence-concern = Para hablarlo

shift-strategic-mindset = Pensar de forma estratégica
shift-strategic-planning = Planificar con todo el portafolio a la vista
shift-wider-influence = Influir más allá del entorno inmediato
shift-continuous-learning = Aprender de forma continua
shift-empowering-teams = Formar equipos y darles autonomía

form-question-proud = ¿Qué logros te enorgullecen desde la última vez que revisamos esto?
form-question-say = ¿En qué decisiones te gustaría tener más voz, y por qué en esas?
form-question-help = ¿Qué te ayudaría más en los próximos tres meses, y quién podría dártelo?

market-us = Estados Unidos
market-europe = Europa
market-uk = Reino Unido

## Growth plan

paper-with = con { $leader }
paper-with-titled = con { $leader }, { $title }
paper-your-leader = Tu líder
paper-again = de nuevo { $step }
plan-draft = borrador
plan-agreed = acordado
plan-agreed-on = acordado el { $day }
plan-closed = cerrado
plan-closed-on = cerrado el { $day }
plan-with-outcome = { $state }: { $outcome }
plan-from-to = De { $from } a { $to }
plan-from = Desde { $from }
plan-to = Hasta { $to }
plan-decides-on = Decidir sobre { $area }
plan-moved-on = { $move } el { $day }
plan-with-people = Con { $people }
plan-signed-on = firmado el { $day }
plan-goes-on = continúa en este plan
plan-now = ahora { $step }
plan-last-rated = última valoración: { $step }
plan-and-then = { $first }; { $then }
plan-done-of = { $done } de { $all }
plan-commitments-kept = { $all ->
    [one] { $done } de { $all } compromiso cumplido
   *[other] { $done } de { $all } compromisos cumplidos
}
plan-check-ins-held = { $all ->
    [one] { $done } de { $all } seguimiento hecho
   *[other] { $done } de { $all } seguimientos hechos
}

## One-to-one

one-to-one-was-due = estaba previsto para el { $day }
one-to-one-due-today = previsto para hoy
one-to-one-due = previsto para el { $day }
one-to-one-last = el último fue el { $day }
one-to-one-wanted = Objetivo: { $step }
one-to-one-wanted-was-due = Objetivo: { $step }, era para el { $day }
one-to-one-wanted-by = Objetivo: { $step }, para el { $day }
one-to-one-look-again = Revisión prevista para el { $day }
one-to-one-look-again-was-due = La revisión estaba prevista para el { $day }
one-to-one-for-a-while = Por un tiempo, hasta el { $day }
one-to-one-for-a-while-then = Por un tiempo, hasta el { $day }; después, { $then }

one-to-one-ask-become = ¿Qué necesitarías para decidir sobre { $area } sin mí?
one-to-one-ask-say = ¿Qué te ayudaría a tener más voz en { $area }?
one-to-one-ask-slipping = ¿Qué está frenando «{ $action }» y qué parte de eso te puedo quitar de encima?
one-to-one-ask-look = ¿Qué tal funciona la forma en que decidimos sobre { $area }, y qué cambiarías?
one-to-one-ask-back = ¿Qué debería ser distinto en { $area } cuando la decisión vuelva el { $day }?
one-to-one-ask-quiet = ¿Qué has probado desde el { $day } para «{ $focus }» que yo no haya visto?
one-to-one-ask-1 = ¿En qué me has esperado últimamente sin necesidad?
one-to-one-ask-2 = ¿Qué decisión tomaste con más gusto y cuál has ido dejando para después?
one-to-one-ask-3 = ¿Qué dejarías de hacer si solo dependiera de ti?
one-to-one-ask-4 = ¿Qué entiendes ahora de nuestros clientes que hace un mes no entendías?
one-to-one-ask-5 = ¿Quién, fuera del equipo, debería conocer mejor tu trabajo?
one-to-one-ask-6 = ¿Qué te quita más tiempo del que merece?
one-to-one-ask-7 = ¿Qué he hecho últimamente que te haya ayudado, y qué te ha estorbado?
one-to-one-ask-8 = Si el trimestre terminara hoy, ¿qué te enorgullecería?
one-to-one-ask-9 = ¿En cuál de nuestras hipótesis crees menos?
one-to-one-ask-10 = ¿Qué te gustaría que te pidieran y nadie te pide?
one-to-one-ask-11 = ¿Qué veo yo ahora mismo de otra manera que tú?

## Several documents

number-thousands = .
paper-the-leader = Su líder
paper-everyone = Todo el equipo
paper-team-of = El equipo de { $lead }
paper-as-expected = lo esperado
paper-below = { $steps } por debajo
paper-above = { $steps } por encima
limit-amount = hasta { $amount }
limit-customers = { $count ->
    [one] hasta { $said } cliente
   *[other] hasta { $said } clientes
}

## Decision charter: hangs above the desk of a person. “You” is the person, “I” the leader, in the form the two address each other at work.

charter-you-decide = Decides tú
charter-we-decide = Decidimos en conjunto
charter-we-or-i-decide = Decidimos en conjunto, o decido yo
charter-bring-to-me = Tráemelas a mí
charter-for-a-while = Por un tiempo, hasta el { $day }.
charter-for-a-while-then = Por un tiempo, hasta el { $day }; después, { $then }.
charter-later = Desde el { $day }: { $step }.
charter-later-for-a-while = Del { $from } al { $to }: { $step }.
charter-later-for-a-while-then = Del { $from } al { $to }: { $step }; después, { $then }.

## Promotion packet: read by those who decide on a promotion

packet-since = desde el { $day }
packet-ladder = { $ladder }, versión { $version }
packet-not-rated = aún sin valorar
packet-nothing-agreed = aún sin acordar
packet-missing-rating = { $name }: valoración { $rated }; en el nivel { $level } se espera { $expected }.
packet-missing-below-too = También por debajo: { $names }.
packet-missing-unrated = Aún sin valorar: { $names }.
packet-missing-decision = { $area }: { $agreed }; en el nivel { $level } se espera { $expected }.
packet-missing-decisions-too = Tampoco alcanzan lo esperado: { $names }.
packet-missing-nothing-agreed = Aún sin acordar: { $names }.
packet-missing-statement = Falta que la persona responsable diga por qué { $level } es lo adecuado.
packet-missing-examples = Aún no se ha elegido ningún ejemplo de trabajo del nivel { $level }.
packet-missing-colleagues = Aún no se cita a ninguna persona del equipo.
packet-nothing-expected = En el nivel { $level } no se espera nada que se pueda contar.
packet-rated = { $ratings } a la altura del nivel { $level }.
packet-held = { $held } en sus manos, como pide el nivel { $level }.
packet-rated-and-held = { $ratings } a la altura del nivel { $level }; { $held } en sus manos, como pide el nivel.
packet-competencies = { $all ->
    [one] { $reached } de { $all } competencia
   *[other] { $reached } de { $all } competencias
}
packet-decisions = { $all ->
    [one] { $reached } de { $all } decisión
   *[other] { $reached } de { $all } decisiones
}

## Assessment that was agreed

assessment-leader-short = Líder
assessment-own-view = { $name }, valoración propia.
assessment-own-view-on = { $name }, valoración propia, { $day }.
assessment-no-own-view = { $name } no dio su propia valoración.
assessment-leader-view = { $name }, valoración como líder.
assessment-leader-view-on = { $name }, valoración como líder, { $day }.
assessment-no-leader-view = { $name } no valoró por separado.
assessment-heard = { $count ->
    [one] Se escuchó a { $count } colega.
   *[other] Se escuchó a { $count } colegas.
}
assessment-asks = { $count ->
    [one] El nivel { $level } pide { $count } competencia: { $counted }.
   *[other] El nivel { $level } pide { $count } competencias: { $counted }.
}
assessment-asks-nothing = El nivel { $level } no pide nada en ninguna competencia.
assessment-reached = { $count ->
    [one] { $count } alcanzada
   *[other] { $count } alcanzadas
}
assessment-below = { $count } por debajo
assessment-not-rated = { $count } sin valorar
assessment-point = { $rating }, donde se espera { $expected }
assessment-point-not-expected = { $rating }, donde aún no se espera nada

## Team on its ladder

team-not-placed = aún sin nivel
team-off-ladder = fuera de la escalera
team-people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
team-open-roles = { $count ->
    [one] { $count } vacante
   *[other] { $count } vacantes
}
team-people-and-roles = { $people }, { $roles }
team-picture = La escalera. { $tracks }
team-track = { $track }: { $rungs }.
team-rung = { $level } (grado { $grade }), { $people }
team-rung-open = { $level } (grado { $grade }), { $people } y { $roles }
team-nobody = nadie

## Ladder: booklet and role cards

ladder-draft = Borrador de la versión { $version }
ladder-in-force = Versión { $version }, en vigor desde el { $day }
ladder-version = Versión { $version }
ladder-track-has-no = { $track } no tiene ningún nivel de grado { $grade }: pasa de { $below } (grado { $below_grade }) a { $above } (grado { $above_grade }).
ladder-track-begins = { $track } empieza en el grado { $grade } con { $level }.
ladder-track-ends = { $track } termina en el grado { $grade } con { $level }.

## Forms to fill in, as spreadsheets. “You” is the person who fills them in.

form-self-sheet = Autoevaluación
form-self-file = Autoevaluación, { $name }
form-self-title = Cómo lo ve { $name }
form-self-against = Nivel de referencia: { $level }, según la versión { $version } de la escalera «{ $ladder }». Preparado el { $day }.
form-self-how-to = Elige un número del 0 al 5 donde puedas y deja el resto en blanco. Un ejemplo dice más que un número.
form-self-expects = Se espera en { $level }
form-self-next-expects = Después, en { $level }
form-self-refused-title = Un número del 0 al 5
form-self-refused = Elige un número del 0 al 5 o deja la celda en blanco.
form-decisions-sheet = Quién decide
form-decisions-title = Quién decide, según { $name }
form-decisions-how-to = Preparado el { $day }. Para cada decisión, elige cómo es hoy, tal como lo ves: no cómo debería ser ni lo que alguien pueda querer oír. Deja en blanco lo que no sepas decir. Unas palabras tuyas ayudan más que el número.
form-decisions-refused-title = Un paso de la escala
form-decisions-refused = Elige uno de los pasos o deja la celda en blanco.
form-hard-to-take-back = Difícil de revertir.
form-send-back = Guarda el archivo y envíalo de vuelta a { $leader }.
form-send-back-to-sender = Guarda el archivo y envíalo de vuelta a quien te lo mandó.
form-step = { $step }: { $meaning }
form-page-of = Página { $page } de { $all }

## Calendar: titles of whole days, and below each where it comes from

calendar-check-in = Seguimiento con { $name }
calendar-one-to-one = Uno a uno con { $name }
calendar-promised = Compromiso con { $name }: { $text }
calendar-action = { $name }: { $text }
calendar-action-for = Para { $name }: { $text }
calendar-of-plan = Plan de desarrollo, { $period }
calendar-agreed-in-one-to-one = Acordado en una reunión uno a uno

## Titles of files, as viewers and screen readers say them

title-plan = Plan de desarrollo de { $person }, { $period }
title-plans = Planes de desarrollo, { $about }
title-one-to-one = Uno a uno con { $person }, { $on }
title-one-to-ones = Reuniones uno a uno, { $about }
title-charter = Mapa de decisiones de { $person }, { $on }
title-charters = Mapas de decisiones, { $about }
title-packet = Propuesta de promoción de { $person } a { $level }, { $on }
title-packets = Propuestas de promoción, { $about }
title-self-assessment = Autoevaluación de { $person }, { $on }
title-self-assessments = Autoevaluaciones, { $about }
title-assessment = Evaluación de { $person }, { $on }
title-assessments = Evaluaciones, { $about }
title-role-card = Ficha de rol de { $level }. { $ladder }
title-role-cards = Fichas de rol. { $ladder }
title-board = Quién decide qué. { $whose }, { $on }
title-team-ladder = El equipo en la escalera. { $whose }, { $on }

## Plans and sheets for one-to-ones as text to paste; what stands on their pages too has its words there

text-plan = Plan de desarrollo de { $person }
text-one-to-one = Uno a uno con { $person }
text-role = Cargo
text-with = Con
text-period = Periodo
text-state = Estado
text-talk = Uno a uno
text-agreement = Acuerdo
text-today = Hoy
text-not-rated-yet = aún sin valorar
text-done = Hecho
text-yes = sí
text-from = De
text-to = A
text-limit = Límite
text-promise = Compromiso
text-promise-kept = Cumplido
text-now-is = ahora { $step }.
text-foot = { $workspace }, { $on }. Contiene lo que ambas partes pueden leer, no las notas reservadas a quien lidera.
