import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: [
      'Suscríbete a nuestro boletín',
      'Suscríbete a nuestra newsletter',
      'Suscribite a nuestro newsletter',
      'Suscríbase al boletín diario',
      'Apúntate al boletín',
      '¡Suscríbete gratis a nuestro boletín de noticias!',
      'Suscríbete aquí a nuestro nuevo newsletter para recibir cada viernes lo mejor de la semana.',
      'Inscríbase y reciba en su correo el boletín Mareas',
      '¿Quieres recibir las noticias en tu correo?',
      'Empieza el día junto al mar. Suscríbete a nuestra newsletter.',
    ],
    keeps: [
      'Suscríbete o muere: el nuevo modelo de la prensa',
      'El boletín oficial publica hoy la norma, que entra en vigor el lunes.',
      'Regístrate en el censo antes del viernes, pide la alcaldía.',
      'Apúntate a la carrera',
      'Quieres recibir la herencia y no los gastos, le dijo su tía.',
    ],
  },
  promise: {
    removes: [
      'Recibe en tu correo las noticias del día',
      'Recibe los boletines de Ejemplo',
      'Recibe cada mañana las mejores historias en tu bandeja de entrada',
      'Las noticias del puerto en tu correo',
    ],
    keeps: [
      'Recibe el alta la niña herida',
      'Reciba o no la carta en su correo, el vecino debe pagar la multa.',
      'Recibe el premio por su trayectoria',
    ],
  },
  agreement: {
    removes: [
      'Al suscribirte aceptas los términos y condiciones',
      'He leído y acepto la política de privacidad',
      'Puedes darte de baja en cualquier momento',
      'Sin spam. Nunca.',
    ],
    keeps: [
      'Al registrarse la tormenta, el puerto cerró.',
      'Acepto la derrota, dijo el candidato.',
      'Puede cancelar el vuelo sin coste hasta mayo.',
    ],
  },
  answer: {
    removes: [
      '¡Gracias por suscribirte!',
      'Te has suscrito a nuestra newsletter',
      'Revisa tu bandeja de entrada',
      'Introduce un email válido',
      'Ha ocurrido un error. Inténtalo de nuevo más tarde.',
      'Te hemos enviado un correo para confirmar.',
    ],
    keeps: [
      'Gracias por la música, cantaba el coro.',
      'Hubo un error en el recuento, admitió la junta.',
      'Revisa el gobierno la cifra de muertos',
      'Algo salió mal en la cocina',
    ],
  },
  form: {
    removes: ['Boletines', 'Suscribirme', 'Código postal', 'Boletín diario', 'Suscríbete'],
    keeps: ['Correo de brujas', 'Boletín sin efecto', 'Nombre de guerra', 'País de agua'],
  },
  notification: {
    removes: [
      'Activa las notificaciones',
      '¿Querés recibir notificaciones de alertas?',
      'Y recuerda que puedes recibir notificaciones. Descarga la última versión y actívalas.',
    ],
    keeps: [
      'Activa la policía el protocolo',
      'Recibir notificaciones a medianoche es legal, dice el juez.',
      'Recibe alertas de bomba el colegio',
    ],
  },
}
