import type { Proofs } from '../rule.js'
import type { truncation } from './truncation.js'

export const proof: Proofs<typeof truncation> = {
  'continue-reading': {
    removes: [
      'Continue lendo',
      'Ler artigo completo',
      'Leia a notícia completa',
      'Clique aqui para ler mais',
      'Leia mais sobre assunto aqui.',
    ],
    keeps: ['Ler mais vai fazer bem.', 'Querem continuar lendo na escola', 'Ver mais longe é o lema'],
  },
  'next-page': {
    removes: ['Continua na página 4', 'Segue na pág. 12'],
    keeps: ['Continua na luta', 'Segue na página do clube o drama dos sócios.'],
  },
}
