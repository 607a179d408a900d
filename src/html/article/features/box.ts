/** An element that holds blocks, or whose name tells what its text is. */
export interface Box {
  /** Its place among the boxes of the page, by which `BoxSums` has what is in it. */
  readonly at: number
  readonly parent: Box | undefined
  readonly name: string
  /** Its class names and its id, as they stand. */
  readonly names: string
  /** Bits of `Cue`: of its own names … */
  readonly cues: number
  /** … and of where it stands: bits of `Place`. */
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
  nameWeight: number | undefined
  /** The innermost box with some prose, itself or around it. */
  group: Box | undefined
  /** The depth of the innermost box around it that is or holds the core … */
  coreDepth: number
  /** … the outermost one further in … */
  branch: Box | undefined
  /** … and the cues of all from there to here. */
  farCues: number
}

/** A box in another. `classes` tells templates apart by its length, though their cues be the same. */
export function boxIn(
  at: number,
  parent: Box | undefined,
  name: string,
  cues: number,
  places: number,
  isBlock: boolean,
  classes = '',
  id = '',
): Box {
  const own = hashOf(name, cues, classes.length)
  const row = Math.imul(own, 31) + (parent?.own ?? 0)
  const box = {
    at,
    parent,
    name,
    names: id ? `${classes} ${id}` : classes,
    cues,
    places: places | (parent?.places ?? 0),
    depth: parent ? parent.depth + 1 : 0,
    inlineCues: isBlock ? 0 : cues | (parent?.inlineCues ?? 0),
    own,
    signature: Math.imul(row, 31) + (parent?.parent?.own ?? 0),
    nameWeight: undefined,
    group: undefined,
    coreDepth: 0,
    branch: undefined,
    farCues: 0,
  } as { -readonly [Key in keyof Box]: Box[Key] }
  box.holder = isBlock ? box : (parent?.holder ?? box)
  box.article = name === 'article' ? box : parent?.article
  return box
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
