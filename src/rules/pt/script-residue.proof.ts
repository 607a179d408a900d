import type { Proofs } from '../rule.js'
import type { scriptResidue } from './script-residue.js'

export const proof: Proofs<typeof scriptResidue> = {
  embed: {
    removes: [
      'Ver esta publicação no Instagram',
      'Uma publicação compartilhada por Ana Silva (@anasilva)',
      'Este vídeo não está disponível',
      'Assistir no YouTube',
    ],
    keeps: [
      'Uma publicação compartilhada por milhares era falsa, disse a polícia.',
      'Ver esta cidade a pé',
      'Este conteúdo não está disponível em farmácias, disse o médico.',
    ],
  },
  player: {
    removes: ['Carregando o player', 'Reproduzir vídeo', 'Ativar som'],
    keeps: ['Carregando o saco, ele caiu.', 'Silenciar a testemunha custou caro.'],
  },
}
