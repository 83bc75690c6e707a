# Portuguese

list = { $most } e { $last }

date-day-month-year = { $day } de { $month } de { $year }
date-day-month-year-short = { $day } { $month } { $year }
date-day-month = { $month ->
    [jan] { $day } { $month }
    [fev] { $day } { $month }
    [mar] { $day } { $month }
    [abr] { $day } { $month }
    [mai] { $day } { $month }
    [jun] { $day } { $month }
    [jul] { $day } { $month }
    [ago] { $day } { $month }
    [set] { $day } { $month }
    [out] { $day } { $month }
    [nov] { $day } { $month }
    [dez] { $day } { $month }
   *[other] { $day } de { $month }
}
date-month-day-year = { $month } { $day }, { $year }
date-month-day = { $month } { $day }

month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
month-short-1 = jan
month-short-2 = fev
month-short-3 = mar
month-short-4 = abr
month-short-5 = mai
month-short-6 = jun
month-short-7 = jul
month-short-8 = ago
month-short-9 = set
month-short-10 = out
month-short-11 = nov
month-short-12 = dez

## Steps, kinds and other words

rating-0 = Ainda não
rating-1 = Aprendendo
rating-2 = Com ajuda
rating-3 = Com autonomia
rating-4 = Guia outras pessoas
rating-5 = É referência
rating-meaning-0 = Ainda não fez isso.
rating-meaning-1 = Sabe como se faz e está experimentando.
rating-meaning-2 = Faz bem com alguém por perto.
rating-meaning-3 = Faz bem e com consistência, sem que ninguém precise pedir.
rating-meaning-4 = Faz em casos difíceis e ajuda outras pessoas a fazer.
rating-meaning-5 = Define como se faz aqui; outras pessoas vêm pedir conselho.

scale-seven-levels = Sete níveis de delegação
step-seven-levels-1 = Dizer
step-seven-levels-2 = Vender
step-seven-levels-3 = Consultar
step-seven-levels-4 = Concordar
step-seven-levels-5 = Aconselhar
step-seven-levels-6 = Perguntar
step-seven-levels-7 = Delegar
step-meaning-seven-levels-1 = A liderança decide e comunica.
step-meaning-seven-levels-2 = A liderança decide e explica por quê.
step-meaning-seven-levels-3 = A liderança pergunta primeiro e depois decide.
step-meaning-seven-levels-4 = A decisão é tomada em conjunto.
step-meaning-seven-levels-5 = A pessoa decide depois de ouvir o conselho da liderança.
step-meaning-seven-levels-6 = A pessoa decide e depois conta à liderança.
step-meaning-seven-levels-7 = A pessoa decide e não precisa contar.

scale-decision-tree = Folha, galho, tronco, raiz
step-decision-tree-1 = Raiz
step-decision-tree-2 = Tronco
step-decision-tree-3 = Galho
step-decision-tree-4 = Folha
step-meaning-decision-tree-1 = A decisão é tomada em conjunto, ou pela liderança.
step-meaning-decision-tree-2 = A pessoa decide e conta antes de agir.
step-meaning-decision-tree-3 = A pessoa decide e age, e depois conta.
step-meaning-decision-tree-4 = A pessoa decide e age, e não precisa contar.

scale-ladder-of-leadership = Escada da liderança
step-ladder-of-leadership-1 = Diga-me o que fazer
step-ladder-of-leadership-2 = Eu acho
step-ladder-of-leadership-3 = Eu recomendo
step-ladder-of-leadership-4 = Eu gostaria de
step-ladder-of-leadership-5 = Eu pretendo
step-ladder-of-leadership-6 = Eu já fiz
step-ladder-of-leadership-7 = Eu venho fazendo
step-meaning-ladder-of-leadership-1 = A pessoa espera uma instrução.
step-meaning-ladder-of-leadership-2 = A pessoa diz o que vê; a liderança decide.
step-meaning-ladder-of-leadership-3 = A pessoa propõe um caminho; a liderança decide.
step-meaning-ladder-of-leadership-4 = A pessoa pede autorização para agir.
step-meaning-ladder-of-leadership-5 = A pessoa diz o que vai fazer, e faz se ninguém a impedir.
step-meaning-ladder-of-leadership-6 = A pessoa age e depois conta.
step-meaning-ladder-of-leadership-7 = A pessoa age e conta de vez em quando.

