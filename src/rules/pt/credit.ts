import type { ProvenFamily } from '../rule.js'

/** Who took the picture, who wrote the story, and where to reach them. */
export const credit = {
  /** `Foto: Ana Silva/Folhapress`, `(crédito: Ana Silva)`, `Foto de Ana Silva` */
  photo: {
    lines: [
      '(foto|fotos|fotografia|fotografias|foto de capa|foto da capa|foto destaque|foto principal|crédito|créditos|' +
        'crédito da foto|crédito da imagem|crédito foto|créditos da foto|créditos das fotos|imagem de capa|' +
        'imagem destacada|fotógrafo|fotógrafa|foto/vídeo|foto e vídeo|arte|ilustração|foto do destaque|' +
        'imagem de destaque)[ ]: {credit}',
      '(foto|fotos|fotografia|fotografias|ilustração|charge) (de|por|do|da) {author}',
      '(ilustração|infográfico|imagem|imagens|vídeo|video|gráfico|captura de tela|edição de vídeo)[ ]: {author}',
      'créditos[:] {credit}',
      '(whatsapp|divulgação|reprodução|facebook|instagram|arquivo pessoal)[ ]/[ ](reprodução|divulgação|{publication})',
    ],
    endings: [
      '(foto|fotos|crédito|créditos|imagem|imagens|crédito da foto)[ ]: {credit}',
      '(imagem via|foto via|imagem:|foto:) {url}',
    ],
    proof: {
      removes: [
        'Foto: Ana Silva/Folhapress',
        '(crédito: Ana Silva)',
        'Foto: Divulgação',
        'Fotos: Arquivo',
        'Foto de Ana Silva',
        'Imagem: Ana Silva',
        'WhatsApp/Reprodução',
      ],
      keeps: [
        'Foto: a imagem premiada mostra uma garça ao amanhecer.',
        'A foto de Ana Silva ganhou o prêmio.',
        'Foto de família na cúpula',
        'Crédito: como pedir sem risco',
        'Vídeo: assim caiu a ponte',
      ],
    },
  },
  /** Where the words could be a subhead: `Imagem: Museu do Mar`, `imagem via exemplo.com` */
  courtesy: {
    lines: [
      '(imagem|imagens|vídeo|gráfico|infográfico|fotos)[ ]: {credit}',
      '(imagem|foto) (via|do|da|cedida por) {credit}',
      '(imagem|foto|vídeo) via {url}',
      'cortesia[ de][:] {credit}',
    ],
    place: 'edges',
    proof: {
      removes: ['Imagem: UNICEF', 'imagem via exemplo.example', 'Cortesia de Clube Náutico'],
      keeps: ['Cortesia da casa', 'Imagem: tudo o que o espelho conta', 'Imagem do país em jogo'],
    },
  },
  /** `Siga-me no Twitter: @ana`, `E-mail: ana@jornal.example` */
  contact: {
    lines: [
      '(quer|deseja) (sugerir|enviar) uma (reportagem|pauta|denúncia|foto|sugestão)[?] (mande|envie|fale|escreva){rest}',
      '(siga-me|me siga|siga o autor|siga a autora|siga o colunista) (no|em|nas|:)[ ]({platforms}|{handle}|{url})' +
        '[[ ]:[ ]({handle}|{words})| {handle}| \\({handle}\\)]',
      'siga {author} (no|em|nas) {platforms}[[ ]:[ ]({handle}|{words})| {handle}| \\({handle}\\)]',
      '(tem|você tem) (alguma|uma|algum) (informação|sugestão|denúncia|história|sugestão de pauta|' +
        'sugestão de reportagem)[?] (fale|envie|mande|escreva|conte|entre em contato){rest}',
      '(fale|entre em contato) com a (redação|gente|nossa redação)[ {rest}]',
      'envie [a] sua (denúncia|sugestão|história|foto|notícia)[ {rest}]',
      '(e-mail|email|contato|contacto|twitter|instagram|facebook|fale com o colunista|fale com a colunista|' +
        'fale com o autor|escreva para|envie um e-mail para|sugestões de pauta|sugestões|contato com a redação|' +
        'no twitter|no instagram|mail)[ |:|: | para | para: | a ]({email}|{handle})',
      '{author}[,|:| -| /| \\|] ({email}|{handle})',
      'siga [a|o] {site}( no| em|:) (twitter|facebook|instagram)[:] {matter}',
    ],
    words: [
      'mais do autor',
      'mais artigos do autor',
      'ver perfil',
      'ver todos os artigos do autor',
      'ver mais artigos do autor',
      'leia todos os artigos',
      'mais sobre o autor',
    ],
    endings: ['siga [a|o] {site}( no| em|:) (twitter|facebook|instagram)[:] {matter}'],
    place: 'tail',
    proof: {
      removes: [
        'Quer sugerir uma reportagem? Mande para o Exemplo',
        'Tem uma sugestão de reportagem? Envie para nós',
        'Fale com a redação',
        'Siga-me no Twitter: @ana_silva',
        'E-mail: ana@jornal.example',
        'Ana Silva @ana_silva',
        'Siga a Coluna do Porto: Twitter: @porto Facebook: facebook.com/porto',
      ],
      keeps: [
        'Siga-me no Twitter, escreveu o vereador.',
        'Tem alguma informação? perguntou o delegado.',
        'Quem tiver informação pode escrever para denuncias@policia.example ou ligar 190.',
        'Contato com a vítima: nenhum',
        'E-mail faz meio século',
      ],
    },
  },
  /** `Ana Silva é jornalista e escreve sobre o mar.` */
  biography: {
    shapes: [
      {
        holds: ' é ',
        pattern:
          /^(?:\p{Lu}[\p{L}.'’-]{0,30} )(?:(?:\p{Lu}[\p{L}.'’-]{0,30}|de|da|do|dos|e) ){1,5}é (?:uma? )?(?:[\p{L}-]{2,20} ){0,4}(?:jornalista|redatora?|correspondente|colunista|colaboradora?|repórter|editora?|cronista|blogueir[ao])(?:[ ,](?:de|do|da|e|em|para|no|na|com|formad[ao]|especializad[ao]|há|desde|política)[^.\n]{2,160})?(?:\. [^\n]{2,250})?\.?$/u,
      },
    ],
    place: 'tail',
    proof: {
      removes: [
        'Ana Silva é jornalista e escreve sobre o mar.',
        'Luís da Paz é repórter de Economia. Antes trabalhou na rádio.',
      ],
      keeps: [
        'Ana Silva é suspeita do roubo, segundo a polícia.',
        'O preso é jornalista e vive em Lima, disse o juiz.',
        'Ana Silva é a prefeita mais jovem do país.',
      ],
    },
  },
  /** A heading with a name, above a biography: `Sobre Maria Gomes` */
  'about-name': {
    lines: ['sobre {author}'],
    place: 'tail',
    headsBiography: 'named',
    proof: {
      removes: ['Sobre Maria Gomes', 'Sobre Jo Ng'],
      keeps: ['Sobre quarenta pessoas nada se sabe.', 'O autor é desconhecido.'],
    },
  },
  /** A heading above a biography: `Sobre o autor` */
  'about-author': {
    lines: ['(sobre (o autor|a autora|os autores|o colunista|a colunista)|quem escreve)'],
    place: 'tail',
    headsBiography: 'any',
    proof: {
      removes: ['Sobre o autor', 'Sobre a autora'],
      keeps: ['Sobre quarenta pessoas nada se sabe.', 'O autor é desconhecido.'],
    },
  },
  /** A plea to write to the desk: `Encontrou um erro? Escreva para mesa@jornal.example`, `Mande fotos para o nosso WhatsApp: (41) 99999-0000` */
  'write-us': {
    lines: [
      '[{title}? |se (tem|tiver|tens) (alguma|uma|algum|um) (pergunta|dúvida|sugestão|comentário), ]' +
        '(escreva-nos|escreve-nos|envie-nos|mande-nos|avise-nos|contacte-nos|fale conosco|fale connosco|' +
        'entre em contato conosco|entre em contacto connosco)[ {words}] {email}',
      '(envie|mande|escreva|compartilhe) (o seu|os seus|seu|seus|sua|suas|a sua|as suas) ' +
        '(comentário|comentários|sugestão|sugestões|dúvida|dúvidas|crítica|críticas|foto|fotos|vídeo|vídeos|opinião|' +
        'história|pergunta|perguntas)[ {words}] {email}',
      '[{title}? |se (tem|tiver|tens) (alguma|uma|algum|um) (pergunta|dúvida|sugestão|comentário), ]' +
        '(envie|mande|envia|manda) [(as|os|suas|seus|sua|seu|as suas|a sua|uma|tuas)] {words} ' +
        '(nosso|nossa|da redação do|do nosso) whatsapp[{matter}]',
      '(encontrou|achou|viu|notou|encontraste|detectou|detetou) (um|algum|uma) (erro|falha|gralha)[ {words}]? ' +
        '(escreva|avise-nos|avise|nos avise|reporte|comunique|envie|fale conosco|escreva-nos|informe|diga-nos|mande)' +
        '[ {matter}]',
      '(tem|tens|conhece|sabe de) (uma|alguma|algum|um) (notícia|história|sugestão|pauta)[ {words}]? (escreva|mande|envie|conte|fale)[ {words}] {email}',
      '(tem|tens) (dúvidas|perguntas|sugestões|alguma dúvida|alguma pergunta|uma pergunta|uma dúvida)[ {words}]? (escreva|mande|envie)[ {words}] {email}',
    ],
    proof: {
      removes: [
        'Encontrou um erro? Escreva para mesa@jornal.example',
        'Mande fotos e vídeos para o nosso WhatsApp: (41) 99999-0000',
        'Envie seu comentário para mesa@jornal.example',
        'Tem uma sugestão de reportagem? Mande para mesa@jornal.example',
      ],
      keeps: [
        'Se tiver sintomas, escreva-nos para urgencia@hospital.example',
        'Quem viu algo pode escrever para policia@porto.example.',
        'Tem informações? Escreva para denuncias@policia.example',
        'Envie-nos a carta, pediu a mãe.',
      ],
    },
  },
} satisfies ProvenFamily
