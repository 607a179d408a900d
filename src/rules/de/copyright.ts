import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Copyright 2019 Muster Verlag. Alle Rechte vorbehalten.`, `© Muster Verlag – alle Rechte vorbehalten` */
  notice: {
    lines: [
      'alle rechte vorbehalten[ (©|copyright|\\||-|–|by) {matter}]',
      '{site}[.|,| \\|| -| –][ ]alle rechte vorbehalten[{matter}]',
      '[© |copyright |\\(c\\) ][{year} ][by ]{site}[,|.| -| –| \\||:] alle rechte vorbehalten[{matter}]',
      'copyright[ |:]{credit}',
    ],
    endings: ['alle rechte vorbehalten', '(©|copyright) {matter} alle rechte vorbehalten'],
    place: 'tail',
  },
  /** `Nachdruck verboten`, `Vervielfältigung nur mit Genehmigung des Verlags`, `Alle Inhalte sind urheberrechtlich geschützt` */
  'may-not': {
    lines: [
      '(nachdruck|weiterverbreitung|vervielfältigung|wiedergabe|reproduktion|weiterverwendung|kopie|abdruck|jegliche vervielfältigung|jede vervielfältigung|jede weitergehende verwendung|jede form der weiterverbreitung|jede verwendung|das kopieren|die vervielfältigung|die verwendung|die weiterverwendung|die nutzung) [{words}] (verboten|untersagt|nicht gestattet|nicht erlaubt|unzulässig|genehmigungspflichtig|nur mit genehmigung|nur mit schriftlicher genehmigung)[{matter}]',
      '(nachdruck|vervielfältigung|wiedergabe|reproduktion|abdruck|weiterverwendung|verwendung|die verwendung|die vervielfältigung|jede nutzung|jede vervielfältigung|jede weitere nutzung|eine weiterverwendung) {matter} (genehmigung|zustimmung|einwilligung|erlaubnis) {matter}',
      '[alle |sämtliche |die |dieser |dieses ](inhalte|texte|artikel|beiträge|text|artikel|werk|material|meldungen) {words} (urheberrechtlich geschützt|urheberrechtlich geschützt und {matter})[. {matter}]',
      'das (nutzungsrecht|copyright|urheberrecht|copyrecht) {words} (liegt|liegen|verbleibt) {matter}',
    ],
    place: 'tail',
  },
  /** `Nutzungsrechte erwerben`, `Artikel lizenzieren` */
  reprints: {
    lines: [
      '(nutzungsrechte|rechte an diesem artikel|nutzungsrechte hier|nutzungsrechte für diesen artikel|rechte am artikel|lizenz) (erwerben|kaufen)',
      '(artikel|diesen artikel|inhalt) (lizenzieren|lizensieren)',
      '[hier ]rechte an diesem (artikel|beitrag) erwerben',
    ],
  },
} satisfies Family
