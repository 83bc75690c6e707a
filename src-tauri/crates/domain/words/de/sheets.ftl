# Deutsch

list = { $most } und { $last }

date-day-month-year = { $day }. { $month } { $year }
date-day-month-year-short = { $day }. { $month } { $year }
date-day-month = { $day }. { $month }
date-month-day-year = { $day }. { $month } { $year }
date-month-day = { $day }. { $month }

month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
month-short-1 = Jan.
month-short-2 = Feb.
month-short-3 = März
month-short-4 = Apr.
month-short-5 = Mai
month-short-6 = Juni
month-short-7 = Juli
month-short-8 = Aug.
month-short-9 = Sept.
month-short-10 = Okt.
month-short-11 = Nov.
month-short-12 = Dez.

## Steps of scales, outcomes, kinds

rating-0 = Noch nicht
rating-1 = Lernt es
rating-2 = Mit Hilfe
rating-3 = Selbstständig
rating-4 = Leitet andere an
rating-5 = Setzt Maßstäbe
rating-meaning-0 = Hat das noch nicht gemacht.
rating-meaning-1 = Weiß, wie es geht, und probiert es aus.
rating-meaning-2 = Macht es gut, wenn jemand mit draufschaut.
rating-meaning-3 = Macht es gut und verlässlich, ganz von selbst.
rating-meaning-4 = Macht es auch in schwierigen Fällen und hilft anderen dabei.
rating-meaning-5 = Prägt, wie es hier gemacht wird; andere holen sich Rat.

scale-seven-levels = Sieben Stufen der Delegation
step-seven-levels-1 = Verkünden
step-seven-levels-2 = Verkaufen
step-seven-levels-3 = Befragen
step-seven-levels-4 = Einigen
step-seven-levels-5 = Beraten
step-seven-levels-6 = Erkundigen
step-seven-levels-7 = Delegieren
step-meaning-seven-levels-1 = Führungskraft entscheidet und teilt es mit.
step-meaning-seven-levels-2 = Führungskraft entscheidet und erklärt, warum.
step-meaning-seven-levels-3 = Führungskraft fragt erst und entscheidet dann.
step-meaning-seven-levels-4 = Beide entscheiden gemeinsam.
step-meaning-seven-levels-5 = PM entscheidet nach dem Rat der Führungskraft.
step-meaning-seven-levels-6 = PM entscheidet und informiert danach die Führungskraft.
step-meaning-seven-levels-7 = PM entscheidet und muss nicht darüber informieren.

scale-decision-tree = Blatt, Ast, Stamm, Wurzel
step-decision-tree-1 = Wurzel
step-decision-tree-2 = Stamm
step-decision-tree-3 = Ast
step-decision-tree-4 = Blatt
step-meaning-decision-tree-1 = Beide entscheiden gemeinsam, oder die Führungskraft entscheidet.
step-meaning-decision-tree-2 = PM entscheidet und berichtet, bevor es losgeht.
step-meaning-decision-tree-3 = PM entscheidet, handelt und berichtet danach.
step-meaning-decision-tree-4 = PM entscheidet, handelt und muss nicht berichten.

scale-ladder-of-leadership = Führungsleiter
step-ladder-of-leadership-1 = Sag mir, was ich tun soll
step-ladder-of-leadership-2 = Ich denke
step-ladder-of-leadership-3 = Ich empfehle
step-ladder-of-leadership-4 = Ich würde gern
step-ladder-of-leadership-5 = Ich habe vor
step-ladder-of-leadership-6 = Ich habe es getan
step-ladder-of-leadership-7 = Ich mache es längst
step-meaning-ladder-of-leadership-1 = PM wartet auf eine Anweisung.
step-meaning-ladder-of-leadership-2 = PM sagt die eigene Sicht; die Führungskraft entscheidet.
step-meaning-ladder-of-leadership-3 = PM schlägt einen Weg vor; die Führungskraft entscheidet.
step-meaning-ladder-of-leadership-4 = PM holt sich vorher ein Ja.
step-meaning-ladder-of-leadership-5 = PM sagt, was als Nächstes kommt, und legt los, wenn niemand Halt sagt.
step-meaning-ladder-of-leadership-6 = PM handelt und berichtet dann.
step-meaning-ladder-of-leadership-7 = PM handelt und berichtet ab und zu.

outcome-reached = erreicht
outcome-partly = teilweise erreicht
outcome-not-reached = nicht erreicht
outcome-overtaken = von den Ereignissen überholt

direction-stay = in der jetzigen Rolle wachsen
direction-ic = Fachlaufbahn, bewusst gewählt
direction-manager = Führungslaufbahn, bewusst gewählt
direction-sideways = ein Schritt zur Seite, bewusst gewählt
direction-out = hin zu etwas außerhalb der Karriereleiter

