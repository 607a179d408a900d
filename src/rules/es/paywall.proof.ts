import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  'to-continue': {
    removes: [
      'Regístrate gratis para seguir leyendo',
      'Suscríbete a Ejemplo',
      'Suscríbete para seguir leyendo',
      'Registrate gratis para seguir leyendo',
      'Regístrate para continuar leyendo este artículo',
      'Inicia sesión para seguir leyendo',
    ],
    keeps: [
      'Regístrate para acceder a la vacuna, indica el ministerio.',
      'Inicia sesión para ver tu expediente, pide el juzgado.',
      'Únete y lee con nosotros, propone la biblioteca.',
      'Este contenido es exclusivo para socios del club, dijo.',
      'Para seguir leyendo en la vejez hace falta luz',
      'Los suscriptores de la compañía de gas pagarán más desde enero.',
      'Este artículo es de lujo',
      'Accede a reunirse con los vecinos el ministro',
      'Regístrate y vota, pide la campaña',
    ],
  },
  'members-only': {
    removes: [
      'Contenido en abierto',
      'Contenido exclusivo para suscriptores',
      'Solo para suscriptores digitales',
      'Exclusivo suscriptores',
      'El contenido al que quiere acceder es exclusivo para suscriptores.',
      'Has alcanzado tu límite de artículos gratuitos',
      'Contenido Premium',
    ],
    keeps: [
      'Contenido en abierto desafío a la ley',
      'Has leído todos los artículos de la Constitución, dijo el profesor.',
      'Ha superado el límite de gastos.',
      'Te quedan 3 artículos por leer, dijo el profesor.',
      'Noticia exclusiva para su madre',
      'Suscriptores y vecinos pagan la obra',
      'Te quedan 3 días de vida, le dijo el médico.',
      'Ha alcanzado el récord del mundo',
    ],
  },
  already: {
    removes: [
      '¿Ya eres suscriptor? Inicia sesión',
      '¿Ya tenés suscripción?',
      'Ya tengo una suscripción',
      '¿Olvidaste tu contraseña?',
      'Iniciar sesión con Google',
      'Si ya sos suscriptor podés',
    ],
    keeps: ['Ya eres mayor', 'Olvidó la clave del éxito', '¿Ya tiene candidato?', 'Continuar con Google como socio'],
  },
  offer: {
    removes: ['Sin permanencia', 'Suscríbete desde $99', 'Cancela cuando quieras'],
    keeps: [
      'Cancela cuando quieras el contrato, promete la empresa de luz.',
      'Acceso ilimitado a las playas desde el lunes.',
      'Disfruta de todo el contenido del museo.',
      'Prueba por 5 euros el menú del barrio.',
      'Elige tu plan de pensiones antes de mayo, aconseja el banco.',
      'Ver los planes del alcalde',
      'Prueba de fuego',
      'Cancela el viaje el presidente',
      'Elige el partido a su líder',
      'Acceso ilimitado al agua, el sueño',
    ],
  },
  button: {
    removes: ['Inicia sesión', 'Regístrate', 'Ingresar'],
    keeps: ['Entrar en razón', 'Registro civil', 'Acceder al crédito'],
  },
  'ad-blocker': {
    removes: ['Desactiva tu bloqueador de anuncios', 'Bloqueador de anuncios detectado'],
    keeps: [
      'Desactiva la policía una bomba',
      'Parece que usas la cabeza, le dijo.',
      'Bloqueador de anuncios, a juicio',
    ],
  },
}
