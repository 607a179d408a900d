// Figures that the scripts of ../shared/eval print, and seen, folds and blind side by side.

const LINE = /^[ ✗] (.+?): ([\d.]+)/
const SUMMARY = /^pool: mean of sets F1 ([\d.]+) {2}exact ([\d.]+) {2}lost ([\d.]+) {2}flooded ([\d.]+)/m

/** `'  text f1: 0.9847  (bar ≥ 0.983)'` → `{ 'text f1': 0.9847 }`, of all lines of an output; the last one counts. */
export function figuresIn(output) {
  const figures = {}
  for (const line of output.split('\n')) {
    const [, name, figure] = LINE.exec(line) ?? []
    if (name) figures[name] = Number(figure)
  }
  const [, f1, exact, lost, flooded] = SUMMARY.exec(output) ?? []
  if (!f1) return figures
  return {
    ...figures,
    'stories F1, mean of sets': Number(f1),
    'stories exact, mean of sets': Number(exact),
    'stories lost, share': Number(lost),
    'stories flooded, share': Number(flooded),
  }
}

/** The rows of the table: what a figure is called, and whose seen figure it is. */
const ROWS = [
  ['stories F1, mean of sets', 'pool'],
  ['stories exact, mean of sets', 'pool'],
  ['stories lost, share', 'pool'],
  ['stories flooded, share', 'pool'],
  ['of those, without a warning', 'pool'],
  ['snippets F1, press', 'pool'],
  ['title equal', 'pool'],
  ['authors equal', 'pool'],
  ['date equal', 'pool'],
  ['rawtext F1', 'html'],
  ['text f1', 'text'],
  ['text exact', 'text'],
  ['text kept', 'text'],
  ['text gone', 'text'],
  ['harm: stretches a million characters', 'harm'],
  ['harm: the worst form', 'harm'],
]

/**
 * Seen (pages and texts that the models were trained on, or rules written on), folds (models that saw nothing of the
 * site), blind (data that nobody has read). What is not measured is left empty.
 */
export function table(seen, folds, blind) {
  const cell = (figure) => (figure === undefined ? '' : String(figure)).padStart(9)
  const rows = ROWS.map(
    ([name, script]) => `${name.padEnd(38)}${cell(seen[script]?.[name])}${cell(folds[name])}${cell(blind[name])}`,
  )
  return [`${''.padEnd(38)}     seen    folds    blind`, ...rows].join('\n')
}
