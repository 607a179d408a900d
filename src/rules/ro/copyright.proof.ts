import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  'all-rights-reserved': {
    removes: ['Toate drepturile rezervate © Exemplu', 'Toate drepturile rezervate', 'Toate drepturile sunt rezervate.'],
    keeps: [
      'Toate drepturile rezervate familiei au fost vândute.',
      'Procesul amintește că toate drepturile rezervate nu țin loc de contract.',
      'Drepturi rezervate moștenitorilor, potrivit sentinței.',
      'Drepturile rezervate localnicilor rămân fără lege, spune deputata.',
      'Toate drepturile, toate zilele',
      'Drepturile omului',
    ],
  },
  'may-not': {
    removes: [
      'Este interzisă reproducerea materialelor fără acordul redacției',
      'Este interzisă reproducerea fără acord scris.',
      'Informațiile publicate de Exemplu pot fi preluate doar cu citarea sursei.',
    ],
    keeps: [
      'Este interzisă reproducerea lincșilor în captivitate.',
      'Se interzice publicarea sondajelor în ziua votului.',
      'Reproducerea lincșilor este permisă doar în rezervație.',
      'Informațiile din dosar sunt protejate de lege, a spus procurorul.',
      'Articolele din lege sunt preluate din cod.',
      'Este interzisă vânzarea de alcool duminica.',
      'Reproducerea râsului în captivitate bate un record.',
      'Conținutul cufărului, un mister',
    ],
  },
}
