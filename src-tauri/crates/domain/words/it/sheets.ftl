# Italiano

list = { $most } e { $last }

date-day-month-year = { $day ->
    [1] 1º
   *[other] { $day }
} { $month } { $year }
date-day-month-year-short = { $day ->
    [1] 1º
   *[other] { $day }
} { $month } { $year }
date-day-month = { $day ->
    [1] 1º
   *[other] { $day }
} { $month }
date-month-day-year = { $month } { $day }, { $year }
date-month-day = { $month } { $day }

month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre
month-short-1 = gen
month-short-2 = feb
month-short-3 = mar
month-short-4 = apr
month-short-5 = mag
month-short-6 = giu
month-short-7 = lug
month-short-8 = ago
month-short-9 = set
month-short-10 = ott
month-short-11 = nov
month-short-12 = dic

## Steps of scales, outcomes, kinds

rating-0 = Non ancora
rating-1 = Sta imparando
rating-2 = Con aiuto
rating-3 = In autonomia
rating-4 = Fa da guida
rating-5 = Fa scuola
rating-meaning-0 = Non l’ha ancora mai fatto.
rating-meaning-1 = Sa come si fa e ci sta provando.
rating-meaning-2 = Lo fa bene con qualcuno al suo fianco.
rating-meaning-3 = Lo fa bene e con costanza, senza che serva chiederlo.
rating-meaning-4 = Lo fa nei casi difficili e aiuta altre persone a farlo.
rating-meaning-5 = Dà forma a come lo facciamo qui; è un riferimento a cui chiedere consiglio.

scale-seven-levels = Sette livelli di delega
step-seven-levels-1 = Dire
step-seven-levels-2 = Vendere
step-seven-levels-3 = Consultare
step-seven-levels-4 = Accordarsi
step-seven-levels-5 = Consigliare
step-seven-levels-6 = Informarsi
step-seven-levels-7 = Delegare
step-meaning-seven-levels-1 = Chi guida decide e comunica.
step-meaning-seven-levels-2 = Chi guida decide e spiega.
step-meaning-seven-levels-3 = Chi guida prima chiede, poi decide.
step-meaning-seven-levels-4 = Si decide insieme.
step-meaning-seven-levels-5 = Chi è PM decide, dopo il consiglio di chi guida.
step-meaning-seven-levels-6 = Chi è PM decide, poi informa chi guida.
step-meaning-seven-levels-7 = Chi è PM decide e non deve renderne conto.

scale-decision-tree = Foglia, ramo, tronco, radice
step-decision-tree-1 = Radice
step-decision-tree-2 = Tronco
step-decision-tree-3 = Ramo
step-decision-tree-4 = Foglia
step-meaning-decision-tree-1 = Si decide insieme, oppure decide chi guida.
step-meaning-decision-tree-2 = Chi è PM decide e ne parla prima di agire.
step-meaning-decision-tree-3 = Chi è PM decide e agisce, poi ne parla.
step-meaning-decision-tree-4 = Chi è PM decide e agisce, e non deve renderne conto.

scale-ladder-of-leadership = Scala della leadership
step-ladder-of-leadership-1 = Dimmi cosa fare
step-ladder-of-leadership-2 = Penso
step-ladder-of-leadership-3 = Propongo
step-ladder-of-leadership-4 = Vorrei
step-ladder-of-leadership-5 = Intendo
step-ladder-of-leadership-6 = Ho fatto
step-ladder-of-leadership-7 = Me ne occupo
step-meaning-ladder-of-leadership-1 = Chi è PM aspetta un’indicazione.
step-meaning-ladder-of-leadership-2 = Chi è PM dice che cosa vede; decide chi guida.
step-meaning-ladder-of-leadership-3 = Chi è PM propone una strada; decide chi guida.
step-meaning-ladder-of-leadership-4 = Chi è PM chiede il via libera.
step-meaning-ladder-of-leadership-5 = Chi è PM dice che cosa farà, e lo fa se nessuno obietta.
step-meaning-ladder-of-leadership-6 = Chi è PM agisce, poi lo dice.
step-meaning-ladder-of-leadership-7 = Chi è PM agisce e ne parla di tanto in tanto.

outcome-reached = raggiunto
outcome-partly = raggiunto in parte
outcome-not-reached = non raggiunto
outcome-overtaken = superato dagli eventi

direction-stay = crescere nel ruolo attuale
direction-ic = percorso specialistico, per scelta
direction-manager = percorso manageriale, per scelta
direction-sideways = un passo di lato, per scelta
direction-out = verso qualcosa fuori dalla scala

