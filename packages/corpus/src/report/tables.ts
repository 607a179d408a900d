import type { Sample, Tally } from '../run/summary.js'
import { cellBar } from './charts.js'
import { escaped, number, share } from './markup.js'

/** The most rows in a table. The JSON report has all. */
const MOST_ROWS = 100
const MOST_RULES = 200
const MOST_SAMPLES = 3
const EMPTY_LINES = /\s*\n\s*/g

const row = (cells: readonly string[]) => `<tr>${cells.join('')}</tr>`
const cell = (value: string) => `<td class="n">${value}</td>`
const name = (inner: string) => `<td class="name">${inner}</td>`

function table(heads: readonly string[], rows: readonly string[], left: number): string {
  if (rows.length === 0) return '<p class="none">nothing to show</p>'
  const head = heads.map((title) =>
    title === '' || title === heads[0] ? `<th>${title}</th>` : `<th class="n">${title}</th>`,
  )
  const more = left > 0 ? `<p class="none">and ${number(left)} more in the JSON report</p>` : ''
  return `<div class="scroll"><table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>${more}`
}

/** Removals by name, with documents, changes and characters; for rules, with samples, and links to their records. */
export function tallyTable(
  title: string,
  tallies: Readonly<Record<string, Tally>>,
  samples?: Readonly<Record<string, readonly Sample[]>>,
  linkTo: (sample: Sample) => string = () => '',
): string {
  const sorted = Object.entries(tallies).sort(
    ([a, one], [b, other]) => other.characters - one.characters || other.documents - one.documents || (a < b ? -1 : 1),
  )
  const most = Math.max(...sorted.map(([, { characters }]) => characters), 0)
  const shown = sorted.slice(0, samples ? MOST_RULES : MOST_ROWS)
  const rows = shown.map(([key, { documents, changes, characters }]) =>
    row([
      name(withSamples(`<code>${escaped(key)}</code>`, samples?.[key], linkTo)),
      cell(number(documents)),
      cell(number(changes)),
      cell(number(characters)),
      cellBar(characters, most),
    ]),
  )
  return table([title, 'documents', 'changes', 'characters removed', ''], rows, sorted.length - shown.length)
}

function withSamples(
  label: string,
  samples: readonly Sample[] | undefined,
  linkTo: (sample: Sample) => string,
): string {
  if (!samples || samples.length === 0) return label
  const items = samples.slice(0, MOST_SAMPLES).map((sample) => {
    const { id, before, after } = sample
    const became = after === '' ? '' : ` → ${escaped(after)}`
    const link = linkTo(sample)
    const name = escaped(id.slice(0, 120)) || (link && 'Show the record')
    const record = link ? `<a href="${escaped(link)}">${name}</a>` : name
    return `<li>${escaped(before.replace(EMPTY_LINES, '\n'))}${became}${record && `<small>${record}</small>`}</li>`
  })
  return `<details><summary>${label}</summary><ul class="samples">${items.join('')}</ul></details>`
}

/** Counts by name, with the share of all records. */
export function countTable(title: string, counts: Readonly<Record<string, number>>, whole: number): string {
  const sorted = Object.entries(counts).sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  const most = sorted[0]?.[1] ?? 0
  const rows = sorted
    .slice(0, MOST_ROWS)
    .map(([key, count]) =>
      row([name(`<code>${escaped(key)}</code>`), cell(number(count)), cell(share(count, whole)), cellBar(count, most)]),
    )
  return table([title, 'documents', 'share', ''], rows, sorted.length - rows.length)
}
