import { describe, expect, it } from 'vitest'
import { cleanFeed } from '../../src/feed.js'

const mediaOf = (source: string) => cleanFeed(source, { hints: { url: 'https://paper.example/' } }).items[0]?.media

describe('the media of an item', () => {
  it('are enclosures and what RSS has in groups, each once', () => {
    const rss = `<rss xmlns:media="http://search.yahoo.com/mrss/"><channel><item><title>Rain</title>
      <enclosure url="/rain.mp3" type="audio/mpeg" length="1200"/>
      <media:content url="/rain.jpg" medium="image"/>
      <media:group><media:content url="/rain.mp3" type="audio/mpeg"/><media:thumbnail url="/small.jpg"/></media:group>
    </item></channel></rss>`
    expect(mediaOf(rss)).toEqual([
      { url: 'https://paper.example/rain.mp3', type: 'audio/mpeg', size: 1200 },
      { url: 'https://paper.example/rain.jpg', type: 'image' },
      { url: 'https://paper.example/small.jpg', type: 'image' },
    ])
  })

  it('are links of Atom, and attachments of a JSON Feed', () => {
    expect(
      mediaOf(
        '<feed><entry><title>Rain</title><link href="/a"/><link rel="enclosure" href="/a.mp3" length="0"/></entry></feed>',
      ),
    ).toEqual([{ url: 'https://paper.example/a.mp3' }])
    const item = { image: '/a.jpg', attachments: [{ url: '/a.mp3', mime_type: 'audio/mpeg', size_in_bytes: 7 }, {}] }
    expect(mediaOf(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [item] }))).toEqual([
      { url: 'https://paper.example/a.jpg', type: 'image' },
      { url: 'https://paper.example/a.mp3', type: 'audio/mpeg', size: 7 },
    ])
  })

  it('are none where there are none', () => {
    expect(mediaOf('<rss><item><title>Rain</title><enclosure/></item></rss>')).toEqual([])
  })
})
