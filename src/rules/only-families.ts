import type { FamilyName, RulePack } from './rule.js'

/** Packs with some of their families alone; those are read when somebody asks for them. */
export function onlyFamilies(packs: readonly RulePack[], names: readonly FamilyName[]): readonly RulePack[] {
  return packs.map((pack) => {
    let some: RulePack['families'] | undefined
    return {
      lang: pack.lang,
      get families() {
        const { families } = pack
        some ??= Object.fromEntries(names.flatMap((name) => (families[name] ? [[name, families[name]]] : [])))
        return some
      },
    }
  })
}
