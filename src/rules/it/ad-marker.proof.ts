import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: {
    removes: ['PUBBLICITÀ', '- Pubblicità -', 'Pubblicità', "PUBBLICITA'", 'Spazio pubblicitario'],
    keeps: [
      'Pubblicità ingannevole',
      'La pubblicità online è cresciuta di un terzo in un anno, dice il settore.',
      'Annuncio pubblicitario: decide il giudice',
    ],
  },
  'short-label': {
    removes: ['Annunci', 'Sponsorizzato'],
    keeps: ['Annuncio a sorpresa', 'Sponsor in fuga', 'Annunci di guerra'],
  },
  'continues-below': {
    removes: ['La tua lettura prosegue dopo la pubblicità', 'Continua dopo la pubblicità'],
    keeps: [
      'Continua a leggere dopo i cento anni',
      'La lettura continua a piacere',
      'Continua dopo la pausa lo sciopero',
      'L’articolo continua a far discutere',
    ],
  },
  'paid-label': {
    removes: ['In collaborazione con Banca Esempio', 'Contenuto sponsorizzato'],
    keeps: [
      'In collaborazione con la polizia, il giudice ha agito.',
      'Contenuto sponsorizzato: un mercato da milioni che cresce ogni anno.',
      'Articolo di legge',
      'Offerto in dono',
    ],
  },
  'paid-by': {
    removes: ['Sponsorizzato da Banca Esempio', 'Contenuto offerto da Acme'],
    keeps: ['Presentato dai vicini, il progetto è arrivato in consiglio.', 'Offerto dal club, il torneo comincia'],
  },
  network: {
    removes: ['Contenuti sponsorizzati da Taboola', 'Annunci Google', 'da Taboola'],
    keeps: ['Gli annunci di Google costano di più', 'Consigliati dal medico, i bagni'],
  },
  control: {
    removes: ['Salta la pubblicità', 'Chiudi annuncio', 'Il video inizierà tra 5 secondi'],
    keeps: ['Salta la corrente', 'La pubblicità termina in tribunale', 'Nascondi la chiave'],
  },
  affiliate: {
    removes: ['Questo articolo contiene link di affiliazione.', 'Alcuni link di questo articolo sono affiliati.'],
    keeps: [
      'Questo articolo della legge contiene trappole, dice la giudice.',
      'I link di questa famiglia con la mafia sono vecchi.',
      'Potremmo ricevere la commissione, ha detto il deputato.',
    ],
  },
}
