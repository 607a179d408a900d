import type { Locale } from './locale.js'

/** Spanish. */
export const es: Locale = {
  lang: 'es',
  functionWords:
    'de la que a el en y los se del las por un con no una su para es al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también fue había hasta desde son según',
  months:
    'enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sep sept set|octubre oct|noviembre nov|diciembre dic',
  weekdays: 'lunes lun martes mar miércoles miercoles mié mie jueves jue viernes vie sábado sabado sáb sab domingo dom',
  saidBehindComma:
    'dij(?:o|eron)|afirm(?:ó|aron|a)|declar(?:ó|aron)|explic(?:ó|aron|a)|señal(?:ó|aron)|asegur(?:ó|aron|a)|indic(?:ó|aron)|añadió|agregó|sostuvo|manifestó|advirtió|pidió|ha dicho|ha afirmado|dice|según',
}
