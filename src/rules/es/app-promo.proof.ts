import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  'get-app': {
    removes: [
      'Descarga la app gratis en Google Play',
      'La app de Ejemplo está disponible en Google Play y App Store',
      'Descarga nuestra app',
      '¡Descarga ya nuestra app!',
      'Descargá la app de Ejemplo Noticias',
      'Descargue nuestra aplicación y manténgase informado',
      'Abrir en la app',
      'Lee esta noticia en la app',
      '¿Quieres saber más? Descarga nuestra app y activa las alertas.',
    ],
    keeps: [
      'Descarga la app de la Seguridad Social, pidió el ministerio.',
      'Descargue la aplicación de la ciudad para reportar baches, pidió el alcalde.',
      'Instala la aplicación de rastreo en el teléfono de la víctima y la vigila.',
      'La app de la ciudad está disponible desde mayo.',
      'Descarga eléctrica mata a dos vacas',
      'La nueva aplicación del banco falló durante tres horas, dijo la empresa.',
      'Descargar la aplicación de la ciudad no es obligatorio, aclaró el alcalde.',
      'Baja la inflación en marzo',
      'Los usuarios descargan nuestra aplicación por miedo, admite la policía.',
    ],
  },
  badge: {
    removes: ['Disponible en Google Play', 'Descárgala en el App Store', 'App para Android'],
    keeps: [
      'Disponible en farmacias desde el lunes',
      'Aplicaciones para frenar el dengue',
      'Disponible en Google Play, el juego suma millones de descargas.',
    ],
  },
}
