import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: ['Hat ihnen dieser Neue Brücke in der Stadt eröffnet spendeNeue Brücke in der Stadt eröffnet'],
    keeps: [
      'Unterstützen Sie den Antrag, fragte der Richter.',
      'Spenden an die Partei wurden zurückgezahlt.',
      'Ihre Spende hilft Kindern in Not',
      'Jede Unterstützung zählt',
      'Ihre Spende hilft uns, sagte die Leiterin des Tierheims am Sonntag.',
      'Jede Spende hilft uns, sagt Jo Ng vom Tierheim in Bremen.',
      'Unterstützen Sie unsere Arbeit mit einer Stimme, bat der Verein.',
      'Diese Arbeit wird von Helfern mit Spenden finanziert.',
      'Mit einer Spende kann man uns helfen, sagt der Verein.',
    ],
  },
  button: {
    removes: ['Jetzt spenden', 'Spenden', 'Unterstützen Sie uns'],
    keeps: [
      'Spenden fließen spärlich',
      'Jetzt spenden alle Blut',
      'Unterstützen will das niemand',
      'Spendenkonto geplündert',
      'Danke für die Rettung',
    ],
  },
}
