import { Budgets } from '../../budget.js'
import type { PageKind } from '../../document.js'
import { unpolluted } from '../../unpolluted.js'
import type { Tree } from '../parse/node.js'
import { readTree } from '../parse/read-tree.js'
import { signsOf } from './columns.js'
import { isMail } from './mail.js'
import { reasonsFor, sharesOf } from './model.js'
import { kindModel } from './model.table.js'
import { type PageScan, scanPage } from './page-scan.js'
import { leaningOf, type Signals, signalsOf } from './signals.js'

/** What a page is, and what said so. */
export interface KindOfPage {
  readonly kind: PageKind
  readonly reasons: readonly string[]
  /** How likely it is that the page is something else than one article. */
  readonly doubt: number
  /** How much the looks of the page speak for one article, in log-odds. */
  readonly leaning: number
}

/** What is offered is one kind, be it a thing or a service. */
const kindsOfModel: Readonly<Record<string, PageKind>> = { service: 'product' }
/** By folds over 2,732 pages, of those said from here on to be no article 6 in 1,000 are stories, and 78 % are found. */
const LEAST_SHARE = 0.5
const FEWEST_HEADLINES = 8
/** So few words of prose are a login, an error, a notice or an empty frame, unless the page says otherwise. */
const MOST_STUB_WORDS = 30
const FEWEST_HEADINGS = 4

/**
 * What a page is: one article, or something else, by what it says of itself, its address, the names in its markup and
 * what it looks like. `url`: where it was found.
 *
 * `kindOf(treeOf('<h1>Sale</h1> … <button class="add-to-cart">'), 'https://shop.example/products/coat')` → `{ kind: 'product', … }`
 */
export function kindOf(tree: Tree, url?: string): KindOfPage {
  const page = scanPage(tree)
  const signals = signalsOf(page)
  const signs = signsOf(page, signals, url)
  const shares = sharesOf(kindModel, signs)
  const doubt = 1 - (shares[0] as number)
  const leaning = leaningOf(signals)
  const told = (kind: PageKind, ...reasons: string[]): KindOfPage => ({ kind, reasons, doubt, leaning })
  if (isMail(tree)) return told('newsletter', 'laid out by tables for mail programs')
  const best = shares.indexOf(Math.max(...shares.slice(1)))
  const name = kindModel.kinds[best] as string
  if (page.declaration.isLive && doubt < LEAST_SHARE) return told('live-blog', 'declares LiveBlogPosting')
  if (doubt >= LEAST_SHARE) {
    return told(kindsOfModel[name] ?? (name as PageKind), ...reasonsFor(kindModel, signs, best, 0))
  }
  const seen = seenKind(page, signals, leaning)
  if (seen) return told(...seen)
  return isGuide(page, signs) ? told('guide', 'sections that are numbered or declared') : told('article')
}

/** What a page is by its looks, if it is no single article. */
function seenKind(page: PageScan, signals: Signals, leaning: number): [PageKind, string] | undefined {
  if (signals.gallery <= -2.5) return ['gallery', 'pictures with a line or two each']
  if (leaning > 0) return undefined
  if (signals.posts < 0) return ['listing', 'several stories, one after the other']
  const isList = signals.teasers <= -2 || (page.headlines >= FEWEST_HEADLINES && signals.title < 0)
  if (isList) return ['listing', 'headlines that lead to other pages']
  const prose = page.stretches.reduce((sum, { words }) => sum + words, 0)
  return prose < MOST_STUB_WORDS ? ['stub', 'hardly any text'] : undefined
}

/** A page of advice, ranked or step by step: it reads like a story, and its sections are like each other. */
function isGuide({ headings, numbered, declaration }: PageScan, signs: Readonly<Record<string, number>>): boolean {
  if (headings < FEWEST_HEADINGS) return false
  return numbered >= FEWEST_HEADINGS || declaration.types.has('guide') || signs['address: guide'] === 1
}

/**
 * Whether a page is one article, and not a home page, a list of stories, a forum, a gallery, a search page, a login, an
 * error or a product: a cheap answer before `clean`. Never throws on a string.
 *
 * `isArticle('<h1>Old bridge to be rebuilt</h1><p>The council voted …</p> …')` → `true`
 */
export function isArticle(html: string, url?: string): boolean {
  return unpolluted(() => isStory(kindOf(readTree(html, { elements: new Budgets().of('elements') }), url).kind))
}

/** Whether what a page says of itself makes it something else than an article, whatever it looks like. */
export const isOther = ({ doubt }: KindOfPage): boolean => doubt >= LEAST_SHARE

/** Whether a page of a kind has one text that is read from its beginning to its end. */
export function isStory(kind: PageKind): boolean {
  return kind === 'article' || kind === 'guide' || kind === 'live-blog' || kind === 'newsletter'
}
