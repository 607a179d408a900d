import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/text.js'

/** News of three sentences, the last of them short, with what sites put between and behind: it is the story’s. */
const NEWS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Flood closes two schools in Marlow',
    'Two primary schools in Marlow were closed on Tuesday after the river broke its banks overnight.',
    '"We had twenty minutes to decide," said head teacher Ruth Allan.',
    'Anyone who needs help can call 01632 960 111.',
    'Share on Facebook|Advertisement|Read more: Five questions about the flood|Sign up for our morning newsletter',
  ],
  fr: [
    'Deux écoles fermées à Marans après la crue',
    'Deux écoles ont été fermées mardi à Marans après la crue de la Sèvre.',
    '« Nous avons eu vingt minutes », raconte la directrice, Ruth Allain.',
    'Les cours reprendront jeudi.',
    'Publicité|À lire aussi : Les crues en cinq questions|Inscrivez-vous à notre newsletter',
  ],
  it: [
    'Piena del Tevere, chiuse due scuole',
    'Due scuole di Orte sono state chiuse martedì per la piena del Tevere.',
    '«Abbiamo avuto venti minuti», racconta la preside Rita Allevi.',
    'Le lezioni riprenderanno giovedì.',
    'Pubblicità|Leggi anche: La piena in cinque domande|Iscriviti alla newsletter',
  ],
  pl: [
    'Powódź zamknęła dwie szkoły w Toruniu',
    'Dwie szkoły podstawowe w Toruniu zamknięto we wtorek po tym, jak Wisła wystąpiła z brzegów.',
    '– Mieliśmy dwadzieścia minut – mówi dyrektorka Ruta Alińska.',
    'Szkoły otworzą się w czwartek.',
    'Reklama|Czytaj także: Powódź w pięciu pytaniach',
  ],
  ru: [
    'В Твери из-за паводка закрыли две школы',
    'Две школы закрыли во вторник в Твери после того, как Волга вышла из берегов.',
    '«У нас было двадцать минут», — рассказала директор Руфь Алова.',
    'Школы откроются в четверг.',
    'Реклама|Читайте также: Паводок в пяти вопросах|Подписывайтесь на наш Telegram-канал',
  ],
  zh: [
    '洪水导致武汉两所学校停课',
    '武汉两所小学因长江水位上涨于周二停课。',
    '校长李如说，他们只有二十分钟。',
    '学校将于周四复课。',
    '相关阅读：洪水五问|广告',
  ],
}

describe('the last sentence of a story, however short', () => {
  for (const [lang, [headline = '', first, second, last, boilerplate = '']] of Object.entries(NEWS)) {
    const story = [headline, first, second, last]
    const around = boilerplate.split('|')
    it.each([
      ['between boilerplate', [...story.slice(0, 3), ...around.slice(0, -1), last, ...around.slice(-1)]],
      ['below all of it', [...story.slice(0, 3), ...around, last]],
      ['above it', [...story, ...around]],
    ])(`stays in ${lang}, %s`, (_, lines) => {
      expect(cleanText(lines.join('\n')).text.split('\n')).toEqual(expect.arrayContaining(story))
    })
  }

  it.each([
    [
      'ru',
      'Городская библиотека с сентября будет работать по воскресеньям, решил в среду вечером районный совет. До сих пор ' +
        'её двери закрывались в субботу в полдень. Более 4000 человек подписали петицию, которую в марте начали две ' +
        'студентки. «Мы учимся здесь, потому что дома шумно», — сказала одна из них на заседании. Район будет платить ' +
        '60 тысяч крон в год за дополнительные часы. Читальный зал для детей откроется зимой. Сотрудников спросили до ' +
        'голосования. Большинство из них согласны.',
      'Реклама',
    ],
    [
      'zh',
      '市图书馆从九月起周日也将开放，县议会周三晚间作出决定。此前图书馆从周六中午起就关门。两名学生三月发起的请愿书有四千多人签名。' +
        '「我们在这里学习，因为家里太吵」，其中一人在会议上说。县里每年将为延长的开放时间支付六万克朗。儿童阅览室将在冬天启用。' +
        '表决前曾征求员工意见。多数人赞成。',
      '相关阅读：博物馆关闭两年',
    ],
  ])('stays in %s where the body came in one line', (_, story, boilerplate) => {
    for (const gap of [' ', '']) expect(cleanText(story + gap + boilerplate).text).toBe(story)
  })
})

describe('a short sentence of the story about the media', () => {
  const story =
    'The town library will open on Sundays from September, the county decided on Wednesday evening. Until now its doors ' +
    'were closed from Saturday noon. More than 4,000 people had signed a petition that two students started in March. ' +
    'The county will pay 60,000 crowns a year for the extra hours. A reading room for children follows in the winter.'

  it.each([
    'Advertisement revenue fell by a third.',
    'Photo shows the library in 1931.',
    'Most read the law before they signed.',
    'Follow us, the guide said.',
  ])('stays above boilerplate: %s', (sentence) => {
    for (const gap of ['\n', ' ', '']) {
      const text = `${story}${gap}${sentence}`
      expect(cleanText(`${text}${gap}Advertisement`).text).toBe(text)
    }
  })
})

describe('a headline above a name and a date', () => {
  it.each([
    [
      'tr',
      "Sel Edirne'de iki okulu kapattı",
      'Hande Reşit',
      '12 Mart 2024 09:14',
      "Edirne'de Meriç'in taşması üzerine iki ilkokul salı günü kapatıldı.",
    ],
    [
      'ar',
      'إغلاق مدرستين في المنصورة بسبب الفيضان',
      'هدى رشيد',
      '12 مارس 2024',
      'أغلقت مدرستان في المنصورة يوم الثلاثاء بعد أن فاض النيل ليلا.',
    ],
  ])('stays in %s', (_, headline, name, date, sentence) => {
    expect(cleanText([headline, name, date, sentence].join('\n')).text.split('\n')[0]).toBe(headline)
  })
})
