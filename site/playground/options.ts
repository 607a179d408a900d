import type { CleanerOptions, Hints, Keep } from 'copydesk'
import { escaped } from '#report/views.js'
import { literal } from './code.js'

const CHOICES = ['quotes', 'dashes', 'ellipsis', 'html', 'captions', 'comments', 'favor'] as const

type Form = HTMLFormElement

const field = (form: Form, name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement

/** The options that differ from their defaults; `keep` and `rules` are held beside the form. */
export function optionsOf(form: Form, kept: Pick<CleanerOptions, 'keep' | 'rules'>): CleanerOptions {
  const chosen = CHOICES.map((name) => [name, field(form, name)] as const).filter(
    ([, select]) => (select as HTMLSelectElement).selectedIndex > 0,
  )
  const selectors = (['take', 'drop'] as const).map((name) => [name, field(form, name).value.trim()] as const)
  const site = selectors
    .filter(([, value]) => value !== '')
    .map(([name, value]) => [name, value.split(',').map((one) => one.trim())])
  return {
    ...Object.fromEntries(chosen.map(([name, { value }]) => [name, value])),
    ...(kept.keep?.length && { keep: kept.keep }),
    ...(Object.keys(kept.rules ?? {}).length > 0 && { rules: kept.rules }),
    ...(site.length > 0 && { site: Object.fromEntries(site) }),
  } as CleanerOptions
}

export function hintsOf(form: Form): Hints {
  const told = (['url', 'lang'] as const).map((name) => [name, field(form, name).value.trim()] as const)
  return Object.fromEntries(told.filter(([, value]) => value !== ''))
}

/** Sets the form to these options; what it has no field for is left out. */
export function fill(form: Form, options: CleanerOptions, hints: Hints): void {
  form.reset()
  for (const name of CHOICES) {
    const value = options[name]
    const select = field(form, name) as HTMLSelectElement
    if (typeof value === 'string' && [...select.options].some((option) => option.value === value)) select.value = value
  }
  const { take = [], drop = [] } = (options.site ?? {}) as { take?: readonly string[]; drop?: readonly string[] }
  field(form, 'take').value = take.join(', ')
  field(form, 'drop').value = drop.join(', ')
  field(form, 'url').value = hints.url ?? ''
  field(form, 'lang').value = hints.lang ?? ''
}

/** What is kept or switched off, each with a button that takes it back. */
export function chips({ keep = [], rules = {} }: Pick<CleanerOptions, 'keep' | 'rules'>): string {
  const chip = (kind: string, at: string | number, label: string, name: string) =>
    `<span class="pg-chip">${label} <code>${escaped(name)}</code><button type="button" data-undo="${kind}" data-at="${escaped(String(at))}" aria-label="Undo: ${label} ${escaped(name)}">×</button></span>`
  return [
    ...keep.map((one: Keep, nth) => chip('keep', nth, 'Keep', typeof one === 'string' ? one : literal(one))),
    ...Object.keys(rules).map((rule) => chip('rules', rule, 'Off', rule)),
  ].join('')
}
