import type { Family } from '../rule.js'

/** The frame of a page: menus, crumbs, pagers, galleries, tools. */
export const navigation = {
  /** A jump within the page: `Saltar al contenido`, `Ir al contenido principal`, `Volver arriba` */
  'skip-link': {
    lines: [
      '(saltar|ir|pasar|salta|ve|omitir e ir|ir directamente) (al|hasta el|a la) (contenido|contenido principal|menú|menú principal|pie de página|buscador|navegación|navegación principal|artículo|footer|barra lateral|búsqueda)',
      '(volver|subir|ir|regresar|vuelve) (arriba|al inicio|a la portada|al principio|al menú|al índice|hacia arriba|a inicio|al home|al comienzo)',
      'saltar {words} y continuar leyendo',
      '(fin|final) de (recomendamos|más leídas|contenido exclusivo|quizás también te interese|contenido|{words} más leídas|historias recomendadas)',
      '(abrir|cerrar|mostrar|ocultar|desplegar) [el] (menú|menu|buscador|búsqueda|navegación|submenú)[ de navegación| principal| lateral]',
      '(menú|menu|navegación) (principal|de navegación|secundario|superior|de usuario|móvil)',
      'la función de búsqueda{rest}',
    ],
  },
  /** A word or two of a menu: `Inicio`, `Buscar`, `Secciones`, `Iniciar sesión` */
  'menu-word': {
    lines: [
      '(aviso de privacidad|defensor de la audiencia|defensoría de las audiencias|texto completo)',
      '(inicio|portada|home|menú|menu|buscar|búsqueda|buscador|cerrar|secciones|siguiente|anterior|atrás|volver|subir|más|ver menos|mostrar más|cargar más|leer|abrir|salir|mi cuenta|mi perfil|perfil|usuario|ayuda|extras)',
      '(temas|etiquetas|tags|categorías|categoría|archivado en|hemeroteca|archivo|autores|especiales|servicios|suplementos|fototeca|temas del día|temas destacados|es noticia|en esta noticia|en este artículo)',
      '(contacto|contáctenos|contáctanos|quiénes somos|quienes somos|[¿]quiénes somos[?]|nosotros|sobre nosotros|publicidad en {publication}|anúnciate|anúnciese|mapa del sitio|mapa web|aviso legal|condiciones de uso|términos y condiciones|términos de uso|política de privacidad|políticas de privacidad|política editorial|código de ética|trabaja con nosotros|rss|clasificados|edición impresa|versión impresa|ediciones locales|kiosco|epaper|horóscopo|crucigrama|pasatiempos|sudoku|lotería|tienda|promociones|obituarios|esquelas|fúnebres|necrológicas|cartelera|el tiempo|clima|boletines|preguntas frecuentes|privacidad)',
      '(resumen|ver resultados|ver encuesta|cargando tweet|contenido no disponible|página principal|entrada más reciente|entrada antigua|entradas más recientes|entradas antiguas|comunicado|comunicados|coronavirus|cine|tenis|música|sociales|seguridad|españa|historia|ciencia y tecnología|béisbol|baloncesto|ciclismo|televisión|teatro|vivienda|justicia|fotografía|mujer|impreso|el mundo|golf|arte|programas|programación|programación tv|boxeo|tribuna|tribunas|encuesta|encuestas|the trust project)',
      '(video|videos|vídeo|vídeos|foto|fotos|galería|galerías|fotogalería|fotogalerías|imágenes|audio|podcast|podcasts|multimedia|infografía|infografías)',
      '(noticias|actualidad|política|economía|deportes|deporte|fútbol|mundo|internacional|internacionales|nacional|nacionales|locales|local|país|sociedad|cultura|opinión|editorial|editoriales|columnistas|columnas|sucesos|policiales|judiciales|judicial|espectáculos|entretenimiento|farándula|gente|tecnología|ciencia|salud|educación|turismo|viajes|moda|motor|motores|autos|negocios|empresas|finanzas|viral|estilo|estilo de vida|vida|gastronomía|recetas|medio ambiente|regiones|ciudad|ciudades|provincias|departamentos|metro|estados|blogs|magazine|revistas|redes sociales)',
    ],
    place: 'run',
  },
  /** What stands at the foot of every page: `Política de privacidad | Aviso legal`, `Cartas al director` */
  footer: {
    lines: [
      '(aviso legal|política de privacidad|política de cookies|términos y condiciones|condiciones de uso|quiénes somos|contacto|mapa web)[,| \\|| •| ·| -| /] (aviso legal|política de privacidad|política de cookies|términos y condiciones|condiciones de uso|quiénes somos|contacto|contáctenos|publicidad){matter}',
      '(cartas al director|cartas de los lectores|correo de los lectores|defensor del lector|envíanos tu noticia|denuncias ciudadanas|trabaje con nosotros|anuncie aquí|anuncie con nosotros|anúnciate aquí|anúnciate con nosotros|publicite con nosotros|publicita con nosotros|tarifas publicitarias|libro de reclamaciones|defensoría de la audiencia|código deontológico|miembro de)',
      '(director|directora|editor responsable|directora general|director general|propietario|registro dnda|registro de propiedad intelectual|edición n|edición nº)[ ]: {matter}',
    ],
    place: 'tail',
  },
  /** Where the page stands on the site: `Inicio > Noticias > Valle`, `Estás aquí: Inicio` */
  crumbs: {
    lines: [
      '(inicio|portada|home|noticias) (>|»|›|→|>>|::|\\||•|/) {rest}',
      '(estás|está|usted está|estas|te encuentras) (aquí|en)[: {rest}]',
    ],
    place: 'head',
  },
  /** A gallery’s counter and buttons: `Foto 1 de 5`, `Ver galería`, `Ampliar` */
  gallery: {
    lines: [
      '(foto|imagen|fotografía|galería|video) {n}( de | / |/){n}',
      '{n}( de | / |/){n} (fotos|imágenes|fotografías)',
      '(ver|abrir|mira|mire|mirá) [la|todas las|más|las|{n}] [foto] (galería|galerías|fotogalería|fotos|imágenes|galería de fotos|galería de imágenes|fotos de la galería)[ completa| \\({n}\\)]',
      '(ver|haz clic para|haga clic para|clic para|pulse para|toque para|pincha para) [ampliar|agrandar|ver] [la] (imagen|foto|fotografía)[ completa| en tamaño completo| más grande| a tamaño completo]',
      '(ampliar|agrandar|maximizar|descargar) [la] (imagen|foto|infografía)',
      '(haga|haz) (click|clic) (en la imagen|en la foto|sobre la imagen|en la infografía|aquí|sobre la foto) para (ampliar|agrandar|verla|ver (la|las|más) (imagen|foto|fotos|galería|imágenes))[ {words}]',
    ],
    place: 'edges',
  },
  /** Tools beside a story: `Escucha esta noticia`, `Tamaño de letra`, `Guardar`, `Traducir` */
  tools: {
    lines: [
      '(regala|regalar|ofrecer|obsequia|obsequiar) [este|el] artículo',
      '(artículo regalo|artículo de regalo|(escuchar|oír) (artículo|noticia|nota))',
      '(conforme a los criterios de the trust project|más información sobre the trust project|conforme a los criterios de)',
      '(escucha|escuchá|escuche|escuchar|oír) (esta|este|la|el) (noticia|nota|artículo|contenido|audio|nota en audio|noticia en audio|artículo en audio|entrada|podcast)[ (aquí|ahora|{n} min|{n} minutos)]',
      '(tamaño|aumentar|reducir|disminuir) [de|del|el tamaño de] [la] (letra|texto|fuente|tipografía|tamaño de letra|tamaño)',
      '(imprimir|guardar|traducir|descargar|enviar|resumir) (noticia|artículo|nota|página|pdf|esta noticia|este artículo|esta nota|por correo|por email|por mail|a un amigo|en favoritos|para después|para más tarde|para leer después)',
      '(versión|modo) (imprimible|para imprimir|lectura|oscuro|claro|accesible|de lectura)',
      '(seguir|dejar de seguir|activar alertas|añadir a favoritos|agregar a favoritos|guardado en favoritos|seguir tema|seguir autor|seguir a este autor|leer después|leer más tarde|guardar para después)',
      '(resumen con ia|resumen generado por ia|generado por ia|resumen de la noticia|audio generado con ia|noticia en audio|audio del artículo|0:00|00:00)',
      '(este|el) (resumen|audio|contenido|texto) (ha sido|fue|es|está) (generado|creado|elaborado|narrado|producido) (con|por|mediante|usando) {title}',
    ],
    place: 'edges',
  },
  /** To the next page or story: `Artículo anterior`, `Página siguiente`, `Navegación de entradas` */
  pager: {
    lines: [
      '(artículo|noticia|nota|entrada|página|pagina|post|publicación|anterior|siguiente|próximo|próxima|publicaciones|entradas|noticias) (anterior|siguiente|anteriores|siguientes|artículo|noticia|nota|entrada|previa|previo|próxima|próximo|más antiguas|más recientes)',
      '(artículo anterior|noticia anterior|nota anterior|artículo siguiente|noticia siguiente|próximo artículo|siguiente noticia|entrada anterior|entrada siguiente|nota siguiente|nota previa|próxima noticia|artículo previo|anterior noticia|entrada anterior:|publicación anterior|siguiente publicación)[ |:|: ]{title}',
      'navegación de (entradas|la entrada|artículos|publicaciones|noticias|páginas)',
      '(página|pag.|pág.) {n} de {n}',
      '(ver|volver a) (noticia|artículo|nota) (anterior|siguiente)',
    ],
    place: 'edges',
  },
  /** Under which words a story is filed: `Etiquetas: puente, valle`, `Archivado en: Política`, `Temas: agua` */
  'tag-list': {
    lines: [
      '(etiquetas|etiqueta|tags|temas|tema|temas relacionados|archivado en|archivado bajo|archivado|categorías|categoría|categorias|palabras clave|etiquetado como|publicado en|más sobre|más en|más información sobre|temas de la nota|temas del artículo|en este artículo|en esta noticia|en esta nota|lee más sobre|más noticias sobre|noticias sobre|posteado en|secciones|temas de hoy|temas que aparecen en esta nota|personajes|seguir temas|guardado en)[ ]: {matter}',
      '(archivado en|etiquetado como|etiquetado con|publicado en la categoría|esta entrada fue publicada en|esta entrada se publicó en|posteado en|etiquetado) {matter}',
      '(temas relacionados|seguir leyendo sobre|más sobre este tema|temas en esta noticia|en este artículo|en esta nota|temas de esta nota|en esta noticia|archivado en|temas relacionados con esta noticia)',
    ],
    place: 'tail',
    headsList: true,
  },
  /** The search box: `Escribe para buscar`, `Buscar en el sitio` */
  'search-box': {
    lines: [
      '(buscar en|buscar|búsqueda en) (el sitio|este sitio|esta web|la web|{publication}|por|noticias|...)',
      '(escribe|ingrese|introduzca|escriba|introduce|ingresa) {title} (buscar|búsqueda|palabra clave|término)',
      '(búsqueda avanzada|resultados de búsqueda|resultados de la búsqueda|resultados para|no se encontraron resultados|ver todos los resultados)',
    ],
    place: 'edges',
  },
} satisfies Family
