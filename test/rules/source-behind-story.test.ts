import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/text.js'

const STORY: Readonly<Record<string, string>> = {
  pl: 'Most otwarto w maju i od razu zamknięto.',
  cs: 'Most otevřeli v květnu a hned ho zase zavřeli.',
  hu: 'A hidat májusban adták át, és azonnal lezárták.',
}

/** A source behind the last sentence is that of the story, not that of a picture: the sentence stays. */
describe('a source behind the last sentence', () => {
  it.each([
    ['pl', 'Źródło: PAP'],
    ['cs', 'Zdroj: ČTK'],
    ['cs', 'Autor: Jan Novák'],
    ['hu', 'Forrás: MTI'],
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
