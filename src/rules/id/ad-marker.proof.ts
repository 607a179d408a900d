import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: {
    removes: ['Iklan', '- IKLAN -', 'Pariwara', 'Tutup iklan'],
    keeps: ['Iklan rokok dilarang', 'Tutup iklan, buka hati', 'Iklan itu menyesatkan, kata hakim.'],
  },
  'continues-below': {
    removes: [
      'ADVERTISEMENT SCROLL TO RESUME CONTENT',
      'Gulir ke bawah untuk melanjutkan membaca',
      'Artikel berlanjut setelah iklan',
    ],
    keeps: ['Artikel berlanjut hingga malam', 'Lanjutkan hidup setelah banjir', 'Iklan itu berlanjut setelah sidang.'],
  },
  'paid-label': {
    removes: ['Konten berbayar', 'Konten bersponsor', '(ADV)'],
    keeps: ['Sponsor mundur', 'Promosi jabatan lurah', 'Konten promosi dihapus'],
  },
  affiliate: {
    removes: ['Artikel ini mengandung tautan afiliasi', 'Kami mungkin mendapat komisi dari tautan di artikel ini'],
    keeps: ['Kami mungkin mendapat komisi kecil', 'Artikel ini mengandung kesalahan'],
  },
}
