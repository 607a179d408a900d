import type { ProvenFamily } from '../rule.js'

/** What players and embeds say to those who see neither. */
export const scriptResidue = {
  /** `Ver esta publicación en Instagram`, `Una publicación compartida por Ana Ruiz (@anaruiz)`, `Este video no está disponible` */
  embed: {
    lines: [
      '(ver|mira|abrir) (esta publicación|esta foto|este video|este vídeo|este post|este tuit|este tweet|este reel|' +
        'este mensaje) en (instagram|facebook|threads|tiktok|twitter|x|youtube)',
      '(una publicación|una foto|un video|un vídeo|un post|un reel) (compartida|publicada|compartido|publicado) (por|de) {credit}[ (@{words})]',
      '(este video|este vídeo|este contenido|este tuit|este tweet|esta publicación|este mensaje) ' +
        '(no está|ya no está) disponible[ (en este momento|actualmente|en tu país)]',
      '(video|vídeo|contenido|publicación|tuit|tweet) no disponible',
      '(ver|mira) en (youtube|facebook|instagram|tiktok)',
    ],
    proof: {
      removes: [
        'Ver esta publicación en Instagram',
        'Una publicación compartida por Ana Ruiz (@anaruiz)',
        'Este video no está disponible',
        'Ver en YouTube',
      ],
      keeps: [
        'Una publicación compartida por miles era falsa, dijo la policía.',
        'Ver esta ciudad a pie',
        'Este contenido no está disponible en farmacias, dijo el médico.',
      ],
    },
  },
  /** `Cargando reproductor`, `Reproducir video`, `Activar sonido` */
  player: {
    lines: [
      '(cargando|inicializando) [el] (reproductor|video|vídeo|tweet|tuit|contenido)',
      '(el reproductor|el video) se está cargando',
    ],
    words: [
      'reproducir video',
      'reproducir vídeo',
      'pausar video',
      'activar sonido',
      'activar el sonido',
      'desactivar sonido',
      'silenciar',
      'pantalla completa',
      'salir de pantalla completa',
      'velocidad de reproducción',
    ],
    place: 'edges',
    proof: {
      removes: ['Cargando reproductor', 'Reproducir video', 'Activar sonido'],
      keeps: ['Cargando sacos, perdió la espalda.', 'Silenciar al testigo costó caro.'],
    },
  },
} satisfies ProvenFamily
