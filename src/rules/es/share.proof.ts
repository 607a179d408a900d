import type { Proofs } from '../rule.js'
import type { share } from './share.js'

export const proof: Proofs<typeof share> = {
  'share-this': {
    removes: ['Compártelo en redes', 'Copiar enlace', 'Enlace copiado'],
    keeps: [
      'Comparte esta información con la policía, pidió la fiscal.',
      'Comparta esta foto del sospechoso, pidió la policía a los vecinos.',
      'Compartir el pan',
      'Comparte con tus vecinos el agua, pide la alcaldía.',
      'Copiar el modelo danés',
    ],
  },
  button: {
    removes: ['Compartir', 'Guardar', 'Me gusta', 'Síguenos', '12 compartidos'],
    keeps: ['Compartir mesa', 'Guardar silencio', 'Me gusta el fútbol', '12 veces compartido dolor'],
  },
  bar: {
    removes: [
      'Compartir Facebook Twitter',
      'Compartir: Facebook, Twitter, WhatsApp',
      'Facebook Twitter WhatsApp Copiar enlace',
    ],
    keeps: ['Compartir piso y vida', 'Enviar soldados', 'Guardar Facebook en el cajón'],
  },
  wordpress: {
    removes: [
      'Enviar por correo electrónicoEscribe un blogCompartir en XCompartir con Facebook',
      'Me gusta esto: Me gusta Cargando...',
    ],
    keeps: [
      'Escribe un blog desde la cárcel',
      'Haz clic para compartir, decía la estafa, y 900 picaron.',
      'La puerta se abre en una ventana nueva',
    ],
  },
  'follow-us': {
    removes: [
      'Sigue nuestro WhatsApp',
      'Dale me gusta a nuestra página',
      'Síguenos en:',
      'Síguenos en Facebook',
      'Síguenos en Google News',
      'Seguinos en Instagram',
      '¡Síguenos en Twitter y Facebook!',
      'Siga las noticias de Ejemplo desde Google News',
      'Sigue a Ejemplo en Facebook y X',
      'Síguenos en nuestras redes sociales',
    ],
    keeps: [
      'Encuéntranos en Facebook, decía el reclutador.',
      'Únete al grupo de WhatsApp, decía el reclutador.',
      'Sigue en la cárcel',
      'Síguenos en la marcha, pidieron los organizadores.',
      'Siga el desvío en la salida norte, avisó la policía.',
      'Únete al coro el martes en el ayuntamiento.',
      'Facebook, Twitter y Google no quisieron comentar el fallo.',
    ],
  },
}