outcome-reached = objetivo alcançado
outcome-partly = objetivo alcançado em parte
outcome-not-reached = objetivo não alcançado
outcome-overtaken = as circunstâncias mudaram

direction-stay = crescer na função atual
direction-ic = trilha individual, por escolha
direction-manager = trilha de gestão, por escolha
direction-sideways = um passo lateral, por escolha
direction-out = rumo a algo fora da escada

evidence-win = Deu certo
evidence-observation = Observado
evidence-concern = Para conversar

shift-strategic-mindset = Pensar de forma estratégica
shift-strategic-planning = Planejar com todo o portfólio em vista
shift-wider-influence = Influenciar além do círculo mais próximo
shift-continuous-learning = Aprender o tempo todo
shift-empowering-teams = Formar equipes e dar autonomia a elas

form-question-proud = De que conquistas você tem orgulho desde a última vez que vimos isto?
form-question-say = Em quais decisões você gostaria de ter mais voz, e por que nessas?
form-question-help = O que mais ajudaria você nos próximos três meses, e vindo de quem?

market-us = Estados Unidos
market-europe = Europa
market-uk = Reino Unido

## Growth plan

paper-with = com { $leader }
paper-with-titled = com { $leader }, { $title }
paper-your-leader = Sua liderança
paper-again = de novo { $step }
plan-draft = rascunho
plan-agreed = acordado
plan-agreed-on = acordado em { $day }
plan-closed = encerrado
plan-closed-on = encerrado em { $day }
plan-with-outcome = { $state }: { $outcome }
plan-from-to = De { $from } para { $to }
plan-from = A partir de { $from }
plan-to = Até { $to }
plan-decides-on = Decidir sobre { $area }
plan-moved-on = { $move } em { $day }
plan-with-people = Com { $people }
plan-signed-on = assinado em { $day }
plan-goes-on = continua neste plano
plan-now = agora { $step }
plan-last-rated = última nota: { $step }
plan-and-then = { $first }; { $then }
plan-done-of = { $done } de { $all }
plan-commitments-kept = { $all ->
    [one] { $done } de { $all } compromisso cumprido
   *[other] { $done } de { $all } compromissos cumpridos
}
plan-check-ins-held = { $all ->
    [one] { $done } de { $all } acompanhamento feito
   *[other] { $done } de { $all } acompanhamentos feitos
}

## One-to-one

one-to-one-was-due = estava prevista para { $day }
one-to-one-due-today = prevista para hoje
one-to-one-due = prevista para { $day }
one-to-one-last = a última foi em { $day }
one-to-one-wanted = Objetivo: { $step }
one-to-one-wanted-was-due = Objetivo: { $step }, era para { $day }
one-to-one-wanted-by = Objetivo: { $step }, até { $day }
one-to-one-look-again = Rever até { $day }
one-to-one-look-again-was-due = Era para rever até { $day }
one-to-one-for-a-while = Por um tempo, até { $day }
one-to-one-for-a-while-then = Por um tempo, até { $day }; depois, { $then }

one-to-one-ask-become = Do que você precisaria para decidir sobre { $area } sem mim?
one-to-one-ask-say = O que ajudaria você a ter mais voz em { $area }?
one-to-one-ask-slipping = O que está travando “{ $action }”, e o que disso eu posso tirar do seu caminho?
one-to-one-ask-look = Até que ponto funciona o jeito como decidimos sobre { $area }, e o que você mudaria?
one-to-one-ask-back = O que deveria ser diferente em { $area } quando a decisão voltar, em { $day }?
one-to-one-ask-quiet = O que você experimentou desde { $day } em “{ $focus }” que eu ainda não vi?
one-to-one-ask-1 = Em que você ficou esperando por mim ultimamente sem precisar?
one-to-one-ask-2 = Qual decisão você mais gostou de tomar, e qual foi deixando para depois?
one-to-one-ask-3 = O que você deixaria de fazer se só dependesse de você?
one-to-one-ask-4 = O que você entende hoje sobre nossos clientes que não entendia há um mês?
one-to-one-ask-5 = Quem, fora da equipe, deveria conhecer melhor o seu trabalho?
one-to-one-ask-6 = O que toma de você mais tempo do que merece?
one-to-one-ask-7 = O que eu fiz ultimamente que ajudou, e o que atrapalhou você?
one-to-one-ask-8 = Se o trimestre terminasse hoje, do que você teria orgulho?
one-to-one-ask-9 = Em qual das nossas hipóteses você menos acredita?
one-to-one-ask-10 = O que você gostaria que pedissem a você e ninguém pede?
one-to-one-ask-11 = O que eu vejo hoje de um jeito diferente do seu?

