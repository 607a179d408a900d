import type { ProvenFamily } from '../rule.js'

/** What players and embeds say to those who see neither. */
export const scriptResidue = {
  /** `Vezi această postare pe Instagram`, `O postare distribuită de Ana Pop (@anapop)` */
  embed: {
    lines: [
      '(vezi|vizualizează|deschide) (această postare|această fotografie|acest videoclip|acest tweet|acest reel) pe ' +
        '(instagram|facebook|threads|tiktok|twitter|x|youtube)',
      '(o postare|o fotografie|un videoclip|un reel) (distribuită|publicată|distribuit|publicat|partajată) de {credit}[ (@{words})]',
      '(acest videoclip|acest conținut|acest tweet|această postare) nu [mai] este (disponibil|disponibilă)[ (momentan|în țara ta)]',
      '(videoclip|conținut|postare) (indisponibil|indisponibilă)',
      '(urmărește|vezi) pe (youtube|facebook|instagram|tiktok)',
    ],
    proof: {
      removes: [
        'Vezi această postare pe Instagram',
        'O postare distribuită de Ana Pop (@anapop)',
        'Acest videoclip nu este disponibil',
      ],
      keeps: [
        'O postare distribuită de mii de oameni era falsă, spune poliția.',
        'Acest conținut nu este disponibil în farmacii, spune medicul.',
      ],
    },
  },
} satisfies ProvenFamily
