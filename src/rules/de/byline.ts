import type { ProvenFamily } from '../rule.js'
import { shapesHolding } from '../shapes.js'

const PUBLISHED =
  'am|vom|veröffentlicht am|publiziert am|aktualisiert am|erstellt am|stand|stand:|aktualisiert:|veröffentlicht:'

const ENDS = 'abcdefghijklmnopqrstuvwxyzäöüßéABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** One or two words before the last one, all of them with a capital: `Jo Ng`, `Maria von der Au`, `Dr. Karl-Heinz Öttl`. */
const PERSON =
  "(?:(?:Dr|Prof)\\.? )?\\p{Lu}[\\p{L}.'’-]{0,30}(?: (?:\\p{Lu}[\\p{L}.'’-]{0,30}|von|van|zu|vom|der|de|den|und zu|al|el|di)){1,4}"

/** Who wrote it, above the story. */
export const byline = {
  /**
   * `Von Jo Ng`, `VON JO NG UND ED POE`, `Von Jo Ng, dpa`, `Von Jo Ng, Berlin`.
   * Each has two names or more, and no “und” joins single nouns, as in the title “Von Licht und Schatten”.
   */
  von: {
    shapes: shapesHolding(['Von', 'VON', 'von'], {
      ends: ENDS,
      pattern: new RegExp(
        `^[^\\p{L}\\n]{0,4}(?:Von|VON|von):? ` +
          '(?!(?:Der|Die|Das|Dem|Den|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|' +
          'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Anfang|Mitte|Ende|Null|Kopf|Haus|Tür|Mensch|Mann|' +
          'Frau|Jahr|Fall|Ost|West|Nord|Süd)[ ,])(?:unser(?:em|er|en) (?:Redaktions|Mitarbeiter|Korrespondent|Redakteur|' +
          `Volont|Autor|Reporter)[\\p{L}-]{0,20} )?${PERSON}(?:(?:, | und | UND | & |/| \\/ )${PERSON}){0,5}` +
          `(?:(?:,| aus| in| \\||/| –| -) ?(?:\\p{Lu}[\\p{L}/-]{1,30}|dpa|dpa-AFX|AFP|APA|` +
          `SDA)(?:[ /](?:\\p{Lu}[\\p{L}/-]{1,30}|dpa|am)){0,3})?$`,
        'u',
      ),
    }),
    place: 'head',
    proof: {
      removes: [
        'Von Jo Ng',
        'VON JO NG',
        'Von: Jo Ng',
        'Von Jo Ng und Ed Poe',
        'Von Maria von der Au, Jo Ng und Ed Poe',
        'Von Jo Ng, dpa',
        'Von Jo Ng, Berlin',
        'Von Jo Ng aus Wien',
        'Von Jo Ng/Ed Poe',
        'Von unserem Redaktionsmitglied Jo Ng',
      ],
      keeps: [
        'Von Montag an gilt die neue Regel.',
        'Von Licht und Schatten',
        'Von Mäusen und Menschen',
        'Von Weimar nach Bonn',
        'Von Kopf bis Fuß',
        'Von Der Leyens Plan',
        'Von Ende Mai',
        'Von wegen Ruhe',
        'Von Jo Ng stammt der Satz.',
        'Von Ost Nach West',
      ],
    },
  },
  /** With its date: `Von Jo Ng | 3. Mai 2019`, `von Jo Ng am 3. Mai 2019`, `Veröffentlicht von Jo Ng am 3. Mai 2019` */
  'von-and-date': {
    lines: [
      '[(veröffentlicht|geschrieben|verfasst|erstellt|publiziert|gepostet|eingestellt|artikel|text) ]von[:] ' +
        `{author}[,| \\|| /| -| –| •| ·] [${PUBLISHED}] {stamp}[ uhr]`,
      `{author}(,| \\|| /| -| –| •| ·| am| vom) [${PUBLISHED}] {stamp}[ uhr]`,
      '[(veröffentlicht|geschrieben|verfasst) ]am {stamp}[ uhr] von[:] {author}',
      '{stamp}[ uhr](,| \\|| /| -| –| •| ·| von|, von| \\| von) {author}',
      '(eingestellt|gepostet|verfasst|veröffentlicht|geschrieben) von {author} (um|am) {date}[ uhr]',
    ],
    place: 'head',
    proof: {
      removes: [
        'Von Jo Ng | 03.05.2019',
        'Veröffentlicht von Jo Ng am 03.05.2019',
        'Jo Ng - 03.05.2019',
        '03.05.2019 von Jo Ng',
        'Eingestellt von Jo Ng um 12:30',
      ],
      keeps: [
        'Von Jo Ng am Montag entdeckt',
        'Am 3. Mai von Bord gegangen',
        'Von März 2019 an',
        'Jo Ng, 2019 in Rom',
        'Eingestellt von Richtern um Jo Ng',
      ],
    },
  },
  /** A desk or a wire: `Von unserer Redaktion`, `Von dpa`, `Aus der Redaktion` */
  'by-desk': {
    lines: [
      'von[:] [der|unserer|unserem] (redaktion|online-redaktion|onlineredaktion|lokalredaktion|sportredaktion|' +
        'wirtschaftsredaktion|politikredaktion|redaktionsteam|{words}-redaktion)',
      '(von|quelle|autor)[:] [der|den] (dpa|dpa-afx|afp|apa|sda|ap|reuters|epd|kna|sid|agenturen|nachrichtenagenturen|deutsche presse-agentur|agentur)',
    ],
    words: [
      'aus der redaktion',
      'redaktion',
      'online-redaktion',
      'onlineredaktion',
      'lokalredaktion',
      'sportredaktion',
      'redaktionsteam',
    ],
    place: 'head',
    proof: {
      removes: [
        'Von unserer Redaktion',
        'Von dpa',
        'Von Redaktion',
        'Von AFP',
        'Quelle: dpa',
        'Online-Redaktion',
        'Redaktion',
      ],
      keeps: [
        'Von unserer Redaktion befragt, schwieg der Minister.',
        'Von Agenturen und Agenten',
        'Aus der Redaktion ins Rathaus',
        'Redaktion durchsucht',
      ],
    },
  },
  /** What it is, and whose: `Ein Kommentar von Jo Ng`, `Interview: Jo Ng`, `Eine Analyse von Jo Ng und Ed Poe` */
  'kind-and-name': {
    lines: [
      '[ein |eine |der |das |die ](kommentar|gastkommentar|gastbeitrag|analyse|kolumne|essay|interview|reportage|' +
        'bericht|glosse|leitartikel|porträt|rezension|kritik|recherche|meinungsbeitrag|artikel|text|beitrag|protokoll|' +
        'exklusivbericht|faktencheck|videokommentar|nachruf|feature|standpunkt|zwischenruf|kommentare) (von|:) ' +
        '{author}[, {credit}]',
      '(text|texte|interview|protokoll|autor|autorin|autoren|autor\\*in|autor:in|verfasser|verfasserin|redakteur|' +
        'redakteurin|reporter|reporterin|bericht|recherche|aufgezeichnet von|geschrieben von|verfasst von|' +
        'veröffentlicht von|notiert von|protokolliert von|interview von|text von|beitrag von|artikel von|' +
        'ein beitrag von)[:] {author}[, {credit}]',
      '(aus|in) {name} (berichtet|berichten|meldet) {author}',
      '{author} (berichtet|berichten) aus {name}',
      'es (berichtet|berichten) {author}',
    ],
    place: 'head',
    proof: {
      removes: [
        'Ein Kommentar von Jo Ng',
        'Ein Gastbeitrag von Jo Ng',
        'Interview: Jo Ng',
        'Autor: Jo Ng',
        'Eine Analyse von Jo Ng, Brüssel',
        'Aus Berlin berichtet Jo Ng',
      ],
      keeps: [
        'Interview: „Wir schaffen das“',
        'Ein Kommentar von oben',
        'Text: das Wort, das er hasste',
        'Autor: Ich war es nicht',
        'Ein Bericht von Greenpeace nennt fünf Firmen.',
        'Aus Berlin berichtet niemand mehr',
      ],
    },
  },
  /** The label alone, its name elsewhere: `Von`, `Autor`, `Über den Autor` */
  label: {
    lines: [
      '(von|autor|autorin|autoren|autor\\*in|autor\\*innen|redaktion|online-redaktion|verfasst von|geschrieben von|' +
        'veröffentlicht von|über den autor|über die autorin|über die autoren|zum autor|zur autorin|zur person|' +
        'autorenprofil|mehr vom autor|ein artikel von|ein beitrag von|ein gastbeitrag von)',
    ],
    words: [
      'zur autorenseite',
      'zum autorenprofil',
      'zum profil',
      'zum profil des autors',
      'profil ansehen',
      'alle artikel des autors',
      'autorenseite',
      'autoreninfo',
      'autor:in',
      'über die redaktion',
      'mehr vom autor',
      'mehr von der autorin',
    ],
    place: 'run',
    proof: {
      removes: ['Autor', 'Über den Autor', 'Ein Gastbeitrag von', 'Zur Autorenseite'],
      keeps: [
        'Autor unbekannt',
        'Redaktion besetzt',
        'Von hier an blind',
        'Über den Autoren schwebt das Gesetz',
        'Zum Profil der Täter',
      ],
    },
  },
  /** More by the same hand: `Alle Artikel von Jo Ng`, `Zeige alle Beiträge von Jo Ng` */
  'more-by': {
    lines: [
      '[zeige |zeige mir |hier |zeigt ](alle|weitere|mehr) (artikel|beiträge|texte|kommentare|kolumnen|posts) von {author}[ (anzeigen|ansehen|lesen)]',
      '(alle|weitere|mehr) (artikel|beiträge|texte|posts) (des|der|dieses|dieser|vom|von der|von diesem|von dieser) ' +
        '(autor[s|en]|autorin|verfassers|redakteurs|redakteurin)[ (anzeigen|ansehen|lesen)]',
      '(alle|weitere) (artikel|beiträge|posts) (anzeigen|ansehen) von {name}',
      '(mehr|alle beiträge|alle artikel|mehr beiträge|mehr artikel) (zu diesem autor|zu dieser autorin|dieses autors|dieser autorin|dieses verfassers)',
    ],
    proof: {
      removes: [
        'Alle Artikel von Jo Ng',
        'Zeige alle Beiträge von Jo Ng',
        'Weitere Artikel dieses Autors',
        'Alle Beiträge des Autors anzeigen',
        'Mehr zu diesem Autor',
      ],
      keeps: [
        'Alle Artikel des Grundgesetzes',
        'Mehr Beiträge von Reichen',
        'Weitere Texte der Autorin fanden sich im Keller.',
        'Mehr zu diesem Fall',
      ],
    },
  },
  /** Who wrote it, below the story and behind a colon: `Von: Anna Klein` */
  below: {
    lines: ['(von|text|texte|autor|autorin|autoren|redaktion)[ ]: {author}'],
    place: 'tail',
    proof: { removes: ['Von: Anna Klein', 'Text: Anna Klein'], keeps: ['Von: niemandem', 'Text: das ganze Gesetz'] },
  },
} satisfies ProvenFamily
