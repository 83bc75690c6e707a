# Spanish

## All papers

page-lead = { $words }:
page-quoted = «{ $words }»
page-shareable = { $workspace } · para compartir
page-printed = impreso el { $on }
page-this-of-all = { $this } de { $all }
page-notes = Notas
page-done = hecho
page-open = pendiente
page-date = fecha
page-and-more = … y { $count } más
page-with = con { $leader }
page-as-it-stands-on = situación a { $on }
page-ladder-version = { $ladder }, versión { $version }
page-track-grade = { $track }, grado { $grade }
page-of-grade = grado { $grade }
page-words-of-colleagues = En palabras de colegas
page-a-colleague = Colega
page-for-a-while = por un tiempo
page-review-overdue = revisión atrasada

page-decision = Decisión
page-competency = Competencia
page-expected = Esperado
page-agreed = Acordado
page-against-level = Frente al nivel
page-what = Qué
page-who = Quién
page-by = Plazo
page-by-day = para el { $day }
page-level = Nivel

page-now = Ahora

## Growth plan

page-plan = Plan de desarrollo
page-aiming-for = Objetivo
page-direction = Rumbo
page-where-i-want-to-go = Adónde quiero llegar
page-what-already-works = Lo que ya hago al nivel siguiente
page-where-i-stand = Dónde estoy
page-against = Frente a { $level }
page-filled-today = Relleno: hoy. Contorno: lo que aún se espera. Las cifras son hoy / esperado.
page-gap-not-rated = aún sin valorar, se espera { $expected } de 5
page-gap = hoy { $today } de 5, se espera { $expected }
page-focus-areas = Áreas de foco
page-kind-70 = 70 en el día a día
page-kind-20 = 20 con otras personas
page-kind-10 = 10 en formación
page-kind-one-to-one = 1:1
page-kind = Tipo
page-action = Acción
page-focus-number = Foco { $number }
page-from = De
page-to = a
page-know = Cómo lo sabremos
page-know-running-on = Lo sabremos
page-know-openings = cuando|si|porque|por el|por la|por los|por las|al ver|en cuanto|una vez que|tan pronto como
page-moved = Cambios
page-decisions-that-move = Decisiones que cambian de manos
page-decision-level = Nivel
page-level-begins = aún sin acordar; después, { $to }
page-level-moves = ahora nivel { $from }; después, { $to }
page-commits-to = A qué se compromete { $name }
page-leader-commits-to = A qué se compromete tu líder
page-commitment = Compromiso
page-last-plan = El plan anterior
page-focus-area = Área de foco
page-what-became = En qué quedó
page-actions-done = Acciones
page-check-ins = Seguimiento
page-check-in-on = Fecha
page-what-we-saw = Qué vimos
page-what-changes = Qué cambia
page-plan-signed = Se firma como acuerdo sobre cómo crecer; no promete una promoción.

## One-to-one

page-one-to-one = Uno a uno
page-level-is = Nivel: { $level }
page-one-question = Una pregunta para hacer
page-open-tasks = Pendiente
page-late = atrasado
page-decisions-that-wait = Decisiones en espera
page-now-is = Ahora { $step }.
page-context-to-share = Hay novedades sobre
page-agreed-plan = Plan acordado
page-said-last = Lo último que hablamos
page-seen-lately = Visto últimamente
page-agreed-what-who-when = Acordado: qué, quién, para cuándo

## Assessment

page-assessment = Evaluación
page-agreed-on = acordada el { $on }
page-rated-against = Nivel de referencia
page-level-then = El nivel era entonces { $level }.
page-who-rated = Quién valoró
page-beyond = Por encima de { $level }
page-nothing-beyond = Nada de lo valorado está por encima de lo que pide el nivel.
page-to-work-on = Por dónde empezar
page-nothing-below = Nada de lo valorado está por debajo de lo que pide el nivel.
page-every-rating = Todas las valoraciones
page-filled-agreed = Relleno: acordado. Contorno: lo que aún se espera.
page-own-view = Propia
page-leaders-view = Líder
page-ratings-summary = Áreas con sus competencias. De cada una, de 0 a 5: lo que se espera en el nivel, las dos valoraciones y lo acordado.
page-what-was-seen = Lo que se vio
page-assessment-signed = Se firma como constancia de lo acordado; las valoraciones quedan unidas a la versión de la escalera con la que se hicieron.
page-leader = Líder

## Self-assessment

page-self-assessment = Autoevaluación
page-filled-in-on = Completada el
page-held-against = Nivel de referencia
page-level-today = El nivel de hoy es { $level }.
page-form-how-to = Valora lo que haces hoy la mayor parte del tiempo, no lo que alguna vez llegaste a hacer. Marca una casilla por competencia y añade un ejemplo que le contarías a tu líder. Deja en blanco lo que no puedas juzgar. Un número alto no es un fin en sí mismo: el nivel dice lo que pide.
page-form-how-to-for = Valora lo que haces hoy la mayor parte del tiempo, no lo que alguna vez llegaste a hacer. Marca una casilla por competencia y añade un ejemplo que le contarías a { $leader }. Deja en blanco lo que no puedas juzgar. Un número alto no es un fin en sí mismo: el nivel dice lo que pide.
page-how-well = Cómo hago cada cosa
page-example = Ejemplo
page-own-words = Con tus palabras
page-form-is-yours = Lo que escribes aquí es tuyo y tú decides si lo muestras. Se conversa antes de acordar nada.
page-talked-over-on = comentada el
page-form-code = Código del formulario { $code }

