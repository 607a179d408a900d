import type { Family } from '../rule.js'

/** Who ran a story first, and by whose leave it runs here. */
export const syndication = {
  /** The footer WordPress puts into feeds: `Der Beitrag Der lange Weg erschien zuerst auf Muster.` */
  'appeared-first': {
    lines: [
      '(der beitrag|der artikel|der post|der text|das interview|der podcast) {work} (erschien zuerst|ist zuerst erschienen|wurde zuerst veröffentlicht|erschien zum ersten mal|erschien als erstes|erschien ursprünglich) (auf|bei|in|im|unter) {site}',
    ],
    endings: ['(der beitrag|der artikel) {work} (erschien zuerst|ist zuerst erschienen) (auf|bei|in|im) {site}'],
  },
  /** A story about itself: `Dieser Artikel erschien zuerst auf Muster Online`, `Dieser Text ist zuerst bei der Hafenpost erschienen.` */
  'originally-appeared': {
    lines: [
      '[hinweis: ](dieser|dieses|diese) (artikel|text|beitrag|interview|kommentar|bericht|meldung|reportage|kolumne|analyse|inhalt|gastbeitrag|essay|auszug|aufsatz) (erschien|erscheint) [(zuerst|zunächst|ursprünglich|erstmals|im original|auch|zum ersten mal|bereits|in gekürzter form|in ähnlicher form)] [am {date}] (auf|bei|in|im|aus|in der|im magazin) {publication}[ (am|vom) {date}|, {words}| \\({matter}\\)]',
      '[hinweis: ](dieser|dieses|diese) (artikel|text|beitrag|interview|kommentar|bericht|meldung|reportage|kolumne|analyse|inhalt|gastbeitrag|essay|auszug|aufsatz) (ist|wurde) [(zuerst|zunächst|ursprünglich|erstmals|im original|auch|zum ersten mal|bereits|in gekürzter form|in ähnlicher form)] [am {date}] (auf|bei|in|im|von|in der|im magazin) {matter} (erschienen|veröffentlicht|publiziert)[. {matter}]',
      '(zuerst|erstmals|ursprünglich) (erschienen|veröffentlicht|publiziert) (auf|bei|in|im|am|in der) {publication}',
      '(dieser|der) (artikel|text|beitrag) {words} (lizenz|creative-commons-lizenz|cc-lizenz) {matter}',
      '(erschienen|veröffentlicht|abgedruckt) (in der|im|in|bei) {publication}( (am|vom) {date}|, ausgabe {matter})',
      '(sie lesen|dies ist) (einen|ein) (artikel|text|beitrag) (aus dem archiv|aus unserem archiv|aus der printausgabe|aus der print-ausgabe|aus {words} ausgabe)',
      'dieser (text|artikel|beitrag) ist aus der {words}ausgabe[ {matter}]',
    ],
    endings: [
      'dieser (artikel|text|beitrag) (erschien|ist) zuerst (auf|bei|in|in der|im) {publication} [erschienen]',
      '(dieser|der) (artikel|text|beitrag) (erschien|erscheint) (zuerst|ursprünglich|auch) (auf|bei|in|im|in der) {site}',
    ],
    place: 'tail',
  },
  /** The notice below a wire story: `Diese Meldung wurde automatisch von der dpa übernommen und nicht redaktionell bearbeitet.`, `© dpa-infocom, dpa:220124-99-1/5` */
  'unedited-feed': {
    lines: [
      '{title} hat diese meldung (redaktionell nicht|nicht redaktionell|nicht) bearbeitet[. {matter}]',
      '(diese meldung|dieser artikel|dieser text) ist (teil|bestandteil) {words} (angebots|newsfeeds|dienstes){matter}',
      '(mit|mit hilfe|mithilfe|unter verwendung|mit unterstützung|unter einsatz) [von |durch ](ki|künstlicher intelligenz) (erstellt|übersetzt|zusammengefasst|generiert)[{matter}]',
      '[dieser (artikel|text|beitrag) wurde ](automatisch|maschinell|automatisiert) (übersetzt|erstellt|generiert)[. {matter}| und {matter}]',
      '(ki-generierte|ki-erstellte|automatisch erstellte|automatische|ki-gestützte) (zusammenfassung|übersetzung)',
      '(übersetzt|übersetzung) [(mit|durch|von)] (deepl|google translate|ki|google übersetzer)[{matter}]',
      'aus dem (englischen|französischen|spanischen|russischen|italienischen|ukrainischen) übersetzt',
      '[\\(|© |©]dpa-infocom(, dpa:| gmbh){rest}',
    ],
    words: ['dpa-infocom gmbh', 'dpa-infocom'],
    endings: ['{title} hat diese meldung redaktionell nicht bearbeitet. {matter}'],
    place: 'tail',
  },
  /** Where it was aired: `Dieses Thema im Programm: …`, `Über dieses Thema berichtete der Sender am 3. Mai 2019 um 20:00 Uhr.` */
  broadcast: {
    lines: [
      '(dieses thema|dieser beitrag|diese sendung) im programm[: {matter}]',
      '(über dieses thema|über das thema|zu diesem thema|dieses thema) (berichtete|berichtet|berichten|berichteten|informierte|sendete|senden|lief|läuft) {matter} (am|um|vom) {date}[ uhr]',
      '(dieser|dieses|diese) (beitrag|bericht|sendung|interview|text|stück|dokumentation|reportage) (lief|läuft|wurde|wird) [{words}] am {date}[ uhr][ (im|in|auf|bei) {matter}]',
      '(sendung|sendedatum|ausgestrahlt|sendungsdatum|gesendet|quelle|eine sendung)( |: |: am | am | von | vom ){date}',
      '(sendung|sendedatum|ausgestrahlt|sendungsdatum|gesendet|quelle|eine sendung)( |: |: am | am | von | vom ){date}, {matter}',
    ],
    place: 'tail',
  },
} satisfies Family
