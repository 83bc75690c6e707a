# Deutsch

## All papers

page-lead = { $words }:
page-quoted = „{ $words }“
page-shareable = { $workspace } · zum Weitergeben
page-printed = gedruckt am { $on }
page-this-of-all = { $this } von { $all }
page-notes = Notizen
page-done = erledigt
page-open = offen
page-date = Datum
page-and-more = … und { $count } weitere
page-with = mit { $leader }
page-as-it-stands-on = Stand { $on }
page-ladder-version = { $ladder }, Version { $version }
page-track-grade = { $track }, Ebene { $grade }
page-of-grade = Ebene { $grade }
page-words-of-colleagues = Stimmen aus dem Kollegenkreis
page-a-colleague = Aus dem Kollegenkreis
page-for-a-while = vorübergehend
page-review-overdue = Überprüfung überfällig

page-decision = Entscheidung
page-competency = Kompetenz
page-expected = Erwartet
page-agreed = Vereinbart
page-against-level = Abgleich
page-what = Was
page-who = Wer
page-by = Bis
page-by-day = bis { $day }
page-level = Level

page-now = Heute

## Growth plan

page-plan = Entwicklungsplan
page-aiming-for = Ziel
page-direction = Richtung
page-where-i-want-to-go = Wohin ich will
page-what-already-works = Was auf dem nächsten Level schon gelingt
page-where-i-stand = Wo ich stehe
page-against = Abgleich mit { $level }
page-filled-today = Gefüllt: heute. Umrandet: noch erwartet. Die Zahlen: heute / erwartet.
page-gap-not-rated = noch nicht eingeschätzt, erwartet { $expected } von 5
page-gap = heute { $today } von 5, erwartet { $expected }
page-focus-areas = Schwerpunkte
page-kind-70 = 70 bei der Arbeit
page-kind-20 = 20 mit anderen
page-kind-10 = 10 in Kursen
page-kind-one-to-one = 1:1
page-kind = Art
page-action = Schritt
page-focus-number = Schwerpunkt { $number }
page-from = Von
page-to = zu
page-know = Daran merken wir es
page-know-running-on = Wir merken es,
page-know-openings = wenn|sobald|weil|falls|indem
page-moved = Seither
page-decisions-that-move = Entscheidungen in Bewegung
page-decision-level = Stufe
page-level-begins = noch nicht vereinbart; danach { $to }
page-level-moves = jetzt Stufe { $from }, danach { $to }
page-commits-to = Was { $name } zusagt
page-leader-commits-to = Was deine Führungskraft zusagt
page-commitment = Zusage
page-last-plan = Der letzte Plan
page-focus-area = Schwerpunkt
page-what-became = Was daraus wurde
page-actions-done = Schritte getan
page-check-ins = Zwischengespräche
page-check-in-on = Datum
page-what-we-saw = Was wir gesehen haben
page-what-changes = Was sich ändert
page-plan-signed = Unterschrieben als Vereinbarung über den Weg, nicht als Versprechen einer Beförderung.

## One-to-one

page-one-to-one = Einzelgespräch
page-level-is = Level: { $level }
page-one-question = Eine Frage zum Einstieg
page-open-tasks = Offen
page-late = überfällig
page-decisions-that-wait = Entscheidungen, die warten
page-now-is = Jetzt { $step }.
page-context-to-share = Neues für dich zu
page-agreed-plan = Vereinbarter Plan
page-said-last = Zuletzt besprochen
page-seen-lately = Zuletzt beobachtet
page-agreed-what-who-when = Vereinbart: was, wer, bis wann

## Assessment

page-assessment = Einschätzung
page-agreed-on = vereinbart am { $on }
page-rated-against = Maßstab
page-level-then = Damals war das Level { $level }.
page-who-rated = Wer eingeschätzt hat
page-beyond = Über { $level } hinaus
page-nothing-beyond = Keine Einschätzung liegt über dem, was das Level verlangt.
page-to-work-on = Woran zuerst zu arbeiten ist
page-nothing-below = Keine Einschätzung liegt unter dem, was das Level verlangt.
page-every-rating = Alle Einschätzungen
page-filled-agreed = Gefüllt: vereinbart. Umrandet: noch erwartet.
page-own-view = Selbst
page-leaders-view = Fremd
page-ratings-summary = Bereiche mit ihren Kompetenzen. Zu jeder, von 0 bis 5: was das Level erwartet, beide Sichten und was vereinbart wurde.
page-what-was-seen = Was beobachtet wurde
page-assessment-signed = Unterschrieben als das, worauf sich beide geeinigt haben; die Einschätzungen gehören zu der Version der Karriereleiter, nach der sie entstanden sind.
page-leader = Führungskraft

## Self-assessment

page-self-assessment = Selbsteinschätzung
page-filled-in-on = Ausgefüllt am
page-held-against = Maßstab
page-level-today = Heute ist das Level { $level }.
page-form-how-to = Schätze ein, was du heute meistens tust, nicht, was dir einmal gelungen ist. Kreuze zu jeder Kompetenz ein Kästchen an und schreib ein Beispiel dazu, das du deiner Führungskraft erzählen würdest. Lass aus, was du nicht beurteilen kannst. Eine hohe Zahl ist kein Ziel für sich: Was gefragt ist, sagt das Level.
page-form-how-to-for = Schätze ein, was du heute meistens tust, nicht, was dir einmal gelungen ist. Kreuze zu jeder Kompetenz ein Kästchen an und schreib ein Beispiel dazu, das du { $leader } erzählen würdest. Lass aus, was du nicht beurteilen kannst. Eine hohe Zahl ist kein Ziel für sich: Was gefragt ist, sagt das Level.
page-how-well = Wie gut ich was kann
page-example = Beispiel
page-own-words = In deinen eigenen Worten
page-form-is-yours = Wem du zeigst, was du hier schreibst, entscheidest du. Bevor etwas vereinbart wird, sprechen wir darüber.
page-talked-over-on = besprochen am
page-form-code = Formularcode { $code }

