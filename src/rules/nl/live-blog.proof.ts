import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  badge: { removes: ['Liveblog', 'Net binnen'], keeps: ['Net binnen de lijnen', 'Live op tv'] },
  control: {
    removes: [
      'Volg alle ontwikkelingen in ons liveblog',
      'Dit bericht wordt aangevuld',
      'Later meer',
      'Meer volgt.',
      'We houden je op de hoogte',
    ],
    keeps: [
      'Volg de borden, vraagt de politie.',
      'Later meer geld voor zorg',
      'Meer volgt na de zomer, zegt het kabinet.',
      'Volg alles wat beweegt in het liveblog van de natuur.',
      'Het nieuws is bijgewerkt.',
    ],
  },
}
