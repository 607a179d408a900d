import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  'to-continue': {
    removes: [
      'Pozostało jeszcze 80% artykułu',
      'Masz aktywną subskrypcję? Zaloguj się',
      'Kup subskrypcję',
      'Artykuł tylko dla subskrybentów',
      'Masz jeszcze 3 darmowe artykuły',
      'Czytaj dalej w prenumeracie',
      'Subskrybuj już od 9,90 zł miesięcznie',
      'Możesz zrezygnować w każdej chwili.',
      'Zaprenumeruj Gazetę',
    ],
    keeps: [
      'Pozostało 80% lasu, podali leśnicy.',
      'Aby zobaczyć wystawę, kup bilet, radzi kustosz.',
      'Kup prenumeratę babci, radził listonosz.',
      'Artykuł dla wnuków',
      'Potem 20 zł znikło z kasy',
      'Możesz zrezygnować z umowy.',
    ],
  },
  button: { removes: ['ZALOGUJ SIĘ', 'Załóż konto'], keeps: ['Hasło roku', 'Prenumerata drożeje'] },
}
