import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/index.js'

const S = [
  'The council of the town voted on Tuesday evening to rebuild the old bridge over the river.',
  'Work will begin in spring, and the road beside it stays open until the end of the autumn.',
  'Residents had asked for quieter nights and for safer crossings near the school in the valley.',
  'The mayor promised an answer to both before the first stone of the bridge is laid in the spring.',
  'She said that nobody would have to leave the town, and that in the end the work would pay for itself.',
  'The last bridge was built by hand in a year when the river was low and the winter was mild and long.',
  'Its stones were taken from the hill above the town, where the quarry is still open to visitors on Sundays.',
  'The bill for the new one will be paid by the county and by those who live in the valley below the town.',
  'The vote was close: it took the council three nights to agree on a plan that most of them could live with.',
]

/** Three sentences in one line, and labels. */
const SHORT = {
  de: [
    'Die Stadtbibliothek öffnet von September an auch am Sonntag, beschloss der Kreis am Mittwochabend.',
    'Die Türen waren ab Samstagmittag geschlossen, und mehr als 4000 Menschen hatten eine Petition unterschrieben.',
    'Ein Lesesaal für die Kinder folgt im Winter, und der Kreis zahlt dafür jedes Jahr sechzigtausend Kronen an die Stadt.',
    'Anzeige',
    'Artikel teilen',
    'Folgen Sie uns auf Facebook',
  ],
  fr: [
    'La bibliothèque municipale ouvrira le dimanche à partir de septembre, a décidé le canton mercredi soir.',
    'Le canton versera 60 000 couronnes par an pour la bibliothèque, et la salle des enfants suivra cet hiver.',
    'La plupart de ceux qui y travaillent sont pour, et le vote du conseil a été plus large que prévu dans le canton.',
    'Publicité',
    'Partager cet article',
  ],
  es: [
    'La biblioteca municipal abrirá los domingos desde septiembre, decidió la comarca el miércoles por la noche.',
    'La comarca pagará 60.000 coronas al año por las horas adicionales, y la sala de los niños llegará en invierno.',
    'La mayoría de los que trabajan allí está a favor, y el voto del concejo fue más amplio de lo que se esperaba.',
    'Publicidad',
    'Compartir en Facebook',
  ],
  ru: [
    'Городская библиотека с сентября будет работать по воскресеньям, решил в среду вечером районный совет.',
    'Район будет платить 60 тысяч крон в год за дополнительные часы, а читальный зал для детей откроется зимой.',
    'Сотрудников спросили до голосования, и большинство из них согласны с тем, что решил совет в среду вечером.',
    'Подписывайтесь на наш канал в Telegram',
  ],
  pl: [
    'Biblioteka miejska od września będzie otwarta także w niedziele, zdecydował w środę wieczorem powiat.',
    'Powiat zapłaci 60 tysięcy koron rocznie za dodatkowe godziny, a czytelnia dla dzieci powstanie zimą.',
    'Pracowników zapytano przed głosowaniem i większość z nich jest za tym, co w środę zdecydował powiat.',
    'Obserwuj nas na Facebooku',
  ],
  zh: [
    '市图书馆从九月起周日也将开放，县议会周三晚间作出决定。此前图书馆从周六中午起就关门。两名学生三月发起的请愿书有四千多人签名。',
    '县里每年将为延长的开放时间支付六万克朗。儿童阅览室将在冬天启用。表决前曾征求员工意见，多数人赞成。',
    '市长说，第一批书已经运到，周日的开放时间是上午九点到下午五点，学生和老人都可以免费入场。',
    '广告',
  ],
} as const

const at = (place: number, junk: string) => [...S.slice(0, place), junk, ...S.slice(place)].join(' ')
const STORY = S.join(' ')

