import { Budgets } from '../../budget.js'
import { attributeOf, nameOf, sourceIn } from '../cursor.js'
import { Attribute } from '../read/attributes.js'
import { Flag, type Page, type Verdict, type Verdicts } from '../read/columns.js'
import { isMoved } from '../read/hiding.js'
import { plainCss } from '../style/plain-css.js'
import {
  boxHiding,
  fontSizeVeil,
  type Hiding,
  lineHeightVeil,
  ownDeclarations,
  Style,
  type Veil,
  visibilityVeil,
} from '../style/style.js'
import { Names } from './names.js'
import { holdsOnScreens } from './scan-sheet.js'
import { Sheets } from './sheets.js'

/** What the style sheets of a page hide of a story, for a second reading: `readPage(page.html, verdicts)`. */
export interface Hidden {
  /** Verdicts on elements, by the offsets of their opening tags. */
  readonly verdicts: Verdicts
  /** The sheets would hide most of the story, so they are not believed. */
  readonly isDoubted: boolean
}

const NOTHING: Hidden = { verdicts: new Map(), isDoubted: false }
/** What holds a story is not hidden by a sheet for good: a script shows it. */
const STORIES: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article'])
const LINKED = /stylesheet|preload/i
const COMMENT_MARKS = /<!--|-->/g
const BLANK = /\s+/

/**
 * Finds what the style sheets in a page hide of chosen passages: what is not displayed, moved off the screen, clipped, or without size.
 * Only rules about a class, an id or a tag in or around the story are read. When in doubt, it is shown.
 * Never throws; takes time in proportion to the sheets and the story.
 *
 * `<style>.n{display:none}</style><p>Rain<p class="n">Ha` → the second `<p>`, by `html/hidden/display` for `.n{display:none}`
 */
export function findHidden(page: Page, keeps: ArrayLike<number | boolean>, budgets: Budgets = new Budgets()): Hidden {
  if (page.sheets.length === 0) return NOTHING
  const css = sheetsForScreens(page)
  if (css.length === 0) return NOTHING
  const rows = rowsAround(page, keeps)
  const sheets = new Sheets(page, css, namesOf(page, rows), budgets)
  if (!sheets.areSuspicious) return NOTHING
  const verdicts = verdictsOn(page, rows, sheets, isLinked(page))
  if (verdicts.size === 0 || budgets.of('sheet-rules').isSpent) return NOTHING
  return isMostlyShown(page, keeps, verdicts) ? { verdicts, isDoubted: false } : { ...NOTHING, isDoubted: true }
}

/** The style sheets of a page as plain CSS, without those for print and for browsers without scripts. */
function sheetsForScreens(page: Page): string[] {
  return page.sheets.flatMap((row) => {
    const outer = page.parent[row] as number
    if (((page.flags[outer] as number) & Flag.unseen) !== 0) return []
    const media = attributeOf(page, row, Attribute.media)
    const holds = media ? holdsOnScreens(media) : true
    if (holds === undefined) return []
    const source = sourceIn(page, row)
    const text = plainCss(source.includes('<!--') ? source.replace(COMMENT_MARKS, ' ') : source)
    return holds ? text : `@supports{${text}}`
  })
}

/** Whether sheets elsewhere style the page, too. */
const isLinked = (page: Page): boolean =>
  page.telling.some(
    (row) => nameOf(page, row) === 'link' && LINKED.test(attributeOf(page, row, Attribute.rel) ?? ''),
  ) || page.sheets.some((row) => sourceIn(page, row).includes('@import'))

/** The elements that the texts of chosen passages are in, in source order. */
function rowsAround(page: Page, keeps: ArrayLike<number | boolean>): number[] {
  const { passages, passageText, textParent, parent, elements } = page
  const isAround = new Uint8Array(elements)
  for (let passage = 0; passage < passages; passage++) {
    if (!keeps[passage]) continue
    for (let text = passageText[passage] as number; text < (passageText[passage + 1] as number); text++)
      for (let row = textParent[text] as number; row > 0 && isAround[row] === 0; row = parent[row] as number)
        isAround[row] = 1
  }
  const rows: number[] = []
  for (let row = 1; row < elements; row++) if (isAround[row]) rows.push(row)
  return rows
}

