import type { ProvenFamily } from '../rule.js'

/** Labels of a live blog. Its entries are the story. */
export const liveBlog = {
  /** How it ends: `Termina aqui a nossa cobertura`, `Obrigado por acompanhar a nossa cobertura` */
  closed: {
    yields: 'live-blog',
    lines: [
      '(termina|encerra|encerramos|terminamos|fechamos|fica) (aqui|por aqui) {words} (cobertura|direto|acompanhamento|transmissão|liveblog)[{rest}]',
      '(obrigado|obrigada) por (acompanhar|seguir|nos acompanhar|ter acompanhado|nos seguir) {words} (cobertura|direto|transmissão|liveblog)[{rest}]',
      '(este|o) (direto|liveblog|minuto a minuto|tempo real) (terminou|foi encerrado|chegou ao fim|está encerrado)',
    ],
    place: 'edges',
    proof: {
      removes: ['Termina aqui a nossa cobertura', 'Obrigado por acompanhar a nossa cobertura', 'Este direto terminou'],
      keeps: ['Termina aqui a viagem', 'Obrigado por nada', 'O direto acabou com a luta'],
    },
  },
} satisfies ProvenFamily
