import type { ProvenFamily } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 comentários`, `Ver comentários` */
  count: {
    lines: ['{n} (comentário[s]|respostas|resposta)', '(carregando|carregar mais|últimos|todos os|mais) comentários'],
    words: ['ver comentários'],
    place: 'edges',
    proof: {
      removes: ['12 comentários', '0 Comentários', 'Carregar mais comentários'],
      keeps: [
        '12 comentários racistas',
        'Comentários do ministro causam mal-estar',
        'Sem comentários do clube',
        'Ler os comentários faz mal',
      ],
    },
  },
  /** A word or two, which could be a heading of the story: `Comentários`, `Comentar`, `Responder` */
  heading: {
    lines: [
      'ordenar por[ ]:[ ](mais recentes|mais antigos|relevância|data|melhores)',
      '(comentário[s]|comentar|comente|responder|resposta[s]|opine|opinar|seu comentário|sua opinião|ordenar por|' +
        'mais votados|denunciar|reportar|enviar|enviar comentário|publicar comentário|publicar|cancelar)',
    ],
    place: 'run',
    proof: {
      removes: ['Comentários', 'Comentar', 'Responder'],
      keeps: ['Comentário final', 'Responder a tempo', 'Nome e sobrenome'],
    },
  },
  /** `Deixe um comentário Cancelar resposta`, `Seja o primeiro a comentar`, `Deixe seu comentário` */
  invitation: {
    lines: [
      '(quer|deseja) (comentar|opinar)[?] (faça login|assine|entre|cadastre-se|inicie sessão)[ {rest}]',
      '[olá, ](deixe|deixa|escreva|adicione|adicionar|faça|envie|enviar|publique|poste|dê|compartilhe) [aqui] ' +
        '(um|uma|seu|sua|o seu|a sua|suas|seus|o teu) (comentário|comentários|resposta|opinião|opiniões|mensagem)' +
        '[ (aqui|abaixo|sobre esta notícia|nos comentários|sobre o assunto)]',
      '(cancelar [a] resposta|clique aqui para cancelar a resposta)',
      'deixe (suas|sua|seus) (dúvidas|dúvida|opiniões|opinião|sugestões|impressões|comentários) {words}[! {matter}|. {matter}]',
      'comentários (fechados|encerrados|desativados)',
      '(participe|entre|junte-se) (da|à|na) (conversa|discussão)',
      'deixe[-nos] (seu|o seu|aqui seu) comentário',
    ],
    words: ['deixe um comentário cancelar resposta'],
    proof: {
      removes: [
        'Quer comentar? Faça login',
        'Comentários encerrados',
        'Deixe seu comentário',
        'Olá, deixe seu comentário.',
        'Deixe suas dúvidas e opiniões aqui embaixo!',
        '[ Deixe-nos seu Comentário ]',
      ],
      keeps: [
        'Os comentários estão fechados, disse o porta-voz.',
        'Gostou da ponte? perguntou o prefeito.',
        'Deixe um copo de água na porta, pede a vizinha.',
        'Seja o primeiro a chegar, disse o pai.',
        'O que você acha da reforma, perguntou o locutor.',
        'Os comentários estão fora de lugar, disse a prefeita.',
      ],
    },
  },
  /** The labels of the form: `O seu endereço de e-mail não será publicado. Campos obligatórios são marcados com *` */
  form: {
    lines: [
      '(postar|enviar|publicar) um comentário',
      'você digitou um endereço de e-mail incorreto',
      'publicar [o] comentário',
    ],
    words: ['o seu endereço de e-mail não será publicado. campos obligatórios são marcados com'],
    proof: {
      removes: ['Postar um comentário'],
      keeps: [
        'O seu comentário foi publicado na ata, disse o juiz.',
        'O seu e-mail não será prova no julgamento, disse a juíza.',
        'Os campos estão secos',
        'Seu comentário está fora de lugar, respondeu.',
      ],
    },
  },
  /** `Os comentários são de responsabilidade de seus autores.`, `ATENÇÃO: comentários ofensivos não serão aprovados` */
  policy: {
    lines: [
      '[atenção: |aviso: |* ][todos ]os comentários (são|publicados|aqui|expressam|não|postados|deste|realizados|' +
        'feitos|dos|e){matter}(responsabilidade|opinião|moderados|moderação|autores|do site|desta página|do jornal|' +
        'excluídos|removidos|não representam|sem aviso|do portal)[{matter}]',
      '[atenção: |aviso: ]comentários {matter} (não serão|serão) (aprovados|publicados|aceitos|excluídos|removidos|apagados|moderados|deletados)[{matter}]',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Os comentários são de responsabilidade exclusiva de seus autores.',
        'ATENÇÃO: Comentários com ofensas não serão aprovados pelo moderador.',
      ],
      keeps: [
        'Os comentários do juiz sobre a vítima chocaram a sala.',
        'O clube se reserva o direito de admissão, disse o advogado.',
        'As normas da comunidade mudam em maio',
      ],
    },
  },
  /** Below the story only, for an interview asks it too: `O que você acha?` */
  'your-view': {
    lines: ['[e você, |e aí, ]o que [você] (acha|achou|pensa|acha disso)[?| disso?| sobre isso?| sobre o assunto?]'],
    place: 'tail',
    proof: {
      removes: ['O que você acha?', 'E você, o que acha disso?'],
      keeps: ['O que você acha? perguntou o juiz.', 'O que acha da sua mãe?'],
    },
  },
  /** `O que você achou? Deixe o seu comentário`, `Seja o primeiro a comentar`, `Os comentários estão encerrados` */
  call: {
    lines: [
      '{title}? (deixe|deixa|escreva|envie|publique|dê) (o seu|a sua|um|seu|sua) ' +
        '(comentário|opinião)[ aqui| abaixo| nos comentários| sobre este artigo| sobre esta notícia]',
      '(seja|sê) (o primeiro|a primeira) a (comentar|opinar|deixar um comentário)[ (este|esta|sobre) {words}]',
      'os comentários (estão|foram|para este artigo estão|desta notícia estão) (encerrados|fechados|desativados)[ neste momento]',
      '[{title}? ](conte|conta|diga|diz-nos|diga-nos|opine|comente|conte-nos|conte pra gente|deixe) ' +
        '[a sua opinião |sua opinião |para nós ](nos comentários)[ {words}]',
    ],
    proof: {
      removes: [
        'O que você achou? Deixe o seu comentário',
        'Seja o primeiro a comentar',
        'Os comentários estão encerrados',
        'Conte nos comentários',
      ],
      keeps: [
        'Os comentários estão encerrados, disse o porta-voz.',
        'Deixe o seu comentário, dizia a folha.',
        'Seja o primeiro a chegar',
      ],
    },
  },
  /** Who is not known may not comment: `Faça login para comentar` */
  'log-in': {
    lines: [
      '(faça login|faça o login|entre|inicie sessão|você precisa estar logado) para (comentar|deixar um comentário|poder comentar|publicar um comentário)',
    ],
    place: 'edges',
    proof: { removes: ['Faça login para comentar'], keeps: ['Entre para votar, pediu o mesário.'] },
  },
  /** That nobody has written yet: `Nenhum comentário`, `Sem comentários` */
  none: {
    lines: ['(nenhum|sem|não há|ainda não há) comentário[s][ ainda| ainda neste| até o momento| para mostrar]'],
    place: 'tail',
    proof: {
      removes: ['Nenhum comentário', 'Sem comentários'],
      keeps: ['Nenhum comentário do prefeito', 'Sem comentários, respondeu o técnico.'],
    },
  },
  /** What comment tools print around their box: `Salvar meus dados neste navegador para a próxima vez que eu comentar.`, `Ver todos os comentários` */
  box: {
    lines: [
      '(salvar|guardar|salve) (meus dados|o meu nome|meu nome)[,] {matter} neste navegador {matter}',
      '(salvar|guardar) [o] meu[s] (dados|nome, e-mail|nome, email) {words}',
      '(ver|mostrar|ler|carregar) (todos os|os|mais) comentários[ \\({n}\\)]',
      '[o] seu [endereço de] (e-mail|email) não será publicado. [os] campos {words} (marcados|assinalados) com [\\*|um \\*]',
      '(salvar|guardar|salve) meus dados neste navegador {matter}',
      'comentários (mais antigos|mais recentes|anteriores|seguintes)',
      'navegação (de|dos|entre) comentários',
      '(o seu|seu) comentário (aguarda|está aguardando|aguarda a|está à espera de) (moderação|aprovação)',
      '(um pensamento|{n} pensamentos|uma resposta|{n} respostas) (sobre|para|a|em) {title}',
      '(um comentário|{n} comentários) sobre “{title}”',
      '(pingback|trackback)[s]: {title}',
      'comentários (com|que contenham) {words} (não serão publicados|serão removidos|serão excluídos|serão apagados)',
    ],
    place: 'below',
    proof: {
      removes: [
        'Salvar meus dados neste navegador para a próxima vez que eu comentar.',
        'Ver todos os comentários',
        'O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *',
        'Comentários mais antigos',
        'O seu comentário aguarda moderação.',
        'Um comentário sobre “Nova ponte inaugurada”',
        'Comentários com ofensas não serão publicados.',
      ],
      keeps: [
        'Salvar meus dados foi um erro, disse.',
        'Ver os comentários do juiz assusta.',
        'Comentários mais antigos do ministro voltaram à tona.',
      ],
    },
  },
} satisfies ProvenFamily
