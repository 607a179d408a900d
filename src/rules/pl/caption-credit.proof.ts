import type { Proofs } from '../rule.js'
import type { captionCredit } from './caption-credit.js'

export const proof: Proofs<typeof captionCredit> = {
  'caption-with-credit': {
    removes: [
      'Most nad rzeką w maju. Fot. Jan Kowalski / PAP',
      'Burmistrz otwiera nową szkołę (fot. Policja Olsztyn)',
      'Stary most, zdjęcie z lata / Źródło: Pixabay',
    ],
    keeps: [
      'Na stole leżały fot. i listy, a pod nimi nóż.',
      'Burmistrz otwiera wystawę Foto: wiek obrazów',
      'Na wystawie pokazano fotografie Jana Kowalskiego',
      'Policja zatrzymała kierowcę na moście, a źródło: nieznane',
    ],
  },
  label: {
    removes: [
      'Zdjęcie ilustracyjne',
      'Źródło zdjęcia: Shutterstock',
      'Materiały prasowe',
      'Zdjęcie ma charakter ilustracyjny',
      'Osoby na zdjęciu nie mają związku ze sprawą.',
      'Kliknij w zdjęcie, aby powiększyć',
    ],
    keeps: [
      'Zdjęcie archiwalne znaleziono na strychu.',
      'Materiały prasowe spłonęły',
      'Źródło zdjęcia ustaliła policja',
      'Zdjęcie ma charakter dowodu.',
      'Osoby na zdjęciu zginęły.',
    ],
  },
}
