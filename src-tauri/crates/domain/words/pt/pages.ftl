# Portuguese

## All papers

page-lead = { $words }:
page-quoted = “{ $words }”
page-shareable = { $workspace } · para compartilhar
page-printed = impresso em { $on }
page-this-of-all = { $this } de { $all }
page-notes = Anotações
page-done = feito
page-open = pendente
page-date = data
page-and-more = … e mais { $count }
page-with = com { $leader }
page-as-it-stands-on = situação em { $on }
page-ladder-version = { $ladder }, versão { $version }
page-track-grade = { $track }, grau { $grade }
page-of-grade = grau { $grade }
page-words-of-colleagues = Nas palavras de colegas
page-a-colleague = Colega
page-for-a-while = por um tempo
page-review-overdue = revisão atrasada

page-decision = Decisão
page-competency = Competência
page-expected = Esperado
page-agreed = Acordado
page-against-level = Frente ao nível
page-what = O quê
page-who = Quem
page-by = Prazo
page-by-day = até { $day }
page-level = Nível

page-now = Agora

## Growth plan

page-plan = Plano de desenvolvimento
page-aiming-for = Objetivo
page-direction = Rumo
page-where-i-want-to-go = Aonde quero chegar
page-what-already-works = O que já está no próximo nível
page-where-i-stand = Onde estou
page-against = Frente a { $level }
page-filled-today = Preenchido: hoje. Contorno: o que ainda se espera. Os números são hoje / esperado.
page-gap-not-rated = ainda sem nota, esperado { $expected } de 5
page-gap = hoje { $today } de 5, esperado { $expected }
page-focus-areas = Áreas de foco
page-kind-70 = 70 no dia a dia
page-kind-20 = 20 com outras pessoas
page-kind-10 = 10 em formação
page-kind-one-to-one = 1:1
page-kind = Tipo
page-action = Ação
page-focus-number = Foco { $number }
page-from = De
page-to = para
page-know = Como saberemos
page-know-running-on = Saberemos
page-know-openings = quando|se|que|porque|pela|pelas|pelos|ao ver|assim que|logo que|uma vez que
page-moved = Mudanças
page-decisions-that-move = Decisões que mudam de mãos
page-decision-level = Nível
page-level-begins = ainda em aberto; depois, { $to }
page-level-moves = agora nível { $from }; depois, { $to }
page-commits-to = Compromissos de { $name }
page-leader-commits-to = Compromissos da sua liderança
page-commitment = Compromisso
page-last-plan = O plano anterior
page-focus-area = Área de foco
page-what-became = Resultado
page-actions-done = Ações
page-check-ins = Acompanhamento
page-check-in-on = Data
page-what-we-saw = O que vimos
page-what-changes = O que muda
page-plan-signed = Assinado como acordo sobre como crescer; não promete uma promoção.

## One-to-one

page-one-to-one = Conversa individual
page-level-is = Nível: { $level }
page-one-question = Uma pergunta a fazer
page-open-tasks = Pendências
page-late = atrasado
page-decisions-that-wait = Decisões à espera
page-now-is = Agora { $step }.
page-context-to-share = Há novidades sobre
page-agreed-plan = Plano acordado
page-said-last = O que conversamos por último
page-seen-lately = Visto ultimamente
page-agreed-what-who-when = Acordado: o quê, quem, até quando

## Assessment

page-assessment = Avaliação
page-agreed-on = acordada em { $on }
page-rated-against = Nível de referência
page-level-then = O nível era então { $level }.
page-who-rated = Quem deu as notas
page-beyond = Acima de { $level }
page-nothing-beyond = Nenhuma nota está acima do que o nível pede.
page-to-work-on = Por onde começar
page-nothing-below = Nenhuma nota está abaixo do que o nível pede.
page-every-rating = Todas as notas
page-filled-agreed = Preenchido: acordado. Contorno: o que ainda se espera.
page-own-view = Própria
page-leaders-view = Líder
page-ratings-summary = Áreas com suas competências. De cada uma, de 0 a 5: o que se espera no nível, as duas notas e o que foi acordado.
page-what-was-seen = O que foi visto
page-assessment-signed = Assinado como registro do que foi acordado; as notas ficam ligadas à versão da escada com que foram dadas.
page-leader = Líder

## Self-assessment

page-self-assessment = Autoavaliação
page-filled-in-on = Preenchida em
page-held-against = Nível de referência
page-level-today = O nível de hoje é { $level }.
page-form-how-to = Dê uma nota ao que você faz hoje, na maior parte do tempo, não ao que já conseguiu fazer uma vez. Marque um quadrado por competência e acrescente um exemplo que você contaria à sua liderança. Deixe em branco o que não puder julgar. Um número alto não é um fim em si: o nível diz o que pede.
page-form-how-to-for = Dê uma nota ao que você faz hoje, na maior parte do tempo, não ao que já conseguiu fazer uma vez. Marque um quadrado por competência e acrescente um exemplo que você contaria a { $leader }. Deixe em branco o que não puder julgar. Um número alto não é um fim em si: o nível diz o que pede.
page-how-well = Como faço cada coisa
page-example = Exemplo
page-own-words = Com as suas palavras
page-form-is-yours = O que você escreve aqui é seu, e você decide se mostra. Antes de qualquer acordo, há uma conversa.
page-talked-over-on = conversada em
page-form-code = Código do formulário { $code }

