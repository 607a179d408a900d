import type { Proofs } from '../rule.js'
import type { shortcode } from './shortcode.js'

export const proof: Proofs<typeof shortcode> = {
  caption: {
    removes: [
      '[caption id="attachment_12" align="alignnone" width="300"] The old bridge in May.[/caption]',
      '[caption]The mayor.[/caption]',
    ],
    keeps: [
      '“The [caption] was wrong,” the editor wrote.',
      'He read the [caption under the picture] aloud to the court.',
    ],
  },
  embed: {
    removes: [
      '[embed]https://example.org/v/1[/embed]',
      '[youtube https://example.org/v/1]',
      '[youtube=https://example.org/v/1]',
      '[Gambas:Video CNN]',
      '[Gambas:Instagram]',
    ],
    keeps: [
      '“The [video] shows it all,” she said.',
      'He posted a tweet [video of the speech] on Friday.',
      'Watch [youtube stars] fall, the headline said.',
    ],
  },
  'type-mark': {
    removes: ['[dropcap][/dropcap]', '[highlight color="yellow"]'],
    keeps: ['“The [highlight of the night] was the song,” he said.', 'She wrote [drop the cap] on the board.'],
  },
  attributes: {
    removes: [
      '[gallery ids="12,13" size=”large”]',
      "[contact-form-7 id='4' title='Write to us']",
      '[sc name=banner]',
      '[vc_row css=".a{margin:0}" /]',
    ],
    keeps: [
      'New Delhi [India], July 26 (ANI): The court adjourned the case.',
      '“We told him [the_ad manager] to stop,” the note read.',
      'The proof that [n = 2] is enough filled a page of the journal.',
      'He is said [sic] to have left [1/5].',
    ],
  },
  closing: {
    removes: ['[/vc_column]', '[/et_pb_section]', '[/caption]'],
    keeps: [
      '“Great job, guys [/sarcasm],” the post read.',
      'The [mayor/treasurer] resigned on Monday.',
      'It ran for [12/13] weeks.',
    ],
  },
  builder: {
    removes: ['[vc_row][vc_column][vc_column_text]', '[et_pb_section]', '[gallery]', '[Sassy_Social_Share]'],
    keeps: [
      '“I went to the [gallery in town],” he said.',
      'She called it [the_first] of many.',
      'The [toc] of the file was empty: [vc] was all it said.',
    ],
  },
  drupal: {
    removes: ['[[{"fid":"12","view_mode":"default","type":"media"}]]', '[[nid:345]]'],
    keeps: ['The judge wrote [[illegible]] in the margin.', 'The notes say [[file closed]] and no more.'],
  },
  joomla: {
    removes: ['{loadposition adverts}', '{youtube}abc123{/youtube}'],
    keeps: ['The set {video, audio} was named in the claim.', 'He typed {module} into the search box of the archive.'],
  },
  'markdown-image': {
    removes: [
      '![The old bridge in May.](https://images.example.org/c_crop,h_32,w_57/bridge.jpg)',
      '![](/media/bridge.png "The bridge")',
      '[![The mayor](https://example.org/mayor.jpg)](https://example.org/mayor)',
    ],
    keeps: [
      'A picture is written as ![what it shows](where it is.jpg) in such a text.',
      'Read [the report](https://example.org/report)',
      'The vote ![sic] was held (twice)',
    ],
  },
  'story-number': {
    removes: ['[nL8N2AB12C]', '[nL1N0XY9Z8]'],
    keeps: ['He fired the [nine] men.', 'The parts [nL] and [N8] fit.'],
  },
}
