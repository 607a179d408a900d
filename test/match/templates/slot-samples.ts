import { casesIn } from '../../tables.js'

/** What a line may have in the place of a slot, by language. */
const cases = casesIn(new URL('slot-samples.txt', import.meta.url))
const SAMPLES = Object.fromEntries(cases('by language').map(([lang, ...sample]) => [lang, sample]))

const ALIKE: Readonly<Record<string, string>> = Object.fromEntries(cases('by slot, in all languages'))
const PERSONS = new Set(['name', 'author', 'credit'])
const PUBLICATIONS = new Set(['site', 'publication'])
const DATES = new Set(['date', 'stamp'])

export function sampleOf(slot: string, lang: string): string {
  const [person, publication, headline, date] = (SAMPLES[lang] ?? SAMPLES['en']) as [string, string, string, string]
  if (PERSONS.has(slot)) return person
  if (PUBLICATIONS.has(slot)) return publication
  if (slot === 'moment') return `${date}, 10:30`
  if (DATES.has(slot)) return date
  if (slot === 'words') return headline.split(' ').slice(0, 2).join(' ').slice(0, 12)
  return ALIKE[slot] ?? headline
}
