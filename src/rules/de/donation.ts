import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Unterstützen Sie unabhängigen Journalismus`, `Spendiere uns einen Kaffee`, `Ihre Spende hilft uns.` */
  appeal: {
    lines: [
      '(hat ihnen|hat dir|gefällt ihnen|gefällt dir|wenn ihnen|wenn dir) (dieser|der|unser|dieser artikel) {matter} (spende|spenden|unterstützen|unterstützung|paypal|taz zahl ich|beitrag leisten){matter}',
    ],
    place: 'edges',
  },
  /** Buttons: `Jetzt spenden`, `Spenden`, `Unterstützen`. */
  button: {
    words: [
      'jetzt spenden',
      'spenden',
      'spende',
      'hier spenden',
      'online spenden',
      'unterstützen',
      'jetzt unterstützen',
      'unterstützen sie uns',
      'unterstütze uns',
      'mitglied werden',
      'fördermitglied werden',
      'spendenkonto',
      'einmal zahlen',
      'regelmäßig zahlen',
      'paypal-spende',
      'spenden via paypal',
      'bitte unterstützen sie uns',
      'bitte unterstütze uns',
    ],
    place: 'run',
  },
} satisfies Family
