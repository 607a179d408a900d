import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: [
      'Alătură-te celorlalți 10.000 de abonați',
      'Abonează-te la blog prin email',
      'Abonează-te la newsletter',
      'Abonați-vă la newsletterul nostru',
      'Aboneaza-te la newsletter',
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
    removes: [
      'Fii la curent cu cele mai noi știri',
      'Primește zilnic cele mai importante știri pe email',
      'Cele mai noi știri din port direct pe email',
    ],
    keeps: [
      'Știrile au ajuns pe email',
      'Rămâi la curent cu vaccinul, cere medicul.',
      'Primește oaspeții în picioare',
      'Cele mai bune cărți',
    ],
  },
  answer: {
    removes: [
      'Prin abonare ești de acord cu termenii și condițiile',
      'Te poți dezabona oricând',
      'Mulțumim pentru abonare!',
      'Introdu adresa de email',
    ],
    keeps: [
      'Prin semnare, țările și-au schimbat drumul.',
      'Accept înfrângerea, spune candidatul.',
      'Mulțumim pentru muzică, cânta corul.',
    ],
  },
  form: {
    removes: ['Abonează-te', 'Adresa ta de email', 'Înregistrare'],
    keeps: ['Abonare la tren', 'Telefon fără fir', 'Înregistrare pirat'],
  },
  notification: {
    removes: ['Activează notificările', 'Vrei să primești notificări?'],
    keeps: ['Activează alarma', 'Notificările la miezul nopții sunt legale, spune judecătorul.'],
  },
}
