import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  desk: {
    removes: [
      '(Reportage de Anne Roy ; rédaction de Luc Paul)',
      'Traduit par Anne Roy',
      '(Anne Roy, édité par Luc Paul)',
      'Version française Anne Roy',
      'Anne Roy a contribué à cet article',
    ],
    keeps: [
      'Cette dépêche a été publiée par erreur, a reconnu l’agence.',
      'Reportage de guerre : une exposition',
      'Traduit pour la première fois en 1605, le livre vit encore.',
      'Anne Roy a aidé la police dans cette affaire.',
      'Rédaction de la loi',
    ],
  },
  agency: {
    removes: ['Agence QMI', 'APS', '(Keystone-ATS)', 'La rédaction'],
    keeps: ['L’agence Belga (Belga) fête son anniversaire lundi.', 'Fin d’une ère', 'Rédaction et applaudissements'],
  },
}
