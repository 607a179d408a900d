import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Steun onze journalistiek`, `Doneer`, `Waardeer dit artikel` */
  appeal: {
    lines: [
      '(steun|help|ondersteun) [nu|ons|hier] (onze|onafhankelijke|onze onafhankelijke|onze lokale) (journalistiek|onafhankelijke journalistiek|werk|redactie|onderzoeksjournalistiek|omroep|site|website)[ (met|door|via) (een|je|uw|jouw) [{words}] (donatie|bijdrage|lidmaatschap|abonnement|gift)| en {words}|! {matter}|. {matter}]',
      '(steun|ondersteun) (ons|ons werk|ons met) [(met|door|via)] [(een|je|uw|jouw)] [{words}] (donatie|bijdrage|lidmaatschap|abonnement|gift)[! {matter}|. {matter}]',
      '(steun ons|steun ons werk|help ons [om] onafhankelijk te blijven)',
      '(waardeer|waardeer je) dit artikel[!|?][ {matter}]',
      '(word|wordt) (nu|vandaag|vandaag nog|ook) (donateur|supporter|vriend|lid)[ (van {publication}|en (steun|help) {words}|via {words})][! {matter}|. {matter}]',
      '(met jouw|met uw|jouw|uw|je) (donatie|steun|gift|bijdrage) (maakt|maken|houdt|helpt|kunnen|steun|blijft) [{words} ](journalistiek|ons werk|onze verhalen|onze redactie|deze site)[ (mogelijk|onafhankelijk|te maken|maken|in stand|te houden|voort te zetten|blijven maken)]',
      '(doneer nu|doneer hier|ik doneer|doneren kan hier|trakteer ons op een koffie|trakteer mij op een koffie|doneer via paypal|doneer via {words})',
    ],
    place: 'edges',
  },
  /** Buttons: `Doneer`, `Word donateur` */
  button: {
    lines: ['(doneer|doneren|word donateur|word vriend|word supporter|donateur worden|lid worden|steun deze site)'],
    place: 'run',
  },
} satisfies Family
