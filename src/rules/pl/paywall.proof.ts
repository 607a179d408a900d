import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  'to-continue': {
    removes: [
      'Pozostało jeszcze 80% artykułu',
      'Dalsza część artykułu jest dostępna dla subskrybentów',
      'Masz aktywną subskrypcję? Zaloguj się',
      'Aby przeczytać cały artykuł, wykup dostęp',
      'Artykuł dostępny tylko dla prenumeratorów',
      'Kup subskrypcję',
      'Wyłącz AdBlocka i odśwież stronę',
    ],
    keeps: [
      'Pozostało 80% lasu, podali leśnicy.',
      'Aby zobaczyć wystawę, kup bilet, radzi kustosz.',
      'Kup prenumeratę babci, radził listonosz.',
      'Artykuł dla wnuków',
    ],
  },
  button: { removes: ['ZALOGUJ SIĘ', 'Załóż konto'], keeps: ['Hasło roku', 'Prenumerata drożeje'] },
}
