import type { ProvenFamily } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Wspieraj niezależne dziennikarstwo`, `Podobał Ci się ten artykuł? Wesprzyj nas` */
  plea: {
    lines: [
      '(wspieraj|wesprzyj|wspieramy) [(nasze)] [(niezależne|wolne|lokalne|rzetelne|obywatelskie)] dziennikarstwo[ {publication}]',
      '(pomóż|pomóżcie) nam (swoją|twoją|wpłacając) (wpłatą|darowizną|darowiznę)[ {words}]',
      '(wesprzyj|wspieraj) {publication} (darowizną|wpłatą|swoją wpłatą)',
      '(podobał ci się|spodobał ci się|podobał się państwu) [(ten)] (artykuł|tekst|materiał|wywiad|reportaż)? ' +
        '(wesprzyj|wspieraj|postaw|wpłać|zostań)[ {title}]',
    ],
    proof: {
      removes: [
        'Wspieraj niezależne dziennikarstwo',
        'Pomóż nam swoją wpłatą',
        'Wesprzyj port24 darowizną',
        'Podobał Ci się ten artykuł? Wesprzyj nas',
      ],
      keeps: ['Wspieraj strajk, prosi związek', 'Pomóż nam, wołały dzieci', 'Wesprzyj się na moim ramieniu'],
    },
  },
  /** A plea for money: `Wesprzyj naszą pracę darowizną` */
  give: {
    lines: ['(wesprzyj|wspieraj|wspomóż) (naszą pracę|nas|naszą redakcję|nasz portal)[ (darowizną|finansowo|wpłatą)]'],
    place: 'edges',
    proof: { removes: ['Wesprzyj naszą pracę darowizną'], keeps: ['Wesprzyj naszą pracę, prosił proboszcz.'] },
  },
} satisfies ProvenFamily
