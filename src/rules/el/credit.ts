import type { ProvenFamily } from '../rule.js'

/** Who took the picture. */
export const credit = {
  /** `Φωτογραφία: Γιάννης Παππάς / Eurokinissi`, `Φωτό: ΑΠΕ-ΜΠΕ`, `Eurokinissi/Γιάννης Παππάς`. */
  photo: {
    lines: [
      '(φωτογραφία|φωτογραφίες - βίντεο|φωτογραφίες|φωτός|φωτό|φωτογράφος|φωτο/βίντεο|φωτο|φωτ.|εικόνα|εικόνες|εικονογράφηση|πηγή φωτογραφίας|πηγή φωτό|σκίτσο|γραφικό)[ ]:[ ]{credit}',
      '(φωτογραφία|φωτογραφίες|φωτό|φωτο|εικόνα)[ ]:[ ](αρχείου|αρχείο|facebook|προσωπικό αρχείο|ελληνική αστυνομία|στιγμιότυπο|shutterstock|unsplash|pixabay|intime|eurokinissi)',
      '(eurokinissi sports|eurokinissi|απε-μπε|απε - μπε|intime news|intime|sooc|motion team|κυπε|γραφείο τύπου)[ ](/|\\||-)[ ]{credit}',
      '{author}[ ](/|\\||-|–)[ ](eurokinissi sports|eurokinissi|απε-μπε|απε|intime news|intime|sooc|κυπε|nd photo)[ / {credit}]',
    ],
    words: ['eurokinissi', 'intime news', 'intime', 'motion team', 'sooc'],
    proof: {
      removes: [
        'Φωτογραφία: Γιάννης Παππάς / Eurokinissi',
        'Φωτό: ΑΠΕ-ΜΠΕ',
        'Eurokinissi/Γιάννης Παππάς',
        'Γιάννης Παππάς / ΑΠΕ-ΜΠΕ',
        'Φωτογραφία: αρχείου',
      ],
      keeps: [
        'Φωτογραφία: πώς άλλαξε η γέφυρα',
        'Εικόνα: η απόδειξη που δεν υπήρξε.',
        'Φωτογραφία για ενθύμιο',
        'Γιάννης Παππάς, Ελλάδα',
      ],
    },
  },
  /** Where the words could be a subhead: `Φωτογραφίες`, `Βίντεο: Μαρία Νίκου` */
  weak: {
    lines: ['(βίντεο|video|χάρτης|γράφημα|infographic|κάμερα|μοντάζ)[ ]:[ ]{credit}'],
    words: [
      'φωτογραφία',
      'φωτογραφίες - βίντεο',
      'φωτογραφίες',
      'φωτό',
      'φωτο',
      'βίντεο',
      'video',
      'δείτε φωτογραφίες',
      'δείτε το βίντεο',
      'δείτε βίντεο',
      'δείτε τις φωτογραφίες',
      'γκαλερί',
    ],
    place: 'run',
    proof: {
      removes: ['Φωτογραφίες', 'Βίντεο: Μαρία Νίκου'],
      keeps: ['Βίντεο: τι είδαν οι μάρτυρες', 'Φωτογραφία της ημέρας: αυγή'],
    },
  },
  /** A heading above a biography: `Σχετικά με τον συντάκτη` */
  'about-author': {
    lines: ['(σχετικά με (τον|την) (συντάκτη|συντάκτρια|συγγραφέα|αρθρογράφο)|ο συντάκτης|η συντάκτρια)'],
    place: 'tail',
    headsBiography: 'any',
    proof: {
      removes: ['Σχετικά με τον συντάκτη', 'Ο συντάκτης'],
      keeps: ['Ο συντάκτης είναι άγνωστος.', 'Σχετικά με τον δρόμο.'],
    },
  },
} satisfies ProvenFamily
