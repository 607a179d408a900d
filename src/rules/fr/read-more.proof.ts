import type { Proofs } from '../rule.js'
import type { readMore } from './read-more.js'

export const proof: Proofs<typeof readMore> = {
  link: {
    removes: [
      'Continuer la lecture de « Un nouveau pont »',
      'Lire cet article sur Exemple',
      'Lire la suiteLire la suite',
      'Lire plus',
      'Poursuivre la lecture',
    ],
    keeps: [
      'Lire la suite sur le visage du ministre fut facile.',
      'Cliquez ici pour voir votre fortune, promettait le message des escrocs.',
      'Lire la suite du dossier demande du temps.',
      'Continuer à lire les classiques',
      'Lire le soir fatigue les yeux, dit une étude.',
      'Voir d’autres cieux',
    ],
  },
  button: {
    removes: ['En savoir plus', 'Voir plus', 'Afficher tout'],
    keeps: ['Voir plus loin', 'En savoir plus que le roi', 'Suite et fin'],
  },
  labelled: {
    removes: [
      '(Re)lire : Un nouveau pont ouvre en ville',
      '>> À LIRE AUSSI. Un nouveau pont ouvre en ville',
      'À lire aussi : Le village vote pour le pont',
      'A lire aussi : Le village vote pour le pont',
      'LIRE AUSSI - Le village vote pour le pont',
      'Lire aussi : Le village vote pour le pont',
      'Lire aussi : « Personne ne savait », dit la maire',
      'Lire également : Le village vote pour le pont',
      'À lire aussi Le village vote pour le pont',
      'À LIRE AUSSI : Le village vote-t-il pour le pont ?',
      'Voir aussi : Le village vote pour le pont',
      'Lire notre enquête : Le village vote pour le pont',
      '→ À lire aussi : Le village vote pour le pont',
      '(Lire aussi : Le village vote pour le pont)',
      '[À lire aussi : Ce qu’on sait]',
    ],
    keeps: [
      'Relire : voilà le conseil du maître.',
      'À lire aussi : les classiques, qui vous feront du bien.',
      'Lire aussi : cela aide.',
      'Voir : rien à faire.',
      'À lire : pain et vin',
      'Contexte : en 2019 le pont est tombé. Trois personnes sont mortes.',
    ],
  },
  bracketed: {
    removes: ['(lire la suite)', '[Lire la suite…]'],
    keeps: [
      'Le juge (lire aussi page 4) se tait.',
      'Il dit « [le peuple] doit lire la suite ».',
      'Il demanda (voir plus bas) pardon.',
      'La pancarte du mur (lisez aussi : cela rend heureux) y pendait depuis des années.',
      'On l’a « aidé » [lire aussi : acheté par tous] pendant des années, dit-elle.',
    ],
  },
  section: {
    removes: [
      'Contexte : Le village a brûlé en 2003',
      'Rappel des faits : Un homme est tué',
      'Éditorial : Ce qui manque à la vallée',
      'Entretien | Ce qui manque à la vallée',
    ],
    keeps: ['Opinion : il n’en a pas.', 'Portrait d’un escroc', 'Entretien avec le vampire'],
  },
}
