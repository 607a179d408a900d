import { Cue } from './cue.js'
import { keepFirstOfRow } from './first-of-row.js'
import { keepEnough } from './keep-enough.js'
import { Place } from './place.js'
import type { Page, Spot } from './spot.js'
import { keepStandfirst } from './standfirst.js'

/** A passage of so many words is not told twice. */
const longest = 15
/** Nearly all would go if so many times more goes than stays. */
const nearlyAll = 6
/** So much further in than a heading its prose may stand. */
const mostLevels = 3

/** A page of so few passages has next to no furniture: what stands within its story is part of it. */
const fewPassages = 12
const furniture =
  Cue.navigation |
  Cue.footer |
  Cue.header |
  Cue.sidebar |
  Cue.related |
  Cue.listing |
  Cue.promo |
  Cue.newsletter |
  Cue.ad |
  Cue.consent |
  Cue.paywall |
  Cue.share |
  Cue.comments |
  Cue.tags |
  Cue.author |
  Cue.bio |
  Cue.caption |
  Cue.hidden
const named = Cue.newsletter | Cue.comments | Cue.bio
const apart = Place.aside | Place.nav | Place.header | Place.footer | Place.figure | Place.form

/** What stays: the runs of the scores, and what the story would miss. */
export function decide(page: Page, scores: Float64Array, price?: number): boolean[] {
  const { spots } = page
  const keeps = keepEnough(spots, scores, price)
  if (spots.length < fewPassages) keepPlainProse(spots, keeps)
  keepStory(spots, keeps)
  const first = keeps.indexOf(true)
  const last = keeps.lastIndexOf(true)
  const told = templatesOf(spots, keeps)
  for (let at = first; at >= 0 && at <= last; at++) {
    if (!keeps[at]) keeps[at] = isMissed(spots, at, scores[at] as number, keeps, told)
  }
  keepFirstOfRow(spots, keeps)
  keepStandfirst(spots, keeps)
  dropNamed(spots, keeps)
  tellOnce(spots, keeps)
  return keeps
}

/** What the page itself calls a newsletter box, comments or a biography is none of the story, unless most of it is in there. */
function dropNamed(spots: readonly Spot[], keeps: boolean[]): void {
  const words = (some: (spot: Spot) => boolean) =>
    spots.reduce((sum, spot, at) => sum + (keeps[at] && some(spot) ? spot.words : 0), 0)
  const isNamed = ({ ownCues, farCues }: Spot) => ((ownCues | farCues) & named) !== 0
  if (words(isNamed) * 4 > words(() => true)) return
  spots.forEach((spot, at) => {
    if (isNamed(spot)) keeps[at] = false
  })
}

/** Words of prose that stay, by the template that made them. */
function templatesOf(spots: readonly Spot[], keeps: readonly boolean[]): Map<Spot['pattern'], number> {
  const told = new Map<Spot['pattern'], number>()
  spots.forEach(({ prose, pattern, words }, at) => {
    if (prose && keeps[at]) told.set(pattern, (told.get(pattern) ?? 0) + words)
  })
  return told
}

/**
 * Whether a passage within the story would be missed: embedded posts and quotes, items of a list that is read out,
 * paragraphs made like most that stay, and prose that nothing speaks against.
 */
function isMissed(
  spots: readonly Spot[],
  at: number,
  score: number,
  keeps: readonly boolean[],
  told: ReadonlyMap<Spot['pattern'], number>,
): boolean {
  const spot = spots[at] as Spot
  const { prose, pattern, linkShare, words } = spot
  const { kind, ends } = spot.passage
  const isAlike = prose && score > -2.5 && (told.get(pattern) ?? 0) * 2 > pattern.prose
  if (!spot.inCore) return isAlike && spot.inWide
  if (kind === 'heading' && linkShare === 0 && score > -3 && opensStory(spots, keeps, at)) return true
  if (isAlike || kind === 'embed') return true
  if (kind === 'quote') return linkShare < 0.5 && score > -2
  if (kind === 'list-item' && linkShare < 0.3 && keeps[at - 1] && score > -2) return true
  if (spots.length < fewPassages) return isPlain(spot)
  return isPlain(spot) && kind !== 'table' && score > -2 && (ends || words > longest)
}

/** Whether prose that stays stands right under a heading, in the same box or a little further in. */
function opensStory(spots: readonly Spot[], keeps: readonly boolean[], at: number): boolean {
  const { parent } = (spots[at] as Spot).box
  const next = spots[at + 1]
  if (!next?.prose || !keeps[at + 1]) return false
  let around = next.box.parent
  for (let level = 1; around && around !== parent && level < mostLevels; level++) around = around.parent
  return around === parent
}

/** Prose in the core that no name speaks against comes back if nearly all of it would go: that is no story’s end. */
function keepStory(spots: readonly Spot[], keeps: boolean[]): void {
  const isLikely = (spot: Spot) => spot.prose && spot.inCore && spot.linkShare < 0.3 && !isFurniture(spot)
  let balance = 0
  spots.forEach((spot, at) => {
    if (keeps[at]) balance += spot.words * nearlyAll
    else if (isLikely(spot)) balance -= spot.words
  })
  if (balance >= 0) return
  spots.forEach((spot, at) => {
    if (isLikely(spot)) keeps[at] = true
  })
}

/** Whether neither its links nor its names speak against a passage. */
export function isPlain(spot: Spot): boolean {
  return spot.linkShare === 0 && !isFurniture(spot)
}

function isFurniture({ ownCues, farCues, box }: Spot): boolean {
  return ((ownCues | farCues) & furniture) !== 0 || (box.places & apart) !== 0
}

function keepPlainProse(spots: readonly Spot[], keeps: boolean[]): void {
  spots.forEach((spot, at) => {
    if (spot.prose && isPlain(spot)) keeps[at] = true
  })
}

function tellOnce(spots: readonly Spot[], keeps: boolean[]): void {
  const told = new Set<number>()
  spots.forEach(({ words, passage, copies }, at) => {
    if (!keeps[at] || copies === 0 || words < longest) return
    if (told.has(passage.hash)) keeps[at] = false
    told.add(passage.hash)
  })
}
