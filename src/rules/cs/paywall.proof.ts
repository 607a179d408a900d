import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  'to-continue': {
    removes: [
      'Tento článek je pouze pro předplatitele',
      'Tento článek je exkluzivním obsahem pro předplatitele',
      'Zbývá 80 % článku',
      'Zapomněli jste heslo?',
      'Vypněte si AdBlock',
      'Článek je pouze pro předplatitele',
      'Pro pokračování se přihlaste',
      'Nemáte účet? Zaregistrujte se',
      'Zbývají vám 3 články zdarma',
      'Předplatné od 99 Kč',
      'První měsíc za 1 Kč',
      'Poté 99 Kč měsíčně',
      'Zrušit můžete kdykoli.',
      'Vyzkoušejte 14 dní zdarma',
    ],
    keeps: [
      'Zbývá 80 % lesa, řekl hajný.',
      'Tento měsíc zdraží filmy pro předplatitele v Česku.',
      'Pro letní tábor se přihlaste do května, vyzvala škola.',
      'Koupit chleba a sýr',
      'Tento rozhovor jsem nikdy předplatitelům neslíbil.',
      'Tento článek mohou číst předplatitelé, řekl.',
      'Přečetli jste knihu?',
    ],
  },
  button: { removes: ['Prémiový obsah', 'Předplaťte si'], keeps: ['Heslo roku', 'Předplatné zdražuje'] },
}
