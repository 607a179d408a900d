import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: {
    removes: ['REKLAMA', '- Reklama -', 'Materiał sponsorowany', 'Artykuł partnera', 'Czytaj bez reklam'],
    keeps: [
      'Reklama podrożała o jedną trzecią.',
      'Reklama piwa zniknie z boisk',
      'Materiał partnera z komisariatu zaginął w maju.',
      'Współpraca z Ukrainą kwitnie',
    ],
  },
  'continues-below': {
    removes: [
      'Dalsza część artykułu pod wideo',
      'Dalszy ciąg materiału pod wideo',
      'Dalsza część artykułu znajduje się pod materiałem wideo',
      'Poniżej dalsza część artykułu',
      'Dalsza część tekstu poniżej',
    ],
    keeps: [
      'Dalsza część artykułu pod obrazem wisi w ratuszu.',
      'Ciąg dalszy nastąpił po roku',
      'Poniżej dalsza część rzeki jest płytka',
      'Pozostała część lasu spłonęła',
    ],
  },
  'short-label': { removes: ['Sponsorowane', 'Ogłoszenie płatne'], keeps: ['Promocja zdrowia', 'Partner w zbrodni'] },
  affiliate: {
    removes: ['Artykuł zawiera linki afiliacyjne'],
    keeps: ['Artykuł zawiera błąd', 'Kupując przez telefon, uważaj.'],
  },
}
