import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: [
      'Alătură-te celorlalți 10.000 de abonați',
      'Abonează-te la blog prin email',
      'Vrei să primești știrile pe email?',
      'Începe ziua lângă mare. Abonează-te la newsletter.',
    ],
    keeps: [
      'Abonați-vă la știri adevărate, a spus ministrul.',
      'Vrei să afli adevărul din mail, l-a întrebat judecătorul.',
      'Abonează-te sau mori: noul model al presei',
      'Buletinul medical de azi spune că pacientul e stabil.',
      'Înscrie-te pe liste până vineri, cere primăria.',
      'Vrei să fii liber',
    ],
  },
  promise: {
    removes: ['Primește zilnic cele mai importante știri pe email'],
    keeps: [
      'Știrile au ajuns pe email',
      'Rămâi la curent cu vaccinul, cere medicul.',
      'Primește oaspeții în picioare',
      'Cele mai bune cărți',
    ],
  },
  answer: {
    removes: ['Sunt de acord cu Un nou pod se deschide în oraș newsletterUn nou pod se deschide în oraș'],
    keeps: [
      'Prin semnare, țările și-au schimbat drumul.',
      'Accept înfrângerea, spune candidatul.',
      'Mulțumim pentru muzică, cânta corul.',
    ],
  },
  form: {
    removes: ['Adresa e-mail'],
    keeps: ['Abonare la tren', 'Telefon fără fir', 'Înregistrare pirat'],
  },
  notification: {
    removes: ['Primeste notificari de la Harbour News'],
    keeps: ['Activează alarma', 'Notificările la miezul nopții sunt legale, spune judecătorul.'],
  },
}
