# Nederlands

## All papers

page-lead = { $words }:
page-quoted = ‘{ $words }’
page-shareable = { $workspace } · mag gedeeld worden
page-printed = afgedrukt op { $on }
page-this-of-all = { $this } van { $all }
page-notes = Notities
page-done = gedaan
page-open = open
page-date = datum
page-and-more = … en nog { $count }
page-with = met { $leader }
page-as-it-stands-on = stand op { $on }
page-ladder-version = { $ladder }, versie { $version }
page-track-grade = { $track }, trede { $grade }
page-of-grade = trede { $grade }
page-words-of-colleagues = In de woorden van collega’s
page-a-colleague = Een collega
page-for-a-while = tijdelijk
page-review-overdue = opnieuw bekijken: te laat

page-decision = Beslissing
page-competency = Competentie
page-expected = Verwacht
page-agreed = Afgesproken
page-against-level = Vergelijking
page-what = Wat
page-who = Wie
page-by = Uiterlijk
page-by-day = uiterlijk { $day }
page-level = Niveau

page-now = Nu

## Growth plan

page-plan = Groeiplan
page-aiming-for = Doel
page-direction = Richting
page-where-i-want-to-go = Waar ik naartoe wil
page-what-already-works = Wat op het volgende niveau al lukt
page-where-i-stand = Waar ik sta
page-against = Vergeleken met { $level }
page-filled-today = Gevuld: nu. Omlijnd: nog verwacht. De getallen: nu / verwacht.
page-gap-not-rated = nog niet beoordeeld, { $expected } van 5 verwacht
page-gap = nu { $today } van 5, { $expected } verwacht
page-focus-areas = Focuspunten
page-kind-70 = 70 in het werk
page-kind-20 = 20 met anderen
page-kind-10 = 10 in trainingen
page-kind-one-to-one = 1:1
page-kind = Soort
page-action = Actie
page-focus-number = Focuspunt { $number }
page-from = Van
page-to = naar
page-know = Hieraan merken we het
page-know-running-on = We merken het
page-know-openings = als|wanneer|zodra|doordat|omdat|aan|indien|op het moment
page-moved = Sindsdien
page-decisions-that-move = Beslissingen in beweging
page-decision-level = Hoe ver
page-level-begins = nog niet afgesproken; daarna { $to }
page-level-moves = nu stap { $from }, daarna { $to }
page-commits-to = Wat { $name } toezegt
page-leader-commits-to = Wat je leidinggevende toezegt
page-commitment = Toezegging
page-last-plan = Het vorige plan
page-focus-area = Focuspunt
page-what-became = Wat ervan is gekomen
page-actions-done = Acties gedaan
page-check-ins = Check-ins
page-check-in-on = Datum
page-what-we-saw = Wat we zagen
page-what-changes = Wat er verandert
page-plan-signed = Ondertekend als afspraak over de weg, niet als belofte van een promotie.

## One-to-one

page-one-to-one = Eén-op-één
page-level-is = Niveau: { $level }
page-one-question = Een vraag om mee te beginnen
page-open-tasks = Open
page-late = te laat
page-decisions-that-wait = Beslissingen die wachten
page-now-is = Nu { $step }.
page-context-to-share = Er is nieuws voor je over
page-agreed-plan = Afgesproken plan
page-said-last = Vorige keer besproken
page-seen-lately = Onlangs gezien
page-agreed-what-who-when = Afgesproken: wat, wie, wanneer

## Assessment

page-assessment = Beoordeling
page-agreed-on = afgesproken op { $on }
page-rated-against = Vergeleken met
page-level-then = Het niveau was toen { $level }.
page-who-rated = Wie heeft beoordeeld
page-beyond = Meer dan { $level } vraagt
page-nothing-beyond = Geen enkele score ligt boven wat het niveau vraagt.
page-to-work-on = Om als eerste aan te werken
page-nothing-below = Geen enkele score ligt onder wat het niveau vraagt.
page-every-rating = Alle scores
page-filled-agreed = Gevuld: afgesproken. Omlijnd: nog verwacht.
page-own-view = Zelf
page-leaders-view = Lead
page-ratings-summary = Gebieden met hun competenties. Bij elke competentie, van 0 tot en met 5: wat het niveau vraagt, hoe beiden het zien en wat is afgesproken.
page-what-was-seen = Wat er is gezien
page-assessment-signed = Ondertekend als wat beiden hebben afgesproken; de scores horen bij de versie van de ladder waarvoor ze zijn gegeven.
page-leader = Leidinggevende

## Self-assessment

page-self-assessment = Zelfbeoordeling
page-filled-in-on = Ingevuld op
page-held-against = Vergeleken met
page-level-today = Het niveau is nu { $level }.
page-form-how-to = Geef een score voor wat je nu meestal doet, niet voor wat je ooit een keer is gelukt. Kruis bij elke competentie één vakje aan en schrijf er een voorbeeld bij dat je je leidinggevende zou vertellen. Sla over wat je niet kunt beoordelen. Een hoog getal is geen doel op zich: het niveau zegt wat er gevraagd wordt.
page-form-how-to-for = Geef een score voor wat je nu meestal doet, niet voor wat je ooit een keer is gelukt. Kruis bij elke competentie één vakje aan en schrijf er een voorbeeld bij dat je { $leader } zou vertellen. Sla over wat je niet kunt beoordelen. Een hoog getal is geen doel op zich: het niveau zegt wat er gevraagd wordt.
page-how-well = Hoe goed ik wat doe
page-example = Voorbeeld
page-own-words = In je eigen woorden
page-form-is-yours = Jij bepaalt wie te zien krijgt wat je hier schrijft. We bespreken het voordat er iets wordt afgesproken.
page-talked-over-on = besproken op
page-form-code = Formuliercode { $code }