evidence-win = Gut gelaufen
evidence-observation = Beobachtet
evidence-concern = Zu besprechen

shift-strategic-mindset = Strategisch denken
shift-strategic-planning = Über das ganze Portfolio hinweg planen
shift-wider-influence = In größerem Kreis Einfluss nehmen
shift-continuous-learning = Immer weiter dazulernen
shift-empowering-teams = Teams aufbauen und stärken

form-question-proud = Worauf bist du stolz, seit wir uns das zuletzt gemeinsam angesehen haben?
form-question-say = Bei welchen Entscheidungen würdest du gern mehr mitreden, und warum gerade bei diesen?
form-question-help = Was würde dir in den nächsten drei Monaten am meisten helfen, und von wem?

market-us = USA
market-europe = Europa
market-uk = Großbritannien

## Growth plan

paper-with = mit { $leader }
paper-with-titled = mit { $leader }, { $title }
paper-your-leader = Führungskraft
paper-again = wieder { $step }
plan-draft = Entwurf
plan-agreed = vereinbart
plan-agreed-on = vereinbart am { $day }
plan-closed = abgeschlossen
plan-closed-on = abgeschlossen am { $day }
plan-with-outcome = { $state }: { $outcome }
plan-from-to = Von { $from } zu { $to }
plan-from = Von { $from }
plan-to = Zu { $to }
plan-decides-on = Entscheidung: { $area }
plan-moved-on = { $move } am { $day }
plan-with-people = Mit { $people }
plan-signed-on = unterschrieben am { $day }
plan-goes-on = geht in diesem Plan weiter
plan-now = jetzt { $step }
plan-last-rated = zuletzt eingeschätzt mit { $step }
plan-and-then = { $first }; { $then }
plan-done-of = { $done } von { $all }
plan-commitments-kept = { $all ->
    [one] { $done } von { $all } Zusage eingehalten
   *[other] { $done } von { $all } Zusagen eingehalten
}
plan-check-ins-held = { $all ->
    [one] { $done } von { $all } Zwischengespräch geführt
   *[other] { $done } von { $all } Zwischengesprächen geführt
}

## One-to-one

one-to-one-was-due = war fällig am { $day }
one-to-one-due-today = heute fällig
one-to-one-due = fällig am { $day }
one-to-one-last = zuletzt am { $day }
one-to-one-wanted = Gewünscht: { $step }
one-to-one-wanted-was-due = Gewünscht: { $step }, war fällig am { $day }
one-to-one-wanted-by = Gewünscht: { $step }, bis { $day }
one-to-one-look-again = Wieder anschauen bis { $day }
one-to-one-look-again-was-due = Überprüfung war fällig am { $day }
one-to-one-for-a-while = Vorübergehend, bis { $day }
one-to-one-for-a-while-then = Vorübergehend, bis { $day }; danach { $then }

one-to-one-ask-become = Was bräuchtest du, um bei „{ $area }“ ohne mich zu entscheiden?
one-to-one-ask-say = Was würde dir helfen, bei „{ $area }“ mehr mitzureden?
one-to-one-ask-slipping = Was steht „{ $action }“ im Weg, und was davon kann ich wegräumen?
one-to-one-ask-look = Wie gut klappt die Art, wie wir bei „{ $area }“ entscheiden, und was würdest du ändern?
one-to-one-ask-back = Was sollte bei „{ $area }“ anders sein, wenn die Entscheidung am { $day } zurückkommt?
one-to-one-ask-quiet = Was hast du seit dem { $day } für „{ $focus }“ ausprobiert, ohne dass ich es gesehen habe?
one-to-one-ask-1 = Wo hast du in letzter Zeit auf mich gewartet, obwohl es nicht nötig war?
one-to-one-ask-2 = Welche Entscheidung hast du am liebsten getroffen, und welche hast du aufgeschoben?
one-to-one-ask-3 = Womit würdest du aufhören, wenn es nur nach dir ginge?
one-to-one-ask-4 = Was weißt du heute über unsere Kundschaft, was du vor einem Monat noch nicht wusstest?
one-to-one-ask-5 = Wer außerhalb des Teams sollte deine Arbeit besser kennen?
one-to-one-ask-6 = Was kostet dich mehr Zeit, als es wert ist?
one-to-one-ask-7 = Was habe ich zuletzt getan, das dir geholfen hat, und wo stand ich dir im Weg?
one-to-one-ask-8 = Wenn das Quartal heute zu Ende wäre: Worauf wärst du stolz?
one-to-one-ask-9 = An welche unserer Annahmen glaubst du am wenigsten?
one-to-one-ask-10 = Was würdest du gern übernehmen, worum dich aber niemand bittet?
one-to-one-ask-11 = Was sehe ich im Moment anders als du?

