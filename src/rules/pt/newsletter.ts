import type { ProvenFamily } from '../rule.js'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Assine a nossa newsletter`, `Subscreva a newsletter`, `Cadastre-se e receba nosso boletim` */
  'sign-up': {
    lines: [
      'junte-se a [outros] {n} (outros assinantes|assinantes|subscritores)',
      '(assine|subscreva) (o|este) blog por (e-mail|email)',
      '(quer|deseja|queres|gostaria de|gosta de) (receber|ficar|saber|se manter|acompanhar) {title} ' +
        '(newsletter[s]|nosso boletim|(no|em) seu (e-mail|email|celular|whatsapp)|por e-mail|por email|' +
        'caixa de entrada|canal do whatsapp|pelo whatsapp|no whatsapp|no telegram)[{matter}]',
      '[a |o |nossa |nosso ]newsletter[s]: {rest}',
    ],
    words: ['cadastre-se e receba nosso boletim'],
    proof: {
      removes: [
        'Junte-se a 10.000 outros assinantes',
        'Assine o blog por e-mail',
        'Quer receber as notícias por e-mail?',
      ],
      keeps: [
        'Quer saber se seu e-mail vazou? Veja como',
        'Assine ou morra: o novo modelo da imprensa',
        'O boletim médico divulgado hoje diz que o paciente está estável.',
        'Inscreva-se no censo até sexta, pede a prefeitura.',
        'Cadastre-se para a corrida',
        'Receba o boletim da escola com calma, pede a diretora.',
      ],
    },
  },
  /** The promise: `Receba as notícias do dia no seu e-mail`, `As principais notícias na sua caixa de entrada` */
  promise: {
    lines: [
      'fique por dentro de tudo (que acontece|o que acontece|que rola)[ {rest}]',
      '(receba|receber|recebe|tenha|quero receber|fique por dentro|enviamos) ' +
        '[gratuitamente|grátis|todos os dias|diariamente|todas as manhãs|em primeira mão|no seu e-mail] {title} ' +
        '(seu e-mail|seu email|teu email|sua caixa|tua caixa|caixa de entrada|por e-mail|por email|seu celular|' +
        'seu whatsapp|newsletter[s]|pelo whatsapp|no whatsapp|no telegram|seu telemóvel|seu inbox)' +
        '[(.|!| todos| todas| diariamente| com| de forma| e) {matter}]',
      '(receba|recebe|receber) (em seu|no seu|em sua|na sua|no teu|na tua|por|gratuitamente no seu|' +
        'diariamente no seu) (e-mail|email|caixa de entrada|celular|whatsapp|telemóvel|correio) ' +
        '[diariamente|todos os dias|gratuitamente|nosso|nossos|nossas|todas] (as|os|o|a|nosso|nossas|nossos|nossa) ' +
        '[principais|últimas|melhores|nossas|nossos] (notícias|destaques|newsletter|newsletters|alertas|matérias|' +
        'informações|ebook|conteúdos|novidades|melhor|manchetes|resumo|boletim|artigos|textos|histórias){matter}',
      '(receba|recebe|receber) (em seu|no seu|em sua|na sua|por|pelo) ' +
        '(e-mail|email|caixa de entrada|celular|whatsapp|telemóvel) [nosso|nossos|nossas|a nossa|o nosso|nossa] ' +
        '(notícias|destaques|newsletter|newsletters|alertas|novidades|ebook|conteúdos|boletim)[{matter}]',
      '(as|o|a|os|todas as|tudo) [principais|últimas|melhores|mais importantes] ' +
        '(notícias|novidades|informações|destaques|manchetes|melhor|essencial|principal|matérias|que importa|' +
        'mais importante)[ {title}] (no seu|na sua|em seu|em sua|no teu) ' +
        '(e-mail|email|caixa de entrada|inbox|celular|whatsapp)[ {words}]',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Fique por dentro de tudo que acontece',
        'As principais notícias no seu e-mail',
        'Receba as notícias do dia no seu e-mail',
        'Receba nossas newsletters',
        'As principais notícias do porto no seu e-mail',
        'Receba em seu email as histórias do mar',
      ],
      keeps: [
        'Receba por e-mail o boleto, explica a prefeitura.',
        'As cartas chegaram no seu e-mail',
        'O ministro responde no seu e-mail',
        'Fique por dentro da lei, pede a juíza.',
        'Receba bem o visitante',
        'Receba ou não a carta em seu e-mail, o morador deve pagar a multa.',
        'As cartas na manga',
      ],
    },
  },
  /** What the form answers: `Obrigado por se inscrever!`, `Verifique seu e-mail`, `E-mail inválido` */
  answer: {
    lines: ['(e-mail|email) (inválido|já cadastrado|obrigatório)'],
    words: ['verifique seu e-mail'],
    proof: {
      removes: ['E-mail invalido'],
      keeps: [
        'Obrigado por assinar a lei, disse o prefeito.',
        'Verifique seu e-mail todos os dias, aconselha o banco.',
        'Ocorreu um erro. Tente entender o caos no aeroporto.',
        'Obrigado pela música, cantava o coro.',
        'Ocorreu um erro na contagem, admitiu a junta.',
        'Verifique os pneus',
        'Inscrição rupestre',
      ],
    },
  },
  /** Labels and buttons, which need company: `Seu e-mail`, `Inscrever-se`, `Newsletter` */
  form: {
    lines: ['[a |nossa ]newsletter (do|da) {publication}', '(sobrenome|telefone|celular|cep|nome completo)'],
    words: ['inscrever-se'],
    place: 'run',
    proof: {
      removes: ['Nome completo'],
      keeps: ['Boletim sem efeito', 'Telefone de lata', 'Receber visitas'],
    },
  },
  /** A plea for the letters of the site: `Inscreva-se na newsletter do porto24`, `Quer mais notícias? Assine a nossa newsletter` */
  call: {
    lines: [
      '[clique aqui para |clique aqui e |{title}? ](assine|assinar|subscreva|subscrever|inscreva-se|inscrever-se|' +
        'se inscreva|cadastre-se|registe-se|faça a sua inscrição|faça sua inscrição)[ já| agora| aqui| hoje| grátis|' +
        ' gratuitamente| de graça] [(na|no|a|o|as|os|para receber a|para receber as|para a|em|para receber)] ' +
        '[(nossa|nosso|nossas|nossos)] (newsletter[s]|boletim|boletins|boletim informativo)' +
        '[ (do|da|de) {publication}| diária| semanal| gratuita| grátis][( e|, e|:| para|.|!) {title}]',
      '(assine|subscreva|siga) (o nosso|nosso|os nossos|nossos) (podcast|podcasts)[ {words}]',
    ],
    proof: {
      removes: [
        'Inscreva-se na newsletter do porto24',
        'Quer mais notícias? Assine a nossa newsletter',
        'Subscreva a newsletter do porto24',
        'Assine o nosso podcast',
      ],
      keeps: [
        'Receba a newsletter, dizia o cartaz na ponte.',
        'O boletim da escola sai às segundas',
        'Inscreva-se na corrida e cante',
      ],
    },
  },
  /** What a form for letters says when it was sent: `Obrigado por se inscrever` */
  thanks: {
    lines: [
      '(obrigado|obrigada) por (se inscrever|assinar|sua inscrição|subscrever|se cadastrar)[ [em |a ]nossa newsletter]',
    ],
    place: 'edges',
    proof: { removes: ['Obrigado por se inscrever'], keeps: ['Obrigado por tudo, disse o prefeito.'] },
  },
  /** A switch for notifications: `Ativar notificações` */
  notifications: {
    lines: ['(ativar|ative|ative as|permitir|habilitar) [as ](notificações|alertas)'],
    place: 'edges',
    proof: { removes: ['Ativar notificações'], keeps: ['Ativar alertas de chuva salvou o bairro'] },
  },
  /** The field for the address, and its label: `Seu e-mail` */
  address: {
    lines: ['[digite |insira |informe ][o ](seu|teu) (e-mail|email|endereço de e-mail|melhor e-mail)'],
    place: 'edges',
    proof: { removes: ['Seu e-mail'], keeps: ['Seu e-mail foi invadido, alerta a polícia.'] },
  },
  /** The way out of a mailing list: `Cancelar inscrição` */
  unsubscribe: {
    lines: [
      '(cancelar inscrição|cancelar a inscrição|cancelar subscrição|cancelar assinatura|descadastrar|descadastre-se)',
    ],
    place: 'edges',
    proof: { removes: ['Cancelar inscrição'], keeps: ['Cancelar inscrição no concurso custa caro'] },
  },
} satisfies ProvenFamily