## Several documents

number-thousands = .
paper-the-leader = A liderança
paper-everyone = Toda a equipe
paper-team-of = A equipe de { $lead }
paper-as-expected = o esperado
paper-below = { $steps } abaixo
paper-above = { $steps } acima
limit-amount = até { $amount }
limit-customers = { $count ->
    [one] até { $said } cliente
   *[other] até { $said } clientes
}

## Decision charter: hangs above the desk of a person. “You” is the person, “I” the leader, in the form the two address each other at work.

charter-you-decide = Você decide
charter-we-decide = Decidimos em conjunto
charter-we-or-i-decide = Decidimos em conjunto, ou decido eu
charter-bring-to-me = Traga para mim
charter-for-a-while = Por um tempo, até { $day }.
charter-for-a-while-then = Por um tempo, até { $day }; depois, { $then }.
charter-later = A partir de { $day }: { $step }.
charter-later-for-a-while = De { $from } a { $to }: { $step }.
charter-later-for-a-while-then = De { $from } a { $to }: { $step }; depois, { $then }.

## Promotion packet: read by those who decide on a promotion

packet-since = desde { $day }
packet-ladder = { $ladder }, versão { $version }
packet-not-rated = ainda sem nota
packet-nothing-agreed = ainda em aberto
packet-missing-rating = { $name }: nota { $rated }; no nível { $level } se espera { $expected }.
packet-missing-below-too = Também abaixo: { $names }.
packet-missing-unrated = Ainda sem nota: { $names }.
packet-missing-decision = { $area }: { $agreed }; no nível { $level } se espera { $expected }.
packet-missing-decisions-too = Também aquém do esperado: { $names }.
packet-missing-nothing-agreed = Ainda em aberto: { $names }.
packet-missing-statement = Falta dizer por que { $level } é o nível certo.
packet-missing-examples = Ainda não foi escolhido nenhum exemplo de trabalho no nível { $level }.
packet-missing-colleagues = Ainda não há citação de nenhum colega.
packet-nothing-expected = No nível { $level } não se espera nada que se possa contar.
packet-rated = { $ratings } à altura do nível { $level }.
packet-held = { $held } com a autonomia que o nível { $level } pede.
packet-rated-and-held = { $ratings } à altura do nível { $level }; { $held } com a autonomia que ele pede.
packet-competencies = { $all ->
    [one] { $reached } de { $all } competência
   *[other] { $reached } de { $all } competências
}
packet-decisions = { $all ->
    [one] { $reached } de { $all } decisão
   *[other] { $reached } de { $all } decisões
}

## Assessment that was agreed

assessment-leader-short = Líder
assessment-own-view = { $name }, notas próprias.
assessment-own-view-on = { $name }, notas próprias, { $day }.
assessment-no-own-view = { $name } não deu notas próprias.
assessment-leader-view = { $name }, notas da liderança.
assessment-leader-view-on = { $name }, notas da liderança, { $day }.
assessment-no-leader-view = { $name } não deu notas em separado.
assessment-heard = { $count ->
    [one] A opinião de { $count } colega foi ouvida.
   *[other] A opinião de { $count } colegas foi ouvida.
}
assessment-asks = { $count ->
    [one] O nível { $level } pede { $count } competência: { $counted }.
   *[other] O nível { $level } pede { $count } competências: { $counted }.
}
assessment-asks-nothing = O nível { $level } não pede nada em nenhuma competência.
assessment-reached = { $count ->
    [one] { $count } alcançada
   *[other] { $count } alcançadas
}
assessment-below = { $count } abaixo
assessment-not-rated = { $count } sem nota
assessment-point = { $rating }, onde se espera { $expected }
assessment-point-not-expected = { $rating }, onde ainda não se espera nada

## Team on its ladder

team-not-placed = ainda sem nível
team-off-ladder = fora da escada
team-people = { $count ->
    [0] { $count } pessoas
    [one] { $count } pessoa
   *[other] { $count } pessoas
}
team-open-roles = { $count ->
    [one] { $count } vaga aberta
   *[other] { $count } vagas abertas
}
team-people-and-roles = { $people }, { $roles }
team-picture = A escada. { $tracks }
team-track = { $track }: { $rungs }.
team-rung = { $level } (grau { $grade }), { $people }
team-rung-open = { $level } (grau { $grade }), { $people } e { $roles }
team-nobody = ninguém

