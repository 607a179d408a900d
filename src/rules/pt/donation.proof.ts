import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: [
      'Apoie o jornalismo independente',
      'Faça uma doação aqui',
      'Seja um apoiador do Exemplo',
      'Sua doação nos ajuda a seguir sem pressões.',
      'Apoie-nos',
    ],
    keeps: [
      'Apoie a cabeça no travesseiro',
      'Faça a cama todo dia, ensina o almirante.',
      'Sua contribuição ao clube acabou em maio.',
    ],
  },
  button: { removes: ['Doe', 'Apoie'], keeps: ['Doar sangue salva vidas', 'Apoie os braços'] },
}