## Decision charter

page-charter = Beslisruimte
page-within = Binnen welke grenzen en met wie
page-how-far = Hoe ver
page-ask-first = Vraag eerst:
page-inform-afterwards = Informeer daarna:
page-continued = { $title }, vervolg
page-where-we-want-to-get = Waar we naartoe willen
page-from-to = Van → naar
page-what-i-owe = Wat ik je toezeg
page-on-areas = Bij { $areas }
page-look-again = Dit bekijken we opnieuw
page-day-overdue = { $on }, te laat
page-nothing-agreed-on = Nog niets afgesproken over:
page-charter-to-fill-in = Er is nog niets afgesproken. Kruis samen aan hoe ver elke beslissing gaat, schrijf de grenzen ernaast en onderteken hieronder.
page-limits-to-write = Grenzen, wie je eerst vraagt en wie je informeert

## Team board

page-who-decides = Wie beslist wat
page-decisions-by-step = Beslissingen per stap
page-as-of = { $whose }, stand op { $on }
page-some-of-people = { $first }–{ $last } van { $all } personen
page-everybody = Iedereen
page-all-others = Alle anderen
page-not-agreed = Niet afgesproken
page-sign-not-agreed = niet afgesproken
page-how-far-given = Hoe ver een beslissing is overgedragen

## Team ladder

page-team-ladder = Het team op de ladder
page-everybody-top-down = Iedereen, van boven naar beneden
page-more-people = en nog { $count }
page-open-role = vacature
page-open-roles = { $count } vacatures
page-nobody = niemand
page-only-one = maar één persoon
page-thicker = hoe dikker, hoe meer personen
page-heading-explained = waar iemand volgens afspraak naartoe gaat
page-heading-for = op weg naar { $level }
page-team-summary = Iedereen met titel, niveau, het niveau waar iemand volgens afspraak naartoe gaat, en sinds wanneer iemand op het huidige niveau zit.
page-name = Naam
page-title = Titel
page-since = Sinds

## Promotion packet

page-packet = Promotievoorstel
page-proposed = Voorgesteld
page-statement = Toelichting
page-what-says = Wat { $name } zegt
page-work-at-level = Werk op het niveau van { $level }
page-level-asks-for = Wat { $level } vraagt:
page-expects-and-ratings = Wat { $level } vraagt, en de definitieve scores
page-packet-ratings-summary = Gebieden met hun competenties. Bij elke competentie, van 0 tot en met 5: wat het voorgestelde niveau vraagt, en de nieuwste definitieve score.
page-rated = Score
page-filled-rated = Gevuld: score. Omlijnd: nog verwacht.
page-held-and-expects = Overgedragen beslissingen, en wat { $level } vraagt
page-held = gehaald
page-not-held-yet = nog niet
page-what-is-missing = Wat nog ontbreekt
page-nothing-missing = Niets van wat { $level } vraagt.

## Ladder: booklet and role cards

page-role-card = Rolprofiel
page-overleaf = gaat verder op de achterkant
page-contents = Inhoud
page-grade = Trede
page-rails-explained = Niveaus op één lijn staan op dezelfde trede. Waar stippen ze verbinden, kun je overstappen.
page-ladder-picture = De ladder. { $tracks }
page-levels-at-a-glance = Wat elk niveau vraagt, in één oogopslag
page-levels-decide = Hoe ver elk niveau beslist
page-scope = Verantwoordelijk voor
page-people = Mensen
page-looks-ahead = Kijkt vooruit
page-take-on = Wat je op je neemt
page-give-up = Wat je loslaat
page-usual-titles = Gebruikelijke titels.
page-also-called = Ook bekend als { $titles }.
page-what-is-expected = Wat er verwacht wordt
page-shortened = ingekort; alles staat in het boekje
page-for-example = Bijvoorbeeld:
page-not-this = Zo niet:
page-how-far-one-decides = Hoe ver je zelf beslist
page-ready-for-more = Waaraan je ziet dat iemand klaar is voor meer
page-ready-for = Waaraan je ziet dat iemand klaar is voor { $level }
page-where-to-cross = Waar je naartoe kunt overstappen
page-crossing-changes = Wat er bij een overstap verandert
page-crosses-over = Overstap naar { $level } mogelijk ({ $track }).
page-asks-more = Vraagt meer
page-asks-less = Vraagt minder
page-decides-more = Beslist meer
page-decides-less = Beslist minder
page-asks-the-same = Vraagt en beslist hetzelfde.
page-changes-and-more = { $changes } en nog { $count }
page-what-words-mean = Wat de woorden betekenen
page-scale-of-ratings = Hoe goed iemand iets doet
page-last-word = Wie het laatste woord heeft
page-competencies = Competenties
page-decisions = Beslissingen
