import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  'skip-link': {
    removes: ['Saltar Recomendamos y continuar leyendo'],
    keeps: ['Saltar al vacío', 'Volver al inicio del año', 'Abrir el menú de la discordia', 'Fin de la espera'],
  },
  'menu-word': {
    removes: ['Política', 'Fotogalería'],
    keeps: ['Inicio del curso', 'Buscar oro', 'Más agua', 'Política y fútbol'],
  },
  crumbs: {
    removes: ['Inicio > Noticias > Valle', 'Portada » Política', 'Usted está aquí: Inicio'],
    keeps: ['Inicio y final', 'Noticias de un secuestro', 'Está en juego el agua'],
  },
  gallery: {
    removes: ['Foto 1 de 5', '12 de 14 fotos'],
    keeps: [
      'Haz clic aquí para ver tu premio, decía el mensaje de los estafadores.',
      'Foto 1 de 5 era falsa, dijo el perito.',
      'Ver fotos de guerra cambia a los niños',
      'Ampliar la imagen del país',
    ],
  },
  tools: {
    removes: [
      'Regalar artículo',
      'Escuchar noticia',
      'Escucha esta noticia',
      'Guardar para después',
      'Escuchar este artículo',
    ],
    keeps: [
      'Regalar artículos de lujo al juez fue delito.',
      'Escucha esta canción',
      'Guardar la calma',
      'Resumen de un fracaso',
      'Imprimir una casa en tres días',
    ],
  },
  pager: {
    removes: ['Pagina 5 de 5'],
    keeps: [
      'Página 2 de la novela',
      'La próxima noticia será buena, bromeó.',
      'Artículo 155',
      'Siguiente parada: la luna',
    ],
  },
  'tag-list': {
    removes: ['Etiquetas: puente, valle', 'Archivado en: Política', 'Temas: agua, sequía'],
    keeps: [
      'Etiquetas de vino contra el fraude',
      'Temas pendientes',
      'Archivado el caso del puente',
      'Categoría de ascenso',
    ],
  },
  'search-box': {
    removes: ['Buscar en el sitio'],
    keeps: ['Buscar en el mar', 'Escribe para recordar', 'Resultados para llorar'],
  },
}
