import type { ProvenFamily } from '../rule.js'

/** Who worked on a dispatch, as wires and desks say it below the last paragraph. */
export const wireSignoff = {
  /** Wires: `STT–AFP`, `(STT-Reuters)`, `STT-Lehtikuva` */
  agency: {
    lines: [
      '(stt|stt-lehtikuva|lehtikuva)(-|–|/|, )(afp|reuters|ap|tt|ritzau|dpa|ntb|bns|lehtikuva|mtv uutiset)',
      '(juttu|uutinen|artikkeli) on (stt:n|suomen tietotoimiston) (tuottama|kirjoittama|toimittama)',
    ],
    words: ['stt', 'lännen media', 'uutissuomalainen', 'startel', 'mtv uutiset–stt', 'mtv uutiset - stt', 'spt', 'fnb'],
    endings: ['(stt)(-|–|/|, )(afp|reuters|ap|tt|ritzau|dpa|ntb|bns)', '(stt|lännen media|uutissuomalainen|startel)'],
    place: 'tail',
    proof: {
      removes: ['STT–AFP', '(STT-Reuters)', 'Juttu on STT:n tuottama'],
      keeps: ['STT kertoi siitä ensin.', 'Asiasta kertoo STT', 'Juttu on surullinen'],
    },
  },
} satisfies ProvenFamily
