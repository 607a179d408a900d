/** Sentences as papers print them, in some languages; made up. */
const sentences = {
  en: [
    'The harbour board met on Monday evening to decide what should become of the old grain store.',
    'Its roof has leaked since the storms of last winter, and the east wall leans towards the quay.',
    'Neighbours had asked for a market hall, while two shipping firms want the ground for containers.',
    'After three hours of talk the board voted, by seven to four, to keep the walls and to sell the rest.',
    'Work is to begin in spring, once the swallows that nest under the eaves have left.',
    'The city pays a third of the cost, and a lottery for old buildings the other two thirds.',
  ],
  de: [
    'Der Hafenrat hat am Montagabend beschlossen, was aus dem alten Kornspeicher werden soll.',
    'Durch das Dach regnet es seit den Stürmen des letzten Winters, und die Ostwand neigt sich zum Kai.',
    'Die Nachbarn hatten sich eine Markthalle gewünscht, zwei Reedereien wollen dort Container abstellen.',
    'Nach drei Stunden stimmte der Rat mit sieben zu vier Stimmen dafür, die Mauern zu erhalten.',
  ],
  ru: [
    'Совет порта в понедельник вечером решил, что станет со старым зерновым складом у причала.',
    'Крыша протекает с прошлой зимы, а восточная стена всё сильнее наклоняется к воде.',
    'Соседи просили построить рынок, а две компании хотели бы поставить там контейнеры.',
    'После трёх часов споров совет семью голосами против четырёх решил сохранить стены.',
  ],
  ar: [
    'قرر مجلس الميناء مساء الاثنين مصير مخزن الحبوب القديم الواقع على الرصيف الشرقي.',
    'ويتسرب الماء من سقفه منذ عواصف الشتاء الماضي، ويميل جداره الشرقي نحو البحر.',
    'وكان الجيران قد طلبوا بناء سوق، بينما تريد شركتان الأرض لوضع الحاويات عليها.',
    'وبعد ثلاث ساعات من النقاش صوت المجلس بسبعة أصوات مقابل أربعة للحفاظ على الجدران.',
  ],
  hi: [
    'बंदरगाह समिति ने सोमवार शाम तय किया कि पुराने अनाज गोदाम का आगे क्या होगा।',
    'पिछली सर्दियों के तूफ़ानों के बाद से उसकी छत टपक रही है और पूर्वी दीवार झुक गई है।',
    'पड़ोसियों ने बाज़ार की माँग की थी, जबकि दो कंपनियाँ वहाँ कंटेनर रखना चाहती हैं।',
    'तीन घंटे की बातचीत के बाद समिति ने चार के मुक़ाबले सात मतों से दीवारें बचाने का फ़ैसला किया।',
  ],
  ja: [
    '港湾委員会は月曜日の夜、古い穀物倉庫をどうするかを話し合うために集まった。',
    '屋根は去年の冬の嵐から雨漏りが続いており、東側の壁は岸壁のほうへ傾いている。',
    '近所の人たちは市場を望み、二つの海運会社はコンテナ置き場として使いたいと述べた。',
    '三時間の議論の末、委員会は七対四で壁を残し、残りを売ることを決めた。',
  ],
  th: [
    'คณะกรรมการท่าเรือประชุมเมื่อค่ำวันจันทร์เพื่อตัดสินใจว่าจะทำอย่างไรกับโกดังข้าวเก่าที่อยู่ริมท่าเรือ',
    'หลังคารั่วมาตั้งแต่พายุเมื่อฤดูหนาวปีที่แล้วและกำแพงด้านตะวันออกเอียงไปทางท่าเรือมากขึ้นทุกปี',
    'เพื่อนบ้านขอให้สร้างตลาดขณะที่บริษัทเดินเรือสองแห่งต้องการที่ดินเพื่อวางตู้คอนเทนเนอร์ของตน',
    'หลังจากถกเถียงกันสามชั่วโมงคณะกรรมการลงมติเจ็ดต่อสี่ให้เก็บกำแพงไว้และขายส่วนที่เหลือทั้งหมด',
  ],
} as const

export type Language = keyof typeof sentences
export const languages = Object.keys(sentences) as Language[]

const headlines: Readonly<Record<Language, string>> = {
  en: 'Old grain store at the harbour to stay, board decides',
  de: 'Rat stimmt für den Erhalt des alten Kornspeichers am Hafen',
  ru: 'Совет порта решил сохранить старый зерновой склад',
  ar: 'مجلس الميناء يقرر الإبقاء على مخزن الحبوب القديم',
  hi: 'बंदरगाह का पुराना अनाज गोदाम बचाया जाएगा, समिति का फ़ैसला',
  ja: '港の古い穀物倉庫、壁を残すことに委員会が決定',
  th: 'คณะกรรมการท่าเรือลงมติเก็บกำแพงโกดังข้าวเก่าไว้',
}

