import type { Locale } from './locale.js'

/** Dutch. */
export const nl: Locale = {
  lang: 'nl',
  functionWords:
    'de van het een en in is dat op te zijn met voor niet aan er die om ook als door bij maar uit hij naar dan nog werd tot over heeft worden ze wordt was deze hebben zich kan geen meer volgens',
  months:
    'januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep sept|oktober okt|november nov|december dec',
  weekdays: 'maandag ma dinsdag di woensdag wo donderdag do vrijdag vr zaterdag za zondag zo',
  saidBehindComma: 'zei|zeiden|zegt|zeggen|aldus|verklaarde|meldt|meldde|vertelde|vertelt|schreef|schrijft|volgens',
}
