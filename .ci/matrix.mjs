// Prints how many rules each pack has in each family, so that a translator sees the gaps.
import { packs } from '../dist/packs.js'

const families = [...new Set(packs.flatMap((pack) => Object.keys(pack.families)))].sort()
const widest = Math.max(...families.map((family) => family.length))
const rulesOf = (pack, family) => Object.values(pack.families[family] ?? {})
const cells = (family) => packs.map((pack) => rulesOf(pack, family).length)
const row = (label, values) =>
  console.log(label.padEnd(widest), ...values.map((value) => String(value || '·').padStart(3)))

row(
  '',
  packs.map(({ lang }) => lang),
)
for (const family of families) row(family, cells(family))
row(
  'all',
  packs.map((pack) => families.reduce((sum, family) => sum + rulesOf(pack, family).length, 0)),
)
