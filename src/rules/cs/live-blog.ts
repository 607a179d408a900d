import type { Family } from '../rule.js'

/** Labels of a live blog. Its entries are the story. */
export const liveBlog = {
  /** `ONLINE`, `Sledujeme online`, `Nejdůležitější události`. */
  badge: {
    lines: [
      '(online přenos|online|živě|naživo|on-line reportáž|on-line|sledujeme online|sledujeme živě|živý přenos|přímý přenos|nejdůležitější události|hlavní události|co víme|aktualizujeme|aktualizováno|právě teď|právě se děje|mimořádné|mimoriadne|minutu po minutě|přehrát živě|aktuálně)',
    ],
    place: 'run',
  },
  /** `Zprávu aktualizujeme`, `Podrobnosti připravujeme`. */
  follows: {
    lines: [
      '(zprávu|článek|text|správu|článok) [průběžně|dále|budeme] (aktualizujeme|doplňujeme|sledujeme|aktualizovat|priebežne aktualizujeme)',
      '(podrobnosti|více informací|další informace|ďalšie informácie) (připravujeme|sledujeme|již brzy|za chvíli|pripravujeme|budou následovat)',
    ],
    endings: [
      '(zprávu|článek|správu|článok) [průběžně|dále] (aktualizujeme|doplňujeme|sledujeme)',
      '(podrobnosti|více informací|další informace) (připravujeme|sledujeme)',
    ],
    place: 'tail',
  },
} satisfies Family
