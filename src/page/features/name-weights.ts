import { BASE, digit, MARK } from '../../forest/signs.js'
import { WORD_PLACES } from '../read/class-names.js'
import { NAME_WEIGHTS } from './names.table.js'
import type { Survey } from './survey.js'

/** Boxes around a passage whose names count, its own among them. */
const LEVELS = 4

/** The numbers in `page.classNames` of the names around the passage asked last; see `readNames`. */
export const namesRead: Int32Array = /* @__PURE__ */ new Int32Array(2 * LEVELS)

/** Reads the class attributes and ids of a passage’s box and of those around it, up to the line of the core. Answers with how many there are. */
export function readNames({ page: { passageBox, classes, ids, parent, box }, branch }: Survey, at: number): number {
  let count = 0
  let row = passageBox[at] as number
  for (let level = 0; level < LEVELS; level++) {
    if ((classes[row] as number) >= 0) namesRead[count++] = classes[row] as number
    if ((ids[row] as number) >= 0) namesRead[count++] = ids[row] as number
    if (row === 0) break
    row = box[parent[row] as number] as number
    if ((branch[row] as number) < 0) break
  }
  return count
}

let table: Float64Array | undefined

/** What the names of a page weigh, each value once, by number in `page.classNames`. */
export function weighNames({ page: { classNames } }: Survey): Float64Array {
  table ??= unpacked(NAME_WEIGHTS, WORD_PLACES)
  const { words } = classNames
  const weights = new Float64Array(words.length)
  for (let name = 0; name < words.length; name++) {
    let sum = 0
    for (const place of words[name] as readonly number[]) sum += table[place] as number
    weights[name] = sum
  }
  return weights
}

const MIDDLE = 44

/** Reads what `training/forest.py` writes: a sign for each weight that is not 0, in tenths, and `!` and two signs for a run of zeros. */
function unpacked(text: string, places: number): Float64Array {
  const weights = new Float64Array(places)
  let place = 0
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) === MARK) {
      place += digit(text, at + 1) * BASE + digit(text, at + 2)
      at += 2
    } else weights[place++] = (digit(text, at) - MIDDLE) / 10
  }
  return weights
}
