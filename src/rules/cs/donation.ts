import type { ProvenFamily } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Podpořte nezávislou žurnalistiku`, `Pomozte nám svým darem` */
  plea: {
    lines: [
      '(podpořte|podpoř|podporujte) [(naši|nezávislou|svobodnou|kvalitní|naši nezávislou)] (žurnalistiku|novinařinu)[ {publication}]',
      '(podpořte|podporujte) [(nezávislá|svobodná)] média',
      '(pomozte|pomoz) nám (svým|finančním) (darem|příspěvkem)[ {words}]',
      '(podpořte|podpoř) {publication} (finančním|svým) (darem|příspěvkem)',
    ],
    proof: {
      removes: ['Podpořte nezávislou žurnalistiku', 'Pomozte nám svým darem', 'Podpořte přístav24 finančním darem'],
      keeps: ['Podpořte stávku, žádají odbory', 'Pomozte nám, volaly děti', 'Podpořte ho z obou stran'],
    },
  },
  /** A plea for money: `Podpořte naši práci darem` */
  give: {
    lines: ['(podpořte|podpoř) (naši práci|náš web|nás|naši redakci)[ (darem|finančně|finančním darem|příspěvkem)]'],
    place: 'edges',
    proof: { removes: ['Podpořte naši práci darem'], keeps: ['Podpořte naši práci, prosil farář.'] },
  },
} satisfies ProvenFamily
