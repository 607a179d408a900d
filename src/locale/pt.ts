import type { Locale } from './locale.js'

/** Portuguese. */
export const pt: Locale = {
  lang: 'pt',
  letters: 'ãçáéíóõêúàâôü',
  functionWords:
    'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está também só pelo pela até isso são entre',
  months:
    'janeiro jan|fevereiro fev|março marco mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez',
  weekdays:
    'segunda-feira segunda seg terça-feira terça ter quarta-feira quarta qua quinta-feira quinta qui sexta-feira sexta sex sábado sáb domingo dom feira',
  saidBehindComma:
    'diss(?:e|eram)|afirm(?:ou|aram|a)|declar(?:ou|aram)|explic(?:ou|aram|a)|pediu|garantiu|contou|acrescentou|destacou|diz|segundo|lê-se|lia-se|dizia|diziam',
  predicates: 'foi|foram|era|eram|é|são|tinha|dizia|estava',
  dateWords: {
    ordinal: 'º ª',
    atClock: 'à às',
    joins: 'de do',
    unit: 'dia dias mês ano anos segundo segundos minuto minutos hora horas semana semanas meses',
    years: 'ano anos',
    ago: 'há atrás ontem hoje',
  },
  and: 'e|com',
  particles: 'da de das do dos d e',
  articles: 'um uma os as',
  noAuthor:
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira natal páscoa ano janeiro fevereiro setembro outubro novembro dezembro exemplo enquanto isso lei',
  publicationWords: 'da do das dos e de a o',
  creditWords:
    'da de dos e agência agências arquivo com cortesia divulgação do das edição editor em enviada enviado fonte ilustração imagem imagens informações no na nas nos pela pelo redação repórter reprodução texto tradução vídeo',
  sourceLabels: 'fonte',
  bylineOpenings: 'escrito por|texto e fotos?|reportagem(?: de)?',
  bylinePlaces: 'em',
  roles: 'redação|repórter|correspondente|enviad[oa] especial|jornalista|editora?|agências',
  published: '\\b(?:publicad[oa]|postad[oa])\\b',
  updated: '\\batualizado\\b',
  also: 'também tambem ainda',
  continueReading: 'continue lendo|continuar lendo|continuar a ler|leia mais|ler mais',
  platforms: 'redes sociais',
  buttons:
    'compartilhar|compartilhe|partilhar|compartilhamento|copiar link|copie o link|link|e-mail|comentários|comentário|curtir|seguir|salvar|guardar|mais|ouvir|fechar|gosto|tweetar',
  noPlaces: '(?:análise|opinião)\\b',
  people: {
    openings: 'escrito por|publicado por|texto de|reportagem de|autor|autora',
    roles: 'redação|repórter|jornalista',
    groups: 'redacao|redação',
    leadingGroups: 'redação',
    buttons: 'mais|artigos|leia',
    accounts: 'redacao|redação',
  },
  compounds: {
    first: 'vice pós pré recém secretário neo nazi',
    likely: 'ex não meio pró porta segunda terça quarta quinta sexta',
    last: 'feira voz',
    linking: 'de do da dos das a e',
    pairs: {
      '[áêéíô]$': '^l[oa]s?$',
      '^[a-z]{3,}(?:[aei]|ou|[aeu]m|[aei]r|ndo)$': '^se$',
    },
  },
}
