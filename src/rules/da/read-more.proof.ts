import type { Proofs } from '../rule.js'
import type { readMore } from './read-more.js'

export const proof: Proofs<typeof readMore> = {
  link: {
    removes: [
      'Læs mere',
      'Læs hele artiklen',
      'Fortsæt læsningen →',
      'Læs mere på Eksempel',
      'Læs hele interviewet her',
      'Læs flere nyheder fra Havnebladet',
      'Læs mere om broen her',
      'Læs mere på vores hjemmeside',
      'Vis hele artiklen',
    ],
    keeps: [
      'Læs mere Marx, sagde læreren.',
      'Læs videre i loven',
      'Læs hele bogen i sommer',
      'Læs flere bøger',
      'Læs mere på skolen, sagde læreren.',
    ],
  },
  labelled: {
    removes: [
      'Læs også: Byen stemmer for den nye bro',
      'LÆS OGSÅ | Det ved vi om branden',
      'Læs mere: Derfor står havnen tom',
      'Se også: Broen set fra luften i dag',
      '(Læs også: Byen stemmer for den nye bro)',
      '[Læs mere: Det ved vi om branden]',
    ],
    keeps: [
      'Læs også kontrakten, sagde dommeren.',
      'Læs mere: aldrig.',
      'Baggrund: Byen har skændtes om broen i flere år.',
      '(Læs også bilaget)',
      '(se også side tre)',
      'Skiltet på muren (læs mere: det gør dig glad) hang der i årevis.',
      'Han blev ”hjulpet” [se også: købt af alle] og tav i årevis.',
      'Se billederne: de er falske.',
      'Overblik: ni.',
    ],
  },
  'bare-title': {
    removes: ['Læs også Byen stemmer for den nye bro', 'Læs mere Det ved vi om branden'],
    keeps: ['Læs også det med småt, råder juristen.', 'Læs mere Marx'],
  },
  section: {
    removes: ['VIDEO: Sådan blev den nye bro bygget', 'Podcast: Alt om den nye bro'],
    keeps: ['Video: en ny kunstform', 'Debat: ja eller nej.'],
  },
}
