import type { ProvenFamily } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 kommentarer`, `Skriv en kommentar Annuller svar`, `Din e-mailadresse vil ikke blive publiceret.` */
  'all-of-it': {
    lines: ['{n} kommentar[er]', '(anmeld|send|rediger|slet|rapportér) kommentar[en]'],
    proof: {
      removes: ['12 kommentarer', 'Anmeld kommentar'],
      keeps: [
        '12 kommentarer om valget',
        'Skriv en bog',
        'Log ind i banken, sagde svindleren.',
        'Rapporten vil ikke blive publiceret.',
        'Hvad mener du? spurgte hun.',
        'Din e-mail bliver ikke læst, sagde han.',
        'Send mig en e-mail, skrev hun.',
      ],
    },
  },
} satisfies ProvenFamily
