import type { ProvenFamily } from '../rule.js'
import { shapesHolding } from '../shapes.js'

const ENDS = 'abcdefghijklmnopqrstuvwxyzéëïöüABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** A first name, particles, a last name: `Jo Ng`, `Maria van der Berg`. */
const PERSON =
  "\\p{Lu}[\\p{L}.'’-]{0,30}(?: (?:van|de|den|der|het|’t|'t|ter|ten|te|el|al|le|la|\\p{Lu}[\\p{L}.'’-]{0,30})){0,5} \\p{Lu}[\\p{L}.'’-]{1,30}"

/** Who wrote it, above the story. */
export const byline = {
  /** `Door Jo Ng`, `Door: Jo Ng en Ed Poe`, `Door Jo Ng / ANP`; what a storm does begins with “Door de”. */
  door: {
    shapes: shapesHolding(['Door', 'DOOR', 'door'], {
      ends: ENDS,
      pattern: new RegExp(
        `^[^\\p{L}\\n]{0,4}(?:Door|DOOR|door):? ` +
          '(?!(?:De|Het|Een|Deze|Dit|Die|Dat|Onze|Maandag|Dinsdag|Woensdag|Donderdag|Vrijdag|Zaterdag|Zondag) )' +
          '(?:(?:onze|ONZE) (?:redacteur|verslaggever|correspondent|redactrice|verslaggeefster|sportredactie|redactie|' +
          `medewerker) )?${PERSON}(?:(?:, | en | EN | & |/| / )${PERSON}){0,4}` +
          `(?:(?:,| in| \\||/| –| -) ?\\p{Lu}[\\p{L}/-]{1,30}){0,2}$`,
        'u',
      ),
    }),
    place: 'head',
    proof: {
      removes: [
        'Door Jo Ng',
        'Door: Jo Ng',
        'DOOR JO NG',
        'Door Jo Ng en Ed Poe',
        'Door Maria van der Berg',
        'Door Jo Ng, Brussel',
      ],
      keeps: [
        'Door de storm viel de stroom uit.',
        'Door De Storm',
        'Door en door Nederlands',
        'Door Jo Ng geschreven',
        'Door dik en dun',
      ],
    },
  },
  /** With its date: `Door Jo Ng op 3 mei 2019`, `Geplaatst door Jo Ng | 03-05-2019` */
  'door-and-date': {
    lines: [
      '[(geplaatst|geschreven|gepubliceerd|gepost|bericht|artikel) ]door[:] {author}[,| \\|| /| -| –| •| ·] ' +
        '[op|op:|om|gepubliceerd op|geplaatst op|bijgewerkt] {stamp}[ uur]',
      '{author}(,| \\|| /| -| –| •| ·| op) [op|gepubliceerd op|geplaatst op|gepubliceerd] {stamp}[ uur]',
      '(geplaatst|gepubliceerd|geschreven) op {stamp}[ uur] door[:] {author}',
      '{stamp}[ uur](,| \\|| /| -| –| •| ·| door|, door) [door] {author}',
      '(geplaatst|gepost|geschreven|gepubliceerd) door[:] {author} (op|om) {date}[ uur]',
    ],
    place: 'head',
    proof: {
      removes: [
        'Door Jo Ng op 03-05-2019',
        'Geplaatst op 03-05-2019 door Jo Ng',
        'Jo Ng - 03-05-2019',
        'Gepost door Jo Ng op 12:30',
      ],
      keeps: ['Door Jo Ng op maandag gevonden', 'Geplaatst op een schip', 'Geplaatst door vandalen op de brug'],
    },
  },
  /** A desk or a wire: `Van onze redactie`, `Door de redactie`, `Door ANP` */
  'by-desk': {
    lines: [
      '(van|door)[:] [de|onze] (redactie|sportredactie|webredactie|nieuwsredactie|onlineredactie|politieke redactie|' +
        'buitenlandredactie|economieredactie|redactie {name}|{words}redactie)',
      '(van onze|door onze|van een) (verslaggever|verslaggevers|verslaggeefster|correspondent|redacteur|redactrice|' +
        'medewerker|misdaadverslaggever|binnenhofredactie|sportverslaggever)[s][ {name}]',
      '(door|bron|auteur)[:] (anp|belga|afp|reuters|ap|novum|bpa|redactie|anp/afp)',
      '(redactie|de redactie|webredactie|nieuwsredactie|sportredactie|redactie {name}|anp redactie)',
    ],
    place: 'head',
    proof: {
      removes: ['Van onze redactie', 'Door de redactie', 'Door ANP', 'Van onze verslaggever'],
      keeps: ['Van onze redactie eiste hij excuses.', 'Door de redactie heen liep een ruzie', 'Redactie bezet'],
    },
  },
  /** What it is, and whose: `Tekst: Jo Ng`, `Column van Jo Ng`, `Auteur: Jo Ng` */
  'kind-and-name': {
    lines: [
      '[een |de ](column|opinie|analyse|commentaar|interview|reportage|recensie|essay|opiniestuk|bijdrage|artikel|' +
        'tekst|blog|verslag) (van|door|:) {author}[, {credit}]',
      '(tekst|auteur|auteurs|geschreven door|redacteur|verslaggever|interview|samenstelling|door redacteur|' +
        'journalist|opgetekend door|vertaling)[:] {author}[, {credit}]',
      '{author}, (verslaggever|redacteur|correspondent|columnist|journalist|redactie)[ {words}]',
    ],
    place: 'head',
    proof: {
      removes: ['Tekst: Jo Ng', 'Column van Jo Ng', 'Auteur: Jo Ng', 'Geschreven door Jo Ng'],
      keeps: [
        'Tekst: het woord dat hij haatte',
        'Een column van beton',
        'Interview: ‘Wij gaan door’',
        'Geschreven door de wind',
      ],
    },
  },
  /** The label alone, its name elsewhere: `Auteur`, `Over de auteur` */
  label: {
    lines: [
      '(alle|meer|bekijk alle|toon alle|lees meer) (artikelen|berichten|artikels|stukken|columns) (van|door) {author}',
      '(alle|meer|bekijk alle|lees meer) (artikelen|berichten|artikels) van (deze auteur|de auteur)',
    ],
    words: [
      'door',
      'auteur',
      'auteurs',
      'geschreven door',
      'over de auteur',
      'over de auteurs',
      'redacteur',
      'verslaggever',
      'meer over de auteur',
    ],
    place: 'run',
    proof: {
      removes: ['Auteur', 'Over de auteur', 'Alle artikelen van Jo Ng'],
      keeps: ['Auteur onbekend', 'Door en door', 'Alle artikelen van de wet'],
    },
  },
  /** Who wrote it, below the story and behind a colon: `Door: Anna de Wit` */
  below: {
    lines: ['(door|tekst|teksten|auteur|auteurs|redactie)[ ]: {author}'],
    place: 'tail',
    proof: { removes: ['Door: Anna de Wit', 'Tekst: Anna de Wit'], keeps: ['Door: niets', 'Tekst: de hele wet'] },
  },
} satisfies ProvenFamily