## Decision charter

page-charter = Entscheidungsrahmen
page-within = In welchen Grenzen und mit wem
page-how-far = Wie weit
page-ask-first = Vorher fragen:
page-inform-afterwards = Danach informieren:
page-continued = { $title }, Fortsetzung
page-where-we-want-to-get = Wohin wir wollen
page-from-to = Von → zu
page-what-i-owe = Was ich dir zusage
page-on-areas = Für { $areas }
page-look-again = Das schauen wir uns wieder an
page-day-overdue = { $on }, überfällig
page-nothing-agreed-on = Noch nichts vereinbart zu:
page-charter-to-fill-in = Noch ist nichts vereinbart. Kreuzt gemeinsam an, wie weit jede Entscheidung geht, schreibt die Grenzen daneben und unterschreibt unten.
page-limits-to-write = Grenzen, wer vorher gefragt und wer informiert wird

## Team board

page-who-decides = Wer entscheidet was
page-decisions-by-step = Entscheidungen nach Stufen
page-as-of = { $whose }, Stand { $on }
page-some-of-people = { $first }–{ $last } von { $all } Personen
page-everybody = Alle
page-all-others = Alle anderen
page-not-agreed = Nicht vereinbart
page-sign-not-agreed = nicht vereinbart
page-how-far-given = Wie weit eine Entscheidung übertragen ist

## Team ladder

page-team-ladder = Das Team auf der Karriereleiter
page-everybody-top-down = Alle, von oben nach unten
page-more-people = und { $count } weitere
page-open-role = offene Stelle
page-open-roles = { $count } offene Stellen
page-nobody = niemand
page-only-one = nur eine Person
page-thicker = je dicker, desto mehr Personen
page-heading-explained = wohin es laut Absprache gehen soll
page-heading-for = auf dem Weg zu { $level }
page-team-summary = Alle mit Titel, Level, dem gemeinsam vereinbarten Ziel-Level und seit wann sie auf ihrem Level sind.
page-name = Name
page-title = Titel
page-since = Seit

## Promotion packet

page-packet = Beförderungsvorschlag
page-proposed = Vorgeschlagen
page-statement = Begründung
page-what-says = Was { $name } sagt
page-work-at-level = Arbeit auf dem Level { $level }
page-level-asks-for = Gefragt auf dem Level { $level }:
page-expects-and-ratings = Erwartungen an { $level } und abschließende Einschätzungen
page-packet-ratings-summary = Bereiche mit ihren Kompetenzen. Zu jeder, von 0 bis 5: was das vorgeschlagene Level erwartet und die neueste abschließende Einschätzung.
page-rated = Stand
page-filled-rated = Gefüllt: heutiger Stand. Umrandet: noch erwartet.
page-held-and-expects = Übertragene Entscheidungen und Erwartungen an { $level }
page-held = erreicht
page-not-held-yet = noch nicht
page-what-is-missing = Was noch fehlt
page-nothing-missing = Nichts von dem, was für { $level } erwartet wird.

## Ladder: booklet and role cards

page-role-card = Rollenprofil
page-overleaf = weiter auf der Rückseite
page-contents = Inhalt
page-grade = Ebene
page-rails-explained = Level auf einer Linie liegen auf derselben Ebene. Wo Punkte sie verbinden, kann man wechseln.
page-ladder-picture = Die Karriereleiter. { $tracks }
page-levels-at-a-glance = Was jedes Level erwartet, auf einen Blick
page-levels-decide = Wie weit jedes Level entscheidet
page-scope = Verantwortung
page-people = Personen
page-looks-ahead = Zeithorizont
page-take-on = Was du übernimmst
page-give-up = Was du abgibst
page-usual-titles = Übliche Titel.
page-also-called = Auch bekannt als { $titles }.
page-what-is-expected = Was erwartet wird
page-shortened = gekürzt; vollständig im Heft
page-for-example = Zum Beispiel:
page-not-this = So nicht:
page-how-far-one-decides = Wie weit man selbst entscheidet
page-ready-for-more = Woran man sieht, dass jemand für mehr bereit ist
page-ready-for = Woran man sieht, dass jemand für { $level } bereit ist
page-where-to-cross = Wohin man wechseln kann
page-crossing-changes = Was sich bei einem Wechsel ändert
page-crosses-over = Wechsel zu { $level } möglich ({ $track }).
page-asks-more = Verlangt mehr
page-asks-less = Verlangt weniger
page-decides-more = Entscheidet mehr
page-decides-less = Entscheidet weniger
page-asks-the-same = Verlangt und entscheidet dasselbe.
page-changes-and-more = { $changes } und { $count } weitere
page-what-words-mean = Was die Begriffe bedeuten
page-scale-of-ratings = Wie gut jemand etwas kann
page-last-word = Wer das letzte Wort hat
page-competencies = Kompetenzen
page-decisions = Entscheidungen
