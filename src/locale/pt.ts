import type { Locale } from './locale.js'

/** Portuguese. */
export const pt: Locale = {
  lang: 'pt',
  functionWords:
    'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está também só pelo pela até isso são entre',
  months:
    'janeiro jan|fevereiro fev|março marco mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez',
  weekdays:
    'segunda-feira segunda seg terça-feira terça ter quarta-feira quarta qua quinta-feira quinta qui sexta-feira sexta sex sábado sáb domingo dom feira',
  saidBehindComma:
    'diss(?:e|eram)|afirm(?:ou|aram|a)|declar(?:ou|aram)|explic(?:ou|aram|a)|pediu|garantiu|contou|acrescentou|destacou|diz|segundo',
}
