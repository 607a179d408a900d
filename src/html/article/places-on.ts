import { looksLikeHtml } from '../detect.js'
import { kindOf } from '../kind/kind.js'
import { parse } from '../parse/parse.js'
import { selectPassages } from './select-passages.js'
import { placeOf } from './story-places.js'
import { recordShown } from './survey.js'

/** Where prose stands on a page, as hashes of the markup around it. */
export interface Places {
  /** Where all of it is part of the story. */
  readonly story: readonly string[]
  /** Where some of it is not. */
  readonly mixed: readonly string[]
}

/** The places of prose on a page; of plain text there are none. */
export function placesOn(source: string, url?: string): Places {
  if (!looksLikeHtml(source)) return { story: [], mixed: [] }
  const parsed = parse(source)
  const { seen: _, options: __, ...recording } = recordShown(source, parsed, {})
  const { page, keeps } = selectPassages(recording, kindOf(parsed.root.tree, url))
  const pure = new Map<string, boolean>()
  page.blocks.forEach((features, at) => {
    if (!features.prose) return
    const place = placeOf(features)
    pure.set(place, (pure.get(place) ?? true) && keeps[at] === true)
  })
  const those = (wanted: boolean) => [...pure].filter(([, is]) => is === wanted).map(([place]) => place)
  return { story: those(true), mixed: those(false) }
}
