import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  'skip-link': {
    removes: [
      'Saltar al contenido',
      'Ir al contenido principal',
      'Volver arriba',
      'Saltar Recomendamos y continuar leyendo',
      'Cerrar menú',
    ],
    keeps: ['Saltar al vacío', 'Volver al inicio del año', 'Abrir el menú de la discordia', 'Fin de la espera'],
  },
  'menu-word': {
    removes: ['Inicio', 'Buscar', 'Etiquetas:', 'Política', 'Fotogalería', 'Contacto'],
    keeps: ['Inicio del curso', 'Buscar oro', 'Más agua', 'Política y fútbol'],
  },
  footer: {
    removes: ['Aviso legal | Política de privacidad | Contacto', 'Cartas al director', 'Editor responsable: Ana Ruiz'],
    keeps: ['Política de privacidad bajo sospecha', 'Cartas al director de la prisión', 'Miembro de la banda'],
  },
  crumbs: {
    removes: ['Inicio > Noticias > Valle', 'Portada » Política', 'Usted está aquí: Inicio'],
    keeps: ['Inicio y final', 'Noticias de un secuestro', 'Está en juego el agua'],
  },
  gallery: {
    removes: [
      'Haz clic en la imagen para ampliar',
      'Foto 1 de 5',
      'Ver galería',
      'Ampliar imagen',
      'Ver más fotos',
      '12 de 14 fotos',
      'Haga clic en la imagen para ampliar',
    ],
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
      'Más información sobre The Trust Project',
      'Escucha esta noticia',
      'Tamaño de letra',
      'Imprimir artículo',
      'Guardar para después',
      'Modo oscuro',
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
    removes: [
      'Artículo anterior',
      'Página siguiente',
      'Navegación de entradas',
      'Artículo anteriorEl puente reabre en mayo',
      'Siguiente noticia',
    ],
    keeps: [
      'Página 2 de la novela',
      'La próxima noticia será buena, bromeó.',
      'Artículo 155',
      'Siguiente parada: la luna',
    ],
  },
  'tag-list': {
    removes: ['Etiquetas: puente, valle', 'Archivado en: Política', 'Temas: agua, sequía', 'Archivado en Cultura'],
    keeps: [
      'Etiquetas de vino contra el fraude',
      'Temas pendientes',
      'Archivado el caso del puente',
      'Categoría de ascenso',
    ],
  },
  'search-box': {
    removes: ['Buscar en el sitio', 'Escribe para buscar', 'Búsqueda avanzada'],
    keeps: ['Buscar en el mar', 'Escribe para recordar', 'Resultados para llorar'],
  },
}
