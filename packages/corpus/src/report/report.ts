import type { Sample, Summary } from '../run/summary.js'
import { histogram, stackedBar } from './charts.js'
import { escaped, number, share, short } from './markup.js'
import { sectionsOf } from './samples.js'
import { STYLE } from './style.js'
import { countTable, tallyTable } from './tables.js'

/** The complete report, for programs. */
export function jsonReport({ sources: _, ...told }: Summary, version: string): string {
  return `${JSON.stringify({ version: 1, copydesk: version, ...told }, null, 1)}\n`
}

const COLOURS: Readonly<Record<string, string>> = {
  keep: 'good',
  review: 'fair',
  drop: 'poor',
  good: 'good',
  partial: 'fair',
  poor: 'poor',
}

const slicesOf = (counts: Readonly<Record<string, number>>, order: readonly string[]) =>
  order.map((name) => ({ name, value: counts[name] ?? 0, colour: COLOURS[name] ?? 'other' }))

const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((all, count) => all + count, 0)

/**
 * The report for people: one self-contained page for light and dark mode. `samplesFile`: the name of the file that shows the
 * records of its samples.
 */
export function htmlReport(summary: Summary, version: string, samplesFile = ''): string {
  const { records, charactersIn, charactersOut, errors, verdicts, qualities, rules, evidence, sites, languages } =
    summary
  const failed = sum(errors)
  const sections = sectionsOf(summary)
  const linkTo = ({ hash }: Sample) => {
    const nth = sections.get(hash)
    return nth === undefined ? '' : `${encodeURIComponent(samplesFile)}#source-${nth}`
  }
  const cleaned = records - failed
  const cards = [
    [short(records), 'records'],
    [share(verdicts['keep'] ?? 0, records), 'to keep as they are'],
    [share(charactersIn - charactersOut, charactersIn), 'of the sources removed'],
    [short(charactersOut), 'characters of text'],
    [number(Object.keys(sites).length), 'sites'],
    [number(failed), failed === 1 ? 'error' : 'errors'],
  ].map(([value, label]) => `<div class="card"><b>${value}</b><span>${label}</span></div>`)
  const tables = [
    ['What went, by rule', tallyTable('rule', rules, summary.samples, linkTo)],
    ['On what evidence', tallyTable('evidence', evidence)],
    ['Sites', tallyTable('site', sites)],
    ['Languages', tallyTable('language', languages)],
    ['Kinds of pages', countTable('kind', summary.kinds, cleaned)],
    ['What speaks against texts', countTable('reason', summary.reasons, cleaned)],
    ['Warnings', countTable('warning', summary.warnings, cleaned)],
    ['Published thresholds that are not kept', countTable('signal', summary.breaches, cleaned)],
    ['Errors', countTable('code', errors, records)],
  ].filter(([, body]) => !body?.startsWith('<p class="none">'))
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Copydesk report</title><style>${STYLE}</style></head><body><main>
<h1>Copydesk report</h1><p class="lead">${number(records)} records cleaned by copydesk ${escaped(version)}</p>
<div class="cards">${cards.join('')}</div>
<div class="panels">
<div class="panel"><h3>What to do with them</h3>${stackedBar([...slicesOf(verdicts, ['keep', 'review', 'drop']), { name: 'errors', value: failed, colour: 'other' }])}</div>
<div class="panel"><h3>Quality of the texts</h3>${stackedBar(slicesOf(qualities, ['good', 'partial', 'poor']))}</div>
<div class="panel">${histogram(summary.removed, 'Documents by the share of their source that was removed')}</div>
</div>
${tables.map(([title, body]) => `<h2>${title}</h2>${body}`).join('\n')}
<footer>Characters are UTF-16 code units. Samples are of real records, up to three for a rule. A change can be the work of several rules, and counts for each.</footer>
</main></body></html>
`
}
