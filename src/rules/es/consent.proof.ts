import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  'cookie-notice': {
    removes: [
      'Almacenar la información en un dispositivo y/o acceder a ella',
      'Este contenido está alojado en YouTube',
      'Al continuar navegando acepta el uso de cookies.',
      'Valoramos su privacidad',
      'Nosotros y nuestros socios almacenamos información en un dispositivo.',
      'Utilizamos cookies',
      'Utilizamos cookies propias y de terceros para mejorar su experiencia.',
      'Este sitio web usa cookies. Si continúas, aceptas su uso.',
      'Si continúa navegando, acepta nuestra política de cookies.',
      'Nosotros y nuestros socios usamos cookies para mostrar anuncios.',
    ],
    keeps: [
      'Este contenido está alojado en la cárcel, dijo el juez.',
      'Al navegar por el río, aceptan las condiciones de uso del parque.',
      'Si sigue la sequía, habrá nuevas condiciones de uso del agua.',
      'Utilizamos cookies sin consentimiento, admitió la empresa.',
      'Al utilizar estas cookies, la firma violó la ley.',
      'Puede configurar mal las cookies un niño, dice la agencia.',
      'La agencia multó a la empresa por usar cookies sin permiso de los usuarios.',
      'Si continúa la lluvia, el club aplazará el partido.',
      'Las cookies de la abuela ganaron el concurso.',
      'Usamos la ley, no la fuerza',
    ],
  },
  choice: {
    removes: ['Aceptar', 'Configurar cookies', 'Política de cookies', 'No, gracias'],
    keeps: ['Aceptar la derrota', 'Rechazar el acuerdo', 'De acuerdo en todo'],
  },
  captcha: {
    removes: ['Este sitio está protegido por reCAPTCHA y se aplican los términos de Google.', 'No soy un robot'],
    keeps: ['No soy un robot, protesta el obrero', 'Este sitio está protegido por la ley'],
  },
  browser: {
    removes: [
      'Tu navegador no soporta el elemento de audio.',
      'Su navegador está desactualizado',
      'Por favor habilita JavaScript',
    ],
    keeps: [
      'El navegador portugués no volvió',
      'Active el freno de mano',
      'Tu navegador no sabe nada de ti, o eso creías.',
    ],
  },
}
