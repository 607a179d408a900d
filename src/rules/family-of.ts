import { FAMILY_NAMES, type FamilyName } from './families.js'

const FAMILIES: ReadonlySet<string> = new Set(FAMILY_NAMES)

/** The family of a rule for boilerplate: `en/share/this-page` → `share`, `model/furniture` → `model`. */
export function familyOf(rule: string): FamilyName | undefined {
  const [first = '', second = ''] = rule.split('/')
  return [second, first].find((name): name is FamilyName => FAMILIES.has(name))
}
