import { escaped, number, share } from './markup.js'

/** A part of a chart: name, value and color. */
export interface Slice {
  readonly name: string
  readonly value: number
  readonly colour: string
}

/** One bar divided into parts, with a legend. */
export function stackedBar(slices: readonly Slice[]): string {
  const whole = slices.reduce((sum, { value }) => sum + value, 0)
  if (whole === 0) return '<p class="none">nothing to show</p>'
  const shown = slices.filter(({ value }) => value > 0)
  const parts = shown.map(
    ({ name, value, colour }) =>
      `<span style="width:${(100 * value) / whole}%;background:var(--${colour})" title="${escaped(name)}: ${number(value)}"></span>`,
  )
  const legend = shown.map(
    ({ name, value, colour }) =>
      `<li><i style="background:var(--${colour})"></i>${escaped(name)} <b>${number(value)}</b> <small>${share(value, whole)}</small></li>`,
  )
  return `<div class="stack">${parts.join('')}</div><ul class="legend">${legend.join('')}</ul>`
}

/** Columns over a scale from 0% to 100%. */
export function histogram(values: readonly number[], label: string): string {
  const most = Math.max(...values, 1)
  const width = 100 / values.length
  const columns = values.map((value, nth) => {
    const height = value === 0 ? 0 : Math.max(0.8, (100 * value) / most)
    const from = (nth * 100) / (values.length - 1)
    const span =
      nth === values.length - 1 ? '100 %' : `${from.toFixed(0)}–${(from + 100 / (values.length - 1)).toFixed(0)} %`
    return `<rect x="${(nth * width + width * 0.1).toFixed(2)}" y="${(100 - height).toFixed(2)}" width="${(width * 0.8).toFixed(2)}" height="${height.toFixed(2)}"><title>${span}: ${number(value)}</title></rect>`
  })
  return `<figure class="histogram"><svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label="${escaped(label)}">${columns.join('')}</svg>
<div class="axis"><span>0 %</span><span>25 %</span><span>50 %</span><span>75 %</span><span>100 %</span></div><figcaption>${escaped(label)}</figcaption></figure>`
}

/** A bar in a table cell, relative to the longest one. */
export const cellBar = (value: number, most: number): string =>
  `<td class="bar"><span style="width:${most === 0 ? 0 : Math.max(value > 0 ? 0.5 : 0, (100 * value) / most)}%"></span></td>`
