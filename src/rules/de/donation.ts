import type { ProvenFamily } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Unterstützen Sie unabhängigen Journalismus`, `Spendiere uns einen Kaffee`, `Ihre Spende hilft uns.` */
  appeal: {
    lines: [
      '(hat ihnen|hat dir|gefällt ihnen|gefällt dir|wenn ihnen|wenn dir) (dieser|der|unser|dieser artikel) {matter} ' +
        '(spende|spenden|unterstützen|unterstützung|paypal|taz zahl ich|beitrag leisten){matter}',
    ],
    words: ['ihre spende hilft uns', 'spendiere uns einen kaffee'],
    place: 'edges',
    proof: {
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
    proof: {
      removes: ['Jetzt spenden', 'Spenden', 'Unterstützen Sie uns'],
      keeps: [
        'Spenden fließen spärlich',
        'Jetzt spenden alle Blut',
        'Unterstützen will das niemand',
        'Spendenkonto geplündert',
        'Danke für die Rettung',
      ],
    },
  },
  /** `Unterstützen Sie unabhängigen Journalismus`, `Helfen Sie uns mit einer Spende` */
  plea: {
    lines: [
      '(unterstützen sie|unterstütze|unterstützt|fördern sie) [(den|unseren|einen)] ' +
        '[(unabhängigen|kritischen|freien|lokalen|unseren unabhängigen)] ' +
        'journalismus[ (von|bei) {publication}| mit {words}]',
      '(helfen sie|hilf|helft) uns [(mit|durch)] (einer|ihrer|deiner|eurer) spende',
      '(unterstützen sie|unterstütze|unterstützt) {publication} (mit|durch) (einer|ihrer|deiner|eurer) (spende|mitgliedschaft)',
      '(hat ihnen|hat dir|hat euch|gefällt ihnen|gefällt dir|ihnen gefällt|dir gefällt) (dieser|der|unser) ' +
        '(artikel|beitrag|text|bericht) [(gefallen)][,|?] [dann ](unterstützen sie|unterstütze|unterstützt|spenden sie|' +
        'spende|abonnieren sie|abonniere|helfen sie)[ {title}]',
    ],
    proof: {
      removes: [
        'Unterstützen Sie unabhängigen Journalismus',
        'Helfen Sie uns mit einer Spende',
        'Unterstützen Sie hafen24 mit Ihrer Spende',
        'Hat Ihnen der Artikel gefallen? Dann helfen Sie uns',
      ],
      keeps: [
        'Helfen Sie uns mit einer Spende, bat das Tierheim.',
        'Unterstützen Sie den Streik, bittet die Gewerkschaft',
        'Helfen Sie uns, riefen die Kinder',
        'Spenden Sie Blut',
      ],
    },
  },
  /** A plea for money: `Unterstützen Sie unsere Arbeit mit einer Spende`, `Mit einer Spende helfen Sie uns` */
  give: {
    lines: [
      '(unterstützen|unterstütze) (sie|du) unsere (arbeit|redaktion) mit [einer|deiner|ihrer] spende',
      '[jetzt] spenden und {publication} unterstützen',
      'mit [einer|ihrer|deiner] spende (unterstützen|helfen) (sie|du) uns[ {words}]',
    ],
    place: 'edges',
    proof: {
      removes: ['Unterstützen Sie unsere Arbeit mit einer Spende', 'Mit einer Spende helfen Sie uns'],
      keeps: ['Unterstützen Sie unsere Arbeit, bat der Pfarrer.', 'Mit einer Spende begann der Skandal.'],
    },
  },
} satisfies ProvenFamily