evidence-win = Andato bene
evidence-observation = Osservato
evidence-concern = Da discutere

shift-strategic-mindset = Pensare in modo strategico
shift-strategic-planning = Pianificare su tutto il portafoglio
shift-wider-influence = Avere influenza in una rete più ampia
shift-continuous-learning = Non smettere di imparare
shift-empowering-teams = Costruire team e dare loro autonomia

form-question-proud = Che cosa ti dà più soddisfazione, da quando abbiamo fatto il punto insieme l’ultima volta?
form-question-say = Su quali decisioni vorresti avere più voce in capitolo, e perché proprio su quelle?
form-question-help = Che cosa ti aiuterebbe di più nei prossimi tre mesi, e da parte di chi?

market-us = Stati Uniti
market-europe = Europa
market-uk = Regno Unito

## Growth plan

paper-with = con { $leader }
paper-with-titled = con { $leader }, { $title }
paper-your-leader = Responsabile
paper-again = di nuovo { $step }
plan-draft = bozza
plan-agreed = concordato
plan-agreed-on = concordato in data { $day }
plan-closed = chiuso
plan-closed-on = chiuso in data { $day }
plan-with-outcome = { $state }: { $outcome }
plan-from-to = Da { $from } a { $to }
plan-from = Da { $from }
plan-to = A { $to }
plan-decides-on = Decide su { $area }
plan-moved-on = { $move } ({ $day })
plan-with-people = Con { $people }
plan-signed-on = firmato in data { $day }
plan-goes-on = prosegue in questo piano
plan-now = oggi { $step }
plan-last-rated = ultima valutazione: { $step }
plan-and-then = { $first }; { $then }
plan-done-of = { $done } su { $all }
plan-commitments-kept = { $done ->
    [one] { $done } impegno mantenuto su { $all }
   *[other] { $done } impegni mantenuti su { $all }
}
plan-check-ins-held = { $done ->
    [one] { $done } incontro di verifica svolto su { $all }
   *[other] { $done } incontri di verifica svolti su { $all }
}

## One-to-one

one-to-one-was-due = era previsto in data { $day }
one-to-one-due-today = previsto oggi
one-to-one-due = previsto in data { $day }
one-to-one-last = ultimo in data { $day }
one-to-one-wanted = Traguardo: { $step }
one-to-one-wanted-was-due = Traguardo: { $step }, scadenza { $day } già passata
one-to-one-wanted-by = Traguardo: { $step }, scadenza { $day }
one-to-one-look-again = Da rivedere, scadenza { $day }
one-to-one-look-again-was-due = Da rivedere, scadenza { $day } già passata
one-to-one-for-a-while = Per un periodo, fino al giorno { $day }
one-to-one-for-a-while-then = Per un periodo, fino al giorno { $day }; poi { $then }

one-to-one-ask-become = Che cosa ti servirebbe per decidere su «{ $area }» senza di me?
one-to-one-ask-say = Che cosa ti aiuterebbe ad avere più voce in capitolo su «{ $area }»?
one-to-one-ask-slipping = Che cosa blocca «{ $action }», e quale ostacolo posso toglierti di mezzo io?
one-to-one-ask-look = Il modo in cui decidiamo su «{ $area }»: quanto funziona, e che cosa cambieresti?
one-to-one-ask-back = Che cosa dovrà essere diverso su «{ $area }» quando la decisione tornerà ({ $day })?
one-to-one-ask-quiet = Dal giorno { $day } a oggi, che cosa hai provato per «{ $focus }» che io non ho visto?
one-to-one-ask-1 = Di recente, quando hai aspettato me senza che ce ne fosse bisogno?
one-to-one-ask-2 = Quale decisione hai preso più volentieri, e quale hai rimandato?
one-to-one-ask-3 = Che cosa smetteresti di fare, se dipendesse solo da te?
one-to-one-ask-4 = Che cosa capisci oggi dei nostri clienti che un mese fa non capivi?
one-to-one-ask-5 = Fuori dal team, chi dovrebbe conoscere meglio il tuo lavoro?
one-to-one-ask-6 = Che cosa ti porta via più tempo di quanto meriti?
one-to-one-ask-7 = Di recente, che cosa ho fatto che ti è stato utile, e che cosa ti è stato d’intralcio?
one-to-one-ask-8 = Se il trimestre finisse oggi, di che cosa saresti più felice?
one-to-one-ask-9 = A quale delle nostre ipotesi credi di meno?
one-to-one-ask-10 = Che cosa vorresti che ti chiedessimo, e che nessuno ti chiede?
one-to-one-ask-11 = Che cosa vedo in modo diverso da te in questo momento?

