import type { Family } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 kommentarer`, `Skriv en kommentar Annuller svar`, `Din e-mailadresse vil ikke blive publiceret.` */
  'all-of-it': {
    lines: ['{n} kommentar[er]', '(anmeld|send|rediger|slet|rapportér) kommentar[en]'],
  },
} satisfies Family
