/** Red, green and blue from 0 to 255, and how much of it is seen from 0 to 1. */
export interface Colour {
  readonly red: number
  readonly green: number
  readonly blue: number
  readonly alpha: number
}

/** The names that hide text most; another is no colour that we know. */
const names: Readonly<Record<string, string>> = {
  white: 'ffffff',
  snow: 'fffafa',
  ivory: 'fffff0',
  ghostwhite: 'f8f8ff',
  floralwhite: 'fffaf0',
  mintcream: 'f5fffa',
  azure: 'f0ffff',
  aliceblue: 'f0f8ff',
  whitesmoke: 'f5f5f5',
  seashell: 'fff5ee',
  lightyellow: 'ffffe0',
  gainsboro: 'dcdcdc',
  lightgray: 'd3d3d3',
  lightgrey: 'd3d3d3',
  silver: 'c0c0c0',
  gray: '808080',
  grey: '808080',
  black: '000000',
  red: 'ff0000',
  maroon: '800000',
  yellow: 'ffff00',
  olive: '808000',
  lime: '00ff00',
  green: '008000',
  aqua: '00ffff',
  cyan: '00ffff',
  teal: '008080',
  blue: '0000ff',
  navy: '000080',
  fuchsia: 'ff00ff',
  magenta: 'ff00ff',
  purple: '800080',
  orange: 'ffa500',
  transparent: '00000000',
}

const HEXADECIMAL = /^[\da-f]{3,8}$/
const CALL = /^(rgb|hsl)a?\(([^()]{1,60})\)$/
const BETWEEN = /[\s,/]+/
const HUNDREDTH = /%$/

/** Text of less contrast is not seen, nor text of less alpha. */
export const LEAST_CONTRAST = 1.2
export const LEAST_ALPHA = 0.05

export const white: Colour = { red: 255, green: 255, blue: 255, alpha: 1 }

/** The colour that a value in lower case names, if it is one that can be told: `#fff`, `rgb(0 0 0 / 50%)`, `navy`. */
export function colourOf(value: string): Colour | undefined {
  const named = Object.hasOwn(names, value) ? names[value] : undefined
  if (named !== undefined) return ofDigits(named)
  if (value.startsWith('#')) return HEXADECIMAL.test(value.slice(1)) ? ofDigits(value.slice(1)) : undefined
  const [, model, list = ''] = CALL.exec(value) ?? []
  if (model === undefined) return undefined
  const parts = list.trim().split(BETWEEN)
  const numbers = parts.map(Number.parseFloat)
  if (parts.length < 3 || numbers.some(Number.isNaN)) return undefined
  const [first = 0, second = 0, third = 0, fourth = 1] = numbers
  const alpha = HUNDREDTH.test(parts[3] ?? '') ? fourth / 100 : fourth
  if (model === 'hsl') return ofHue(first, second / 100, third / 100, alpha)
  const scale = HUNDREDTH.test(parts[0] as string) ? 2.55 : 1
  return { red: first * scale, green: second * scale, blue: third * scale, alpha }
}

/** `f0f`, `f0f8`, `ff00ff`, `ff00ff80` */
function ofDigits(digits: string): Colour | undefined {
  if (digits.length === 5 || digits.length === 7) return undefined
  const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits
  const part = (at: number) => Number.parseInt(long.slice(at, at + 2), 16)
  return { red: part(0), green: part(2), blue: part(4), alpha: long.length === 8 ? part(6) / 255 : 1 }
}

function ofHue(hue: number, saturation: number, lightness: number, alpha: number): Colour {
  const chroma = saturation * Math.min(lightness, 1 - lightness)
  const part = (shift: number) => {
    const turn = (((shift + hue / 30) % 12) + 12) % 12
    return 255 * (lightness - chroma * Math.max(-1, Math.min(turn - 3, 9 - turn, 1)))
  }
  return { red: part(0), green: part(8), blue: part(4), alpha }
}

/** How well one colour is read on another, as WCAG reckons it: from 1, not at all, to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [lightOf(one), lightOf(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function lightOf({ red, green, blue }: Colour): number {
  const part = (value: number) => {
    const share = Math.min(1, Math.max(0, value / 255))
    return share <= 0.04 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)
}
