import type { Proofs } from '../rule.js'
import type { captionCredit } from './caption-credit.js'

export const proof: Proofs<typeof captionCredit> = {
  'caption-with-credit': {
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
  bbc: {
    removes: ['Crédito, Getty Images', 'Legenda da foto, A ponte em maio.'],
    keeps: ['O crédito, caro, afasta o comprador.', 'Na legenda da foto, uma data: maio de 1936.'],
  },
  label: {
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
}
