import type { Columns } from './columns.js'
import { numberOf } from './names.js'

const CLASS = /* @__PURE__ */ numberOf('class')
const MOST_FACTS = 31
const SPACE = /\s+/
/** The bit that says that the words of all facts were looked for. */
const LOOKED = 1 << 31
/** What is asked of a value without such words: nothing more. */
const ALL = -1

/** Something that a class attribute tells by itself. It is tested once for each value on a page, not for each element. */
export class ClassFact {
  private static readonly hints: string[] = []
  private static hint: RegExp | undefined = undefined
  /** The bit of the fact in the columns of `ClassLists`. */
  readonly bit: number

  /** `hint`: a pattern that finds something in each value that tells the fact, and in few others. */
  constructor(
    readonly test: (classes: string) => boolean,
    hint: string,
  ) {
    const nth = ClassFact.hints.push(hint) - 1
    if (nth === MOST_FACTS) throw new RangeError(`There are at most ${MOST_FACTS} facts about classes.`)
    this.bit = 1 << nth
    ClassFact.hint = undefined
  }

  /** Whether a value may tell any fact at all. Most tell none. */
  static mayTell(classes: string): boolean {
    ClassFact.hint ??= new RegExp([...new Set(ClassFact.hints)].join('|'), 'i')
    return ClassFact.hint.test(classes)
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
  /** The words of those that were asked for them, by their numbers. */
  private readonly words: (readonly string[] | undefined)[] = []

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

  /** The words of the class attribute of a number: `note  wide` → `note`, `wide` */
  wordsOf(number: number): readonly string[] {
    const words = this.words[number] ?? (this.all[number] as string).split(SPACE).filter(Boolean)
    this.words[number] = words
    return words
  }

  /** Whether the class attribute of a number tells a fact. An empty one tells nothing. */
  tells(number: number, { bit, test }: ClassFact): boolean {
    if (this.isSilent(number)) return false
    if (((this.asked[number] as number) & bit) === 0) {
      ;(this.asked[number] as number) |= bit
      if (test(this.all[number] as string)) (this.answers[number] as number) |= bit
    }
    return ((this.answers[number] as number) & bit) !== 0
  }

  /** Whether the class attribute of a number tells none of the facts. */
  isSilent(number: number): boolean {
    if (number === 0) return true
    if (this.asked[number] === 0) this.asked[number] = ClassFact.mayTell(this.all[number] as string) ? LOOKED : ALL
    return this.asked[number] === ALL
  }
}
