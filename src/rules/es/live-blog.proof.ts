import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  badge: {
    removes: ['EN VIVO', 'Última hora', 'En directo'],
    keeps: ['En vivo desde el infierno', 'Última hora de un dictador', 'Ahora o nunca'],
  },
  closed: {
    removes: ['Aquí termina nuestra cobertura', 'Gracias por seguir nuestra cobertura', 'Este directo ha finalizado'],
    keeps: ['Aquí termina el viaje', 'Gracias por seguir vivos', 'El directo acaba con la racha'],
  },
}
