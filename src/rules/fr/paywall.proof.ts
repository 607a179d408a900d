import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  'to-continue': {
    removes: [
      'Abonnez-vous pour lire la suite',
      'Connectez-vous pour continuer',
      'Pour lire la suite, connectez-vous',
      'Cet article est réservé aux abonnés.',
      'Il vous reste 73% de cet article à lire. La suite est réservée aux abonnés.',
      'Ce contenu est accessible uniquement aux abonnés',
    ],
    keeps: [
      'Pour lire le soir, il faut une lampe.',
      'Les abonnés au gaz paieront plus cher dès janvier.',
      'Cet article est de luxe',
      'Abonnez-vous au gaz',
    ],
  },
  'members-only': {
    removes: [
      'Article réservé aux abonnés',
      'Réservé aux abonnés',
      'Contenu réservé aux abonnés',
      'Article abonné',
      'Vous avez atteint votre limite d’articles gratuits',
    ],
    keeps: [
      'Réservé aux piétons',
      'Article premier',
      'Vous avez atteint le fond',
      'Il vous reste 3 jours, dit le médecin.',
    ],
  },
  already: {
    removes: [
      'Déjà abonné ? Se connecter',
      'Vous n’êtes pas encore abonné',
      'Mot de passe oublié ?',
      'connectez-vous ici',
      'Se connecter avec Google',
      'Déjà abonné ?',
    ],
    keeps: [
      'Déjà trop tard',
      'Mot de passe oublié, il perd un million',
      'Pas encore de bus',
      'Continuer avec Google comme associé',
    ],
  },
  offer: {
    removes: [
      'S’abonner dès 1€',
      'Sans engagement',
      'Voir les offres d’abonnement',
      '8€ par mois sans engagement',
      'Accès illimité à tous les contenus',
    ],
    keeps: [
      'Abonnement au bus : le prix monte',
      'Profitez de la mer',
      'Voir les offres de paix',
      'L’accès à l’eau, un rêve',
    ],
  },
  button: {
    removes: ['S’abonner', 'Je m’abonne', 'Se connecter', 'Mot de passe'],
    keeps: ['Abonnés au train', 'Connexion perdue', 'Abonnement : mode d’emploi'],
  },
  'ad-blocker': {
    removes: [
      'Désactivez votre bloqueur de publicité',
      'Nous avons détecté que vous utilisez un bloqueur de publicité',
      'Veuillez désactiver votre bloqueur de pub pour continuer.',
    ],
    keeps: ['Désactivez la bombe', 'Vous utilisez votre tête, dit-il.', 'Bloqueur de publicité : le procès'],
  },
}
