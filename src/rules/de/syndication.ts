import type { ProvenFamily } from '../rule.js'

const STORY =
  'artikel|text|beitrag|interview|kommentar|bericht|meldung|reportage|kolumne|analyse|inhalt|gastbeitrag|essay|auszug|aufsatz'
const FIRST =
  'zuerst|zunächst|ursprünglich|erstmals|im original|auch|zum ersten mal|bereits|in gekürzter form|in ähnlicher form'

/** Who ran a story first, and by whose leave it runs here. */
export const syndication = {
  /** The footer WordPress puts into feeds: `Der Beitrag Der lange Weg erschien zuerst auf Muster.` */
  'appeared-first': {
    lines: [
      '(der beitrag|der artikel|der post|der text|das interview|der podcast) {work} ' +
        '(erschien zuerst|ist zuerst erschienen|wurde zuerst veröffentlicht|erschien zum ersten mal|' +
        'erschien als erstes|erschien ursprünglich) (auf|bei|in|im|unter) {site}',
    ],
    endings: ['(der beitrag|der artikel) {work} (erschien zuerst|ist zuerst erschienen) (auf|bei|in|im) {site}'],
    proof: {
      removes: [
        'Der Beitrag Der lange Weg nach Haus erschien zuerst auf Muster Online.',
        'Der Artikel Brücke fällt ist zuerst erschienen auf Muster.',
      ],
      keeps: ['Der Beitrag der Länder sinkt.', 'Der Beitrag erschien zuerst nutzlos.', 'Der Artikel verschwand'],
    },
  },
  /** A story about itself: `Dieser Artikel erschien zuerst auf Muster Online`, `Dieser Text ist zuerst bei der Hafenpost erschienen.` */
  'originally-appeared': {
    lines: [
      `[hinweis: ](dieser|dieses|diese) (${STORY}) (erschien|erscheint) [(${FIRST})] [am {date}] ` +
        `(auf|bei|in|im|aus|in der|im magazin) {publication}[ (am|vom) {date}|, {words}| \\({matter}\\)]`,
      `[hinweis: ](dieser|dieses|diese) (${STORY}) (ist|wurde) [(${FIRST})] [am {date}] ` +
        '(auf|bei|in|im|von|in der|im magazin) {matter} (erschienen|veröffentlicht|publiziert)[. {matter}]',
      '(zuerst|erstmals|ursprünglich) (erschienen|veröffentlicht|publiziert) (auf|bei|in|im|am|in der) {publication}',
      '(dieser|der) (artikel|text|beitrag) {words} (lizenz|creative-commons-lizenz|cc-lizenz) {matter}',
      '(erschienen|veröffentlicht|abgedruckt) (in der|im|in|bei) {publication}( (am|vom) {date}|, ausgabe {matter})',
      '(sie lesen|dies ist) (einen|ein) (artikel|text|beitrag) ' +
        '(aus dem archiv|aus unserem archiv|aus der printausgabe|aus der print-ausgabe|aus {words} ausgabe)',
      'dieser (text|artikel|beitrag) ist aus der {words}ausgabe[ {matter}]',
      'erschienen am {date} (auf|in|bei) [>] {publication}[ > artikel]',
    ],
    endings: [
      'dieser (artikel|text|beitrag) (erschien|ist) zuerst (auf|bei|in|in der|im) {publication} [erschienen]',
      '(dieser|der) (artikel|text|beitrag) (erschien|erscheint) (zuerst|ursprünglich|auch) (auf|bei|in|im|in der) {site}',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Dieser Artikel erschien zuerst auf Muster Online',
        'Zuerst erschienen bei Muster Online',
        'Dieser Beitrag ist am 3. Mai 2019 in der Hafenpost erschienen.',
        'Erschienen in der Hafenpost vom 3. Mai 2019',
        'Sie lesen einen Artikel aus dem Archiv',
        'erschienen am 7. Juli 2022 auf Hafenpost',
      ],
      keeps: [
        'Dieser Artikel der Verfassung gilt.',
        'Die Meldung erschien allen falsch.',
        'Zuerst erschienen nur zwei Zeugen.',
        'Der Text ist lang',
        'Der Bericht wurde von der Polizei bestätigt.',
        'Das Interview wurde von der Regierung gestoppt.',
        'Die Meldung ist im Netz tausendfach geteilt worden.',
        'Der Text wurde im Parlament verlesen.',
        'Dieser Text stammt aus dem Mittelalter, sagt der Forscher.',
        'Erschienen in Scharen',
        'Veröffentlicht in dieser Woche wurde nichts',
        'Aus der aktuellen Lage',
        'Aus Heft und Buch',
        'Dieser Text erschien im Mai in Paris und löste einen Skandal aus.',
        'Erschienen am 7. Juli 2022, war das Buch bald vergriffen.',
      ],
    },
  },
  /**
   * The notice below a wire story:
   * `Diese Meldung wurde automatisch von der dpa übernommen und nicht redaktionell bearbeitet.`,
   * `© dpa-infocom, dpa:220124-99-1/5`
   */
  'unedited-feed': {
    lines: [
      '{title} hat diese meldung (redaktionell nicht|nicht redaktionell|nicht) bearbeitet[. {matter}]',
      '(diese meldung|dieser artikel|dieser text) ist (teil|bestandteil) {words} (angebots|newsfeeds|dienstes){matter}',
      '(mit|mit hilfe|mithilfe|unter verwendung|mit unterstützung|unter einsatz) ' +
        '[von |durch ](ki|künstlicher intelligenz) (erstellt|übersetzt|zusammengefasst|generiert)[{matter}]',
      '[dieser (artikel|text|beitrag) wurde ](automatisch|maschinell|automatisiert) (übersetzt|erstellt|generiert)[. {matter}| und {matter}]',
      '(ki-generierte|ki-erstellte|automatisch erstellte|automatische|ki-gestützte) (zusammenfassung|übersetzung)',
      '(übersetzt|übersetzung) [(mit|durch|von)] (deepl|google translate|ki|google übersetzer)[{matter}]',
      'aus dem (englischen|französischen|spanischen|russischen|italienischen|ukrainischen) übersetzt',
      '[\\(|© |©]dpa-infocom(, dpa:| gmbh){rest}',
    ],
    words: [
      'diese meldung wurde automatisch von der dpa übernommen und nicht redaktionell bearbeitet',
      'dpa-infocom gmbh',
      'dpa-infocom',
    ],
    endings: ['{title} hat diese meldung redaktionell nicht bearbeitet. {matter}'],
    place: 'tail',
    proof: {
      removes: [
        'Muster Online hat diese Meldung redaktionell nicht bearbeitet. Sie wurde automatisch von der Deutschen Presse-Agentur (dpa) übernommen.',
        'dpa-infocom GmbH',
        'Dieser Artikel wurde maschinell übersetzt.',
        'Mit KI erstellt',
        'KI-generierte Zusammenfassung',
        '© dpa-infocom, dpa:240305-99-12345/2',
        'Übersetzt mit DeepL',
      ],
      keeps: [
        'Die Zeitung hat diese Meldung als erste gebracht.',
        'Diese Meldung wurde dementiert.',
        'Der Text wurde nie gefunden',
        'Das Video wurde automatisch gelöscht.',
        'Das Video wurde offenbar von einer KI erzeugt und tausendfach geteilt.',
        'Der Bericht wurde einem Sprecher zufolge von einer Agentur gefälscht.',
        'Diese Meldung wurde später von einer Agentur dementiert.',
        'Der Text wurde automatisch übersetzt.',
        'Die Zusammenfassung wurde von der KI automatisch erstellt, sagt der Minister.',
      ],
    },
  },
  /** Where it was aired: `Dieses Thema im Programm: …`, `Über dieses Thema berichtete der Sender am 3. Mai 2019 um 20:00 Uhr.` */
  broadcast: {
    lines: [
      '(dieses thema|dieser beitrag|diese sendung) im programm[: {matter}]',
      '(über dieses thema|über das thema|zu diesem thema|dieses thema) ' +
        '(berichtete|berichtet|berichten|berichteten|informierte|sendete|senden|lief|läuft) {matter} (am|um|vom) ' +
        '{date}[ uhr]',
      '(dieser|dieses|diese) (beitrag|bericht|sendung|interview|text|stück|dokumentation|reportage) ' +
        '(lief|läuft|wurde|wird) [{words}] am {date}[ uhr][ (im|in|auf|bei) {matter}]',
      '(sendung|sendedatum|ausgestrahlt|sendungsdatum|gesendet|quelle|eine sendung)( |: |: am | am | von | vom ){date}',
      '(sendung|sendedatum|ausgestrahlt|sendungsdatum|gesendet|quelle|eine sendung)( |: |: am | am | von | vom ){date}, {matter}',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Dieses Thema im Programm: Radio Hafen | Aktuell',
        'Über dieses Thema berichtete die Hafenschau am Montag um 20 Uhr.',
        'Diese Sendung lief am 3. Mai 2019 um 20:00 Uhr im Ersten.',
      ],
      keeps: [
        'Über dieses Thema schweigt der Minister.',
        'Die Sendung wurde eingestellt.',
        'Der Bericht lief ins Leere',
        'Über dieses Thema berichten die Zeitungen seit Wochen.',
        'Die Reportage wird heute noch im Radio gespielt.',
        'Die Dokumentation ist ab Mai im Kino zu sehen.',
        'Zu diesem Thema läuft seit Monaten ein Verfahren am Gericht.',
      ],
    },
  },
  /** What the site says of its text: `Dieser Artikel stammt aus unserem Archiv`, `Dieser Beitrag wurde von einem Werbepartner erstellt` */
  'own-note': {
    lines: [
      '(dieser|der) (artikel|beitrag|text|bericht|inhalt) (stammt|kommt|ist) aus unserem archiv[ {words}]',
      '(dieser|der) (artikel|beitrag|text|bericht|inhalt) (wurde|wird|ist) von (einer|der) ' +
        '(künstlichen|automatischen|computergenerierten|ki-generierten|synthetischen) stimme ' +
        '(vorgelesen|gelesen|gesprochen)',
      '(dieser|der) (artikel|beitrag|text|bericht|inhalt) (wurde|ist) von (einem|unserem|unseren) ' +
        '(werbepartner|werbepartnern|anzeigenkunden|werbekunden|sponsor|werbetreibenden) ' +
        '(erstellt|bezahlt|gesponsert|verfasst|finanziert)',
      '(dieser|der) (artikel|beitrag|text|bericht) darf (mit|unter) (quellenangabe|nennung der quelle|angabe der quelle) {words} werden',
    ],
    proof: {
      removes: [
        'Dieser Artikel stammt aus unserem Archiv',
        'Dieser Beitrag wurde von einem Werbepartner erstellt',
        'Dieser Artikel wurde von einer künstlichen Stimme vorgelesen',
        'Dieser Artikel darf mit Quellenangabe frei verwendet werden',
      ],
      keeps: [
        'Dieser Artikel ist aus dem Archiv verschwunden',
        'Dieser Artikel stammt aus dem Grundgesetz',
        'Dieser Text wurde von einer jungen Stimme vorgelesen.',
        'Dieser Beitrag wurde von der Bank bezahlt.',
      ],
    },
  },
} satisfies ProvenFamily
