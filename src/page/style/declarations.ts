/** What one declaration says: `display: none !important` in `.note{…}`. Values are in lower case, in one line. */
export interface Declaration {
  readonly value: string
  readonly important: boolean
  /** The selector of the rule it stands in; empty for a `style` attribute. */
  readonly by: string
}

/** What is declared for an element, by property: of two declarations the one that wins. */
export type Declared = ReadonlyMap<string, Declaration>

const SPACE = /[\s]+/g

/**
 * Adds the declarations of a rule or a `style` attribute to those that it outweighs. An important one stays.
 *
 * `declare('color: RED; display:none', '', declared)` → `color` is `red`, `display` is `none`
 */
export function declare(body: string, by: string, declared: Map<string, Declaration>): void {
  for (const piece of body.toLowerCase().split(';')) {
    const colon = piece.indexOf(':')
    if (colon < 0) continue
    const name = piece.slice(0, colon).trim()
    const bang = piece.indexOf('!', colon)
    const important = bang >= 0
    if (!important && declared.get(name)?.important) continue
    const value = piece.slice(colon + 1, important ? bang : undefined).trim()
    if (value !== '') declared.set(name, { value: plainNumbers(value.replace(SPACE, ' ')), important, by })
  }
}

const SUM = /calc\( ?([-+]?\d{0,8}\.?\d{1,8}(?:e[-+]?\d{1,3})?[a-z%]{0,4}) ?\)/g
const POWER = /(?:\d{1,8}(?:\.\d{1,8})?|\.\d{1,8})e[-+]?\d{1,3}/g

const HAS_POWER = /\de/

/** Numbers as they are mostly written, in a value in lower case: `calc(0px)` → `0px`, `0e5` → `0` */
export function plainNumbers(value: string): string {
  const summed = value.includes('calc') ? value.replace(SUM, '$1') : value
  return HAS_POWER.test(summed) ? summed.replace(POWER, (number) => String(Number(number))) : summed
}

/** The declarations of a rule alone. */
export function declaredIn(body: string): Declared {
  const declared = new Map<string, Declaration>()
  declare(body, '', declared)
  return declared
}

/** Adds the declarations of a rule to those that they outweigh, as `declare` does. */
export function outweigh(rule: Declared, by: string, declared: Map<string, Declaration>): void {
  for (const [name, { value, important }] of rule)
    if (important || !declared.get(name)?.important) declared.set(name, { value, important, by })
}

const LONGEST_SELECTOR = 80

/** The declarations of these properties as a sheet would print them: `.note{width:1px;overflow:hidden}`, `display:none` */
export function printed(declared: Declared, properties: readonly string[]): string {
  const bodies = new Map<string, string[]>()
  for (const name of properties) {
    const declaration = declared.get(name)
    if (!declaration) continue
    const body = bodies.get(declaration.by) ?? []
    bodies.set(declaration.by, body)
    body.push(`${name}:${declaration.value}`)
  }
  return Array.from(bodies, ([by, body]) =>
    by === '' ? body.join(';') : `${by.slice(0, LONGEST_SELECTOR)}{${body.join(';')}}`,
  ).join(' ')
}