## Several documents

number-thousands = .
paper-the-leader = Die Führungskraft
paper-everyone = Alle
paper-team-of = Team von { $lead }
paper-as-expected = wie erwartet
paper-below = { $steps } darunter
paper-above = { $steps } darüber
limit-amount = bis zu { $amount }
limit-customers = { $count ->
    [one] bis zu { $said } Kunden
   *[other] bis zu { $said } Kunden
}

## Decision charter: hangs above the desk of a person. “You” is the person, “I” the leader, in the form the two address each other at work.

charter-you-decide = Du entscheidest
charter-we-decide = Wir entscheiden gemeinsam
charter-we-or-i-decide = Wir entscheiden gemeinsam, oder ich entscheide
charter-bring-to-me = Damit kommst du zu mir
charter-for-a-while = Vorübergehend, bis { $day }.
charter-for-a-while-then = Vorübergehend, bis { $day }; danach { $then }.
charter-later = Ab { $day }: { $step }.
charter-later-for-a-while = Vom { $from } bis zum { $to }: { $step }.
charter-later-for-a-while-then = Vom { $from } bis zum { $to }: { $step }; danach { $then }.

## Promotion packet: read by those who decide on a promotion

packet-since = seit { $day }
packet-ladder = { $ladder }, Version { $version }
packet-not-rated = noch offen
packet-nothing-agreed = noch nichts vereinbart
packet-missing-rating = { $name }: { $rated }; erwartet für { $level }: { $expected }.
packet-missing-below-too = Ebenfalls darunter: { $names }.
packet-missing-unrated = Noch nicht eingeschätzt: { $names }.
packet-missing-decision = { $area }: { $agreed }; erwartet für { $level }: { $expected }.
packet-missing-decisions-too = Ebenfalls nicht so weit wie erwartet: { $names }.
packet-missing-nothing-agreed = Noch nichts vereinbart zu: { $names }.
packet-missing-statement = Die Führungskraft sagt noch nicht, warum { $level } richtig ist.
packet-missing-examples = Noch ist kein Beispiel für Arbeit auf dem Level { $level } ausgewählt.
packet-missing-colleagues = Noch kommt niemand aus dem Kollegium zu Wort.
packet-nothing-expected = Für { $level } ist nichts festgelegt, was sich zählen ließe.
packet-rated = { $ratings } auf dem Stand, der für { $level } erwartet wird.
packet-held = { $held } so weit übertragen, wie es für { $level } erwartet wird.
packet-rated-and-held = { $ratings } auf dem Stand, der für { $level } erwartet wird; { $held } so weit übertragen wie erwartet.
packet-competencies = { $all ->
    [one] { $reached } von { $all } Kompetenz
   *[other] { $reached } von { $all } Kompetenzen
}
packet-decisions = { $all ->
    [one] { $reached } von { $all } Entscheidung
   *[other] { $reached } von { $all } Entscheidungen
}

## Assessment that was agreed

assessment-leader-short = Führung
assessment-own-view = { $name }: Selbsteinschätzung.
assessment-own-view-on = { $name }: Selbsteinschätzung ({ $day }).
assessment-no-own-view = { $name }: keine Selbsteinschätzung.
assessment-leader-view = { $name }: Fremdeinschätzung.
assessment-leader-view-on = { $name }: Fremdeinschätzung ({ $day }).
assessment-no-leader-view = { $name }: keine gesonderte Fremdeinschätzung.
assessment-heard = { $count ->
    [one] { $count } Stimme aus dem Kollegenkreis gehört.
   *[other] { $count } Stimmen aus dem Kollegenkreis gehört.
}
assessment-asks = { $count ->
    [one] Für { $level } zählt { $count } Kompetenz: { $counted }.
   *[other] Für { $level } zählen { $count } Kompetenzen: { $counted }.
}
assessment-asks-nothing = Für { $level } ist bei keiner Kompetenz etwas festgelegt.
assessment-reached = { $count } erreicht
assessment-below = { $count } darunter
assessment-not-rated = { $count } nicht eingeschätzt
assessment-point = { $rating }, erwartet wird { $expected }
assessment-point-not-expected = { $rating }, noch ohne Erwartung

## Team on its ladder

team-not-placed = noch ohne Level
team-off-ladder = außerhalb der Karriereleiter
team-people = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
team-open-roles = { $count ->
    [one] { $count } offene Stelle
   *[other] { $count } offene Stellen
}
team-people-and-roles = { $people }, { $roles }
team-picture = Die Karriereleiter. { $tracks }
team-track = { $track }: { $rungs }.
team-rung = Ebene { $grade } { $level }, { $people }
team-rung-open = Ebene { $grade } { $level }, { $people } und { $roles }
team-nobody = niemand

