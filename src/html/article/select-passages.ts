import type { Favor } from '../../decide/favor.js'
import type { PageKind } from '../../document.js'
import type { Span } from '../../edit/edit.js'
import { isOther, type KindOfPage } from '../kind/kind.js'
import { decide } from './decide.js'
import type { Page } from './features/block-features.js'
import { type Signs, signsOf } from './features/signs.js'
import { scorePassages } from './judge.js'
import { keepContent } from './keep-content.js'
import { LOSS_PRICES } from './keep-enough.js'
import { keepOneStory } from './one-story.js'
import { keepAtStoryPlaces, keepTaken } from './story-places.js'
import { type Recording, surveyPage } from './survey.js'

/** A page as its passages, which of them stay, and what that tells of how good the text is. */
export interface Selection extends Recording {
  readonly page: Page
  /** How much each passage looks like part of the story, in log-odds. */
  readonly scores: Float64Array
  readonly keeps: boolean[]
  /** Words that stay. */
  readonly words: number
  readonly signs: Signs
  /** Where further stories stand on the page. */
  readonly more?: Span | undefined
}

/** Kinds of pages that are of many parts, each of which may have a headline. */
const OF_MANY: ReadonlySet<PageKind> = new Set(['live-blog', 'forum'])

/** Decides what of a page stays. `containers`: where a rule of the user’s says that the story is. */
export function selectPassages(
  recording: Recording,
  kind: KindOfPage,
  containers?: readonly Span[],
  favor: Favor = 'balanced',
): Selection {
  const page = surveyPage(recording.recorder)
  const scores = scorePassages(page)
  const keeps = decide(page, scores, LOSS_PRICES[favor])
  if (!containers && isOther(kind)) keepContent(page, keeps, kind.kind)
  if (containers) keepTaken(page, keeps, containers)
  if (recording.storyPlaces) keepAtStoryPlaces(page, keeps, recording.storyPlaces)
  const more =
    containers || OF_MANY.has(kind.kind) || isOther(kind)
      ? undefined
      : keepOneStory(page, keeps, recording.recorder.html, recording.known)
  const words = page.blocks.reduce((sum, features, at) => sum + (keeps[at] ? features.words : 0), 0)
  return { ...recording, page, scores, keeps, words, signs: signsOf(page, scores, keeps), more }
}
