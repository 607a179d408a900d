import { type Element, isElement } from '../parse/node.js'
import type { Accusation, Sheets } from './sheets.js'

/** Elements that the sheets may hide, those they stand in and those in them; with the keys of all. */
export interface Suspects {
  readonly elements: ReadonlySet<Element>
  readonly keys: ReadonlySet<string>
}

export const nobody: Suspects = { elements: new Set(), keys: new Set() }

/** By what sheets may hide each of some elements. */
function suspectsOf(
  all: readonly Element[],
  sheets: Sheets,
  accusationsOf: (element: Element) => readonly Accusation[],
): Suspects {
  const elements = new Set<Element>()
  const inside = new Set<Element>()
  const keys = new Set<string>()
  const add = (element: Element) => {
    elements.add(element)
    for (const key of sheets.keysOf(element)) keys.add(key)
  }
  for (const element of all) {
    const { parent } = element
    const accusations = accusationsOf(element)
    const isInside = parent !== null && isElement(parent) && inside.has(parent)
    if (accusations.length === 0 && !isInside) continue
    if (isInside || accusations.some(({ suspicion }) => suspicion !== 'box')) inside.add(element)
    if (accusations.some(({ suspicion }) => suspicion === 'paint')) {
      for (let around = parent; around && isElement(around) && !elements.has(around); around = around.parent)
        add(around)
    }
    add(element)
  }
  return { elements, keys }
}

/**
 * Elements that stand where a rule may hide them, once the sheets were read for all that they say of them. Where text may be
 * hidden by its colour, any element that sheets speak of may lie behind it, or paint it anew.
 */
export function studied(sheets: Sheets, elements: readonly Element[], areColoured: boolean): Suspects {
  const accused = (element: Element) => sheets.accusationsOf(element)
  const stands = (element: Element) => (one: Accusation) => sheets.standsAsAccused(element, one)
  const mayBePainted = (element: Element) =>
    accused(element).some((one) => one.suspicion === 'paint' && stands(element)(one))
  const arePainted = areColoured || elements.some(mayBePainted)
  const suspects = suspectsOf(
    elements,
    sheets,
    arePainted ? accused : (element) => accused(element).filter(stands(element)),
  )
  if (suspects.keys.size === 0) return nobody
  const all = arePainted ? suspects : suspectsOf(elements, sheets, accused)
  const properties = elements.flatMap((element) => accused(element).map(({ property }) => property))
  sheets.study(suspects.keys, all.keys, new Set(properties))
  return suspects
}
