import { shapesHolding } from '../shapes.js'
import type { Patterns } from '../sheet.js'

const ENDS = 'abcdefghijklmnopqrstuvwxyzéëïöüABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** A first name, particles, a last name: `Jo Ng`, `Maria van der Berg`. */
const PERSON =
  "\\p{Lu}[\\p{L}.'’-]{0,30}(?: (?:van|de|den|der|het|’t|'t|ter|ten|te|el|al|le|la|\\p{Lu}[\\p{L}.'’-]{0,30})){0,5} \\p{Lu}[\\p{L}.'’-]{1,30}"

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'byline/by': {
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
  },
  'caption-credit/caption-with-credit': {
    closingCredit: {
      labels: [
        'Foto',
        "Foto's",
        'Foto’s',
        'foto',
        "foto's",
        'foto’s',
        'FOTO',
        'Beeld',
        'beeld',
        'Bron',
        'Archieffoto',
        'Illustratie',
      ],
      joints: ['|', ' |'],
      alone: ['©'],
      behindStop: ['Beeld', 'Foto'],
      sources: ['adobe.com'],
      small: ['via', 'van', 'de', 'der', 'den', 'het', 'en', 'stock'],
      ends: 'éëïöü',
      glued: true,
    },
  },
}
