import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  'cookie-notice': {
    removes: [
      'Votre consentement est nécessaire pour afficher ce contenu.',
      'Stocker et/ou accéder à des informations sur un appareil',
      'Ce contenu est hébergé par YouTube.',
      'En poursuivant votre navigation, vous acceptez l’usage de cookies.',
      'Le stockage ou l’accès technique est strictement nécessaire à la finalité demandée.',
      'Nous respectons votre vie privée',
      'Pour consulter ce contenu, vous devez accepter les cookies.',
      'Vous pouvez retirer votre consentement à tout moment.',
      'Nous utilisons des cookies pour vous proposer une meilleure expérience sur le site.',
      'Ce site utilise des cookies. En savoir plus.',
      'En poursuivant votre navigation, vous acceptez l’utilisation de cookies.',
      'Nous et nos partenaires stockons des informations au moyen de cookies.',
    ],
    keeps: [
      'Votre consentement est nécessaire au mariage, rappelle le prêtre.',
      'Ce contenu est fourni par la police.',
      'En cliquant sur le lien, les victimes acceptaient des conditions d’utilisation abusives.',
      'Les cookies permettent de suivre les internautes, dénonce l’autorité.',
      'Nous utilisons des cookies sans consentement, a admis la firme.',
      'Vous pouvez changer vos choix électoraux jusqu’au scrutin.',
      'Les cookies sont des biscuits américains.',
      'La Cnil a puni la société pour avoir déposé des cookies sans accord.',
      'Si vous continuez tout droit, vous verrez le pont.',
      'Les cookies de grand-mère ont gagné le concours.',
    ],
  },
  choice: {
    removes: ['Tout accepter', 'Paramétrer les cookies', 'Continuer sans accepter', 'Gestion des cookies'],
    keeps: ['Accepter la défaite', 'Refuser l’accord', 'Non merci au barrage'],
  },
  captcha: {
    removes: ['Ce site est protégé par reCAPTCHA et les conditions de Google s’appliquent.', 'Je ne suis pas un robot'],
    keeps: ['Je ne suis pas un robot, proteste l’ouvrier', 'Ce site est protégé par la loi'],
  },
  browser: {
    removes: [
      'Votre navigateur ne prend pas en charge l’audio.',
      'Votre navigateur est obsolète',
      'Veuillez activer JavaScript',
    ],
    keeps: [
      'Le navigateur portugais n’est pas revenu',
      'Activez le frein à main',
      'Votre navigateur ne sait rien de vous, croyez-vous.',
    ],
  },
}