function namesOf(page: Page, rows: readonly number[]): Names {
  const names = new Set<string>()
  const numbers = new Set<number>()
  for (const row of rows) {
    names.add(nameOf(page, row))
    numbers.add(page.classes[row] as number).add(page.ids[row] as number)
  }
  for (const number of numbers)
    for (const name of (page.classNames.values[number] ?? '').split(BLANK)) if (name !== '') names.add(name)
  return new Names(names)
}

/** What hides the text of an element until an element inside declares otherwise. */
interface Veils {
  readonly visibility?: Hiding | undefined
  readonly fontSize?: Hiding | undefined
  readonly lineHeight?: Hiding | undefined
}

const hidingBy = ({ visibility, fontSize, lineHeight }: Veils): Hiding | undefined =>
  visibility ?? fontSize ?? lineHeight

function verdictsOn(page: Page, rows: readonly number[], sheets: Sheets, linked: boolean): Map<number, Verdict> {
  const verdicts = new Map<number, Verdict>()
  const veilsIn = new Map<number, Veils>()
  let passed = 0
  for (const row of rows) {
    if (row < passed) continue
    const around = veilsIn.get(page.parent[row] as number)
    const style = STORIES.has(nameOf(page, row)) ? undefined : styleOf(page, row, sheets, around !== undefined)
    const box = style && boxHiding(style)
    if (box) {
      if (isOfSheet(box)) verdicts.set(page.openStart[row] as number, { state: 'hidden', hiding: box })
      passed = page.after[row] as number
      continue
    }
    const veils = style || (around && linked) ? veilsOf(style, around ?? {}, linked) : around
    const hiding = veils && hidingBy(veils)
    const outer = around && hidingBy(around)
    if (hiding && veils) veilsIn.set(row, veils)
    if (hiding && hiding !== outer && isOfSheet(hiding))
      verdicts.set(page.openStart[row] as number, { state: 'veiled', hiding })
    else if (!hiding && outer && isOfSheet(outer)) verdicts.set(page.openStart[row] as number, { state: 'lifted' })
  }
  return verdicts
}

const isOfSheet = ({ because }: Hiding): boolean => because?.includes('{') ?? false

function styleOf(page: Page, row: number, sheets: Sheets, isVeiled: boolean): Style | undefined {
  const look = sheets.lookAt(row, isVeiled)
  const own = attributeOf(page, row, Attribute.style)
  if (!look && !(own && isVeiled)) return undefined
  const declared = new Map(look?.declared)
  if (own) ownDeclarations(own, declared)
  return new Style(declared, isMoved(page, row), look?.rivals)
}

function veilsOf(style: Style | undefined, around: Veils, linked: boolean): Veils {
  // Sheets elsewhere may give elements inside a size of their own.
  const inherited = (outer: Hiding | undefined): Hiding | undefined =>
    linked && outer && isOfSheet(outer) ? undefined : outer
  const fontSize = inherited(around.fontSize)
  const lineHeight = inherited(around.lineHeight)
  if (!style) return { visibility: around.visibility, fontSize, lineHeight }
  const isVeiled = hidingBy(around) !== undefined
  return {
    visibility: behind(around.visibility, visibilityVeil(style, isVeiled)),
    fontSize: behind(fontSize, fontSizeVeil(style, isVeiled)),
    lineHeight: behind(lineHeight, lineHeightVeil(style, isVeiled)),
  }
}

const behind = (outer: Hiding | undefined, veil: Veil): Hiding | undefined =>
  veil === undefined ? outer : veil === 'lifted' ? undefined : veil

/** Whether more of the story is shown than hidden. */
function isMostlyShown(page: Page, keeps: ArrayLike<number | boolean>, verdicts: Verdicts): boolean {
  const { passages, passageText, textParent, textStart, textEnd, openStart, parent, elements } = page
  const isHidden = new Uint8Array(elements)
  for (let row = 1; row < elements; row++) {
    const state = verdicts.get(openStart[row] as number)?.state
    const outer = isHidden[parent[row] as number] as number
    isHidden[row] = state === undefined ? outer : state === 'hidden' || state === 'veiled' ? 1 : 0
  }
  let balance = 0
  for (let passage = 0; passage < passages; passage++) {
    if (!keeps[passage]) continue
    for (let text = passageText[passage] as number; text < (passageText[passage + 1] as number); text++) {
      const length = (textEnd[text] as number) - (textStart[text] as number)
      balance += isHidden[textParent[text] as number] ? -length : length
    }
  }
  return balance > 0
}
