import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: [
      'Unterstützen Sie unabhängigen Journalismus',
      'Unterstützen Sie unsere Arbeit mit einer Spende.',
      'Spendier uns einen Kaffee',
      'Ihre Spende hilft uns, weiter kritisch zu berichten.',
    ],
    keeps: [
      'Unterstützen Sie den Antrag, fragte der Richter.',
      'Spenden an die Partei wurden zurückgezahlt.',
      'Ihre Spende hilft Kindern in Not',
      'Jede Unterstützung zählt',
    ],
  },
  button: {
    removes: ['Jetzt spenden', 'Spenden', 'Unterstützen Sie uns'],
    keeps: ['Spenden fließen spärlich', 'Jetzt spenden alle Blut', 'Unterstützen will das niemand'],
  },
}
