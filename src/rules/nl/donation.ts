import type { ProvenFamily } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** Buttons: `Doneer`, `Word donateur` */
  button: {
    lines: ['(doneer|doneren|word donateur|word vriend|word supporter|donateur worden|lid worden|steun deze site)'],
    place: 'run',
    proof: { removes: ['Doneer', 'Word donateur'], keeps: ['Doneer bloed', 'Word vriend van de dief'] },
  },
  /** `Steun onafhankelijke journalistiek`, `Vond je dit een goed artikel? Steun ons dan` */
  plea: {
    lines: [
      '(steun|ondersteun) [(de|onze)] [(onafhankelijke|lokale|vrije|kritische|onze)] journalistiek[ van {publication}| met {words}]',
      '(help|steun) ons met (een|jouw|uw|je) (donatie|gift|bijdrage)[ {words}]',
      '(steun|ondersteun) {publication} met (een|jouw|uw|je) (donatie|gift|bijdrage)',
      '(vond je|vindt u|vond u|vind je) dit een (goed|mooi|interessant|leuk) (artikel|verhaal|stuk|bericht|interview)' +
        '? (steun|doneer|help|word|abonneer) [{title}]',
    ],
    proof: {
      removes: [
        'Steun onafhankelijke journalistiek',
        'Help ons met een donatie',
        'Steun haven24 met een donatie',
        'Vond je dit een goed artikel? Steun ons dan',
      ],
      keeps: ['Steun de staking, vraagt de vakbond', 'Help ons, riepen de kinderen', 'Steun Amsterdam, vroeg zij.'],
    },
  },
  /** A plea for money: `Steun ons werk met een donatie` */
  give: {
    lines: [
      '(steun|ondersteun) (ons|onze) (werk|redactie|journalistiek|site)[ met (een|je|uw) (donatie|gift)]',
      '(doneer|geef) (nu|hier)[ aan {publication}]',
    ],
    place: 'edges',
    proof: { removes: ['Steun ons werk met een donatie'], keeps: ['Steun ons werk, vroeg de pastoor.'] },
  },
} satisfies ProvenFamily
