import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  count: {
    removes: ['12 comentarios', '0 Comentarios'],
    keeps: [
      '12 comentarios racistas',
      'Comentarios del ministro causan malestar',
      'Sin comentarios del club',
      'Ver los comentarios como prueba',
    ],
  },
  heading: {
    removes: ['Ordenar por : mas recientes'],
    keeps: ['Comentario final', 'Responder a tiempo', 'Nombre y apellido'],
  },
  invitation: {
    removes: ['¿Quieres comentar? Inicia sesión', 'Para comentar debes registrarte y completar los datos generales.'],
    keeps: [
      'Los comentarios están cerrados, dijo el portavoz.',
      '¿Te ha gustado el puente?',
      'Deja una respuesta el ministro y tres preguntas',
      'Comentar la ley es un derecho, recordó la jueza.',
      'Qué opinas de la reforma, preguntó el locutor.',
      'Sé el primero en llegar, le dijo su padre.',
      'Los comentarios están fuera de lugar, dijo la alcaldesa.',
    ],
  },
  form: {
    removes: ['Suscribirse a: Enviar comentarios (Atom)', 'Publicar el comentario'],
    keeps: [
      'Suscribirse a la protesta',
      'Tu comentario fue publicado en el acta, dijo el juez.',
      'Su correo electrónico no será prueba en el juicio, dijo la jueza.',
      'Los campos están marcados con cal',
      'Tu comentario está fuera de lugar, le contestó.',
    ],
  },
  'your-view': {
    removes: ['¿y tu, ¿que opinas?'],
    keeps: ['¿Qué opina? le preguntó el juez.', '¿Qué piensas de tu madre?'],
  },
}