## Several documents

number-thousands = { "." }
paper-the-leader = Responsabile
paper-everyone = Tutto il team
paper-team-of = Il team di { $lead }
paper-as-expected = in linea
paper-below = { $steps } sotto
paper-above = { $steps } sopra
limit-amount = fino a { $amount }
limit-customers = { $count ->
    [one] fino a { $said } cliente
   *[other] fino a { $said } clienti
}

## Decision charter: hangs above the desk of a person. “You” is the person, “I” the leader, in the form the two address each other at work.

charter-you-decide = Decidi tu
charter-we-decide = Decidiamo insieme
charter-we-or-i-decide = Decidiamo insieme, o decido io
charter-bring-to-me = Da portare a me
charter-for-a-while = Per un periodo, fino al giorno { $day }.
charter-for-a-while-then = Per un periodo, fino al giorno { $day }; poi { $then }.
charter-later = Dal giorno { $day }: { $step }.
charter-later-for-a-while = Dal giorno { $from } al giorno { $to }: { $step }.
charter-later-for-a-while-then = Dal giorno { $from } al giorno { $to }: { $step }; poi { $then }.

## Promotion packet: read by those who decide on a promotion

packet-since = dal giorno { $day }
packet-ladder = { $ladder }, versione { $version }
packet-not-rated = da valutare
packet-nothing-agreed = nulla di concordato
packet-missing-rating = { $name }: oggi { $rated }; { $level } richiede { $expected }.
packet-missing-below-too = Al di sotto anche: { $names }.
packet-missing-unrated = Ancora da valutare: { $names }.
packet-missing-decision = { $area }: { $agreed }; { $level } richiede { $expected }.
packet-missing-decisions-too = Non raggiungono quanto richiesto nemmeno: { $names }.
packet-missing-nothing-agreed = Nulla di concordato su: { $names }.
packet-missing-statement = Manca ancora il perché { $level } sia il livello giusto.
packet-missing-examples = Nessun esempio di lavoro di livello { $level } è stato ancora scelto.
packet-missing-colleagues = Nessun collega è ancora citato.
packet-nothing-expected = { $level } non richiede nulla che si possa contare.
packet-rated = { $ratings } al livello richiesto per { $level }.
packet-held = { $held } già in mano come richiede { $level }.
packet-rated-and-held = { $ratings } al livello richiesto per { $level }; { $held } già in mano come richiesto.
packet-competencies = { $reached ->
    [one] { $reached } competenza su { $all }
   *[other] { $reached } competenze su { $all }
}
packet-decisions = { $reached ->
    [one] { $reached } decisione su { $all }
   *[other] { $reached } decisioni su { $all }
}

## Assessment that was agreed

assessment-leader-short = Resp.
assessment-own-view = { $name }: autovalutazione.
assessment-own-view-on = { $name }: autovalutazione ({ $day }).
assessment-no-own-view = { $name }: nessuna autovalutazione.
assessment-leader-view = { $name }: valutazione di chi guida.
assessment-leader-view-on = { $name }: valutazione di chi guida ({ $day }).
assessment-no-leader-view = { $name }: nessuna valutazione separata.
assessment-heard = { $count ->
    [one] Sentito il parere di { $count } collega.
   *[other] Sentiti i pareri di { $count } tra colleghe e colleghi.
}
assessment-asks = { $count ->
    [one] { $level } richiede { $count } competenza: { $counted }.
   *[other] { $level } richiede { $count } competenze: { $counted }.
}
assessment-asks-nothing = { $level } non richiede nulla in nessuna competenza.
assessment-reached = { $count ->
    [one] { $count } raggiunta
   *[other] { $count } raggiunte
}
assessment-below = { $count } sotto
assessment-not-rated = { $count } da valutare
assessment-point = { $rating }, dove è richiesto { $expected }
assessment-point-not-expected = { $rating }, dove non è ancora richiesto nulla

## Team on its ladder

team-not-placed = da collocare
team-off-ladder = fuori dalla scala
team-people = { $count ->
    [one] { $count } persona
   *[other] { $count } persone
}
team-open-roles = { $count ->
    [one] { $count } posizione aperta
   *[other] { $count } posizioni aperte
}
team-people-and-roles = { $people }, { $roles }
team-picture = La scala. { $tracks }
team-track = { $track }: { $rungs }.
team-rung = grado { $grade } { $level }, { $people }
team-rung-open = grado { $grade } { $level }, { $people } e { $roles }
team-nobody = nessuno

