import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  'to-continue': {
    removes: [
      'Suscríbete para seguir leyendo',
      'Registrate gratis para seguir leyendo',
      'Regístrate para continuar leyendo este artículo',
      'Para continuar leyendo, inicia sesión',
      'Inicia sesión para seguir leyendo',
      'Este contenido es exclusivo para suscriptores',
      'Esta nota está disponible solo para suscriptores. Suscríbete.',
      'Si continúas leyendo en este dispositivo, no se podrá leer en el otro.',
    ],
    keeps: [
      'Para seguir leyendo en la vejez hace falta luz',
      'Los suscriptores de la compañía de gas pagarán más desde enero.',
      'Este artículo es de lujo',
      'Accede a reunirse con los vecinos el ministro',
      'Regístrate y vota, pide la campaña',
    ],
  },
  'members-only': {
    removes: [
      'Contenido exclusivo para suscriptores',
      'Solo para suscriptores digitales',
      'Exclusivo suscriptores',
      'El contenido al que quiere acceder es exclusivo para suscriptores.',
      'Has alcanzado tu límite de artículos gratuitos',
      'Contenido Premium',
    ],
    keeps: [
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
    removes: [
      'Suscríbete por 1 € al mes',
      'Suscríbete desde $99',
      'Cancela cuando quieras',
      'Ver planes',
      'Accede sin límites a todo el contenido',
    ],
    keeps: [
      'Prueba de fuego',
      'Cancela el viaje el presidente',
      'Elige el partido a su líder',
      'Acceso ilimitado al agua, el sueño',
    ],
  },
  button: {
    removes: ['Inicia sesión', 'Regístrate', 'Suscriptores', 'Ingresar'],
    keeps: ['Entrar en razón', 'Registro civil', 'Acceder al crédito'],
  },
  'ad-blocker': {
    removes: [
      'Desactiva tu bloqueador de anuncios',
      'Hemos detectado que usas un bloqueador de publicidad. Desactívalo para continuar.',
      'Bloqueador de anuncios detectado',
    ],
    keeps: [
      'Desactiva la policía una bomba',
      'Parece que usas la cabeza, le dijo.',
      'Bloqueador de anuncios, a juicio',
    ],
  },
}
