import { apply } from '../edit/edit.js'
import { COMPOUNDS } from '../locale/words.js'
import { hyphens } from './hyphens.js'

/** What is known of a text: `{ lang: 'fr' }` */
export interface HyphenOptions {
  /** Its language, BCP 47: which of its words have hyphens of their own. */
  readonly lang?: string | undefined
}

/** A text without words that are cut at the ends of lines: see `hyphens`. `joinHyphens('con-\nsidered')` → `'considered'` */
export function joinHyphens(text: string, { lang }: HyphenOptions = {}): string {
  return apply(text, hyphens(text, COMPOUNDS, lang))
}
