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
      '[hinweis: ](dieser|der|dieses|diese|das|die) (artikel|text|beitrag|interview|kommentar|bericht|meldung|reportage|kolumne|analyse|inhalt|gastbeitrag|essay) (erschien|erscheint|ist|wurde|stammt|entstand) [(zuerst|zunächst|ursprünglich|erstmals|im original|auch|am {date}|zum ersten mal)] [(veröffentlicht|erschienen|publiziert)] [am {date}] (auf|bei|in|im|aus|von|der|in der|im magazin|in kooperation mit|in zusammenarbeit mit) {matter}',
      '(zuerst|erstmals|ursprünglich) (erschienen|veröffentlicht|publiziert) (auf|bei|in|im|am|in der) {publication}',
      '(dieser|der) (artikel|text|beitrag) {words} (lizenz|creative-commons-lizenz|cc-lizenz) {matter}',
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
      '[hinweis: |anmerkung: ](dieser|diese|dieses|der|die) (artikel|meldung|beitrag|text|nachricht|inhalt|bericht|video) (wurde|ist|stammt|enthält|entstand|entstammt) {matter} (dpa|afp|apa|sda|deutschen presse-agentur|nachrichtenagentur|agentur|agenturmaterial|agenturen|redaktionell|automatisch|automatisiert|ki|maschinell|regelbasierten|künstlicher intelligenz|newsfeed){matter}',
      '(mit|unter|dieser text wurde mit) [(hilfe|verwendung|unterstützung)] (von|durch) [(ki|künstlicher intelligenz)] (erstellt|übersetzt|zusammengefasst|generiert)[{matter}]',
      '[\\(]dpa-infocom(, dpa:| gmbh){rest}',
      '(dpa-infocom gmbh|dpa-infocom)',
    ],
    endings: ['{title} hat diese meldung redaktionell nicht bearbeitet. {matter}'],
    place: 'tail',
  },
  /** Where it was aired: `Dieses Thema im Programm: …`, `Über dieses Thema berichtete der Sender am 3. Mai 2019 um 20:00 Uhr.` */
  broadcast: {
    lines: [
      '(dieses thema|dieser beitrag|diese sendung) im programm[: {matter}]',
      '(über dieses thema|über das thema|zu diesem thema|dieses thema) (berichtete|berichtet|berichten|berichteten|informierte|sendete|senden|lief|läuft) {matter}',
      '(dieser|der|dieses|die|diese) (beitrag|bericht|sendung|interview|text|stück|dokumentation|reportage) (lief|läuft|wurde|wird|ist) {matter} (gesendet|ausgestrahlt|uhr|programm|mediathek|radio|fernsehen|im tv|zu sehen|zu hören)[{matter}]',
      '(sendung|sendedatum|ausgestrahlt|sendungsdatum|gesendet|quelle|eine sendung)[ |: |: am | am | von | vom ]{date}[{matter}]',
    ],
    place: 'tail',
  },
} satisfies Family
