import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Copyright 2019 Muster Verlag. Alle Rechte vorbehalten.`, `© Muster Verlag – alle Rechte vorbehalten` */
  notice: {
    lines: [
      'alle rechte vorbehalten[ (©|copyright|\\||-|–|by) {matter}]',
      '{site}[.|,| \\|| -| –][ ]alle rechte vorbehalten[{matter}]',
      'copyright[ |:]{credit}',
    ],
    endings: ['alle rechte vorbehalten', '(©|copyright) {matter} alle rechte vorbehalten'],
    place: 'tail',
  },
  /** `Nachdruck verboten`, `Vervielfältigung nur mit Genehmigung des Verlags`, `Alle Inhalte sind urheberrechtlich geschützt` */
  'may-not': {
    lines: [
      '(nachdruck|weiterverbreitung|vervielfältigung|wiedergabe|reproduktion|weiterverwendung|abdruck|jegliche vervielfältigung|jede vervielfältigung|jede weitergehende verwendung|jede form der weiterverbreitung|die vervielfältigung|die weiterverwendung)[, auch auszugsweise,|, auch in auszügen,] [{words}] (verboten|untersagt|nicht gestattet|nicht erlaubt|unzulässig|genehmigungspflichtig|nur mit genehmigung|nur mit schriftlicher genehmigung)[. {matter}| und {words}| der {words}| des {words}| von {words}| durch {words}]',
      '(die verwendung|die nutzung|das kopieren|jede verwendung|jede nutzung|die weitergabe|die verbreitung) [{words}] (inhalte|inhalts|inhalten|texte|texten|bilder|bildern|fotos|artikel|artikels|artikeln|beiträge|beiträgen|beitrags|textes|materials|seite|website|webseite|grafiken|daten) {words} (verboten|untersagt|nicht gestattet|nicht erlaubt|unzulässig|nur mit genehmigung|nur mit schriftlicher genehmigung)[{matter}]',
      'alle angaben ohne gewähr',
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
