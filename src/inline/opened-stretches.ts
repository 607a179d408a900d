import { endOfLink } from '../characters/markdown.js'
import type { InlineMatcher, Stretch } from '../match/inline-matcher.js'
import type { RuleSet } from '../match/rule-set.js'

/** The stretches that rules know by what opens them, but for those that stay. */
export function openedStretches(
  text: string,
  ruleSet: RuleSet,
  stays: (stretch: Stretch) => boolean = () => false,
): Stretch[] {
  const found: Stretch[] = []
  const openers = new Openers(text, ruleSet)
  for (let at = openers.next(0); at < text.length; ) {
    const taken = openers.opener?.stretchAt(text, at)
    if (taken && !stays(taken) && !isOfLink(text, taken.end)) found.push(taken)
    at = openers.next(taken ? taken.end : at + 1)
  }
  return found
}

/** The words of a link in Markdown are none of a machine: `[Ads help parties win](/study)` */
const isOfLink = (text: string, end: number): boolean => text.startsWith('](', end - 1) && endOfLink(text, end) > end

/**
 * The places where stretches may open, from left to right. Each opener is looked for on its own:
 * eight of them cost a clean text .5 µs for 4 KB, one pattern for all of them 7 µs.
 */
class Openers {
  opener: InlineMatcher | undefined
  private readonly kinds: RuleSet['inline']
  private readonly places: number[] = []

  constructor(
    private readonly text: string,
    { inline: inside }: RuleSet,
  ) {
    this.kinds = inside
    for (const { trigger: opens } of inside) this.places.push(placeOf(text, opens, 0))
  }

  /** The first place from here on, or the length of the text; `opener` is then the one that stands there. */
  next(from: number): number {
    let first = this.text.length
    for (let kind = 0; kind < this.kinds.length; kind++) {
      const matcher = this.kinds[kind] as InlineMatcher
      let place = this.places[kind] as number
      if (place < from) {
        place = placeOf(this.text, matcher.trigger, from)
        this.places[kind] = place
      }
      if (place >= first) continue
      first = place
      this.opener = matcher
    }
    return first
  }
}

/** No stretch opens with more than these: of a longer row of openers only the last can be its own. */
const MOST_OPENERS = 3

function placeOf(text: string, opener: string, from: number): number {
  let place = text.indexOf(opener, from)
  if (place < 0) return text.length
  const unit = opener.charCodeAt(0)
  let end = place + 1
  while (text.charCodeAt(end) === unit) end++
  place = Math.max(place, end - MOST_OPENERS)
  return place
}
