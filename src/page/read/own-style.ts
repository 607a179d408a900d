import {
  boxHiding,
  fontSizeVeil,
  lineHeightVeil,
  ownDeclarations,
  Style,
  type Veil,
  visibilityVeil,
} from '../style/style.js'
import { Flag } from './columns.js'

/** A style without any of these hides no text, colors aside … */
export const MAY_HIDE: RegExp =
  /none|hidden|collapse|[:(]\s{0,8}(?:[01]?\.?0|1p|\.)|-\d{3}|\d{3}%|rect|inset|circle|polygon|font:|[&\\]/i
/** … and one without any of these shows none that was hidden. */
export const MAY_LIFT: RegExp = /visib|font|line-height|[&\\]/i

/** How far the flags that a style takes away are shifted in its effect. */
export const LIFTED_SHIFT = 16

/**
 * What a `style` attribute does to the flags of its element: the flags that it adds, and shifted, the flags that it takes away.
 * `isMoved`: a script moves the element.
 *
 * `display:none` → `Flag.dark`; `visibility:visible` → `Flag.veiled << LIFTED_SHIFT`
 */
export function effectOf(source: string, isMoved: boolean): number {
  const style = new Style(ownDeclarations(source), isMoved)
  if (boxHiding(style)) return Flag.dark
  return (
    effectOfVeil(visibilityVeil(style, true), Flag.veiled) |
    effectOfVeil(fontSizeVeil(style, true), Flag.sizeless) |
    effectOfVeil(lineHeightVeil(style, true), Flag.lineless)
  )
}

const effectOfVeil = (veil: Veil, flag: number): number =>
  veil === undefined ? 0 : veil === 'lifted' ? flag << LIFTED_SHIFT : flag
