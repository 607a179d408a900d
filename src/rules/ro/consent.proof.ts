import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  'cookie-notice': {
    removes: [
      'Stocarea și/sau accesarea informațiilor de pe un dispozitiv',
      'Pentru a vedea acest conținut trebuie să accepți cookie-urile',
      'Respectăm confidențialitatea dumneavoastră',
      'Prin continuarea navigării sunteți de acord cu utilizarea cookie-urilor.',
      'Acest site folosește cookies',
      'Acest site folosește cookie-uri. Prin continuarea navigării, ești de acord.',
      'Folosim cookies pentru a îmbunătăți experiența ta.',
      'Prin continuarea navigării accepți utilizarea fișierelor de tip cookies.',
    ],
    keeps: [
      'Folosim cookies fără acord, admite firma.',
      'Dacă continuați așa, termenii se schimbă, a spus ministrul.',
      'Apăsând pe link, victimele acceptau termenii abuzivi.',
      'Noi și partenerii europeni respectăm termenii acordului.',
      'Autoritatea a amendat firma pentru cookies fără acord.',
      'Dacă continuați drept, vedeți podul.',
      'Acest site istoric atrage turiști',
    ],
  },
  choice: {
    removes: ['Accept toate', 'Setări cookies', 'Politica de cookies', 'Sunt de acord'],
    keeps: ['Acceptă înfrângerea', 'Refuz total', 'Setări de fabrică'],
  },
  browser: {
    removes: ['Browserul tău nu suportă acest format audio.', 'Activează JavaScript', 'Nu sunt robot'],
    keeps: ['Navigatorul portughez nu s-a întors', 'Activează frâna de mână', 'Nu sunt vinovat'],
  },
}