## Ladder: booklet and role cards

ladder-draft = Rascunho da versão { $version }
ladder-in-force = Versão { $version }, em vigor desde { $day }
ladder-version = Versão { $version }
ladder-track-has-no = { $track } não tem nenhum nível de grau { $grade }: passa de { $below } (grau { $below_grade }) para { $above } (grau { $above_grade }).
ladder-track-begins = { $track } começa no grau { $grade } com { $level }.
ladder-track-ends = { $track } termina no grau { $grade } com { $level }.

## Forms to fill in, as spreadsheets. “You” is the person who fills them in.

form-self-sheet = Autoavaliação
form-self-file = Autoavaliação, { $name }
form-self-title = Na visão de { $name }
form-self-against = Nível de referência: { $level }, segundo a versão { $version } da escada “{ $ladder }”. Preparado em { $day }.
form-self-how-to = Escolha um número de 0 a 5 onde puder e deixe o resto em branco. Um exemplo diz mais do que um número.
form-self-expects = Esperado em { $level }
form-self-next-expects = Depois, em { $level }
form-self-refused-title = Um número de 0 a 5
form-self-refused = Escolha um número de 0 a 5 ou deixe a célula em branco.
form-decisions-sheet = Quem decide
form-decisions-title = Quem decide, na visão de { $name }
form-decisions-how-to = Preparado em { $day }. Para cada decisão, escolha como é hoje, na sua visão: não como deveria ser, nem o que alguém talvez queira ouvir. Deixe em branco o que não souber dizer. Algumas palavras suas ajudam mais do que o número.
form-decisions-refused-title = Um passo da escala
form-decisions-refused = Escolha um dos passos ou deixe a célula em branco.
form-hard-to-take-back = Difícil de reverter.
form-send-back = Salve o arquivo e envie de volta a { $leader }.
form-send-back-to-sender = Salve o arquivo e envie de volta a quem o mandou.
form-step = { $step }: { $meaning }
form-page-of = Página { $page } de { $all }

## Calendar: titles of whole days, and below each where it comes from

calendar-check-in = Acompanhamento com { $name }
calendar-one-to-one = Conversa individual com { $name }
calendar-promised = Compromisso com { $name }: { $text }
calendar-action = { $name }: { $text }
calendar-action-for = Para { $name }: { $text }
calendar-of-plan = Plano de desenvolvimento, { $period }
calendar-agreed-in-one-to-one = Acordado em uma conversa individual

## Titles of files, as viewers and screen readers say them

title-plan = Plano de desenvolvimento de { $person }, { $period }
title-plans = Planos de desenvolvimento, { $about }
title-one-to-one = Conversa individual com { $person }, { $on }
title-one-to-ones = Conversas individuais, { $about }
title-charter = Mapa de decisões de { $person }, { $on }
title-charters = Mapas de decisões, { $about }
title-packet = Proposta de promoção de { $person } a { $level }, { $on }
title-packets = Propostas de promoção, { $about }
title-self-assessment = Autoavaliação de { $person }, { $on }
title-self-assessments = Autoavaliações, { $about }
title-assessment = Avaliação de { $person }, { $on }
title-assessments = Avaliações, { $about }
title-role-card = Ficha de função de { $level }. { $ladder }
title-role-cards = Fichas de função. { $ladder }
title-board = Quem decide o quê. { $whose }, { $on }
title-team-ladder = A equipe na escada. { $whose }, { $on }

## Plans and sheets for one-to-ones as text to paste; what stands on their pages too has its words there

text-plan = Plano de desenvolvimento de { $person }
text-one-to-one = Conversa individual com { $person }
text-role = Cargo
text-with = Com
text-period = Período
text-state = Situação
text-talk = Conversa
text-agreement = Acordo
text-today = Hoje
text-not-rated-yet = ainda sem nota
text-done = Feito
text-yes = sim
text-from = De
text-to = Para
text-limit = Limite
text-promise = Compromisso
text-promise-kept = Cumprido
text-now-is = agora { $step }.
text-foot = { $workspace }, { $on }. Contém o que as duas partes podem ler, não as anotações reservadas à liderança.