## Ladder: booklet and role cards

ladder-draft = Entwurf von Version { $version }
ladder-in-force = Version { $version }, gültig seit { $day }
ladder-version = Version { $version }
ladder-track-has-no = { $track } hat kein Level auf Ebene { $grade }: Auf { $below } (Ebene { $below_grade }) folgt { $above } (Ebene { $above_grade }).
ladder-track-begins = { $track } beginnt auf Ebene { $grade } mit { $level }.
ladder-track-ends = { $track } endet auf Ebene { $grade } mit { $level }.

## Forms to fill in, as spreadsheets. “You” is the person who fills them in.

form-self-sheet = Selbsteinschätzung
form-self-file = Selbsteinschätzung, { $name }
form-self-title = Wie { $name } es sieht
form-self-against = Maßstab: { $level }, nach Version { $version } der Karriereleiter „{ $ladder }“. Erstellt am { $day }.
form-self-how-to = Wähle eine Zahl von 0 bis 5, wo du etwas sagen kannst, und lass den Rest leer. Ein Beispiel sagt mehr als eine Zahl.
form-self-expects = Erwartet für { $level }
form-self-next-expects = Danach, für { $level }
form-self-refused-title = Eine Zahl von 0 bis 5
form-self-refused = Wähle eine Zahl von 0 bis 5 oder lass die Zelle leer.
form-decisions-sheet = Wer entscheidet
form-decisions-title = Wer entscheidet, so wie { $name } es sieht
form-decisions-how-to = Erstellt am { $day }. Wähle zu jeder Entscheidung, wie es heute ist, so wie du es siehst: nicht, wie es sein sollte, und nicht, was jemand vielleicht hören möchte. Lass leer, was du nicht sagen kannst. Ein paar eigene Worte helfen mehr als die Zahl.
form-decisions-refused-title = Eine Stufe der Skala
form-decisions-refused = Wähle eine der Stufen oder lass die Zelle leer.
form-hard-to-take-back = Schwer rückgängig zu machen.
form-send-back = Speichere die Datei und schick sie an { $leader } zurück.
form-send-back-to-sender = Speichere die Datei und schick sie dorthin zurück, von wo du sie bekommen hast.
form-step = { $step }: { $meaning }
form-page-of = Seite { $page } von { $all }

## Calendar: titles of whole days, and below each where it comes from

calendar-check-in = Zwischengespräch mit { $name }
calendar-one-to-one = Einzelgespräch mit { $name }
calendar-promised = { $name } zugesagt: { $text }
calendar-action = { $name }: { $text }
calendar-action-for = Für { $name }: { $text }
calendar-of-plan = Entwicklungsplan, { $period }
calendar-agreed-in-one-to-one = Im Einzelgespräch vereinbart

## Titles of files, as viewers and screen readers say them

title-plan = Entwicklungsplan von { $person }, { $period }
title-plans = Entwicklungspläne, { $about }
title-one-to-one = Einzelgespräch mit { $person }, { $on }
title-one-to-ones = Einzelgespräche, { $about }
title-charter = Entscheidungsrahmen von { $person }, { $on }
title-charters = Entscheidungsrahmen, { $about }
title-packet = Beförderungsvorschlag für { $person }: { $level }, { $on }
title-packets = Beförderungsvorschläge, { $about }
title-self-assessment = Selbsteinschätzung von { $person }, { $on }
title-self-assessments = Selbsteinschätzungen, { $about }
title-assessment = Einschätzung von { $person }, { $on }
title-assessments = Einschätzungen, { $about }
title-role-card = Rollenprofil { $level }. { $ladder }
title-role-cards = Rollenprofile. { $ladder }
title-board = Wer entscheidet was. { $whose }, { $on }
title-team-ladder = Das Team auf der Karriereleiter. { $whose }, { $on }

## Plans and sheets for one-to-ones as text to paste; what stands on their pages too has its words there

text-plan = Entwicklungsplan von { $person }
text-one-to-one = Einzelgespräch mit { $person }
text-role = Rolle
text-with = Mit
text-period = Zeitraum
text-state = Stand
text-talk = Gespräch
text-agreement = Vereinbarung
text-today = Heute
text-not-rated-yet = noch offen
text-done = Erledigt
text-yes = ja
text-from = Von
text-to = Zu
text-limit = Grenze
text-promise = Zusage
text-promise-kept = Eingehalten
text-now-is = jetzt { $step }.
text-foot = { $workspace }, { $on }. Was beide lesen dürfen; Notizen, die nur die Führungskraft sieht, stehen nicht darin.
