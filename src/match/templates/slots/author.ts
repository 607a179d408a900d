import { isName, isUnspacedName } from './name.js'
import { AND } from './particles.js'
import { setOf } from './scripts.js'

/** What follows “By” with capitals and is nobody, wherever it stands: `By Friday`, `By The Numbers`, `By Popular Demand` */
const NOBODY =
  /^(?:the|this|that|any|all|popular|numbers?|land|sea|air|night|day|noon|design|means|contrast|then|now|christmas|easter|ramadan|new|det\.?|detective|sgt\.?|sergeant|officer|lt\.?|lieutenant|capt\.?|captain|sheriff|constable|inspector|police|(?:mon|tues|wednes|thurs|fri|satur|sun)day),?$/i

/** What no name opens with, behind “Por”, “Par”, “Von”, “Di”, “Door”, “Av”: days, months, feasts, articles, turns of speech. */
const NO_OPENING = /* @__PURE__ */ setOf(
  'lunes martes miércoles jueves viernes sábado navidad pascua pascuas año enero febrero septiembre octubre noviembre diciembre fin favor ejemplo ahora tanto primera primer segunda última culpa ley qué que eso ello esto supuesto',
  'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira natal páscoa ano janeiro fevereiro setembro outubro novembro dezembro exemplo enquanto isso lei',
  'lundi mardi mercredi jeudi vendredi samedi noël pâques janvier février octobre novembre décembre exemple ailleurs conséquent contre ici rapport hasard',
  'montag dienstag mittwoch donnerstag freitag samstag sonntag weihnachten ostern pfingsten januar jänner februar oktober november dezember anfang beginn hand haus heute morgen gestern der die das dem den ein eine einer einem beruf',
  'lunedì martedì mercoledì giovedì venerdì sabato natale pasqua gennaio febbraio settembre ottobre novembre dicembre notte giorno sera nuovo più meno conseguenza solito certo',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag kerst pasen januari februari oktober december het een die dat deze',
  'måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag jul påske påsk alla alle alt allt dem dette detta denne denna',
  'poniedziałek wtorek środa czwartek piątek sobota niedziela boże понедельник вторник среда четверг пятница суббота воскресенье январь февраль рождество новый новая понеділок вівторок середа четвер пятниця неділя',
  'pazartesi salı çarşamba perşembe cuma ramazan ocak şubat senin selasa rabu kamis jumat sabtu minggu lebaran natal idul',
  'thứ ngày tháng năm tết giáng theo nếu khi trong sau',
  'δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο χριστούγεννα πάσχα luni marți miercuri joi vineri sâmbătă crăciun paște pondělí úterý čtvrtek pátek vánoce hétfő kedd szerda csütörtök péntek karácsony húsvét maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai joulu pääsiäinen',
  'الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد رمضان يناير فبراير شنبه یکشنبه دوشنبه جمعه نوروز עידן פסח सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार दिवाली होली সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার ঈদ',
)

/** Articles; only in capitals, for there are a `La Toya` and an `El Mehdi`. */
const ARTICLE = /^(?:LA|LE|LES|L|LOS|LAS|EL|IL|LO|GLI|UN|UNE|UNA|UNO|UM|UMA|OS|AS|DE|DET)$/

const SEPARATOR = /* @__PURE__ */ new RegExp(`, ?(?:(?:${AND}) )?| ?[、，،；;] ?| (?:${AND}) `, 'iu')
const DEGREE = /^(?:MD|PhD|Ph\.D|Jr|Sr|RN|MP|II|III|Dr|MdB|MdL|MdEP|CSc|PhDr)$/
const TRAILING_COMMA = /,$/

/** People as a byline names them: two words or more, and none that says when or how; one word in Han, kana, Hangul. */
export function isAuthor(text: string): boolean {
  const words = text.split(' ')
  if (words.length > 14 || words.some((word) => NOBODY.test(word))) return false
  const names = text.split(SEPARATOR)
  if (words.length < 2 && !names.every(isUnspacedName)) return false
  return names.every((name) => DEGREE.test(name) || (isName(name) && !opensLikeNobody(name)))
}

function opensLikeNobody(name: string): boolean {
  const blank = name.indexOf(' ')
  const first = (blank < 0 ? name : name.slice(0, blank)).replace(TRAILING_COMMA, '')
  return NO_OPENING.has(first.toLowerCase()) || ARTICLE.test(first)
}
