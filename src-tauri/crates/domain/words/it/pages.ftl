# Italiano

## All papers

page-lead = { $words }:
page-quoted = «{ $words }»
page-shareable = { $workspace } · condivisibile
page-printed = stampa: { $on }
page-this-of-all = { $this } di { $all }
page-notes = Note
page-done = fatto
page-open = da fare
page-date = data
page-and-more = … e { $count } in più
page-with = con { $leader }
page-as-it-stands-on = situazione in data { $on }
page-ladder-version = { $ladder }, versione { $version }
page-track-grade = { $track }, grado { $grade }
page-of-grade = grado { $grade }
page-words-of-colleagues = Nelle parole di colleghe e colleghi
page-a-colleague = Collega
page-for-a-while = per un periodo
page-review-overdue = revisione in ritardo

page-decision = Decisione
page-competency = Competenza
page-expected = Atteso
page-agreed = Concordato
page-against-level = Confronto
page-what = Che cosa
page-who = Chi
page-by = Entro
page-by-day = scadenza { $day }
page-level = Livello

page-now = Oggi

## Growth plan

page-plan = Piano di crescita
page-aiming-for = Traguardo
page-direction = Direzione
page-where-i-want-to-go = Dove voglio arrivare
page-what-already-works = Che cosa funziona già al livello successivo
page-where-i-stand = A che punto sono
page-against = Rispetto a { $level }
page-filled-today = Pieno: oggi. Contorno: ancora atteso. I numeri: oggi / atteso.
page-gap-not-rated = da valutare, atteso { $expected } su 5
page-gap = oggi { $today } su 5, atteso { $expected }
page-focus-areas = Obiettivi di crescita
page-kind-70 = 70 sul campo
page-kind-20 = 20 con altre persone
page-kind-10 = 10 in formazione
page-kind-one-to-one = 1:1
page-kind = Tipo
page-action = Azione
page-focus-number = Obiettivo { $number }
page-from = Da
page-to = a
page-know = Segno di successo
page-know-running-on = Lo capiremo
page-know-openings = quando|se|appena|non appena|una volta|il giorno in cui|nel momento in cui|perché|da|dal|dallo|dalla|dai|dagli|dalle|grazie
page-moved = Evoluzione
page-decisions-that-move = Decisioni in movimento
page-decision-level = Delega
page-level-begins = ancora nulla di concordato; poi { $to }
page-level-moves = oggi livello { $from }, poi { $to }
page-commits-to = A che cosa si impegna { $name }
page-leader-commits-to = A che cosa si impegna chi ti guida
page-commitment = Impegno
page-last-plan = Il piano precedente
page-focus-area = Obiettivo
page-what-became = Com’è andata
page-actions-done = Azioni fatte
page-check-ins = Incontri di verifica
page-check-in-on = Data
page-what-we-saw = Che cosa abbiamo visto
page-what-changes = Che cosa cambia
page-plan-signed = Firmato come accordo su come crescere; non è una promessa di promozione.

## One-to-one

page-one-to-one = Colloquio individuale
page-level-is = Livello: { $level }
page-one-question = Una domanda da fare
page-open-tasks = Da fare
page-late = in ritardo
page-decisions-that-wait = Decisioni in attesa
page-now-is = Oggi { $step }.
page-context-to-share = Ci sono novità su
page-agreed-plan = Piano concordato
page-said-last = Detto l’ultima volta
page-seen-lately = Visto di recente
page-agreed-what-who-when = Concordato: che cosa, chi, entro quando

## Assessment

page-assessment = Valutazione
page-agreed-on = concordata in data { $on }
page-rated-against = Valutazione rispetto a
page-level-then = Il livello di allora era { $level }.
page-who-rated = Chi ha valutato
page-beyond = Oltre { $level }
page-nothing-beyond = Nulla di quanto valutato supera ciò che il livello richiede.
page-to-work-on = Da dove cominciare
page-nothing-below = Nulla di quanto valutato è sotto ciò che il livello richiede.
page-every-rating = Tutte le valutazioni
page-filled-agreed = Pieno: concordato. Contorno: ancora atteso.
page-own-view = Propria
page-leaders-view = Resp.
page-ratings-summary = Le aree con le loro competenze. Per ognuna, da 0 a 5: che cosa richiede il livello, i due punti di vista e che cosa è stato concordato.
page-what-was-seen = Che cosa si è visto
page-assessment-signed = Firmato come ciò che è stato concordato insieme; le valutazioni restano legate alla versione della scala su cui sono state fatte.
page-leader = Responsabile

## Self-assessment

