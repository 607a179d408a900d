import { shapesHolding } from '../shapes.js'
import type { Patterns } from '../sheet.js'

const ENDS = 'abcdefghijklmnopqrstuvwxyzäöüßéABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** One or two words before the last one, all of them with a capital: `Jo Ng`, `Maria von der Au`, `Dr. Karl-Heinz Öttl`. */
const PERSON =
  "(?:(?:Dr|Prof)\\.? )?\\p{Lu}[\\p{L}.'’-]{0,30}(?: (?:\\p{Lu}[\\p{L}.'’-]{0,30}|von|van|zu|vom|der|de|den|und zu|al|el|di)){1,4}"

/** What one of the press is, without the letter that opens it and the ending: `Wirtschaftsredakteurin`, `Autor` */
const PRESS = ['edakteur', 'ournalist', 'orrespondent', 'eporter', 'olumnist', 'utor', 'essortleiter', 'olontär']

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'byline/by': {
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
  },
  'caption-credit/caption-with-credit': {
    closingCredit: {
      labels: [
        'Foto',
        'Fotos',
        'Bild',
        'Bilder',
        'Grafik',
        'Illustration',
        'Symbolfoto',
        'Symbolbild',
        'Archivfoto',
        'Archivbild',
        'Bildquelle',
        'Bildrechte',
        'Fotoquelle',
        'Bildnachweis',
        'Copyright',
        'Quelle',
        'Credit',
        'Montage',
        'Screenshot',
      ],
      alone: ['©'],
      sources: ['dpa', 'dpa-Zentralbild', 'dpa-tmn', 'picture', 'alliance', 'imago', 'images', 'epd', 'adobe.com'],
      small: ['via', 'und', 'von', 'der', 'für', 'by', 'mago', 'stock'],
      ends: 'äöüßé',
      glued: true,
    },
  },
  'credit/biography': {
    shapes: [
      ...shapesHolding(PRESS, {
        pattern:
          /^(?!(?:Herr|Frau|Der|Die|Das|Ein|Eine)\b)(?![^\n]{0,500}(?:\b(?:wurde|wurden|worden|war|waren|starb|hatte|sagte|gilt|muss|soll|drohte|verhaftet|verurteilt|angeklagt)\b|, (?:die|der|dem|den|deren|dessen|das) ))(?:Dr\.? |Prof\.? ){0,3}(?:\p{Lu}[\p{L}.'’-]{0,30} (?:von |van |de )?){2,4}(?:\(\d\d\) |\(Jahrgang \d{4}\) |, Jahrgang \d{4}, )?ist (?:seit \d{4} |freie[r]? |stellvertretende[r]? |leitende[r]? |ein |eine |als |der |die ){0,4}(?:[\p{L}-]{0,20}(?:[Rr]edakteur|[Jj]ournalist|[Kk]orrespondent|[Rr]eporter|[Kk]olumnist|[Aa]utor|[Rr]essortleiter)(?:in)?|Volontär(?:in)?)\b[^\n]{0,250}$/u,
      }),
      {
        holds: ' schreibt ',
        pattern:
          /^(?:\p{Lu}[\p{L}.'’-]{0,30} (?:von |van |de )?){2,4}schreibt (?:(?:seit \d{4} (?:regelmäßig )?|regelmäßig |als [\p{L}-]{3,30} )(?:für|über)|für [\p{L} -]{3,60} über) [^.\n]{3,120}\.?$/u,
      },
    ],
  },
  'read-more/bracketed': {
    inside: [
      {
        opens: '(',
        pattern:
          /\((?:mehr dazu (?:hier|lesen Sie hier|lest ihr hier|erfahren Sie hier)|lesen Sie hier mehr(?: dazu)?|hier mehr(?: dazu)?(?: lesen)?|hier klicken)\.?\)/iy,
      },
    ],
  },
}