describe('a post in one line', () => {
  it.each([
    ['a label at its start', at(0, 'Advertisement')],
    ['a label between sentences', at(3, 'ADVERTISEMENT')],
    ['a longer label', at(3, 'Story continues below advertisement')],
    ['a sign-up', at(4, 'Sign up for our newsletter.')],
    ['a pointer', at(2, 'Click here to read more.')],
    ['rights at its end', `${STORY} © 2024 The Example. All rights reserved.`],
    ['a button between sentences', at(3, 'Share this article')],
    ['several labels', at(4, 'Advertisement Share this article Sign up for our newsletter')],
    ['a teaser', at(5, 'ALSO READ: Headline of another story.')],
  ])('loses %s', (_, text) => {
    expect(cleanText(text).text).toBe(STORY)
  })

  it.each([
    at(3, 'Advertisement Standards Board members were there.'),
    at(3, 'Advertisement is what paid for the last bridge.'),
    at(3, 'He said no.'),
    at(3, 'Read more books, the teacher told them.'),
    at(3, 'Subscribe to that view and you lose, she said.'),
    at(3, 'Share it, she said.'),
    at(3, 'All rights reserved notices do not bind a court, the judge said.'),
    at(3, 'Read more Shakespeare, the mayor told the pupils of the school in the valley.'),
    at(3, 'Share this article of faith, she said, and you lose the vote of the valley.'),
    at(3, 'Follow us on Tuesday, the guides of the quarry tell all who come to the valley.'),
    at(3, 'Newsletter The Quarry was the first in the valley that the council read.'),
  ])('keeps %#', (text) => expect(cleanText(text).text).toBe(text))

  const NEXT = 'Jo Ng of the county council said that she was glad of it.'

  it.each([
    ['a label that says much', `Follow us on Facebook ${NEXT}`, NEXT],
    ['a label in capitals', `ADVERTISEMENT ${NEXT}`, NEXT],
    ['another, but for one of a single word', `Advertisement ${NEXT}`, `Advertisement ${NEXT}`],
    ['before a crumb', 'Follow us on Facebook Jo Ng said no.', 'Follow us on Facebook Jo Ng said no.'],
    [
      'where nobody knows where it ends',
      `Add us to your favourites and read The ${NEXT}`,
      `Add us to your favourites and read The ${NEXT}`,
    ],
    ['not a headline', `READ MORE: ${NEXT}`, `READ MORE: ${NEXT}`],
  ])('loses %s before a name', (_, before, after) => {
    expect(cleanText(at(3, before)).text).toBe(at(3, after))
  })

  it.each(Object.entries(SHORT))(
    'in %s loses labels of its language, in a few sentences',
    (_, [first, second, third, ...labels]) => {
      for (const label of labels) {
        expect(cleanText(`${first} ${label} ${second} ${third}`).text).toBe(`${first} ${second} ${third}`)
        expect(cleanText(`${label} ${first} ${second} ${third}`).text).toBe(`${first} ${second} ${third}`)
      }
    },
  )

  it.each([1, 4, 5, 40])('loses %i labels in a row, and is clean then', (count) => {
    const [first, second, third] = SHORT.zh
    const labels = Array.from({ length: count }, () => '今すぐ会員登録')
    for (const text of [[...labels, first, second, third].join(' '), labels.join(' ')]) {
      const cleaned = cleanText(text, { lang: 'ja' }).text
      expect(cleanText(cleaned, { lang: 'ja' }).text).toBe(cleaned)
    }
    expect(cleanText(at(3, Array.from({ length: count }, () => 'Advertisement').join(' '))).text).toBe(S.join(' '))
  })

  it('removes no sentence with a label that a rule allows to continue', () => {
    const [first, second, third] = SHORT.ru
    const text = `${first} Подписывайтесь на наш канал в Telegram ${second} ${third}`
    expect(cleanText(text).text).toBe(`${first} ${second} ${third}`)
    expect(cleanText(`Subscribe to our YouTube channel ${STORY}`).text).toBe(STORY)
  })

  it('is none if it is a paragraph of common length', () => {
    const text = `${S[0]} Sign up for our newsletter. ${S[1]}`
    expect(cleanText(text).text).toBe(text)
  })
})
