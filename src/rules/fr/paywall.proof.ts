import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  'to-continue': {
    removes: [
      'Pour lire la suite',
      'Abonnez-vous pour accéder à tous nos contenus',
      'Créez un compte gratuit pour continuer la lecture',
      'Il vous reste 20 % à découvrir.',
      'Abonnez-vous pour lire la suite',
      'Connectez-vous pour continuer',
      'Cet article est réservé aux abonnés.',
      'Il vous reste 73% de cet article à lire. La suite est réservée aux abonnés.',
      'Ce contenu est accessible uniquement aux abonnés',
    ],
    keeps: [
      'Il vous reste 20 % à payer.',
      'Il reste 30 % de logements vacants dans la vallée.',
      'Pour accéder à cet article de luxe, il faut compter 3 000 euros.',
      'Connectez-vous pour accéder au vaccin, indique le site du ministère.',
      'S’abonner pour lire le journal coûte 10 euros.',
      'Inscrivez-vous pour lire à voix haute au marché, propose la mairie.',
      'Pour lire le soir, il faut une lampe.',
      'Les abonnés au gaz paieront plus cher dès janvier.',
      'Cet article est de luxe',
      'Abonnez-vous au gaz',
    ],
  },
  'members-only': {
    removes: [
      'Article en accès libre',
      'Vous avez lu vos 5 articles gratuits ce mois-ci',
      'Lecture restreinte',
      'Article réservé aux abonnés',
      'Réservé aux abonnés',
      'Contenu réservé aux abonnés',
      'Article abonné',
      'Vous avez atteint votre limite d’articles gratuits',
    ],
    keeps: [
      'Cet article de loi est en accès libre.',
      'Vous avez lu trois articles de la Constitution ce mois, dit le professeur.',
      'Réservé aux piétons',
      'Article premier',
      'Vous avez atteint le fond',
      'Il vous reste 3 jours, dit le médecin.',
    ],
  },
  already: {
    removes: [
      'Vous n’avez pas de compte ? Inscrivez-vous',
      'Mot de passe oublié ?',
      'connectez-vous ici',
      'Se connecter avec Google',
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
      '1 € le premier mois, puis 9,99 €',
      'S’abonner dès 1€',
      'Voir les offres d’abonnement',
      '8€ par mois sans engagement',
      'Accès illimité à tous les contenus',
    ],
    keeps: [
      'Accès à tous les sites fermés, la préfecture assume.',
      'Accès illimité aux plages dès lundi.',
      'Sans engagement de durée, l’accord reste fragile.',
      'À partir de 12 euros, le billet donne accès au musée.',
      'À partir de 5 € le kilo, la fraise se vend bien.',
      '10 € par mois pour les étudiants, c’est la promesse du maire.',
      'Offrir un abonnement de train aux jeunes, c’est l’idée du ministre.',
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
