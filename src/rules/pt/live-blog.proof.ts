import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  closed: {
    removes: ['Termina aqui a nossa cobertura', 'Obrigado por acompanhar a nossa cobertura', 'Este direto terminou'],
    keeps: ['Termina aqui a viagem', 'Obrigado por nada', 'O direto acabou com a luta'],
  },
}
