import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/text.js'

const STORY: Readonly<Record<string, string>> = {
  sv: 'Bron öppnades i maj och stängdes genast igen.',
  no: 'Brua åpnet i mai og ble straks stengt igjen.',
  da: 'Broen åbnede i maj og blev straks lukket igen.',
  fi: 'Silta avattiin toukokuussa ja suljettiin heti.',
  pl: 'Most otwarto w maju i od razu zamknięto.',
  cs: 'Most otevřeli v květnu a hned ho zase zavřeli.',
  hu: 'A hidat májusban adták át, és azonnal lezárták.',
}

/** What stands behind the last sentence takes no sentence with it: a source is that of the story, not that of a picture. */
describe('boilerplate behind the last sentence', () => {
  it.each([
    ['pl', 'Źródło: PAP'],
    ['cs', 'Zdroj: ČTK'],
    ['cs', 'Autor: Jan Novák'],
    ['hu', 'Forrás: MTI'],
    ['sv', 'Prenumerera på vårt nyhetsbrev.'],
    ['no', 'Meld deg på vårt nyhetsbrev.'],
    ['da', 'Tilmeld dig vores nyhedsbrev.'],
    ['fi', 'Tilaa uutiskirje.'],
    ['pl', 'Czytaj więcej'],
  ])('takes no sentence with it in %s: %s', (lang, source) => {
    const sentence = STORY[lang] as string
    const story = [sentence.replace('.', ' 1.'), sentence.replace('.', ' 2.'), `${sentence} ${source}`]
    expect(cleanText(story.join('\n\n'), { lang }).text).toContain(story.slice(0, 2).concat(sentence).join('\n\n'))
  })

  it.each([
    ['pl', 'Stary most latem / Źródło: Pixabay'],
    ['cs', 'Starý most v létě (Zdroj: Profimedia)'],
    ['hu', 'A régi híd nyáron Forrás: MTI/Kovács János'],
  ])('leaves captions of pictures to their rule in %s: %s', (lang, caption) => {
    const sentence = STORY[lang] as string
    expect(cleanText([sentence, caption, sentence.replace('.', ' 2.')].join('\n\n'), { lang }).text).not.toContain(
      caption,
    )
  })
})
