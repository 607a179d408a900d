import type { Proofs } from '../rule.js'
import type { byline } from './byline.js'

export const proof: Proofs<typeof byline> = {
  'by-desk': {
    removes: [
      'par La rédaction, 5 mars 2024',
      'Par la rédaction d’Exemple',
      'La rédaction',
      'Rédaction web',
      'Exemple avec AFP',
      'Rédaction',
      'Par Le service Exemple avec AFP',
    ],
    keeps: [
      'La rédaction du traité dura un an.',
      'Par Noël, la rédaction fermera deux jours.',
      'La rédaction du texte traîne',
      'Rédaction et vote de la loi',
      'Notre correspondance avec le maire',
    ],
  },
  by: {
    removes: [
      'Par Anne Roy',
      'PAR ANNE ROY',
      'Par Anne Roy et Luc Paul',
      'Par Anne Roy | Exemple',
      'Par : Anne Roy',
      'Par Anne Roy, envoyée spéciale',
      'Par Anne Roy - 12/05/2021',
      'Par Anne Roy, à Rome',
    ],
    keeps: [
      'Par la suite, la ville a fermé le pont.',
      'Par Anne Roy, la moitié du village a voté.',
      'Par temps de pluie',
      'Par ici la sortie',
      'Par amour',
    ],
  },
  'written-by': {
    removes: [
      'Écrit par Anne Roy',
      'Auteur : Anne Roy',
      'Propos recueillis par Anne Roy',
      'Publié par Anne Roy le 12/05/2021',
      'Texte : Anne Roy',
    ],
    keeps: [
      'Écrit par des détenus, le livre s’est vendu à mille exemplaires.',
      'Auteur du crime, il sera jugé',
      'Texte : la loi complète',
      'Publié par erreur, le chiffre est resté une heure.',
    ],
  },
  label: {
    removes: ['Par :', 'Écrit par', 'Rédigé par'],
    keeps: ['Par hasard', 'Auteur inconnu', 'Texte et contexte'],
  },
  'name-and-role': {
    removes: ['Anne Roy, envoyée spéciale', 'Anne Roy | La Presse canadienne', 'Anne Roy, chroniqueuse'],
    keeps: [
      'Anne Roy, journaliste et mère',
      'Anne Roy avec sa mère',
      'Luc Paul, correspondant de guerre, est mort hier.',
    ],
  },
}
