/** An element that holds blocks, or whose name tells what its text is. */
export class Box {
  /** Its class names and its id, as they stand. */
  readonly names: string
  /** Where it stands: bits of `Place`. */
  readonly places: number
  readonly depth: number
  /** The innermost box that makes blocks: itself, unless it only tells of a part of one, and then … */
  readonly holder: Box
  /** … the cues of all from there to here. */
  readonly inlineCues: number
  /** A hash of its name and names, and of those of three boxes in a row: what one template makes looks alike. */
  readonly own: number
  readonly signature: number
  /** The innermost `<article>` around it or itself. */
  readonly article: Box | undefined
  /** What its names weigh, once somebody has asked. */
  nameWeight: number | undefined = undefined
  /** The innermost box with some prose, itself or around it. */
  group: Box | undefined = undefined
  /** The depth of the innermost box around it that is or holds the core … */
  coreDepth = 0
  /** … the outermost one further in … */
  branch: Box | undefined = undefined
  /** … and the cues of all from there to here. */
  farCues = 0

  /**
   * `at`: its place among the boxes of the page, by which `BoxSums` has what is in it; `cues`: bits of `Cue` of its own names;
   * `classes` tells templates apart by its length, though their cues be the same.
   */
  constructor(
    readonly at: number,
    readonly parent: Box | undefined,
    readonly name: string,
    readonly cues: number,
    places: number,
    isBlock: boolean,
    classes = '',
    id = '',
  ) {
    this.names = id ? `${classes} ${id}` : classes
    this.places = places | (parent?.places ?? 0)
    this.depth = parent ? parent.depth + 1 : 0
    this.holder = isBlock ? this : (parent?.holder ?? this)
    this.inlineCues = isBlock ? 0 : cues | (parent?.inlineCues ?? 0)
    this.own = hashOf(name, cues, classes.length)
    this.signature = Math.imul(Math.imul(this.own, 31) + (parent?.own ?? 0), 31) + (parent?.parent?.own ?? 0)
    this.article = name === 'article' ? this : parent?.article
  }
}

function hashOf(name: string, cues: number, nameLength: number): number {
  let hash = Math.imul(cues ^ (nameLength << 8) ^ name.length, 0x01000193)
  hash = Math.imul(hash ^ name.charCodeAt(0), 0x01000193)
  return Math.imul(hash ^ (name.charCodeAt(1) || 0), 0x01000193)
}

/** The first of a box and those around it, so many in all, that is as asked. */
export function firstAround(box: Box, levels: number, is: (box: Box) => boolean): Box | undefined {
  let around: Box | undefined = box
  for (let level = 0; around && level < levels; level++) {
    if (is(around)) return around
    around = around.parent
  }
  return undefined
}

/** `disclaimer`, `legal-disclaimer`, `site-disclaimer-text`, `legal-notice`; longer names are no names. */
const DISCLAIMER = /(?:^|[\s_-])(?:disclaimers?|legal[_-]?(?:notice|disclaimer))(?:$|[\s_-])/i
const LONGEST_NAMES = 300

/** Whether the page calls a box a disclaimer. */
export const isDisclaimer = ({ names }: Box): boolean => names.length <= LONGEST_NAMES && DISCLAIMER.test(names)
