import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: ['Odebírejte náš newsletter', 'Buďte v obraze'],
    keeps: [
      'Přihlaste se do kurzu první pomoci, radí lékař.',
      'Newsletter zaplavil schránky radních.',
      'Zadejte svůj PIN, poprosil podvodník.',
      'Všechny cesty vedou přímo do Říma',
      'Každý denně spěchá přímo do práce',
      'Zůstaňte v klidu a mějte vše v obraze',
    ],
  },
  'follow-us': {
    removes: [
      'Sledujte nás na Facebooku',
      'Sledujte nás také na Instagramu',
      'Přidejte si nás na Google Zprávy',
      'Sledujte Příklad na Instagramu',
    ],
    keeps: [
      'Sledujte nás z mostu, volali veslaři.',
      'Přidejte se k hasičům, vyzval starosta.',
      'Sledujte peníze',
      'Přidejte si mezi jídla ovoce',
    ],
  },
}
