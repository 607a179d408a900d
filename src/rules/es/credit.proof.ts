import type { Proofs } from '../rule.js'
import type { credit } from './credit.js'

export const proof: Proofs<typeof credit> = {
  photo: {
    removes: [
      'Foto: Ana Ruiz / EFE',
      '(Foto: Ana Ruiz)',
      'Fotos: Archivo',
      'FOTO: CORTESÍA',
      'Fotografía de Ana Ruiz',
      'Crédito: Getty Images',
      'Foto: Captura de pantalla',
      'Foto: Pixabay',
    ],
    keeps: [
      'Foto: la imagen ganadora muestra una garza al amanecer.',
      'La foto de Ana Ruiz ganó el premio.',
      'Foto de familia en la cumbre',
      'Crédito: cómo pedirlo sin riesgo',
      'Video: así cayó el puente',
    ],
  },
  courtesy: {
    removes: ['Imagen: ACNUR', 'Cortesía', 'Gentileza Club Náutico'],
    keeps: ['Cortesía obliga', 'Gentileza del rival', 'Imagen: todo lo que cuenta el espejo', 'Archivo abierto'],
  },
  contact: {
    removes: [
      '¿Tienes información? Escríbenos',
      'Contacta con la redacción',
      'Sígueme en Twitter: @ana_ruiz',
      'Ana Ruiz @ana_ruiz',
    ],
    keeps: [
      'Sígueme en Twitter, escribió el edil.',
      '¿Tienes información? preguntó el fiscal.',
      'Quien tenga información puede escribir a denuncias@policia.example o llamar al 112.',
      'Contacto con la víctima: ninguno',
      'Correo electrónico cumple medio siglo',
    ],
  },
  biography: {
    removes: [
      'Ana Ruiz es periodista y colabora en varios medios.',
      'Luis de la Paz es redactor de Economía. Antes trabajó en la radio.',
    ],
    keeps: [
      'Ana Ruiz es sospechosa del robo, según la policía.',
      'El detenido es periodista y vive en Lima, dijo el juez.',
      'Ana Ruiz es la alcaldesa más joven del país.',
    ],
  },
  'about-name': {
    removes: ['Sobre María Gómez', 'Acerca de Jo Ng'],
    keeps: ['Sobre cuarenta personas acudieron.', 'El autor es desconocido.'],
  },
  'about-author': {
    removes: ['Sobre el autor', 'Acerca de la autora'],
    keeps: ['Sobre cuarenta personas acudieron.', 'El autor es desconocido.'],
  },
}
