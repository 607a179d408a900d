import type { Span } from '../../edit/edit.js'
import type { SourceMark } from '../flow/marks.js'
import type { Page } from './features/block-features.js'
import { Cue, FURNITURE_CUES } from './features/cue.js'
import { OUTSIDE_STORY, Place } from './features/place.js'
import type { PlacedPicture } from './recorder.js'

/** Who names what a picture stands in so does not mean the story: a face of the author, a teaser, an advertisement. */
const AROUND = FURNITURE_CUES & ~(Cue.header | Cue.caption)
const APART = OUTSIDE_STORY & ~(Place.header | Place.figure)

/**
 * The marks of a page that may be of its story: those of text from its first passage to its last, and the pictures that
 * stand in the same boxes as its prose, or above it in the same `<article>`, and in none that is named for something else.
 */
export function marksOfStory(
  marks: readonly SourceMark[],
  pictures: readonly PlacedPicture[],
  { core }: Page,
  story: Span,
): SourceMark[] {
  const ofText = marks.filter(({ start, end }) => end > story.start && start < story.end)
  const seen = new Set<string>()
  const ofStory = pictures.filter(({ picture, box }) => {
    if (picture.kind === 'break') return picture.start > story.start && picture.start < story.end
    // A figure may have buttons to share it, and be named for the grid that it stands in.
    const ofFigure = box.places & Place.figure ? AROUND & ~(Cue.share | Cue.listing) : AROUND
    // `infobox vcard`: a table within the story is named for what it is about.
    const around = box.places & Place.table && picture.start > story.start ? ofFigure & ~Cue.author : ofFigure
    if ((box.cues | box.farCues) & around || box.places & APART) return false
    const isInside = box.coreDepth >= (picture.start < story.end ? core.wide : core.core).depth
    const opens = picture.start < story.start && box.article !== undefined && box.article === core.core.article
    if (!isInside && !opens) return false
    return !seen.has(picture.src) && seen.add(picture.src)
  })
  return [...ofText, ...ofStory.map(({ picture }) => picture)]
}
