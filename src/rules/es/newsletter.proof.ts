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
      '¿Quieres saber si tu correo fue robado? Así se hace',
      'Suscríbete o muere: el nuevo modelo de la prensa',
      'El boletín oficial publica hoy la norma, que entra en vigor el lunes.',
      'Regístrate en el censo antes del viernes, pide la alcaldía.',
      'Apúntate a la carrera',
      'Quieres recibir la herencia y no los gastos, le dijo su tía.',
    ],
  },
  promise: {
    removes: [
      'Recibe alertas de última hora',
      'Mantente informado con Ejemplo',
      'Las noticias más importantes en tu correo',
      'Recibe en tu correo las noticias del día',
      'Recibe los boletines de Ejemplo',
      'Recibe cada mañana las mejores historias en tu bandeja de entrada',
      'Las noticias del puerto en tu correo',
    ],
    keeps: [
      'Las cartas llegaron cada mañana a tu correo',
      'El ministro responde en tu correo',
      'Recibe las alertas de tsunami en segundos, dijo el experto.',
      'Mantente al día con las vacunas, pide el ministerio.',
      'Recibe el alta la niña herida',
      'Reciba o no la carta en su correo, el vecino debe pagar la multa.',
      'Recibe el premio por su trayectoria',
    ],
  },
  agreement: {
    removes: [
      'Puedes darte de baja en cualquier momento.',
      'Al registrarte, aceptas nuestra política de privacidad',
      'Al suscribirte aceptas los términos y condiciones',
      'He leído y acepto la política de privacidad',
      'Puedes darte de baja en cualquier momento',
      'Sin spam. Nunca.',
    ],
    keeps: [
      'Al enviar el dinero, la víctima acepta condiciones abusivas.',
      'Con enviar tropas, el presidente acepta la guerra.',
      'Acepto que me equivoqué con los datos personales de la víctima.',
      'Autorizo la venta bajo estas condiciones, firmó el alcalde.',
      'Puedes darte de baja del ejército, le dijeron.',
      'Al registrarse la tormenta, el puerto cerró.',
      'Acepto la derrota, dijo el candidato.',
      'Puede cancelar el vuelo sin coste hasta mayo.',
    ],
  },
  answer: {
    removes: [
      'Te hemos enviado un correo de confirmación',
      '¡Gracias por suscribirte!',
      'Te has suscrito a nuestra newsletter',
      'Revisa tu bandeja de entrada',
      'Introduce un email válido',
      'Ha ocurrido un error. Inténtalo de nuevo más tarde.',
      'Te hemos enviado un correo para confirmar.',
    ],
    keeps: [
      'Gracias por su registro, dijo el funcionario.',
      'Ya está suscrito el acuerdo de paz.',
      'Revisa tu correo todos los días, aconseja el banco.',
      'Hubo un error al enviar el dinero, dijo el banco.',
      'Ocurrió un error. Vuelve el caos al aeropuerto.',
      'Le hemos enviado un mensaje claro al gobierno, dijo.',
      'Te hemos enviado un correo con la sentencia, dijo el juez.',
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
      'Active las notificaciones del banco, pide la policía.',
      'Recibe notificaciones de embargo cada mes, dice la mujer.',
      'Activa la policía el protocolo',
      'Recibir notificaciones a medianoche es legal, dice el juez.',
      'Recibe alertas de bomba el colegio',
    ],
  },
}
