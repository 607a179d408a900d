import type { Proofs } from '../rule.js'
import type { readMore } from './read-more.js'

export const proof: Proofs<typeof readMore> = {
  link: {
    removes: ['Leggi l’articolo completo su Esempio', 'Continua a leggere', 'Leggi altre notizie'],
    keeps: [
      'Clicca qui per vedere il tuo premio, diceva il messaggio dei truffatori.',
      'Leggi razziali',
      'Continua a leggere i classici',
      'Leggere di sera stanca gli occhi, dice uno studio.',
      'Vedi tutto nero',
    ],
  },
  button: {
    removes: ['Mostra altro', 'Scopri', 'Vedi tutti'],
    keeps: ['Mostra altri segni', 'Scopri la città', 'Vai e vinci'],
  },
  labelled: {
    removes: [
      'Leggi anche: Il paese vota per il ponte',
      'LEGGI ANCHE > Il paese vota per il ponte',
      'LEGGI ANCHE: Il paese vota per il ponte',
      'Leggi anche Il paese vota per il ponte',
      'Leggi anche: Che cosa succede al ponte?',
      'Vedi anche: Il paese vota per il ponte',
      'Ti potrebbe interessare: Il paese vota per il ponte',
      'Leggi anche – «Nessuno sapeva», dice la sindaca',
      'Potrebbe interessarti: Il paese vota per il ponte',
      '(Leggi anche: Il paese vota per il ponte)',
    ],
    keeps: [
      'Qui: Il mare e le barche',
      'Anche: Il mercato chiude sabato',
      'Leggi anche i classici: ti faranno bene.',
      'Leggi anche: aiuta.',
      'Vedi: niente da fare.',
      'Contesto: nel 2019 il ponte cadde. Morirono tre persone.',
      'Anche: pane e vino',
    ],
  },
  bracketed: {
    removes: ['[Leggi: Cosa si sa]', '(LEGGI QUI)', '[Continua a leggere…]'],
    keeps: [
      'Il giudice (leggi anche a pagina 4) tace.',
      'Disse “[il popolo] legga tutto”.',
      'Chiese (vedi sotto) perdono.',
      'Il cartello sul muro (leggi anche: ti rende felice) era lì da anni.',
      'Il sindaco fu «aiutato» [leggi: pagato da tutti] per anni, dice lei.',
    ],
  },
  section: {
    removes: ['Editoriale: Cosa manca alla valle', 'Intervista | Cosa manca alla valle'],
    keeps: ['Opinione: non ne ha.', 'Foto e video provano lo scontro', 'Intervista col vampiro'],
  },
}
