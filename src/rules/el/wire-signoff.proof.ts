import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  agency: { removes: ['ΑΠΕ-ΜΠΕ', '(ΚΥΠΕ)'], keeps: ['Το ΑΠΕ-ΜΠΕ το μετέδωσε τον Μάιο', 'Το μετέδωσε το ΑΠΕ-ΜΠΕ.'] },
  desk: {
    removes: ['Επιμέλεια: Μαρία Νίκου', 'Μετάφραση: Γιάννης Παππάς'],
    keeps: ['Γράφει στον τοίχο', 'Η μετάφραση της Μαρίας βγήκε τον Μάιο.'],
  },
}
