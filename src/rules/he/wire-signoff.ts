import type { ProvenFamily } from '../rule.js'

/** Agencies that sign with their name. */
export const wireSignoff = {
  /** The agency behind the last sentence or below it: `(רויטרס)`, `סוכנויות הידיעות` */
  agency: {
    lines: ['(רויטרס|איי-פי|איי פי|סוכנות הידיעות הצרפתית|אי-אף-פי|איתים|אסושייטד פרס|סוף|בלומברג)'],
    endings: ['(רויטרס|סוכנויות הידיעות|סוכנויות|איי-פי|איי פי|סוכנות הידיעות הצרפתית|אסושייטד פרס|בלומברג)'],
    place: 'tail',
    proof: { removes: ['(רויטרס)', 'איי-פי'], keeps: ['סוכנויות הביון', 'סוף עצוב'] },
  },
} satisfies ProvenFamily
