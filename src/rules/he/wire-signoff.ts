import type { Family } from '../rule.js'

/** Agencies that sign with their name. */
export const wireSignoff = {
  /** The agency behind the last sentence or below it: `(רויטרס)`, `סוכנויות הידיעות` */
  agency: {
    lines: ['(רויטרס|איי-פי|איי פי|סוכנות הידיעות הצרפתית|אי-אף-פי|איתים|אסושייטד פרס|סוף|בלומברג)'],
    endings: ['(רויטרס|סוכנויות הידיעות|סוכנויות|איי-פי|איי פי|סוכנות הידיעות הצרפתית|אסושייטד פרס|בלומברג)'],
    place: 'tail',
  },
} satisfies Family