page-self-assessment = Autovalutazione
page-filled-in-on = Compilata il
page-held-against = Rispetto a
page-level-today = Il livello di oggi è { $level }.
page-form-how-to = Valuta ciò che fai oggi, di solito, non ciò che ti è riuscito una volta. Segna una casella per ogni competenza e aggiungi un esempio che racconteresti a chi ti guida. Salta ciò che non puoi giudicare. Un numero alto non è un fine in sé: è il livello a dire che cosa richiede.
page-form-how-to-for = Valuta ciò che fai oggi, di solito, non ciò che ti è riuscito una volta. Segna una casella per ogni competenza e aggiungi un esempio che racconteresti a { $leader }. Salta ciò che non puoi giudicare. Un numero alto non è un fine in sé: è il livello a dire che cosa richiede.
page-how-well = A che punto sono in ogni competenza
page-example = Esempio
page-own-words = Con parole tue
page-form-is-yours = Quello che scrivi qui è tuo: decidi tu se mostrarlo. Ne parleremo prima di concordare qualsiasi cosa.
page-talked-over-on = discussa il
page-form-code = Codice del modulo { $code }

## Decision charter

page-charter = Carta delle decisioni
page-within = Limiti, e con chi
page-how-far = Fin dove
page-ask-first = Sentire prima:
page-inform-afterwards = Informare dopo:
page-continued = { $title }, segue
page-where-we-want-to-get = Dove vogliamo arrivare
page-from-to = Da → a
page-what-i-owe = Che cosa ti devo
page-on-areas = Su { $areas }
page-look-again = Da rivedere insieme
page-day-overdue = { $on }, in ritardo
page-nothing-agreed-on = Ancora nulla di concordato su:
page-charter-to-fill-in = Non c’è ancora nulla di concordato. Segnate insieme fin dove arriva ogni decisione, annotate accanto i limiti e firmate in fondo.
page-limits-to-write = Limiti, chi sentire prima, chi informare

## Team board

page-who-decides = Chi decide che cosa
page-decisions-by-step = Decisioni per livello di delega
page-as-of = { $whose }, in data { $on }
page-some-of-people = { $first }–{ $last } di { $all } persone
page-everybody = Tutto il team
page-all-others = Il resto del team
page-not-agreed = Da definire
page-sign-not-agreed = da definire
page-how-far-given = Fin dove è delegata una decisione

## Team ladder

page-team-ladder = Il team sulla scala
page-everybody-top-down = Tutto il team, dall’alto in basso
page-more-people = e { $count } in più
page-open-role = posizione aperta
page-open-roles = { $count } posizioni aperte
page-nobody = nessuno
page-only-one = una sola
page-thicker = più è spessa, più persone ci sono
page-heading-explained = direzione concordata insieme
page-heading-for = verso { $level }
page-team-summary = Tutto il team con il ruolo, il livello, il livello a cui si è concordato di puntare e da quando si è al livello attuale.
page-name = Nome
page-title = Ruolo
page-since = Da quando

## Promotion packet

page-packet = Dossier per la promozione
page-proposed = Livello proposto
page-statement = Motivazione
page-what-says = Che cosa dice { $name }
page-work-at-level = Lavoro al livello { $level }
page-level-asks-for = Che cosa richiede { $level }:
page-expects-and-ratings = Che cosa richiede { $level }, e valutazioni finali
page-packet-ratings-summary = Le aree con le loro competenze. Per ognuna, da 0 a 5: che cosa richiede il livello proposto e l’ultima valutazione finale.
page-rated = Valutato
page-filled-rated = Pieno: valutato. Contorno: ancora atteso.
page-held-and-expects = Decisioni già in mano, e che cosa richiede { $level }
page-held = già in mano
page-not-held-yet = non ancora
page-what-is-missing = Che cosa manca
page-nothing-missing = Nulla di ciò che { $level } richiede.

## Ladder: booklet and role cards

page-role-card = Scheda del ruolo
page-overleaf = continua sul retro
page-contents = Indice
page-grade = Grado
page-rails-explained = I livelli sulla stessa riga hanno lo stesso grado. Dove una linea punteggiata li unisce, si può passare dall’uno all’altro.
page-ladder-picture = La scala. { $tracks }
page-levels-at-a-glance = Che cosa richiede ogni livello, a colpo d’occhio
page-levels-decide = Fin dove decide ogni livello
page-scope = Ambito
page-people = Persone
page-looks-ahead = Orizzonte
page-take-on = Di che cosa ti fai carico
page-give-up = Che cosa lasci
page-usual-titles = Titoli più comuni.
page-also-called = Altri titoli: { $titles }.
page-what-is-expected = Che cosa è richiesto
page-shortened = in breve; il testo completo è nel libretto
page-for-example = Per esempio:
page-not-this = Da evitare:
page-how-far-one-decides = Fin dove si decide
page-ready-for-more = Segnali di una persona pronta per il passo successivo
page-ready-for = Segnali di una persona pronta per { $level }
page-where-to-cross = Possibili passaggi
page-crossing-changes = Che cosa cambia con il passaggio
page-crosses-over = Passaggio a { $level } ({ $track }).
page-asks-more = Richiede di più
page-asks-less = Richiede di meno
page-decides-more = Decide di più
page-decides-less = Decide di meno
page-asks-the-same = Richiede e decide lo stesso.
page-changes-and-more = { $changes } e { $count } in più
page-what-words-mean = Che cosa significano le parole
page-scale-of-ratings = Quanto bene si sa fare una cosa
page-last-word = Chi ha l’ultima parola
page-competencies = Competenze
page-decisions = Decisioni
