import type { ProvenFamily } from '../rule.js'

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** A caption that closes with its credit: `A ponte em maio — Foto: Ana Silva/G1`, `(Foto: Divulgação)` */
  'caption-with-credit': {
    closingCredit: {
      labels: [
        'Foto',
        'Fotos',
        'FOTO',
        'FOTOS',
        'Fotografia',
        'Fotografias',
        'Imagem',
        'Imagens',
        'Crédito',
        'Créditos',
        'Crédito da foto',
      ],
      joints: [' de', ' por'],
      sources: ['arquivo', 'reprodução', 'divulgação'],
      small: ['da', 'de', 'do', 'das', 'des', 'dos', 'e', 'via', 'por', 'em', 'pessoal', 'redes', 'sociais', 'vídeo'],
      ends: 'áâãàéêíóôõúç',
    },
    proof: {
      removes: [
        'A ponte nova, em maio — Foto: Ana Silva/G1',
        'Moradores cruzam o rio de balsa (Foto: Divulgação)',
        'A prefeita durante a abertura | Foto: Reprodução/Facebook',
        'Vista da ponte pelo norte. Imagem: Museu do Mar',
      ],
      keeps: [
        'O fotógrafo contou como fez a Foto: com uma caixa e um prego',
        'Ganhou o prêmio com a foto da ponte e da avó.',
        'Todos queriam a mesma foto: a do beijo.',
      ],
    },
  },
  /** The labels of BBC Brasil: `Crédito, Getty Images`, `Legenda da foto, A ponte` */
  bbc: {
    lines: [
      '(crédito|crédito da foto|legenda da foto|crédito da imagem|legenda da imagem|image copyright|legenda do vídeo|fonte da imagem), {matter}',
    ],
    words: ['legenda da foto', 'crédito da foto', 'legenda do vídeo', 'legenda da imagem'],
    proof: {
      removes: ['Crédito, Getty Images', 'Legenda da foto, A ponte em maio.'],
      keeps: ['O crédito, caro, afasta o comprador.', 'Na legenda da foto, uma data: maio de 1936.'],
    },
  },
  /** Any label: `Foto ilustrativa`, `Imagem meramente ilustrativa`, `Reprodução` */
  label: {
    lines: [
      '(foto|imagem|fotos|imagens|fotografia) (ilustrativa|ilustrativas|meramente ilustrativa|de arquivo|arquivo|' +
        'de divulgação|divulgação|reprodução|cedida|cedidas|enviada|enviada por leitor|de capa|da capa)' +
        '[[ ](/|:|-|\\||,)[ ]{credit}]',
      '(reprodução|divulgação|arquivo pessoal|foto|acervo pessoal|arquivo|reprodução/{credit}|divulgação/{credit}|' +
        'reprodução {credit}|imagem de arquivo|d.r.|dr)',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Foto ilustrativa',
        'Imagem meramente ilustrativa',
        'Reprodução',
        'Divulgação/Polícia Civil',
        'Arquivo pessoal',
      ],
      keeps: [
        'Foto de família',
        'Reprodução assistida',
        'Divulgação do resultado atrasa',
        'Arquivo da ditadura é aberto',
      ],
    },
  },
} satisfies ProvenFamily
