import type { Features } from '../features/features.js'
import { OUTSIDE_STORY } from '../features/survey.js'
import { FURNITURE_CUES } from '../read/cue.js'
import { Kind, tagOf } from '../read/tags.js'
import type { Footnotes } from '../structure/notes/notes.js'

// What all constraints look at.

/** What is decided so far. */
export interface Draft {
  readonly features: Features
  /** How much each passage looks like part of the story, in log-odds. */
  readonly scores: Float64Array
  /** 1 for each passage that stays. Constraints change it. */
  readonly keeps: Uint8Array
  /** 1 for each passage that would stay, but repeats another. */
  readonly repeats: Uint8Array
  /** The footnotes of the page. */
  readonly footnotes: Footnotes
  /** Whether captions of pictures are asked for. */
  readonly keepsCaptions: boolean
}

/** The cues of the boxes of a passage, up to the line of the core. */
export const cuesAt = ({ page, farCues }: Features, at: number): number => {
  const box = page.passageBox[at] as number
  return (page.cues[box] as number) | (farCues[box] as number)
}

export const placesAt = ({ page }: Features, at: number): number => page.places[page.passageBox[at] as number] as number

export const isFurniture = (features: Features, at: number): boolean =>
  (cuesAt(features, at) & FURNITURE_CUES) !== 0 || (placesAt(features, at) & OUTSIDE_STORY) !== 0

export const isHeading = ({ page }: Features, at: number): boolean => page.passageKind[at] === Kind.heading

const TABLE = /* @__PURE__ */ tagOf('table')
export const isTable = (tag: number): boolean => tag === TABLE

/** Elements so far out tell what a passage is part of. */
const MOST_LEVELS = 10

/** The outermost element of some tags around a passage, further in than the core; or -1. */
export function outermost({ page, branch }: Features, at: number, is: (tag: number) => boolean): number {
  const { passageBox, parent, box, tag } = page
  let found = -1
  let row = passageBox[at] as number
  for (let level = 0; level < MOST_LEVELS && row > 0 && (branch[row] as number) >= 0; level++) {
    if (is(tag[row] as number)) found = row
    row = box[parent[row] as number] as number
  }
  return found
}
