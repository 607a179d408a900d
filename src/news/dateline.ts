import type { Dateline } from '../document.js'

const AGENCIES: Readonly<Record<string, string>> = {
  AP: 'Associated Press',
  'ASSOCIATED PRESS': 'Associated Press',
  REUTERS: 'Reuters',
  AFP: 'Agence France-Presse',
  UPI: 'United Press International',
  CNN: 'CNN',
  'CNN BUSINESS': 'CNN',
  DPA: 'dpa',
  EFE: 'EFE',
  ANSA: 'ANSA',
  XINHUA: 'Xinhua',
  PTI: 'Press Trust of India',
  ANI: 'ANI',
  IANS: 'IANS',
  TASS: 'TASS',
  KYODO: 'Kyodo News',
  YONHAP: 'Yonhap',
  BERNAMA: 'Bernama',
  BLOOMBERG: 'Bloomberg',
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?'
const DATE = `${MONTH} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?`
const CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){0,3}"
const REGION = ', (?:\\p{Lu}[\\p{L}.]{1,20}(?: \\p{Lu}\\p{L}{1,20})?)'

/** `BEIJING, March 14 (Reuters) - `, `LA CROSSE, Wis. (AP) — `, `WASHINGTON — `, `(CNN) — `, `(CNN)` glued to a word */
const DATELINE = /* @__PURE__ */ new RegExp(
  `^(?:(${CAPITALS}(?:${REGION})?)(?:, (${DATE}))?(?: ?\\(([\\p{L} ]{2,24})\\))?\\s?(?:[-–—]{1,2}|:(?= \\p{Lu}))\\s|\\(([\\p{Lu}][\\p{L} ]{1,20})\\)\\s?(?:[-–—]{1,2}\\s)?)(?=["'“‘(]?[\\p{Lu}\\p{N}])`,
  'u',
)

/**
 * The dateline at the start of a first paragraph, which stays in the text.
 * A place alone counts only in capitals, before a dash and a sentence: `PARIS — the perfume, not the city` has none.
 *
 * `BEIJING (Reuters) - China …` → `{ text: 'BEIJING (Reuters) -', place: 'BEIJING', agency: 'Reuters' }`
 */
export function readDateline(paragraph: string): Dateline | undefined {
  const match = DATELINE.exec(paragraph)
  if (!match) return undefined
  const [text, place, date, agencyBehindPlace, agencyAlone] = match
  const agency = AGENCIES[(agencyBehindPlace ?? agencyAlone ?? '').toUpperCase()]
  if (!agency && (agencyAlone !== undefined || agencyBehindPlace !== undefined)) return undefined
  return { text: text.trim(), ...(place && { place }), ...(agency && { agency }), ...(date && { date }) }
}