## Decision charter

page-charter = Mapa de decisões
page-within = Limites e com quem
page-how-far = Até onde
page-ask-first = Conversar antes com:
page-inform-afterwards = Informar depois:
page-continued = { $title }, continuação
page-where-we-want-to-get = Aonde queremos chegar
page-from-to = De → para
page-what-i-owe = Meus compromissos com você
page-on-areas = Sobre { $areas }
page-look-again = Quando vamos rever
page-day-overdue = { $on }, atrasado
page-nothing-agreed-on = Ainda em aberto:
page-charter-to-fill-in = Ainda não há nada acordado. Marquem em conjunto até onde vai cada decisão, anotem os limites ao lado e assinem abaixo.
page-limits-to-write = Limites, conversar antes com, informar depois

## Team board

page-who-decides = Quem decide o quê
page-decisions-by-step = Decisões por nível de delegação
page-as-of = { $whose }, em { $on }
page-some-of-people = { $first }–{ $last } de { $all } pessoas
page-everybody = A equipe toda
page-all-others = O restante
page-not-agreed = Em aberto
page-sign-not-agreed = em aberto
page-how-far-given = Até onde se delega uma decisão

## Team ladder

page-team-ladder = A equipe na escada
page-everybody-top-down = Toda a equipe, de cima para baixo
page-more-people = e mais { $count }
page-open-role = vaga aberta
page-open-roles = { $count } vagas abertas
page-nobody = ninguém
page-only-one = só uma pessoa
page-thicker = quanto mais grossa, mais pessoas
page-heading-explained = para onde alguém vai, conforme acordado
page-heading-for = rumo a { $level }
page-team-summary = Toda a equipe, com cargo, nível, o nível acordado como próximo rumo e desde quando cada pessoa está no seu.
page-name = Nome
page-title = Cargo
page-since = Desde

## Promotion packet

page-packet = Proposta de promoção
page-proposed = Proposto
page-statement = Motivos
page-what-says = O que diz { $name }
page-work-at-level = Trabalho no nível { $level }
page-level-asks-for = O que o nível { $level } pede:
page-expects-and-ratings = O que se espera no nível { $level } e notas finais
page-packet-ratings-summary = Áreas com suas competências. De cada uma, de 0 a 5: o que se espera no nível proposto e a nota final mais recente.
page-rated = Nota
page-filled-rated = Preenchido: nota. Contorno: o que ainda se espera.
page-held-and-expects = Decisões de hoje e o que se espera no nível { $level }
page-held = como esperado
page-not-held-yet = ainda não
page-what-is-missing = O que falta
page-nothing-missing = Nada do que se espera no nível { $level }.

## Ladder: booklet and role cards

page-role-card = Ficha de função
page-overleaf = continua no verso
page-contents = Índice
page-grade = Grau
page-rails-explained = Os níveis de uma mesma linha têm o mesmo grau. Onde pontos os ligam, é possível passar de uma trilha para outra.
page-ladder-picture = A escada. { $tracks }
page-levels-at-a-glance = O que se espera em cada nível: visão geral
page-levels-decide = Até onde cada nível decide
page-scope = Alcance
page-people = Pessoas
page-looks-ahead = Horizonte
page-take-on = O que você assume
page-give-up = O que você deixa
page-usual-titles = Cargos habituais.
page-also-called = Também se chama { $titles }.
page-what-is-expected = O que se espera
page-shortened = resumido; completo no livreto
page-for-example = Por exemplo:
page-not-this = Isto não:
page-how-far-one-decides = Até onde se decide
page-ready-for-more = Sinais de que alguém pode assumir mais
page-ready-for = Sinais de que alguém pode passar a { $level }
page-where-to-cross = Para que níveis se pode mudar
page-crossing-changes = O que muda ao trocar de trilha
page-crosses-over = Passagem possível para { $level } em { $track }.
page-asks-more = Pede mais
page-asks-less = Pede menos
page-decides-more = Decide mais
page-decides-less = Decide menos
page-asks-the-same = Pede e decide o mesmo.
page-changes-and-more = { $changes } e mais { $count }
page-what-words-mean = O que as palavras significam
page-scale-of-ratings = Quanto alguém domina uma competência
page-last-word = Quem tem a última palavra
page-competencies = Competências
page-decisions = Decisões
