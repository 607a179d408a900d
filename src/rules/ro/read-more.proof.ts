import type { Proofs } from '../rule.js'
import type { readMore } from './read-more.js'

export const proof: Proofs<typeof readMore> = {
  link: {
    removes: ['Click aici pentru a citi tot articolul'],
    keeps: [
      'Apasă aici pentru a vedea premiul tău, spunea mesajul escrocilor.',
      'Citește mai mult seara',
      'Citește în continuare clasicii',
      'Vezi mai departe decât ei',
      'Află mai mult decât voia',
    ],
  },
  button: {
    removes: ['Arată tot', 'Detalii', 'Mai multe'],
    keeps: ['Detalii mărunte', 'Vezi tot și taci', 'Mai multe victime'],
  },
  labelled: {
    removes: [
      'Citește și: Satul votează pentru pod',
      'CITEȘTE ȘI: Satul votează pentru pod',
      'Citeşte şi: Satul votează pentru pod',
      'Citeste si: Satul voteaza pentru pod',
      'Vezi și: Satul votează pentru pod',
      'Citește și Satul votează pentru pod',
      'Citește și: Ce se întâmplă cu podul?',
      'Citiți și: „Nimeni nu știa”, spune primărița',
      '(Citește și: Satul votează pentru pod)',
      '[Vezi și: Ce se știe]',
    ],
    keeps: [
      'Context: Satul a ars în 2003',
      'Detalii: Ora și locul',
      'Citește și clasicii: îți vor face bine.',
      'Citește și: ajută.',
      'Vezi: nimic de făcut.',
      'Context: în 2019 podul a căzut. Au murit trei oameni.',
      'Vezi și tu ce faci',
    ],
  },
  bracketed: {
    removes: ['(citește mai mult)', '[Citește mai departe…]'],
    keeps: [
      'Judecătorul (vezi și pagina 4) tace.',
      'A spus „[poporul] citește mai mult”.',
      'A cerut (vezi mai jos) iertare.',
      'Panoul de pe zid (citește mai mult: te face fericit) a stat acolo ani de zile.',
      'Primarul a fost „ajutat” [vezi: plătit de toți] ani de zile, spune ea.',
    ],
  },
}
