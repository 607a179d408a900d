import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: ['Slå på notiser', 'Du är nu anmäld till nyhetsbrevet'],
    keeps: [
      'Nyhetsbrevet läckte.',
      'Anmäl dig till polisen',
      'Få fisk i ån',
      'Prenumerera lagom',
      'Jag godkänner inte villkoren, sade hon.',
      'Få nyheter når fram till byn',
      'Ange gärningsmannen',
      'Få år senare lades tidningens nyhetsbrev ned',
      'Tack för maten, du kan komma när som helst',
      'Få väljare svarar via e-post.',
      'Bron öppnades i maj. Nyhetsbrev om den saknas.',
    ],
  },
  form: { removes: ['Din e-postadress'], keeps: ['Nyhetsbrev avslöjade kuppen', 'Anmälan läggs ned'] },
}
