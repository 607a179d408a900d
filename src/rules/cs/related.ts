import type { Family } from '../rule.js'

/** Headings of lists that lead to other stories. In the tail the headlines below go with them. */
export const related = {
  /** A heading that says so: `Čtěte také`, `Mohlo by vás zajímat`, `Související články`. */
  'related-stories': {
    lines: [
      '(čtěte|přečtěte si|čítajte|prečítajte si|dále) (také na našem webu|také|též|i|dále|čtěte|aj|tiež|další|více na toto téma|ještě)',
      '(související|podobné|další|doporučené|doporučujeme|nejnovější|nejčtenější|nejnovšie|súvisiace|ďalšie|odporúčané|najčítanejšie|poslední|nejsledovanější|příbuzné|vybrané|oblíbené) (články autora|články rubriky|články z rubriky|články k tématu|články|zprávy|témata|obsah|příspěvky|správy|témy|videa|galerie|texty)[ (autora|rubriky|z rubriky {title}|k tématu|od autora|dne|týdne)]',
      '(mohlo by vás také|mohlo by vás ještě|mohlo by vás tiež|mohlo by vás|může vás také|může vás|mohlo by ťa|určitě vás bude|mohly by vás) (zajímat také|zajímat i|zajímat|zaujmout|zaujímať|zaujať|také zajímat)',
      '(podobné článkydalší od autora|více od autora|další od autora|další články autora|více k tématu|více na téma|více z rubriky|k tématu|další k tématu|přečtěte si|nenechte si ujít|výběr článků|výběr redakce|co čtou ostatní|ostatní čtou|čtenáři také čtou|právě čtené|další z rubriky|další zprávy|ďalšie správy|viac k téme|viac na tému|nezmeškajte|doporučujeme přečíst)',
      '(mohlo by se vám líbit|mohlo by se vám také líbit|doporučujeme pro vás|doporučeno pro vás|vybrali jsme pro vás|čtenáře také zaujalo|čtenáře zaujalo|další zprávy z regionu|více o tématu|více článků|více z {publication}|další z {publication}|další články z rubriky|populární články|další zprávy z {words}|čtěte také na {publication})',
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
