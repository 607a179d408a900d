import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  desk: {
    removes: [
      '(Reportagem de Ana Silva; Edição de Luís Paz)',
      'Traduzido por Ana Silva',
      'Edição: Luís Paz',
      '*Estagiária sob supervisão de Ana Silva',
      'Reportagem adicional de Luís Paz em Lima',
    ],
    keeps: [
      'Reportagem de guerra é tema de mostra',
      'Traduzido pela primeira vez em 1605, o livro segue vivo.',
      'Ana Silva colaborou com a polícia neste caso.',
      'Edição de luxo',
    ],
  },
  lusa: {
    removes: ['Lusa/Fim', 'AS (BC) // ZO', 'Folhapress', 'Estadão Conteúdo'],
    keeps: [
      'A agência Lusa (Lusa) faz anos na segunda-feira.',
      'Fim de uma era',
      'Redação e aplausos',
      'A carta dizia: AB // CD',
    ],
  },
}
