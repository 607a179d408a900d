import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  source: {
    removes: ['Fuente: EFE', 'Fuente: El Diario de Ejemplo', 'Fuentes: AFP, BBC', 'Fuente', 'Tomado de Prensa Latina'],
    keeps: [
      'Fuente: la policía, el hospital y dos testigos lo confirman.',
      'Una fuente del ministerio lo negó.',
      'Fuente de vida y de conflicto',
      'Vía libre al puente',
    ],
  },
  address: {
    removes: [
      'Fuente: https://diario.example/4',
      'Fuente: www.diario.example/4',
      'Leer el artículo original',
      'Link a la noticia original',
    ],
    keeps: [
      'Leer el texto original cuesta, admite la profesora.',
      'Enlace fatal',
      'Quien sepa algo puede entrar en https://policia.example/aviso y avisar.',
    ],
  },
  'with-information': {
    removes: [
      'Con información de EFE',
      '(Con información de AFP, EFE y Reuters)',
      'Con información de el despertar',
      'Con información de la Agencia Ejemplo',
      'Con datos de Europa Press',
    ],
    keeps: [
      'Con información de la policía, el juez actuó.',
      'Con información de sus espías, el rey ganó la batalla.',
      'Con datos de hoy, la deuda es menor.',
      'Con información falsa, estafó a veinte',
    ],
  },
}
