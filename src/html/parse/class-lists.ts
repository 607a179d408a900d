import type { Columns } from './columns.js'
import { numberOf } from './names.js'

const CLASS = /* @__PURE__ */ numberOf('class')
const MOST_FACTS = 31

/** Something that a class attribute tells by itself. It is tested once for each value on a page, not for each element. */
export class ClassFact {
  private static count = 0
  /** The bit of the fact in the columns of `ClassLists`. */
  readonly bit: number

  constructor(readonly test: (classes: string) => boolean) {
    if (ClassFact.count === MOST_FACTS) throw new RangeError(`There are at most ${MOST_FACTS} facts about classes.`)
    this.bit = 1 << ClassFact.count++
  }
}

/** The class attributes of a page. Equal ones share a number; 0 is the number of none, or of an empty one. */
export class ClassLists {
  /** The attributes by their numbers. */
  readonly all: string[] = ['']
  /** The number of each row. */
  readonly numbers: Int32Array
  /** Bits of facts by the numbers: those that were tested, and those that are told. */
  private readonly asked: Int32Array
  private readonly answers: Int32Array

  constructor(source: string, { kinds, attributes, attributeNames, valueStarts, valueEnds }: Columns) {
    this.numbers = new Int32Array(kinds.length)
    const known = new Map<string, number>([['', 0]])
    for (let at = 0; at < kinds.length; at++) {
      const end = attributes[at + 1] as number
      for (let row = attributes[at] as number; row < end; row++) {
        if (attributeNames[row] !== CLASS) continue
        const classes = source.slice(valueStarts[row], valueEnds[row])
        let number = known.get(classes)
        if (number === undefined) {
          number = this.all.push(classes) - 1
          known.set(classes, number)
        }
        this.numbers[at] = number
        break
      }
    }
    this.asked = new Int32Array(this.all.length)
    this.answers = new Int32Array(this.all.length)
  }

  /** Whether the class attribute of a number tells a fact. An empty one tells nothing. */
  tells(number: number, { bit, test }: ClassFact): boolean {
    if (number === 0) return false
    if (((this.asked[number] as number) & bit) === 0) {
      ;(this.asked[number] as number) |= bit
      if (test(this.all[number] as string)) (this.answers[number] as number) |= bit
    }
    return ((this.answers[number] as number) & bit) !== 0
  }
}
