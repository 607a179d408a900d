import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  'all-rights-reserved': {
    removes: ['Všechna práva vyhrazena.', 'Všetky práva vyhradené', 'Příklad Media, všechna práva vyhrazena'],
    keeps: [
      'Všechna práva vyhrazena jsou jen na papíře, řekl advokát.',
      'Všechna práva dítěte',
      'Copyright platí 70 let.',
      'Autorská práva k písni vlastní její syn.',
    ],
  },
  'may-not': {
    removes: [
      'Publikování nebo šíření obsahu bez souhlasu vydavatele je zakázáno.',
      'Jakékoli kopírování textů zakázáno',
    ],
    keeps: [
      'Šíření poplašné zprávy je zakázáno, připomněl soud.',
      'Bez souhlasu majitele je lovit zakázáno.',
      'Kopírování map zabralo týden',
      'Obsah kufru byl chráněn fólií, uvedl celník a odešel.',
      'V knize byly použity fotografie agentury z roku 1968.',
    ],
  },
  publisher: {
    removes: ['Vydavatel: Příklad Media, a.s.', 'Šéfredaktor: Jan Novák', 'Zástupce šéfredaktora: Jo Ng'],
    keeps: ['Vydavatel list po roce zavřel.', 'Šéfredaktor odešel a práskl dveřmi', 'Vedoucí vydání: bez komentáře'],
  },
}
