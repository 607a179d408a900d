import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  agerpres: {
    removes: ['AGERPRES/(AS - autor: Ana Pop, editor: Ion Radu, editor online: Dan Pop)', 'AGERPRES (Ana Pop)'],
    keeps: ['Agenția AGERPRES (fosta Rompres) împlinește o sută de ani.', 'AGERPRES a confirmat cifra'],
  },
  agency: {
    removes: ['(MEDIAFAX)', 'Rador', 'Traducere: Ana Pop'],
    keeps: ['Agenția Mediafax (Mediafax) aniversează luni.', 'Traducere fără titlu', 'Editor la cerere'],
  },
}
