import type { Family } from '../rule.js'

/** Headings of lists that lead to other stories. In the tail the headlines below go with them. */
export const related = {
  /** A heading that says so: `Čtěte také`, `Mohlo by vás zajímat`, `Související články`. */
  'related-stories': {
    lines: [
      '(čtěte|přečtěte si|čítajte|prečítajte si|dále) (také na našem webu|také|též|i|dále|čtěte|aj|tiež|další|více na toto téma|ještě)',
      '(nejčtenější|nejnovější|nejdiskutovanější|nejsdílenější) (dnes|za týden|za {n} hodin|týdne|článek|články|zprávy|za den|tento týden|na {publication})',
      '(související|hlavní) téma',
    ],
    headsList: true,
  },
  /** A heading that could be a subhead elsewhere: `Související`, `Doporučujeme`, `Nejčtenější`. */
  'weak-heading': {
    lines: [
      '(související|súvisiace|doporučené|doporučujeme|doporučované|doporučeno|odporúčame|odporúčané|nejčtenější|najčítanejšie|nejnovější|najnovšie správy|najnovšie|nejsledovanější|nejdiskutovanější|populární|oblíbené|aktuální|aktuálně|aktuálne|top témata|top|hlavní zprávy|hlavní události|téma dne|zprávy dne|články|tip redakce|tipy redakce|nepřehlédněte|z domova|další|ostatní|podobné|k tématu|v tématu|anketa|zajímavosti|trendy|premium|fotogalerie dne|video dne|rychlé zprávy|hot|právě se děje|přečtěte si|čtěte|exkluzivně|ze sítě|z jiných webů|kam dál|sledujte|v souvislostech|kontext)',
    ],
    place: 'tail',
    headsList: true,
  },
} satisfies Family
