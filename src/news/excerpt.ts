import { codePointStart } from '../characters/code-point.js'
import { holdsUnspaced } from '../characters/scripts.js'
import type { Block } from '../document.js'
import type { Span } from '../edit/edit.js'
import { sliceOf } from '../edit/packed-list.js'
import { shareIn, stemsOf } from '../quality/signs.js'
import { sentencesIn } from '../units/sentences.js'
import type { Blocks } from './blocks.js'

const LONGEST = 300
/** A shorter description is a label. A shorter excerpt is the beginning of a story, so its second sentence is needed. */
const SHORTEST = 40
/** At least this share of the longer words of a description must occur in the story. Otherwise it describes the site. */
const LEAST_SHARE = 0.5
/** The limits for collecting sentences, in blocks, and for searching the words of the description, in code units. */
const MOST_BLOCKS = 40
const MOST_TEXT = 20_000
const ELLIPSIS = '…'

/** An excerpt, and the span of the source that it comes from; absent if the excerpt is the description. */
interface Excerpt {
  readonly text: string
  readonly source?: Span
}

/**
 * The beginning of a story in at most 300 characters: its description if that matches the story, or else its first sentences. A
 * first sentence that is too long is cut between words. Returns `undefined` if there is neither.
 */
export function excerptOf(text: string, blocks: Blocks, description: string | undefined): Excerpt | undefined {
  if (description && matchesStory(description, text)) return { text: truncate(description) }
  let excerpt = ''
  let source: Span | undefined
  for (const block of sliceOf<Block>(blocks, 0, MOST_BLOCKS)) {
    if (block.kind !== 'paragraph' && block.kind !== 'quote') continue
    const opening = block.text.slice(0, 2 * LONGEST)
    for (const { start, end } of sentencesIn(opening)) {
      const sentence = opening.slice(start, end)
      const joint = excerpt === '' || holdsUnspaced(sentence.charAt(0)) ? '' : ' '
      if (excerpt.length + joint.length + sentence.length > LONGEST)
        return {
          text: excerpt.length >= SHORTEST ? excerpt : truncate(excerpt + joint + sentence),
          source: { start: source?.start ?? block.source.start, end: block.source.end },
        }
      excerpt += joint + sentence
      source = { start: source?.start ?? block.source.start, end: block.source.end }
    }
  }
  return source && { text: excerpt, source }
}

const matchesStory = (description: string, text: string): boolean =>
  description.length >= SHORTEST && shareIn(text.slice(0, MOST_TEXT).toLowerCase(), stemsOf(description)) >= LEAST_SHARE

/** A line of at most 300 characters, cut between words. */
function truncate(line: string): string {
  if (line.length <= LONGEST) return line
  const end = codePointStart(line, LONGEST - ELLIPSIS.length)
  const kept = line.slice(0, end)
  const blank = kept.lastIndexOf(' ')
  const isWhole = line.charAt(end) === ' ' || blank < LONGEST / 2
  return `${(isWhole ? kept : kept.slice(0, blank)).replace(TRAILING, '')}${ELLIPSIS}`
}

/** Characters that do not precede an ellipsis. */
const TRAILING = /[\s,;:.–—-]{1,20}$/
