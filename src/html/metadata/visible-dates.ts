import type { Element } from 'domhandler'
import { normalizeIso } from '../../date/iso.js'
import { readDate } from '../../date/read-date.js'
import { endOf, startOf } from '../parse.js'
import type { Dated } from './clue.js'
import { type Moment, momentOf } from './instant.js'
import { Name, namesOf } from './names.js'
import { type ElementText, lineOf } from './text-of.js'

const longest = 200
const mostDates = 12
const changed =
  /\b(?:updated?|modified|edited|revised|aktualisiert|geändert|mis à jour|modifié|actualizado|atualizado|aggiornato|bijgewerkt|oppdatert|uppdaterad|opdateret|zaktualizowano)\b|обновлен|оновлено|更新/i
const published =
  /\b(?:published|posted|veröffentlicht|erstellt|publié|publicado|pubblicato|gepubliceerd|publisert|publicerad|opublikowano)\b|опубликован|发布|公開/i

/** Where dates may be printed. */
export interface DateLines {
  readonly html: string
  /** `<time>`, and elements near the headline that hold a date or say so. */
  readonly elements: readonly Element[]
  readonly lang: string | undefined
  readonly text: ElementText
}

/** A date near the headline. */
export interface Printed extends Dated {
  /** Whether it says that it is the date of a change. */
  readonly isChange: boolean
}

/** The dates near the headline, in source order. */
export function visibleDates({ elements, html, lang, text: reader }: DateLines): Printed[] {
  return elements.slice(0, mostDates).flatMap((element) => {
    const text = reader.textOf(element, longest)
    const moment = momentIn(element, text, lang)
    if (!moment) return []
    const isChange = changed.test(text) ? !published.test(text) : (namesOf(element.attribs) & Name.modified) !== 0
    const rule = element.name === 'time' ? 'html/metadata/time' : 'html/metadata/date'
    return [{ moment, isChange, origin: { source: { start: startOf(element), end: endOf(element, html) }, rule } }]
  })
}

/** What is said beside a date: `Published`, a name, a reading time. A sentence says more, and is no date line. */
const mostBeside = 70

function momentIn(element: Element, text: string, lang: string | undefined): Moment | undefined {
  const attribute = attributeOf(element)
  if (attribute) return momentOf(attribute)
  const date = readDate(text, lang === undefined ? {} : { lang })
  return date && text.length - (date.end - date.start) <= mostBeside ? momentOf(date.iso) : undefined
}

/** The machine’s side of a date: `datetime`, or `content` in microdata, or `title` in microformats. */
function attributeOf({ attribs }: Element): string | undefined {
  for (const value of [attribs['datetime'], attribs['content'], attribs['data-datetime'], attribs['title']]) {
    const iso = value ? normalizeIso(lineOf(value)) : undefined
    if (iso) return iso
  }
  return undefined
}
