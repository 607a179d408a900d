import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: [
      'Seu apoio nos ajuda a continuar o trabalho',
      'Torne-se membro do Exemplo',
      'O Exemplo é um veículo independente mantido por seus leitores',
      'Apoie o jornalismo independente',
      'Faça uma doação aqui',
      'Seja um apoiador do Exemplo',
      'Sua doação nos ajuda a seguir sem pressões.',
      'Apoie-nos',
    ],
    keeps: [
      'Seja um doador de medula, pede o hospital.',
      'Torne-se membro da União Europeia, pediu o ministro.',
      'Sua doação permite que três crianças comam.',
      'A sua contribuição é fundamental para que a escola abra, disse a diretora.',
      'Apoie o jornalismo livre o rei, segundo o discurso.',
      'Apoie a cabeça no travesseiro',
      'Faça a cama todo dia, ensina o almirante.',
      'Sua contribuição ao clube acabou em maio.',
    ],
  },
  button: { removes: ['Doe', 'Apoie'], keeps: ['Doar sangue salva vidas', 'Apoie os braços'] },
}
