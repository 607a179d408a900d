import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  'to-continue': {
    removes: [
      'Tento článek je pouze pro předplatitele',
      'Tento článek je exkluzivním obsahem pro předplatitele',
      'Zbývá 80 % článku',
      'Již máte předplatné? Přihlaste se',
      'Zapomněli jste heslo?',
      'Vypněte si AdBlock',
    ],
    keeps: [
      'Zbývá 80 % lesa, řekl hajný.',
      'Tento měsíc zdraží filmy pro předplatitele v Česku.',
      'Pro letní tábor se přihlaste do května, vyzvala škola.',
      'Koupit chleba a sýr',
    ],
  },
  button: { removes: ['Prémiový obsah', 'Předplaťte si'], keeps: ['Heslo roku', 'Předplatné zdražuje'] },
}
