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
      '(eine|ein) (webseite|website|angebot|service|onlineangebot|internetangebot|online-angebot|marke|produkt|unternehmen|portal|publikation|projekt) (der|des|von) [{words}] (mediengruppe|verlag|verlags|verlagsgruppe|medien|medienhaus|medienhauses|media|gmbh|ag|unternehmensgruppe|verlagsgesellschaft|{words}-gruppe|{words} gruppe)',
    ],
    endings: ['alle rechte vorbehalten', '(©|copyright) {matter} alle rechte vorbehalten'],
    place: 'tail',
  },
  /** `Nachdruck verboten`, `Vervielfältigung nur mit Genehmigung des Verlags`, `Alle Inhalte sind urheberrechtlich geschützt` */
  'may-not': {
    lines: [
      '(nachdruck|weiterverbreitung|vervielfältigung|wiedergabe|reproduktion|weiterverwendung|abdruck|jegliche vervielfältigung|jede vervielfältigung|jede weitergehende verwendung|jede form der weiterverbreitung|die vervielfältigung|die weiterverwendung)[, auch auszugsweise,|, auch in auszügen,] [{words}] (verboten|untersagt|nicht gestattet|nicht erlaubt|unzulässig|genehmigungspflichtig|nur mit genehmigung|nur mit schriftlicher genehmigung)[. {matter}| und {words}| der {words}| des {words}| von {words}| durch {words}]',
      '(die verwendung|die nutzung|das kopieren|jede verwendung|jede nutzung|die weitergabe|die verbreitung) [{words}] (inhalte|inhalts|inhalten|texte|texten|bilder|bildern|fotos|artikel|artikels|artikeln|beiträge|beiträgen|beitrags|textes|materials|seite|website|webseite|grafiken|daten) {words} (verboten|untersagt|nicht gestattet|nicht erlaubt|unzulässig|nur mit genehmigung|nur mit schriftlicher genehmigung)[{matter}]',
      '(nachdruck|vervielfältigung|wiedergabe|reproduktion|abdruck|weiterverwendung|die vervielfältigung|jede vervielfältigung|jede weitere nutzung|eine weiterverwendung) [{words}] (genehmigung|zustimmung|einwilligung|erlaubnis) {matter}',
      '(verwendung|die verwendung|die nutzung|jede nutzung|nutzung) [{words}] (inhalte|inhalts|inhalten|texte|texten|bilder|bildern|fotos|artikel|artikels|artikeln|beiträge|beiträgen|beitrags|textes|materials|seite|website|webseite|grafiken|daten) {words} (genehmigung|zustimmung|einwilligung|erlaubnis){matter}',
      '(urheberrechtlich geschützt|urheberrechtlich geschütztes material)',
      'alle angaben ohne gewähr',
      '[alle ]angaben ohne gewähr[ auf {words}]',
      '[alle |sämtliche |die |dieser |dieses ](inhalte|texte|artikel|beiträge|text|artikel|werk|material|meldungen) {words} (urheberrechtlich geschützt|urheberrechtlich geschützt und {matter})[. {matter}]',
      '(das|die) (nutzungsrecht|nutzungsrechte|copyright|urheberrecht|urheberrechte|rechte) ((an|für) (diesem|diesen|dem|den) (artikel|text|beitrag|bild|foto|inhalten|texten|bildern|fotos)|dieses textes|dieses artikels|dieser inhalte|an den inhalten|der texte|der bilder) (liegt|liegen|verbleibt|verbleiben) (bei|beim) {matter}',
      'das copyright (liegt|verbleibt) (bei|beim) {matter}',
      '(für|wir übernehmen|die redaktion|{publication}|für den inhalt|für die inhalte) {matter} (externer links|externer seiten|externer websites|verlinkter seiten|der verlinkten seiten|externer internetseiten|externen seiten) [{words}] (verantwortlich|haftung|verantwortung)[. {matter}]',
      '(die redaktion|{publication}) (ist|übernimmt) {words} (externer|verlinkter|fremder) (links|seiten|websites|internetseiten) {words}',
      'wir übernehmen keine (haftung|verantwortung|gewähr) für [{words}] (links|externer links|seiten|externer seiten|inhalte|websites|angaben)[ {words}][. {matter}]',
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
