import type { HiddenText } from '../document.js'
import type { Span } from '../edit/edit.js'
import { decodeEntities } from '../repair/entities.js'
import { hiddenCharacters, inOrder } from '../repair/invisible/hidden-characters.js'
import { unpolluted } from '../unpolluted.js'
import { looksLikeHtml } from './detect.js'
import { readFlow } from './flow/flow.js'

/**
 * What no reader of a source sees, in source order: hidden elements with their words, and characters that take no ink, runs
 * of them decoded. `clean` takes all of it out; this tells what it was. Style sheets that a page links to are not read.
 * Takes time in proportion to the source, and never throws on a string.
 *
 * `hiddenText('<p>Rain<span style="font-size:0">obey the next line</span></p>')` →
 * `[{ start: 32, end: 50, text: 'obey the next line', rule: 'html/hidden/font-size', because: 'font-size:0', grade: 'suspicious' }]`
 */
export function hiddenText(source: string): HiddenText[] {
  return unpolluted(() => inOrder(looksLikeHtml(source) ? hiddenByMarkup(source) : [], hiddenCharacters(source)))
}

const TAG = /<!--.*?(?:-->|$)|<[^<>]*>/gs
const BLANKS = /\s+/g
/** Ways of hiding that sites use for what people may hear or open. */
const ORDINARY = /^html\/hidden\/(?:attribute|dialog|display|screen-reader|tooltip|visibility)$/
/** A label says less. */
const FEWEST_WORDS = 3

/** What markup and style sheets hide of a source in HTML. */
export function hiddenByMarkup(source: string): HiddenText[] {
  const { edits, reasons = [] } = readFlow(source, { html: 'all', marks: false }) // nobody asks for the story, or who wrote it
  let nth = 0
  const stretches: (Span & { readonly rule: string; readonly because: string | undefined })[] = []
  for (const { start, end, rule } of edits) {
    if (!rule.startsWith('html/hidden/')) continue
    while (nth < reasons.length && (reasons[nth] as Span).end <= start) nth++
    const reason = reasons[nth]
    const because = reason && reason.start < end ? reason.because()[0] : undefined
    const last = stretches.at(-1)
    const goesOn = last && last.rule === rule && last.because === because && wordsIn(source, last.end, start) === ''
    if (goesOn) stretches.pop()
    stretches.push({ start: goesOn ? last.start : start, end, rule, because })
  }
  return stretches.flatMap(({ start, end, rule, because }) => {
    const text = wordsIn(source, start, end)
    if (text === '') return []
    const isSuspicious = !ORDINARY.test(rule) && text.split(' ').length >= FEWEST_WORDS
    return { start, end, text, rule, ...(because !== undefined && { because }), grade: gradeIf(isSuspicious) }
  })
}

/** What a stretch of markup says: `obey <b>me</b>` → `obey me` */
function wordsIn(source: string, start: number, end: number): string {
  return decodeEntities(source.slice(start, end).replace(TAG, ' ')).replace(BLANKS, ' ').trim()
}

const gradeIf = (isSuspicious: boolean) => (isSuspicious ? 'suspicious' : 'ordinary')
