import type { ProvenFamily } from '../rule.js'

/** Buttons, bars and pleas to share or to follow. */
export const share = {
  /** A button that says what it shares: `Compartilhe esta notícia`, `Partilhar no Facebook`, `Copiar link` */
  'share-this': {
    lines: [
      '(copiar|copie|obter) [o] (link|url|endereço|ligação)[ da notícia]',
      '(link|url|endereço) (copiado|copiada)[ para a área de transferência]',
      '(enviar|mandar) (por|a um|para um) (e-mail|email|amigo|whatsapp)',
      '(opções|mais opções) de (compartilhamento|partilha)',
    ],
    proof: {
      removes: ['Copiar link', 'Link copiado'],
      keeps: [
        'Compartilhe esta foto do suspeito, pediu a polícia aos moradores.',
        'Partilhar o pão',
        'Compartilhe com os vizinhos a água, pede a prefeitura.',
        'Copiar o modelo dinamarquês',
      ],
    },
  },
  /** A button of one word: `Compartilhar`, `Partilhar`, `Curtir`, `Seguir` */
  button: {
    lines: [
      '(compartilhar|partilhar|curtir|gostei|partilhas|compartilhamentos) {n}',
      '{n} (compartilhamentos|partilhas|curtidas|partilha|compartilhamento|shares|visualizações|leituras|gostos)',
    ],
    words: [
      'compartilhar',
      'compartilhe',
      'compartilhamentos',
      'compartilhado',
      'partilhar',
      'partilhe',
      'partilha',
      'partilhas',
      'curtir',
      'curta',
      'gosto',
      'gostei',
      'seguir',
      'siga',
      'siga-nos',
      'siga-no',
      'guardar',
      'salvar',
      'enviar',
      'imprimir',
      'tweetar',
      'tuitar',
      'tweet',
      'copiar',
      'link',
      'e-mail',
      'enviar por e-mail',
      'enviar por email',
      'nas redes',
      'redes sociais',
      'nos siga no',
    ],
    place: 'run',
    proof: {
      removes: ['Compartilhar', 'Partilhar', 'Curtir', 'Siga-nos', '0 partilhas'],
      keeps: ['Partilhar mesa', 'Guardar silêncio', 'Gosto de futebol', 'Siga o mestre', '12 gostos amargos'],
    },
  },
  /** Several in a row: `Compartilhar Facebook Twitter`, `Partilhar: Facebook, WhatsApp` */
  bar: {
    lines: [
      '(compartilhar|compartilhe|partilhar|partilhe|imprimir|enviar|tweet|tweetar|curtir|salvar)[,|:| \\|| /| •| no| no:| em| em:| via] {buttons}',
      '(facebook|twitter|whatsapp|telegram|linkedin)[,| \\|| /| •] {platforms} (compartilhar|partilhar|imprimir|enviar|copiar link|email|e-mail|salvar)',
      '(partilhar no facebook|partilhar no twitter|compartilhar no facebook|compartilhar no whatsapp)[,| \\|| •] {words}',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Compartilhar Facebook Twitter',
        'Partilhar: Facebook, Twitter, WhatsApp',
        'Facebook Twitter WhatsApp Copiar link',
      ],
      keeps: ['Partilhar casa e vida', 'Enviar soldados', 'Salvar Facebook na gaveta'],
    },
  },
  /** The share block of WordPress: `Curtir isso: Curtir Carregando...` */
  wordpress: {
    lines: [
      'enviar por e-mailpostar no blog!{matter}',
      'enviar por e-mail postar no blog!{matter}',
      'enviar a mensagem por e-maildê a sua opinião!{matter}',
      '(clique|carregue) (para|aqui para) ' +
        '(imprimir|enviar um link por e-mail para um amigo|enviar por e-mail a um amigo)' +
        '[[ ]\\((abre|opens) em (nova|uma nova) janela\\)]',
      '(compartilhar|partilhar) (no|na|em) {platforms}[ ]\\(abre em (nova|uma nova) janela\\)',
      '(curtir isso|gostar disto|compartilhe isso|partilhar isto|partilhe isto|curtir isto)[:][ ](curtir|gosto)[ ]carregando',
    ],
    words: [
      'curtir isso',
      'gostar disto',
      'compartilhe isso',
      'partilhar isto',
      'partilhe isto',
      'curtir carregando',
      'gosto carregando',
      'curtir isto',
      'compartilhe:',
    ],
    proof: {
      removes: [
        'Enviar por e-mailPostar no blog!Compartilhar no XCompartilhar no Facebook',
        'Clique para imprimir(abre em nova janela)',
        'Curtir isso: Curtir Carregando...',
        'Gostar disto:',
      ],
      keeps: [
        'Postar no blog da escola é proibido.',
        'Clique para compartilhar, dizia o golpe, e 900 caíram.',
        'A porta abre em nova janela',
      ],
    },
  },
  /** A plea that names its platform: `Siga-nos no Facebook`, `Siga o canal do Exemplo no WhatsApp`, `Entre no nosso grupo do Telegram` */
  'follow-us': {
    lines: [
      '(siga|acompanhe|curta) (o|a) {site} (no|na|nas|pelo|no:|em)',
      '(siga|siga-nos|acompanhe|acompanhe-nos|nos siga) (nas|em) (redes sociais|nossas redes sociais|nossas redes|redes)[( e| para|:|,|.) {rest}]',
      '(adicione|escolha|defina|coloque) [o|a] {site} como (fonte|sua fonte|uma fonte) (preferida|preferencial|de preferência|favorita){rest}',
      '(receba|recebe) (as notícias|notícias) (do {site}|de {site}) (no|pelo) (whatsapp|telegram|google news)[{rest}]',
      '(siga-nos|nos siga|siga a gente) (no|nas|na|em) (google notícias|google news|google discover|redes sociais|nossas redes|nossas redes sociais)',
      '(participe dos|acesse nossos|entre em nossos) (canais|grupos) {rest}',
    ],
    endings: [
      '(siga-nos|siga o {publication}|siga a {publication}|acompanhe o {publication}) (no|na|nas|em) {platforms}[( e| para|:|,) {rest}]',
      '(siga|entre no) (nosso|o nosso) (canal|grupo) (do|no) {platforms}[ {rest}]',
    ],
    place: 'edges',
    proof: {
      removes: ['Siga-nos no Google Notícias', 'Siga o Exemplo no', 'Siga-nos nas redes sociais'],
      keeps: [
        'Entre no grupo do WhatsApp, dizia o recrutador.',
        'Siga-nos na marcha, pediram os organizadores.',
        'Siga o desvio na saída norte, avisou a polícia.',
        'Entre no coro na terça, na câmara.',
        'Facebook, Twitter e Google não quiseram comentar a decisão.',
      ],
    },
  },
  /** A plea for a channel, a group or a page of a platform: `Siga o canal do porto24 no WhatsApp`, `Clique aqui para entrar no grupo do porto24 no Telegram` */
  'channel-call': {
    lines: [
      '[clique aqui para |clique aqui e ](siga|seguir|acompanhe|curta|curtir|participe|participar|participe do|entre|' +
        'entrar|entre no|entrar no|inscreva-se|inscreva-se no|assine|assinar) ' +
        '[o |a |do |da |no |na |nosso |nossa |o nosso |a nossa |do nosso |no nosso ]' +
        '(canal|grupo|página|perfil|comunidade|conta)[ {words}] (no|na|em|pelo) {platforms}[ {rest}]',
    ],
    proof: {
      removes: [
        'Siga o canal do porto24 no WhatsApp',
        'Clique aqui para entrar no grupo do porto24 no Telegram',
        'Curta a página do porto24 no Facebook',
      ],
      keeps: [
        'Siga o canal até a velha barragem',
        'Entre no grupo do WhatsApp, dizia o recrutador.',
        'Curta a página virada',
      ],
    },
  },
  /** `Compartilhe esta notícia nas suas redes`, `Gostou? Compartilhe com seus amigos!`, `Siga o @porto24 no Instagram` */
  call: {
    lines: [
      '(compartilhe|compartilha|partilhe|partilha|divulgue) (este|esta|essa|esse) ' +
        '(artigo|notícia|matéria|reportagem|conteúdo|texto|entrevista|história|post|publicação)' +
        '[ (nas|com|no|em|pelo) (suas|seus|as suas|os seus|redes|facebook|whatsapp|twitter|teus) {words}| nas redes|' +
        ' no facebook| no twitter| pelo whatsapp]',
      '(gostou|gostaste)[ (do|da|deste|desta) (artigo|notícia|matéria|reportagem|conteúdo|texto|entrevista|história)]' +
        '[,|?] (compartilhe|partilhe|compartilha|partilha)[ {words}]',
      '(siga|segue|acompanhe) [o |a |os ]{handle} (no|na|em|nas) {platforms}',
      '(siga|segue|acompanhe) [a gente|o {publication}|a {publication}|-nos] (no|na|em|pelo|nas) {platforms}',
      '(siga-nos|segue-nos|acompanhe-nos|nos siga|curta-nos) (no|na|em|pelo|nas) {platforms}',
      '(entre|participe|faça parte|entra|junte-se) (no|do|ao|em) nosso (grupo|canal) (de|do|no) {platforms}[ {words}]',
      '(envie|mande|envie-nos) (suas|as suas|sua|a sua) (fotos|fotos e vídeos|sugestões|sugestão de pauta|sugestão|' +
        'notícias|denúncia|denúncias) (pelo|para o|por|através do) [(nosso)] (whatsapp|telegram|e-mail|{email})' +
        '[ {rest}]',
    ],
    proof: {
      removes: [
        'Compartilhe esta notícia nas suas redes sociais',
        'Gostou? Compartilhe com seus amigos!',
        'Siga o @porto24 no Instagram',
        'Siga-nos no Facebook, Twitter e Instagram',
        'Siga o porto24 no Google News',
        'Entre no nosso grupo de WhatsApp',
        'Envie suas fotos e vídeos pelo WhatsApp',
      ],
      keeps: [
        'Compartilhe o pão com o vizinho',
        'Siga-nos, gritou o guia da outra margem.',
        'Entre no nosso barco, disse o pescador.',
      ],
    },
  },
  /** A call to prefer the site in searches: `Adicione-nos como fonte preferida no Google` */
  source: {
    lines: [
      '(adicione-nos|adicione o {publication}|adicione a {publication}) como [sua ]fonte (preferida|favorita|preferencial) (no|do) google',
    ],
    place: 'edges',
    proof: {
      removes: ['Adicione-nos como fonte preferida no Google'],
      keeps: ['Adicione-nos à lista, pediram os moradores.'],
    },
  },
} satisfies ProvenFamily