## Ladder: booklet and role cards

ladder-draft = Bozza della versione { $version }
ladder-in-force = Versione { $version }, in vigore dal giorno { $day }
ladder-version = Versione { $version }
ladder-track-has-no = { $track } non ha livelli di grado { $grade }: dopo { $below } (grado { $below_grade }) viene { $above } (grado { $above_grade }).
ladder-track-begins = { $track } comincia al grado { $grade } con { $level }.
ladder-track-ends = { $track } finisce al grado { $grade } con { $level }.

## Forms to fill in, as spreadsheets. “You” is the person who fills them in.

form-self-sheet = Autovalutazione
form-self-file = Autovalutazione, { $name }
form-self-title = Come la vede { $name }
form-self-against = Rispetto a { $level }, versione { $version } della scala «{ $ladder }». Preparato in data { $day }.
form-self-how-to = Scegli un numero da 0 a 5 dove puoi esprimerti, e lascia vuoto il resto. Un esempio dice più di un numero.
form-self-expects = { $level } richiede
form-self-next-expects = In seguito, { $level } richiede
form-self-refused-title = Un numero da 0 a 5
form-self-refused = Scegli un numero da 0 a 5, oppure lascia vuota la cella.
form-decisions-sheet = Chi decide
form-decisions-title = Chi decide, come la vede { $name }
form-decisions-how-to = Preparato in data { $day }. Per ogni decisione scegli come funziona oggi, secondo te: non come dovrebbe essere, e non come forse qualcuno vorrebbe sentirsi dire. Lascia vuoto ciò che non sai dire. Qualche parola tua aiuta più del numero.
form-decisions-refused-title = Una voce dell’elenco
form-decisions-refused = Scegli una voce dell’elenco, oppure lascia vuota la cella.
form-hard-to-take-back = Difficile tornare indietro.
form-send-back = Salva il file e rimandalo a { $leader }.
form-send-back-to-sender = Salva il file e rimandalo a chi te l’ha inviato.
form-step = { $step }: { $meaning }
form-page-of = Pagina { $page } di { $all }

## Calendar: titles of whole days, and below each where it comes from

calendar-check-in = Incontro di verifica con { $name }
calendar-one-to-one = Colloquio individuale con { $name }
calendar-promised = Promesso a { $name }: { $text }
calendar-action = { $name }: { $text }
calendar-action-for = Per { $name }: { $text }
calendar-of-plan = Piano di crescita, { $period }
calendar-agreed-in-one-to-one = Concordato in un colloquio individuale

## Titles of files, as viewers and screen readers say them

title-plan = Piano di crescita di { $person }, { $period }
title-plans = Piani di crescita, { $about }
title-one-to-one = Colloquio individuale con { $person }, { $on }
title-one-to-ones = Colloqui individuali, { $about }
title-charter = Carta delle decisioni di { $person }, { $on }
title-charters = Carte delle decisioni, { $about }
title-packet = Dossier per la promozione di { $person } a { $level }, { $on }
title-packets = Dossier per la promozione, { $about }
title-self-assessment = Autovalutazione di { $person }, { $on }
title-self-assessments = Autovalutazioni, { $about }
title-assessment = Valutazione di { $person }, { $on }
title-assessments = Valutazioni, { $about }
title-role-card = Scheda del ruolo { $level }. { $ladder }
title-role-cards = Schede dei ruoli. { $ladder }
title-board = Chi decide che cosa. { $whose }, { $on }
title-team-ladder = Il team sulla scala. { $whose }, { $on }

## Plans and sheets for one-to-ones as text to paste; what stands on their pages too has its words there

text-plan = Piano di crescita di { $person }
text-one-to-one = Colloquio individuale con { $person }
text-role = Ruolo
text-with = Con
text-period = Periodo
text-state = Stato
text-talk = Colloquio
text-agreement = Accordo
text-today = Oggi
text-not-rated-yet = da valutare
text-done = Fatto
text-yes = sì
text-from = Da
text-to = A
text-limit = Limite
text-promise = Impegno
text-promise-kept = Mantenuto
text-now-is = oggi { $step }.
text-foot = { $workspace }, { $on }. Contiene ciò che entrambe le parti possono leggere; le note personali di chi guida non ci sono.
