import { en } from './en.js'
import type { LanguageWords } from './locale.js'
import { FUNCTION_WORDS } from './words.js'

/** The fields of which somebody asks whose they are. */
const BY_LANGUAGE = [
  'saidBehindComma',
  'saidAtEnd',
  'predicates',
  'bylineOpenings',
  'sentenceOpenings',
  'compounds',
] as const

type ByLanguage = (typeof BY_LANGUAGE)[number]

/**
 * The words of some languages together: each field of those that have it, by language or as a list.
 *
 * `{ months: ['january jan|…', 'enero|…'], predicates: { en: 'was|were|…', es: 'fue|…' } }`
 */
export type Words = {
  readonly [Field in Exclude<keyof LanguageWords, ByLanguage>]?: readonly NonNullable<LanguageWords[Field]>[]
} & { readonly [Field in ByLanguage]?: Readonly<Record<string, NonNullable<LanguageWords[Field]>>> }

/** Where words come from: the pack of a language. */
interface Worded {
  readonly lang: string
  readonly words?: LanguageWords | undefined
}

/** The words of some packs, and those of the same packs and one more. */
interface Joined {
  words?: Words
  readonly next: WeakMap<Worded, Joined>
}

/** English stands on sites in every language, but no page is read by English compounds. */
const english: Worded = {
  lang: 'en',
  get words() {
    const { compounds: _, ...words } = en
    return words
  },
}

const joinedOfNone: Joined = { next: /* @__PURE__ */ new WeakMap() }

/**
 * The words of some packs together, and those of English; the same object for the same packs, so that what is made of them
 * is made once.
 */
export function wordsOf(packs: readonly Worded[]): Words {
  const own = packs.filter(({ words }) => words)
  const worded = own.some(({ lang }) => lang === 'en') ? own : [english, ...own]
  let joined = joinedOfNone
  for (const pack of worded) {
    const more = joined.next.get(pack) ?? { next: new WeakMap() }
    joined.next.set(pack, more)
    joined = more
  }
  joined.words ??= join(worded)
  return joined.words
}

function join(packs: readonly Worded[]): Words {
  const lists: Record<string, unknown[]> = {}
  const byLanguage: Record<string, Record<string, unknown>> = {}
  for (const { lang, words = {} } of inOrder(packs))
    for (const [field, said] of Object.entries(words)) {
      if ((BY_LANGUAGE as readonly string[]).includes(field)) {
        byLanguage[field] ??= {}
        const known = byLanguage[field][lang]
        byLanguage[field][lang] = known === undefined ? said : together(known, said)
      } else {
        lists[field] ??= []
        lists[field].push(said)
      }
    }
  return { ...lists, ...byLanguage }
}

/** Words of one language from two packs: alternatives, or fields of which the last pack decides. */
const together = (known: unknown, said: unknown): unknown =>
  typeof said === 'string' ? `${known}|${said}` : Object.assign({}, known, said)

/** In the order of `locales.ts`, whatever the order of the packs: of alternatives the first counts. */
function inOrder(packs: readonly Worded[]): Worded[] {
  const order = Object.keys(FUNCTION_WORDS)
  const placeOf = ({ lang }: Worded) => (order.includes(lang) ? order.indexOf(lang) : order.length)
  return [...packs].sort((a, b) => placeOf(a) - placeOf(b))
}
