import type { Family } from '../rule.js'

/** Who took the picture, who wrote the story, and where to reach them. */
export const credit = {
  /** `Foto: Ana Silva/Folhapress`, `(crédito: Ana Silva)`, `Foto de Ana Silva` */
  photo: {
    lines: [
      '(foto|fotos|fotografia|fotografias|foto de capa|foto da capa|foto destaque|foto principal|crédito|créditos|crédito da foto|crédito da imagem|crédito foto|créditos da foto|créditos das fotos|imagem de capa|imagem destacada|fotógrafo|fotógrafa|foto/vídeo|foto e vídeo|arte|ilustração|foto do destaque|imagem de destaque)[ ]: {credit}',
      '(foto|fotos|fotografia|fotografias|ilustração|charge) (de|por|do|da) {author}',
      '(ilustração|infográfico|imagem|imagens|vídeo|video|gráfico|captura de tela|edição de vídeo)[ ]: {author}',
      'créditos[:] {credit}',
    ],
    endings: [
      '(foto|fotos|crédito|créditos|imagem|imagens|crédito da foto)[ ]: {credit}',
      '(imagem via|foto via|imagem:|foto:) {url}',
    ],
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
  },
  /** `Siga-me no Twitter: @ana`, `E-mail: ana@jornal.example`, `Ver todos os posts de Ana Silva` */
  contact: {
    lines: [
      '(quer|deseja) (sugerir|enviar) uma (reportagem|pauta|denúncia|foto|sugestão)[?] (mande|envie|fale|escreva){rest}',
      '(siga-me|me siga|siga o autor|siga a autora|siga o colunista) (no|em|nas|:)[ ]({platforms}|{handle}|{url})[[ ]:[ ]({handle}|{words})| {handle}| \\({handle}\\)]',
      'siga {author} (no|em|nas) {platforms}[[ ]:[ ]({handle}|{words})| {handle}| \\({handle}\\)]',
      '(tem|você tem) (alguma|uma|algum) (informação|sugestão|denúncia|história|sugestão de pauta|sugestão de reportagem)[?] (fale|envie|mande|escreva|conte|entre em contato){rest}',
      '(fale|entre em contato) com a (redação|gente|nossa redação)[ {rest}]',
      'envie [a] sua (denúncia|sugestão|história|foto|notícia)[ {rest}]',
      '(e-mail|email|contato|contacto|twitter|instagram|facebook|fale com o colunista|fale com a colunista|fale com o autor|escreva para|envie um e-mail para|sugestões de pauta|sugestões|contato com a redação|no twitter|no instagram|mail)[ |:|: | para | para: | a ]({email}|{handle})',
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
  },
  /** `Ana Silva é jornalista e escreve sobre o mar.` */
  biography: {
    shapes: [
      {
        holds: ' ',
        pattern:
          /^(?:\p{Lu}[\p{L}.'’-]{0,30} )(?:(?:\p{Lu}[\p{L}.'’-]{0,30}|de|da|do|dos|e) ){1,5}é (?:uma? )?(?:[\p{L}-]{2,20} ){0,4}(?:jornalista|redatora?|correspondente|colunista|colaboradora?|repórter|editora?|cronista|blogueir[ao])(?:[ ,](?:de|do|da|e|em|para|no|na|com|formad[ao]|especializad[ao]|há|desde|política)[^.\n]{2,160})?(?:\. [^\n]{2,250})?\.?$/u,
      },
    ],
    place: 'tail',
  },
  /** A heading with a name, above a biography: `Sobre Maria Gomes` */
  'about-name': { lines: ['sobre {author}'], place: 'tail', headsBiography: 'named' },
  /** A heading above a biography: `Sobre o autor` */
  'about-author': {
    lines: ['(sobre (o autor|a autora|os autores|o colunista|a colunista)|quem escreve)'],
    place: 'tail',
    headsBiography: 'any',
  },
} satisfies Family
