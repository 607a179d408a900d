import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: {
    removes: ['PUBLICITATE', '- Publicitate -', 'Publicitate:', 'Spațiu publicitar'],
    keeps: [
      'Publicitate mascată',
      'Publicitatea online a crescut cu o treime într-un an, spune breasla.',
      'Publicitate politică la vedere',
    ],
  },
  'short-label': {
    removes: ['Reclamă', 'Sponsorizat', '(P)'],
    keeps: ['Reclamă mincinoasă', 'Anunț surpriză', 'Sponsor pe fugă'],
  },
  'continues-below': {
    removes: ['Articolul continuă după publicitate', 'Știrea continuă mai jos', 'Articolul continua dupa reclama'],
    keeps: ['Articolul continuă să stârnească discuții', 'Continuă după pauză greva', 'Textul continuă în instanță'],
  },
  'paid-label': {
    removes: ['În parteneriat cu Banca Exemplu', 'Conținut sponsorizat', 'Articol susținut de'],
    keeps: [
      'În parteneriat cu poliția, judecătorul a acționat.',
      'Conținutul sponsorizat: o piață de milioane care crește anual.',
      'Articol de lege',
      'Campanie de vaccinare',
    ],
  },
  'paid-by': {
    removes: ['Sponsorizat de Banca Exemplu', 'Conținut oferit de Acme'],
    keeps: ['Prezentat de vecini, proiectul a ajuns în consiliu.', 'Oferit de club, trofeul lipsește'],
  },
  control: {
    removes: ['Închide reclama', 'Reclama se închide în 5 secunde'],
    keeps: ['Închide ușa', 'Reclama se închide în tribunal', 'Ascunde adevărul primarul'],
  },
  affiliate: {
    removes: ['Acest articol conține linkuri afiliate.', 'Unele linkuri din acest articol sunt afiliate.'],
    keeps: ['Acest articol din lege conține capcane, spune judecătoarea.', 'Putem primi comisionul, a spus deputatul.'],
  },
}
