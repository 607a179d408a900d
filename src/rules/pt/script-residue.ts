import type { ProvenFamily } from '../rule.js'

/** What players and embeds say to those who see neither. */
export const scriptResidue = {
  /** `Ver esta publicação no Instagram`, `Uma publicação compartilhada por Ana Silva (@anasilva)`, `Este vídeo não está disponível` */
  embed: {
    lines: [
      '(ver|veja|abrir) (esta publicação|essa publicação|esta foto|essa foto|este vídeo|esse vídeo|este post|' +
        'esse post|este tweet|este reel) no (instagram|facebook|threads|tiktok|twitter|x|youtube)',
      '(uma publicação|uma foto|um vídeo|um post|um reel|uma postagem) ' +
        '(compartilhada|partilhada|publicada|compartilhado|partilhado|publicado) por {credit}[ (@{words})]',
      '(este vídeo|este conteúdo|este tweet|esta publicação|esta mensagem) (não está|já não está|não está mais) ' +
        'disponível[ (neste momento|no momento|no seu país)]',
      '(vídeo|conteúdo|publicação|tweet) (indisponível|não disponível)',
      '(ver|assistir|assista) no (youtube|facebook|instagram|tiktok)',
    ],
    proof: {
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
  },
  /** `Carregando o player`, `Reproduzir vídeo`, `Ativar som` */
  player: {
    lines: ['(carregando|a carregar) [o] (player|leitor|vídeo|tweet|conteúdo)'],
    words: [
      'reproduzir vídeo',
      'pausar vídeo',
      'ativar som',
      'ativar o som',
      'desativar som',
      'silenciar',
      'tela cheia',
      'ecrã inteiro',
      'sair da tela cheia',
      'velocidade de reprodução',
    ],
    place: 'edges',
    proof: {
      removes: ['Carregando o player', 'Reproduzir vídeo', 'Ativar som'],
      keeps: ['Carregando o saco, ele caiu.', 'Silenciar a testemunha custou caro.'],
    },
  },
} satisfies ProvenFamily
