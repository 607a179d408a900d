import type { Words } from '../locale/at-hand.js'
import type { FamilyName, RulePack } from './rule.js'

/** Packs with some of their families alone; those are read when somebody asks for them. */
export function onlyFamilies(packs: readonly RulePack[], names: readonly FamilyName[]): readonly RulePack[] {
  return packs.map((pack) => {
    let some: RulePack['families'] | undefined
    return {
      lang: pack.lang,
      get families() {
        const { families } = pack
        some ??= Object.fromEntries(names.flatMap((name) => (families[name] ? [[name, families[name]]] : [])))
        return some
      },
    }
  })
}

/** The words that finding lines asks for, whichever rules there are. */
export const WORDS_OF_ANY_RULES: readonly (keyof Words)[] = [
  'and',
  'creditWords',
  'noName',
  'particles',
  'publicationWords',
  'saidAtEnd',
  'saidBehindComma',
  'storyWords',
  'tells',
  'toldWithin',
]

/** The fields of blanks between words of which nobody asks whose they are. */
const SETS: ReadonlySet<string> = new Set<keyof Words>([
  'also',
  'articles',
  'creditWords',
  'noAuthor',
  'particles',
  'publicationWords',
  'storyWords',
])

/** Some of the words of some languages, by their fields, each once where that is all the same. */
export const onlyWords = (words: Words, fields: readonly (keyof Words)[]): Words =>
  Object.fromEntries(
    fields.flatMap((field) =>
      words[field] ? [[field, SETS.has(field) ? once(words[field] as string[]) : words[field]]] : [],
    ),
  )

const once = (lists: readonly string[]): readonly string[] => [[...new Set(lists.join(' ').split(' '))].join(' ')]
