import { codePointStart } from '../characters/code-point.js'
import { holdsUnspaced } from '../characters/scripts.js'
import type { Block } from '../document.js'
import type { Span } from '../edit/edit.js'
import { sliceOf } from '../edit/packed-list.js'
import { shareIn, stemsOf } from '../quality/signs.js'
import { sentencesOf } from '../units/sentences.js'
import type { Blocks } from './blocks.js'

const LONGEST = 300
/** A shorter description is a label, and a shorter excerpt begins a story that goes on with its second sentence. */
const SHORTEST = 40
/** So many of the longer words of a description stand in the story, if it tells of it and not of the site. */
const LEAST_SHARE = 0.5
/** Paragraphs are looked at until there is enough of them, and in so much of the story the words of the description. */
const MOST_BLOCKS = 40
const MOST_TEXT = 20_000
const ELLIPSIS = '…'

/** An excerpt, and the part of the source that it was made of; absent if it is the description. */
interface Excerpt {
  readonly text: string
  readonly source?: Span
}

/**
 * The beginning of a story in at most 300 characters: its description, if its words are those of the story, or else its first
 * sentences, whole. Where the first one is longer, it is cut behind a word. `undefined` if there is neither.
 */
export function excerptOf(text: string, blocks: Blocks, description: string | undefined): Excerpt | undefined {
  if (description && tells(description, text)) return { text: cut(description) }
  let excerpt = ''
  let source: Span | undefined
  for (const block of sliceOf<Block>(blocks, 0, MOST_BLOCKS)) {
    if (block.kind !== 'paragraph' && block.kind !== 'quote') continue
    const said = block.text.slice(0, 2 * LONGEST)
    for (const { start, end } of sentencesOf(said)) {
      const sentence = said.slice(start, end)
      const joint = excerpt === '' || holdsUnspaced(sentence.charAt(0)) ? '' : ' '
      if (excerpt.length + joint.length + sentence.length > LONGEST)
        return {
          text: excerpt.length >= SHORTEST ? excerpt : cut(excerpt + joint + sentence),
          source: { start: source?.start ?? block.source.start, end: block.source.end },
        }
      excerpt += joint + sentence
      source = { start: source?.start ?? block.source.start, end: block.source.end }
    }
  }
  return source && { text: excerpt, source }
}

const tells = (description: string, text: string): boolean =>
  description.length >= SHORTEST && shareIn(text.slice(0, MOST_TEXT).toLowerCase(), stemsOf(description)) >= LEAST_SHARE

/** A line in at most 300 characters, cut behind a word. */
function cut(line: string): string {
  if (line.length <= LONGEST) return line
  const end = codePointStart(line, LONGEST - ELLIPSIS.length)
  const kept = line.slice(0, end)
  const blank = kept.lastIndexOf(' ')
  const isWhole = line.charAt(end) === ' ' || blank < LONGEST / 2
  return `${(isWhole ? kept : kept.slice(0, blank)).replace(TRAILING, '')}${ELLIPSIS}`
}

/** What does not stand before an ellipsis. */
const TRAILING = /[\s,;:.–—-]{1,20}$/
