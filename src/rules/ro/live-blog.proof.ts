import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  badge: {
    removes: ['În direct', 'Ultima oră', 'LIVE TEXT'],
    keeps: ['În direct din iad', 'Ultima oră a unui dictator', 'Live fără public'],
  },
  developing: {
    removes: [
      'Știre în curs de actualizare',
      'Vom reveni cu detalii',
      'Revenim cu amănunte',
      'Mai multe detalii în scurt timp',
    ],
    keeps: [
      'Articolul este în curs de redactare la minister.',
      'Știrea în curs de verificare era falsă, a recunoscut postul.',
      'Vom reveni, a spus el.',
      'Detalii mărunte',
    ],
  },
}