/** How paragraphs are marked. */
export type Markup = 'p' | 'div' | 'br' | 'td'

export function paragraphs(count: number, language: Language = 'en', from = 0): string[] {
  const list = sentences[language]
  return Array.from(
    { length: count },
    (_, at) => `${list[(from + at) % list.length]} ${list[(from + at + 1) % list.length]}`,
  )
}

export function marked(texts: readonly string[], markup: Markup = 'p'): string {
  if (markup === 'br') return `<div class="x1">${texts.join('<br /><br />')}</div>`
  if (markup === 'td') return `<table>${texts.map((text) => `<tr><td>${text}</td></tr>`).join('')}</table>`
  return texts.map((text) => `<${markup} class="t">${text}</${markup}>`).join('\n')
}

export const headline = (language: Language = 'en') => headlines[language]

const menu = ['Home', 'City', 'Harbour', 'Sport', 'Weather', 'Culture', 'Letters']
const topics = ['ferry', 'tram', 'library', 'market', 'bakery', 'pool', 'school', 'bridge', 'theatre', 'orchard']
/** `4` → `How the market of the fifth ward came to be` */
export const topicOf = (at: number) => `How the ${topics[at % topics.length]} of ward ${at + 1} came to be what it is`
export const link = (text: string, at = 0) => `<a href="/2024/story-${at}.html">${text}</a>`
export const times = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join('\n')

const links = (words: readonly string[]) => words.map((word, at) => `<li>${link(word, at)}</li>`).join('')

/** A page of a paper around what makes it what it is. */
export function page(main: string, head = '', title = 'Harbour Courier'): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title>${head}
    <style>.t > p { color: red }</style><script>if (1 < 2 && 3 > 2) document.write('<p>' + "x".repeat(9) + '</p>')</script></head>
    <body><header><a href="/"><img src="logo.svg" alt="Harbour Courier"></a><nav><ul>${links(menu)}</ul></nav></header>
    ${main}
    <footer><ul>${links(['Imprint', 'Privacy', 'Contact', 'Jobs'])}</ul><p>All that is printed here belongs to the Harbour Courier and may not be printed elsewhere without its leave.</p></footer></body></html>`
}

export const related = (count: number) =>
  `<aside><h3>More stories</h3><ul>${times(count, (at) => `<li>${link(topicOf(at), at)}</li>`)}</ul></aside>`

/** A list of stories, in the shapes that papers give it. */
export const lists: Readonly<Record<string, (count: number) => string>> = {
  'cards with a line of each story': (count) =>
    times(
      count,
      (at) =>
        `<article><h3>${link(topicOf(at), at)}</h3><p>${sentences.en[at % 6]}</p><time>3 hours ago</time></article>`,
    ),
  'cards that are one link each': (count) =>
    times(
      count,
      (at) =>
        `<a class="card" href="/s/${at}"><img src="${at}.jpg"><h2>${topicOf(at)}</h2><p>${sentences.en[at % 6]}</p></a>`,
    ),
  'headlines alone': (count) => `<ul>${times(count, (at) => `<li>${link(topicOf(at), at)}</li>`)}</ul>`,
  'cards of two sentences under a picture': (count) =>
    times(
      count,
      (at) =>
        `<div><div>${link(`<img src="${at}.jpg">`, at)}</div><div class="h">${link(topicOf(at), at)}</div><div>${paragraphs(1, 'en', at)[0]}</div></div>`,
    ),
  'rows of a table': (count) =>
    `<table>${times(count, (at) => `<tr><td>12.${at + 1}.</td><td>${link(topicOf(at), at)}<br>${sentences.en[at % 6]}</td></tr>`)}</table>`,
}

export const ld = (...types: string[]) =>
  `<script type="application/ld+json">${JSON.stringify(types.map((type) => ({ '@type': type })))}</script>`
export const og = (type: string) => `<meta property="og:type" content="${type}">`

/** An article among its menus, with the stories that the paper would like to be read next. */
export const article = ({
  head = '',
  language = 'en' as Language,
  markup = 'p' as Markup,
  count = 6,
  heading = `<h1>${headline(language)}</h1>`,
  next = 6,
} = {}) =>
  page(
    `<main>${heading}${marked(paragraphs(count, language), markup)}</main>${related(next)}`,
    head,
    headline(language),
  )

export const section = (list: string, head = '', heading = '<h1>Harbour</h1>') =>
  page(`<main>${heading}${list}</main>`, head)
