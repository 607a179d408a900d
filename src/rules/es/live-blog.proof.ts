import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  badge: {
    removes: ['EN VIVO', 'Última hora', 'En directo', 'Puntos clave'],
    keeps: ['En vivo desde el infierno', 'Última hora de un dictador', 'Ahora o nunca'],
  },
  developing: {
    removes: [
      'Noticia en desarrollo…',
      'Noticia en desarrollo. Habrá ampliación.',
      'En breve más información',
      'Habrá ampliación',
      'Información en construcción',
    ],
    keeps: [
      'Ampliaremos la presa, dijo el alcalde.',
      'Ampliaremos las becas.',
      'Seguiremos ampliando la red de metro.',
      'La noticia en desarrollo era falsa, admitió el canal el lunes.',
      'Ampliación del puerto',
      'Más información llegó en breve por la radio del pueblo.',
      'Pronto habrá lluvia',
    ],
  },
  control: {
    removes: ['Ver más actualizaciones', 'Sigue aquí la última hora', 'Sigue la cobertura en vivo aquí'],
    keeps: ['Sigue la cobertura nubosa', 'Ver actualizaciones del mapa ayuda a evacuar, dicen los bomberos.'],
  },
  closed: {
    removes: ['Aquí termina nuestra cobertura', 'Gracias por seguir nuestra cobertura', 'Este directo ha finalizado'],
    keeps: ['Aquí termina el viaje', 'Gracias por seguir vivos', 'El directo acaba con la racha'],
  },
}
