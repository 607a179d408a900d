import { mainOf } from '../language/tags.js'

/** Packs that go by another name: Nynorsk and Bokmål are `no`, Malay reads Indonesian, Bosnian and Montenegrin Croatian. */
const PACKS: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  ms: 'id',
  iw: 'he',
  in: 'id',
  bs: 'hr',
  sh: 'hr',
  cnr: 'hr',
}

/** The name of the pack for a language: `de-AT` → `de`, `nb` → `no` */
export function packOf(language: string): string {
  const main = mainOf(language)
  return PACKS[main] ?? main
}
