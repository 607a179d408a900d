import type { ProvenFamily } from '../rule.js'

/** When a story was put up, changed, or how long it takes to read. */
export const timestamp = {
  /** `Publié le 12/05/2021 à 10h04`, `Mis à jour le 3 mai 2021`, `Publié le …, mis à jour le …` */
  labelled: {
    lines: [
      '(publié|posté|mis en ligne) par {publication} à {stamp}',
      '(publié|posté|mis en ligne) par {author}[ à| le|,] {stamp}',
      '(publié|publiée|mis à jour|mise à jour|modifié|posté|écrit|créé|actualisé|dernière mise à jour|' +
        'dernière modification|paru|mis en ligne|date de publication|le|maj|publié en ligne|mise en ligne|rédigé|' +
        "modifiée|modifié le|publication)[ ][:|le|à|: le| :|aujourd'hui à|hier à|le :][ ]{date}",
      "(publié|publiée|posté|créé|mis en ligne|paru|écrit)[ ][:|le|: le|aujourd'hui à|hier à][ ]{date}[ ]" +
        '[/|\\||•|-|–|,|.| et|\\(] (mis à jour|modifié|mise à jour|actualisé|maj|dernière mise à jour|modifiée)[ ][:|' +
        'le|à|: le|: | :][ ]{date}',
      '{stamp}[ ][/|\\||•|-|–|,|.|·|\\(] (mis à jour|modifié|mise à jour|actualisé|maj|dernière mise à jour)[ ][:|le|à|: le][ ]{date}',
      '(publié|mis à jour|modifié|actualisé|publiée)[ :|:] il y a {n} (secondes|minutes|minute|min|heures|heure|h|jours|jour|semaines|semaine|mois|ans|an)',
      '(publié|mis à jour|modifié) il y a (un|une) (minute|heure|jour|semaine|mois|an)',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Publié par Anne Roy à 10:04',
        'Publié le 12/05/2021',
        'Publié le 3 mai 2021 à 10h04',
        'Mis à jour le 12/05/2021',
        'Publié le 12/05/2021 à 10h04, mis à jour le 13/05/2021 à 11h00',
        'Modifié le 12/05/2021',
        '12/05/2021 Mis à jour le 13/05/2021',
        'Mis à jour il y a 5 heures',
      ],
      keeps: [
        'Publié par la mairie à tort',
        'Publié en 2019, le livre s’est bien vendu.',
        'Mis à jour, le fichier compte mille noms de moins.',
        'Date limite : 12 mai',
        'Le chiffre, mis à jour en mars, monte.',
      ],
    },
  },
  /** The label alone, its date elsewhere: `Publié le`, `Mis à jour` */
  label: {
    lines: ['{n} (min|minute|minutes)'],
    words: [
      'publié',
      'publié le',
      'mis à jour',
      'mis à jour le',
      'mise à jour',
      'dernière mise à jour',
      'modifié le',
      'date de publication',
      'lecture',
      'publication',
      'posté le',
      'mise à jour le',
    ],
    place: 'run',
    proof: {
      removes: ['Publié le', 'Mis à jour'],
      keeps: ['Publié et oublié', 'Date de péremption', 'Lecture du dimanche'],
    },
  },
  /** `Temps de lecture : 3 min.`, `Lecture 3 min` */
  'reading-time': {
    lines: [
      'temps de lecture',
      "{n}[ ](min|mins|min.|minute|minutes|mn|m|') (de lecture|lecture|à lire|d'écoute|de video)",
      '(lecture|temps de lecture|temps de lecture estimé|durée de lecture|temps de lecture moyen|lecture de|' +
        'à lire en|durée de lecture estimée|lu en|se lit en|lire en)[ |:|: | : |: moins de |: environ | environ ]{n}[ ]' +
        '(min|mins|min.|minute|minutes|mn|m|s|sec|secondes)[ de lecture]',
      "(moins d'une|une|moins de 1|1) (minute|min) de lecture",
    ],
    proof: {
      removes: ['Temps de lecture : 3 min.', 'Lecture 3 min', '• 2 min de lecture', '5 minutes de lecture'],
      keeps: ['5 minutes de gloire', 'Une minute de silence', 'La lecture de 3 minutes a suffi au juge.'],
    },
  },
  /** `Il y a 5 heures`, `il y a un jour` */
  ago: {
    lines: [
      'il y a {n}[ ](secondes|s|min|minutes|minute|h|heure|heures|jour|jours|j|semaine|semaines|mois)',
      'il y a (un|une) (minute|heure|jour|semaine|mois)',
      "(aujourd'hui|hier)[,| à| :] {stamp}",
    ],
    place: 'edges',
    proof: {
      removes: ['Il y a 5 heures', 'Il y a un jour', 'il y a 20 min'],
      keeps: ['Il y a 20 ans, le putsch', 'Il y a un froid polaire', 'Il y a 5 heures de route.'],
    },
  },
} satisfies ProvenFamily
