import { keptSelectors } from '../options/kept-by.js'
import { type CleanerOptions, CopydeskOptionError, type SiteRules } from '../options/options.js'
import type { SiteOptions } from '../options/site-for.js'
import { type Warning, warn } from '../quality/warning.js'
import type { AnyNode, Document } from './parse/node.js'
import { endOf, type Parsed, parse, startOf } from './parse/parse.js'
import { selectorIn } from './parse/select.js'

/** What comes of reading a page, as far as it matters here. */
interface Reading {
  readonly blocks: { readonly length: number }
  readonly warnings?: readonly Warning[]
}

const LONGEST_LIST = 200

/** Throws a `CopydeskOptionError` for the first selector that is none. */
export function checkSelectors({ site, sites = {}, keep = [] }: SiteOptions & Pick<CleanerOptions, 'keep'>): void {
  for (const selector of keptSelectors(keep)) {
    const fault = faultOf(selector)
    if (fault !== undefined) throw new CopydeskOptionError('keep', { selector }, `a CSS selector (${fault})`)
  }
  const all = [['site', site], ...Object.entries(sites).map(([host, rules]) => [`sites['${host}']`, rules])] as const
  for (const [name, rules] of all as readonly (readonly [string, SiteRules | undefined])[]) {
    for (const part of ['take', 'drop'] as const) {
      for (const selector of rules?.[part] ?? []) {
        const fault = faultOf(selector)
        if (fault !== undefined) throw new CopydeskOptionError(`${name}.${part}`, selector, `a CSS selector (${fault})`)
      }
    }
  }
}

/** What is wrong with a selector: `p[` → `'Expected …'` */
function faultOf(selector: string): string | undefined {
  if (selector.trimStart().startsWith('<')) return 'it is markup'
  try {
    selectorIn(parse('<p></p>').root)(selector)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/**
 * Reads a page by the rules of its site: without what they drop, and of the rest what they take. If nothing that they
 * take has any text, the page is read as any other, and a warning says so.
 */
export function readSite<R extends Reading>(parsed: Parsed, rules: SiteRules, read: (parsed: Parsed) => R): R {
  const { take = [], drop = [] } = rules
  const dropped = findAll(parsed.root, drop)
  if (take.length > 0) {
    const reading = read(bounded(parsed, dropped, findAll(parsed.root, take)))
    if (reading.blocks.length > 0) return reading
  }
  const reading = read(bounded(parsed, dropped))
  const warnings = [...(reading.warnings ?? [])]
  if (take.length > 0) {
    const detail = take.join(', ').slice(0, LONGEST_LIST)
    warnings.push(warn('site-rules-unmatched', { detail }))
  }
  if (reading.blocks.length === 0 && dropped.size > 0) warnings.push(warn('site-rules-drop-all'))
  return warnings.length > 0 ? { ...reading, warnings } : reading
}

/** The elements of a page that any of these selectors matches. */
export function findAll(root: Document, selectors: readonly string[]): Set<AnyNode> {
  if (selectors.length === 0) return new Set()
  const find = selectorIn(root)
  return new Set(selectors.flatMap((selector) => find(selector)))
}

/** The tree with its bounds; without `taken` all of it is to be read but what is dropped. */
function bounded(parsed: Parsed, dropped: ReadonlySet<AnyNode>, taken?: ReadonlySet<AnyNode>): Parsed {
  const containers = new Set<AnyNode>()
  const above = new Set<AnyNode>([parsed.root])
  for (const node of taken ?? []) {
    const around = ancestorsOf(node)
    if (around.some((one) => taken?.has(one))) continue // it comes with the one around it
    containers.add(node)
    for (const one of around) above.add(one)
  }
  const isOutside = (node: AnyNode) =>
    above.has(node.parent ?? parsed.root) && !above.has(node) && !containers.has(node)
  const spans = Array.from(containers, (node) => ({ start: startOf(node), end: endOf(node) }))
  return {
    ...parsed,
    ...(taken && { containers: spans.sort((a, b) => a.start - b.start) }),
    ruleAgainst: (node) => {
      if (dropped.has(node)) return 'html/site/drop'
      return taken && isOutside(node) ? 'html/site/outside' : undefined
    },
  }
}

function ancestorsOf(node: AnyNode): AnyNode[] {
  const ancestors: AnyNode[] = []
  for (let around: AnyNode | null = node.parent; around; around = around.parent) ancestors.push(around)
  return ancestors
}
