import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  count: {
    removes: [
      '12 comentarios',
      '0 Comentarios',
      'Comentarios (32)',
      'Ver comentarios',
      'Mostrar comentarios',
      'No hay comentarios',
    ],
    keeps: [
      '12 comentarios racistas',
      'Comentarios del ministro causan malestar',
      'Sin comentarios del club',
      'Ver los comentarios como prueba',
    ],
  },
  heading: {
    removes: ['Comentarios', 'Comentar', 'Nombre *', 'Responder'],
    keeps: ['Comentario final', 'Responder a tiempo', 'Nombre y apellido'],
  },
  invitation: {
    removes: [
      '¿Quieres comentar? Inicia sesión',
      '¿Te resultó útil este artículo?',
      '¿Qué opinas? Déjanos tu comentario',
      'Deja una respuesta Cancelar la respuesta',
      'Dejá tu comentario',
      'Deje su comentario',
      'Sé el primero en comentar',
      'Comentar este artículo',
      '¿Qué opinas? Déjanos tu comentario',
      'Iniciar sesión para comentar',
      'Debes iniciar sesión para dejar un comentario',
      'Para comentar debes registrarte y completar los datos generales.',
      'Los comentarios están cerrados.',
      'Únete a la conversación',
    ],
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
    removes: [
      'Suscribirse a: Enviar comentarios (Atom)',
      'Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *',
      'Su dirección de correo no será publicada.',
      'Guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente.',
      'Este sitio usa Akismet para reducir el spam. Aprende cómo se procesan los datos de tus comentarios.',
      'Por favor ingrese su comentario!',
      'Publicar el comentario',
    ],
    keeps: [
      'Suscribirse a la protesta',
      'Tu comentario fue publicado en el acta, dijo el juez.',
      'Su correo electrónico no será prueba en el juicio, dijo la jueza.',
      'Los campos están marcados con cal',
      'Tu comentario está fuera de lugar, le contestó.',
    ],
  },
  policy: {
    removes: [
      'Los comentarios publicados son de exclusiva responsabilidad de sus autores.',
      'El diario se reserva el derecho de eliminar los comentarios que considere ofensivos.',
      'Normas de los comentarios',
      'Mostrar respeto a los criterios en sus comentarios.',
    ],
    keeps: [
      'Antes de comentar lee las normas de la ley, dijo.',
      'Los comentarios del juez sobre la víctima indignaron a la sala.',
      'El club se reserva el derecho de admisión, dijo su abogado.',
      'Las normas de la comunidad cambian en mayo',
    ],
  },
  'your-view': {
    removes: ['¿Qué opinas?', '¿Qué piensas sobre este tema?'],
    keeps: ['¿Qué opina? le preguntó el juez.', '¿Qué piensas de tu madre?'],
  },
}
