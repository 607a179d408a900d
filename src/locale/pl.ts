import type { Locale } from './locale.js'

/** Polish. */
export const pl: Locale = {
  lang: 'pl',
  letters: 'łęążóśćńź',
  functionWords:
    'w i na z się do nie że to jest o jak za od po dla co ale tym czy przez są tak jego być może już był oraz które który tylko także ich przed ze przy jej nad pod roku lat został została zostały były było była będzie tej tego którego którym we jednak jeszcze można ma mają dziś',
  sparing: true,
  months:
    'stycznia styczeń sty|lutego luty lut|marca marzec mar|kwietnia kwiecień kwi|maja maj|czerwca czerwiec cze|lipca lipiec lip|sierpnia sierpień sie|września wrzesień wrz|października październik paź|listopada listopad lis|grudnia grudzień gru',
  weekdays: 'poniedziałek pon wtorek wt środa śr czwartek czw piątek pt sobota sob niedziela niedz nd',
  saidBehindComma:
    'powiedział[ay]?|powiedzieli|mówi|dodał[ay]?|podkreślił[ay]?|stwierdził[ay]?|zaznaczył[ay]?|poinformował[ayo]?|wyjaśnił[ay]?|napisał[ay]?|uważa|według|napisano|czytamy(?= w)|brzmiał[ao]?|brzmi|głosił[ao]?|głosi',
  predicates: 'był[aoy]?|byli|jest|są|został[aoy]?|to był[aoy]?|to ostatni[ea]|napisano',
  dateWords: {
    atClock: 'godz godzina godzinie o',
    joins: 'dnia roku r w z',
    unit: 'sekund sekundy minut minuty minutę godzin godziny godzinę dni dzień tygodni tygodnie tydzień miesięcy miesiące miesiąc lat lata rok',
    years: 'lat lata rok',
    ago: 'temu wczoraj dziś dzisiaj',
  },
  and: 'i|oraz',
  noAuthor: 'poniedziałek wtorek środa czwartek piątek sobota niedziela boże',
  publicationWords: 'na i za',
  abbreviations: 'mgr|inż|hab|ul|al|pl|gen|płk|ks|św|im',
  creditWords:
    'agencja agencje archiwum autor autorka dla dziennikarz fot fotografia grafika i korespondent materiały na od oprac opracowanie opracował opracowała oraz prasowe przez redakcja red tekst tłumaczenie we wideo z ze zdjęcie zdjęcia źródło',
  sourceLabels: 'źródło',
  bylineOpenings: 'oprac(?:\\.|ował[ay]?)?|opracowanie|autor(?:ka|zy)?|tekst|rozmawiał[ay]?|napisał[ay]?',
  roles: 'redakcja|redaktor(?:ka)?|dziennikar(?:z|ka)|korespondent(?:ka)?',
  published: '\\bopublikowano\\b',
  updated: '\\bzaktualizowano\\b',
  also: 'też także również',
  continueReading: 'czytaj dalej|czytaj więcej',
  platforms: 'wykop',
  buttons:
    'udostępnij|podziel się|drukuj|wydrukuj|kopiuj link|skopiuj link|kopiuj|wyślij|skomentuj|komentarze|komentarz|lubię to|obserwuj|zapisz|więcej|posłuchaj|zamknij|tweetnij',
  noPlaces: '(?:wideo|pilne|tylko)\\b',
  people: {
    openings: 'napisał|napisała|przez|autorka|autor|tekst|rozmawiał|rozmawiała|opracowanie|opracował|opracowała',
    labels: 'autorka|autorzy',
    helpers: 'zdjęcia|tłumaczenie|źródło',
    roles: 'redakcja|dziennikarz',
    groups: 'redakcja',
    leadingGroups: 'redakcja',
    buttons: 'więcej|czytaj|wszystkie',
  },
  compounds: {
    first: 'neo wice',
    pairs: {
      '.{2}(?:[sc]ko|[czlwrajn]no|wono)$': '.{3}(?:[yi]|[ie]?ego|ej|[yi]ch|[yi]mi?|e?mu)$',
      '.{3}(?:[sc]ko|[zlwa]no)$': '.{4}(?:owe|ne|kie|cze)$',
      '^(?:jed(?:en|na)|dw(?:a|ie)|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć)$':
        '^(?:jed(?:en|na)|dw(?:a|ie)|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć)$',
    },
  },
}