## Decision charter

page-charter = Mapa de decisiones
page-within = Límites y con quién
page-how-far = Hasta dónde
page-ask-first = Hablar antes con:
page-inform-afterwards = Informar después a:
page-continued = { $title }, continuación
page-where-we-want-to-get = Adónde queremos llegar
page-from-to = De → a
page-what-i-owe = Mis compromisos contigo
page-on-areas = Sobre { $areas }
page-look-again = Cuándo lo revisamos
page-day-overdue = { $on }, atrasado
page-nothing-agreed-on = Aún sin acordar:
page-charter-to-fill-in = Todavía no hay nada acordado. Se marca en conjunto hasta dónde llega cada decisión, se anotan los límites al lado y se firma abajo.
page-limits-to-write = Límites, hablar antes con, informar después a

## Team board

page-who-decides = Quién decide qué
page-decisions-by-step = Decisiones por nivel de delegación
page-as-of = { $whose }, a { $on }
page-some-of-people = { $first }–{ $last } de { $all } personas
page-everybody = Todo el equipo
page-all-others = El resto
page-not-agreed = Sin acordar
page-sign-not-agreed = sin acordar
page-how-far-given = Hasta dónde se delega una decisión

## Team ladder

page-team-ladder = El equipo en la escalera
page-everybody-top-down = Todo el equipo, de arriba abajo
page-more-people = y { $count } más
page-open-role = vacante
page-open-roles = { $count } vacantes
page-nobody = nadie
page-only-one = solo una persona
page-thicker = cuanto más gruesa, más personas
page-heading-explained = hacia dónde va alguien, según lo acordado
page-heading-for = hacia { $level }
page-team-summary = Todo el equipo, con cargo, nivel, el nivel hacia el que se acordó ir y desde cuándo está cada persona en el suyo.
page-name = Nombre
page-title = Cargo
page-since = Desde

## Promotion packet

page-packet = Propuesta de promoción
page-proposed = Propuesto
page-statement = Motivos
page-what-says = Qué dice { $name }
page-work-at-level = Trabajo al nivel de { $level }
page-level-asks-for = Lo que pide el nivel { $level }:
page-expects-and-ratings = Lo que se espera en el nivel { $level } y valoraciones finales
page-packet-ratings-summary = Áreas con sus competencias. De cada una, de 0 a 5: lo que se espera en el nivel propuesto y la valoración final más reciente.
page-rated = Valorado
page-filled-rated = Relleno: valorado. Contorno: lo que aún se espera.
page-held-and-expects = Decisiones en sus manos y lo que se espera en el nivel { $level }
page-held = en sus manos
page-not-held-yet = todavía no
page-what-is-missing = Qué falta
page-nothing-missing = Nada de lo que se espera en el nivel { $level }.

## Ladder: booklet and role cards

page-role-card = Ficha de rol
page-overleaf = sigue al dorso
page-contents = Índice
page-grade = Grado
page-rails-explained = Los niveles de una misma línea tienen el mismo grado. Donde los unen puntos, se puede pasar de una trayectoria a otra.
page-ladder-picture = La escalera. { $tracks }
page-levels-at-a-glance = Lo que se espera en cada nivel, de un vistazo
page-levels-decide = Hasta dónde decide cada nivel
page-scope = Alcance
page-people = Personas
page-looks-ahead = Horizonte
page-take-on = Qué asumes
page-give-up = Qué dejas
page-usual-titles = Cargos habituales.
page-also-called = También se llama { $titles }.
page-what-is-expected = Qué se espera
page-shortened = resumido; completo en el cuadernillo
page-for-example = Por ejemplo:
page-not-this = Esto no:
page-how-far-one-decides = Hasta dónde se decide
page-ready-for-more = Señales de que alguien puede asumir más
page-ready-for = Señales de que alguien puede pasar a { $level }
page-where-to-cross = A qué niveles se puede cambiar
page-crossing-changes = Qué supone cambiar de trayectoria
page-crosses-over = Paso posible a { $level } en { $track }.
page-asks-more = Pide más
page-asks-less = Pide menos
page-decides-more = Decide más
page-decides-less = Decide menos
page-asks-the-same = Pide y decide lo mismo.
page-changes-and-more = { $changes } y { $count } más
page-what-words-mean = Qué significan las palabras
page-scale-of-ratings = Cuánto domina alguien una competencia
page-last-word = Quién tiene la última palabra
page-competencies = Competencias
page-decisions = Decisiones
