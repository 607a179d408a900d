import type { ProvenFamily } from '../rule.js'

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
    proof: {
      removes: ['Alle Rechte vorbehalten.', 'Muster Verlag. Alle Rechte vorbehalten', 'Copyright Muster Verlag'],
      keeps: [
        'Alle Rechte vorbehalten blieben der Witwe, urteilte das Gericht.',
        'Alle Rechte der Witwe',
        'Copyright ist kein Freibrief',
        'Ein Projekt der Stadt Bremen',
        'Ein Service der Bahn fällt weg',
        'Die Rechte an diesem Bild liegen jetzt in Rom.',
      ],
    },
  },
  /** `Nachdruck verboten`, `Vervielfältigung nur mit Genehmigung des Verlags`, `Alle Inhalte sind urheberrechtlich geschützt` */
  'may-not': {
    lines: [
      '(nachdruck|weiterverbreitung|vervielfältigung|wiedergabe|reproduktion|weiterverwendung|abdruck|' +
        'jegliche vervielfältigung|jede vervielfältigung|jede weitergehende verwendung|jede form der weiterverbreitung|' +
        'die vervielfältigung|die weiterverwendung)[, auch auszugsweise,|, auch in auszügen,] [{words}] ' +
        '(verboten|untersagt|nicht gestattet|nicht erlaubt|unzulässig|genehmigungspflichtig|nur mit genehmigung|' +
        'nur mit schriftlicher genehmigung)[. {matter}| und {words}| der {words}| des {words}| von {words}|' +
        ' durch {words}]',
      '(die verwendung|die nutzung|das kopieren|jede verwendung|jede nutzung|die weitergabe|die verbreitung) ' +
        '[{words}] (inhalte|inhalts|inhalten|texte|texten|bilder|bildern|fotos|artikel|artikels|artikeln|beiträge|' +
        'beiträgen|beitrags|textes|materials|seite|website|webseite|grafiken|daten) {words} ' +
        '(verboten|untersagt|nicht gestattet|nicht erlaubt|unzulässig|nur mit genehmigung|' +
        'nur mit schriftlicher genehmigung)[{matter}]',
      'alle angaben ohne gewähr',
    ],
    words: ['alle inhalte sind urheberrechtlich geschützt'],
    place: 'tail',
    proof: {
      removes: [
        'Nachdruck verboten',
        'Vervielfältigung nur mit Genehmigung des Verlags',
        'Nachdruck, auch auszugsweise, verboten',
        'Alle Angaben ohne Gewähr.',
        'Die Verwendung der Inhalte ist nur mit Genehmigung erlaubt.',
      ],
      keeps: [
        'Betreten verboten',
        'Die Nutzung der Wege bleibt erlaubt.',
        'Nachdruck im Spiel fehlte',
        'Verwendung fand der Stein im Dom.',
        'Die Nutzung der Wiese ist ohne Erlaubnis verboten.',
        'Die Verwendung von Feuerwerk ist nur mit Genehmigung der Stadt erlaubt.',
        'Das Urheberrecht an dem Lied liegt bei seinen Kindern.',
        'Wir übernehmen keine Haftung, sagte der Wirt.',
        'Für die Seiten des Flusses sind zwei Länder zuständig.',
        'Für die Sicherheit der Seiten ist der Rat verantwortlich.',
        'Die Rechte liegen bei den Erben.',
        'Die Vervielfältigung der Bilder ist verboten, urteilt das Gericht.',
      ],
    },
  },
  /** `Nutzungsrechte erwerben`, `Artikel lizenzieren` */
  reprints: {
    lines: [
      '(nutzungsrechte|rechte an diesem artikel|nutzungsrechte hier|nutzungsrechte für diesen artikel|rechte am artikel|lizenz) (erwerben|kaufen)',
      '(artikel|diesen artikel|inhalt) (lizenzieren|lizensieren)',
      '[hier ]rechte an diesem (artikel|beitrag) erwerben',
    ],
    proof: {
      removes: ['Nutzungsrechte erwerben', 'Rechte an diesem Artikel erwerben'],
      keeps: ['Nutzungsrechte gehen an den Bund', 'Der Sender will die Rechte erwerben.'],
    },
  },
} satisfies ProvenFamily
