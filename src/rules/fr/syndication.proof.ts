import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  'appeared-first': {
    removes: [
      'L’article Le pont rouvre est apparu en premier sur Exemple.',
      'Cet article Le pont rouvre est apparu en premier sur Exemple.',
    ],
    keeps: ['L’article du code est apparu en premier', 'La nouvelle est apparue à la radio, dit le grand-père.'],
  },
  'originally-appeared': {
    removes: [
      'Cet article est extrait du magazine Exemple',
      'Cet article a été traduit de l’anglais par Anne Roy',
      'Article paru dans Exemple n° 12',
      'Traduit de l’anglais',
      'Cet article est republié à partir de The Conversation sous licence Creative Commons.',
      'Publié initialement sur Exemple',
    ],
    keeps: [
      'Ce texte a été publié au Journal officiel dimanche.',
      'Cet article est paru dans Nature et fait débat chez les savants.',
      'Une version de cet article est parue dans Nature.',
      'Cet article est extrait du code pénal, rappelle le juge.',
      'Traduit du latin, le mot veut dire pont.',
      'Cet article de la constitution vaut pour tous.',
      'Ce texte a été écrit avec rage en prison.',
      'Publié en 1605, le livre vit encore.',
    ],
  },
  machine: {
    removes: [
      'Cet article a été traduit automatiquement.',
      'Ce contenu a été relu par un journaliste',
      'Ce texte a été traduit à l’aide d’une intelligence artificielle',
      'Cette dépêche n’a pas été modifiée par notre rédaction.',
    ],
    keeps: [
      'Ce texte a été relu par trois ministres.',
      'Ce roman a été écrit avec intelligence',
      'Ce texte a été écrit par des nonnes.',
    ],
  },
}
