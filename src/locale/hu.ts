import type { Locale } from './locale.js'

/** Hungarian. */
export const hu: Locale = {
  lang: 'hu',
  functionWords:
    'a az és hogy nem is egy ez csak meg de volt el már még azt mint ha vagy szerint kell lehet között után pedig ki lesz nagyon minden most arra ami mert akik amely amelyek ezt voltak lett majd így aki',
  sparing: true,
  months:
    'január jan|február febr feb|március márc|április ápr|május máj|június jún|július júl|augusztus aug|szeptember szept|október okt|november nov|december dec',
  weekdays: 'hétfő kedd szerda csütörtök péntek szombat vasárnap',
  saidBehindComma:
    'mondt[aá]k?|mondja|közölt[eé]k?|közli|hangsúlyozt[aá]k?|tette hozzá|jelentette ki|nyilatkozta|írt[aá]k?|írja|fogalmazott|szerint',
}
