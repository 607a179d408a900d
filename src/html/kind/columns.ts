import { readAddress } from './address.js'
import type { DeclaredKind } from './declaration.js'
import { hintNames } from './hints.js'
import type { PageScan, Stretch } from './page-scan.js'
import type { Signals } from './signals.js'

/**
 * All that a page tells of its kind, in numbers: one row of the model of `model.table.ts`, by name. What is not there is 0:
 * of most names there is nothing to tell.
 */
export type Signs = Readonly<Record<string, number>>

const log = (count: number) => Math.log2(1 + Math.min(count, 255))
const flag = (is: boolean) => (is ? 1 : 0)
const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0)

const DECLARED_KINDS: readonly DeclaredKind[] = ['forum', 'product', 'listing', 'manual', 'service']
const OPEN_GRAPHS = ['article', 'website', 'product']

/** Names of signs, written once: `forum` → `declares forum` */
const signsBy = <Name extends string>(names: readonly Name[], open: string) =>
  names.map((name) => [name, open + name] as const)
const DECLARATIONS = /* @__PURE__ */ signsBy(DECLARED_KINDS, 'declares ')
const OPEN_GRAPH_TYPES = /* @__PURE__ */ signsBy(OPEN_GRAPHS, 'og:type ')
const HINTS = /* @__PURE__ */ signsBy(hintNames, 'names: ')

/** `url`: where the page was found; its own word for that is second best. */
export function signsOf(page: PageScan, signals: Signals, url?: string): Signs {
  const { declaration, hints, stretches, words } = page
  const address = url ?? declaration.address
  const told = address === undefined ? undefined : readAddress(address)
  const prose = stretches.reduce((sum, stretch) => sum + stretch.words, 0)
  const longest = stretches.reduce((most: number, stretch: Stretch) => Math.max(most, stretch.words), 0)
  const signs: Record<string, number> = { ...signals }
  for (const [kind, sign] of DECLARATIONS) if (declaration.types.has(kind)) signs[sign] = 1
  for (const maker of declaration.madeBy) signs[`made by ${maker} software`] = 1
  for (const [type, sign] of OPEN_GRAPH_TYPES) if (declaration.openGraph.startsWith(type)) signs[sign] = 1
  signs['published_time'] = flag(declaration.isDated)
  signs['declares articles'] = log(declaration.articles)
  for (const [name, is] of Object.entries(told ?? {})) if (is) signs[`address: ${name}`] = 1
  HINTS.forEach(([, sign], nth) => {
    const count = hints.counts[nth] as number
    if (count > 0) signs[sign] = log(count)
  })
  signs['words'] = log(words / 10)
  signs['prose'] = share(prose, words)
  signs['longest'] = share(longest, prose)
  signs['linked'] = share(page.linkWords, words)
  signs['headlines'] = log(page.headlines)
  signs['headings'] = log(page.headings)
  signs['stretches'] = log(stretches.length)
  signs['codes'] = log(page.codes)
  signs['code'] = share(page.codeWords, words)
  signs['times'] = log(page.times)
  signs['amounts'] = log(page.amounts)
  signs['pictured'] = log(page.pictured)
  return signs
}
