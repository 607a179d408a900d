import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  agency: {
    removes: ['IAR', '(PAP, Reuters)', 'Informacja własna'],
    keeps: ['PAP podała to w maju', 'Informacja własna rzadko myli'],
  },
  desk: {
    removes: ['autor: Jan Kowalski', 'Oprac. Jan Kowalski', 'Rozmawiała: Anna Nowak'],
    keeps: ['Autor Jan Kowalski zginął w maju.', 'Oprac. wyników trwa'],
  },
  initials: { removes: ['jko/ ann/ mhr/', '(mjk)', 'mjz/prpb'], keeps: ['(sic)!', 'Jan/Anna', 'i/lub nic'] },
  'bracketed-initials': { removes: ['(PAP) jko/ ann/'], keeps: ['(PAP) i/lub inne agencje'] },
}
