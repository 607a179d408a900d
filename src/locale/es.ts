import type { Locale } from './locale.js'

/** Spanish. */
export const es: Locale = {
  lang: 'es',
  letters: 'óáíéúñü',
  functionWords:
    'de la que a el en y los se del las por un con no una su para es al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también fue había hasta desde son según',
  months:
    'enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sep sept set|octubre oct|noviembre nov|diciembre dic',
  weekdays: 'lunes lun martes mar miércoles miercoles mié mie jueves jue viernes vie sábado sabado sáb sab domingo dom',
  saidBehindComma:
    'dij(?:o|eron)|afirm(?:ó|aron|a)|declar(?:ó|aron)|explic(?:ó|aron|a)|señal(?:ó|aron)|asegur(?:ó|aron|a)|indic(?:ó|aron)|añadió|agregó|sostuvo|manifestó|advirtió|pidió|ha dicho|ha afirmado|dice|según|se lee|se leía|reza|rezaba|decía|decían|rogaban',
  predicates: 'fue|fueron|era|eran|es|son|había|decía|está|estaba',
  dateWords: {
    atClock: 'las',
    joins: 'de del d el a al la los',
    ordinal: 'º ª o a',
    unit: 'segundo segundos minuto minutos hora horas día días semana semanas mes meses año años',
    years: 'año años',
    ago: 'hace ayer hoy',
  },
  and: 'y|con',
  or: 'o',
  particles: 'de del la las los y e da',
  articles: 'la los las el un una de',
  noAuthor:
    'lunes martes miércoles jueves viernes sábado navidad pascua pascuas año enero febrero septiembre octubre noviembre diciembre fin favor ejemplo ahora tanto primera primer segunda última culpa ley qué que eso ello esto supuesto',
  publicationWords: 'de la los las el del y',
  abbreviations: 'Sra|Srta|Dra|Lic|Ing|Arq|Gral|Cap|Cía|Avda|Av|EE|UU|núm|pág|art|nº',
  creditWords:
    'del la y el agencia agencias archivo autor autora colaboración con cortesía créditos crédito edición editado en enviado especial fotografía fotografías foto fotos fuente gráfico gráficos imagen imágenes información informe los las para por redacción redactor redactora reportaje reportero texto traducción vídeo video',
  sourceLabels: 'fuente',
  bylineOpenings:
    'por|escrito por|publicado por|redactado por|texto(?: de| por)?|texto y fotos?|escribe|autora?|una entrevista de|entrevista de',
  bylinePlaces: 'desde',
  roles: 'redacción|redactora?|corresponsal|enviad[oa] especial|periodista|reporter[oa]|agencias',
  published: '\\bpublicado\\b',
  updated: '\\bactualizado\\b',
  also: 'también tambien además',
  continueReading: 'seguir leyendo|sigue leyendo|continuar leyendo|leer más',
  platforms: 'redes sociales|google noticias|menéame|meneame',
  buttons:
    'compartir|compartilo|imprimir|copiar enlace|copiar link|copiar|enlace|correo|correo electrónico|enviar|enviar por email|comentar|comentarios|comentario|me gusta|seguir|guardar|más|escuchar|cerrar|tuitear|twittear',
  noPlaces: '(?:última|urgente|exclusiv[oae]|análisis|opinión|fotos?|entrevista)\\b',
  people: {
    openings:
      'por|texto|escrito por|publicado por|autora|redacción|autor|autores|texto de|texto por|redactado por|entrevista de',
    labels: 'autora|autores',
    helpers: 'fotografía|fotografías|fotos de|editado por|traducido por|revisado por|fuente',
    roles: 'redacción|redactor|redactora|periodista',
    groups: 'redacción|s.a|s.l',
    leadingGroups: 'redacción',
    buttons: 'ver|todos|artículos|seguir|compartir|comentarios|más|leer',
    accounts: 'noticias|redacción',
  },
  compounds: {
    likely: 'ex anti',
    linking: 'de y a en',
  },
}
