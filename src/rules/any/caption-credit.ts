import type { ProvenFamily } from '../rule.js'

const ENDS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ)'

/** Whose a picture is, in words that are the same everywhere. */
export const captionCredit = {
  /** A caption that closes with an agency’s photo credit: `The bridge in May. (AP Photo/Jo Ng, File)`. */
  'agency-caption': {
    shapes: [
      {
        holds: 'AP Photo',
        ends: ENDS,
        near: 140,
        pattern: /^.{3,600}\( ?[^()]{0,40}AP Photo(?: ?\/ ?| via |, |\)|$)[^()]{0,80}\)?\.?(?: (?:less|more))?$/,
      },
      {
        holds: 'Getty Images',
        ends: ENDS,
        near: 140,
        pattern:
          /^[^(].{2,600}[(] ?(?:[^()]{0,80}[/|] ?|Photo[^()]{0,80}|via )?Getty Images(?: ?\/ ?[^()]{0,60}| via [^()]{0,60}|, file| file)? ?\)\.?$/i,
      },
      {
        holds: 'REUTERS/',
        ends: ENDS,
        near: 140,
        pattern: /^.{3,600}\bREUTERS\/\p{Lu}[^.()]{2,80}\)?(?: ?Purchase Licensing Rights)?(?:, opens new tab)?$/u,
      },
      {
        holds: 'AFP',
        ends: ENDS,
        near: 140,
        pattern: /^.{3,600}\((?:[Pp]hotos?(?: by|:)? )?\p{Lu}[^()]{2,60} ?\/ ?AFP(?: via Getty Images)?\)\.?$/u,
      },
      // Behind the stop of its caption, no blank around the stroke: `The bridge in May. Jo Ng/Getty Images`
      {
        holds: '/',
        ends: ENDS,
        near: 60,
        pattern:
          /^.{20,350}[.!?”"] ?\|? ?\p{Lu}[\p{L}.’'-]{1,25}(?: (?:\p{Lu}|de |van |al-|el-)[\p{L}.’'-]{0,25}){1,3}\/(?:Getty Images|AFP|AFP\/Getty Images|AFP via Getty Images|AP|AP Photo|Reuters|REUTERS|EPA|EPA-EFE|Bloomberg|Bloomberg via Getty Images|Shutterstock|iStock|Alamy|NurPhoto|Anadolu)$/u,
      },
      {
        holds: '/ ',
        ends: ENDS,
        near: 140,
        pattern:
          /^.{10,600}[\p{L}.] ?\p{Lu}[\p{L}. ’'-]{3,40} \/ (?:AP|AFP|Reuters|REUTERS|EPA|Getty Images|Bloomberg|NBC News|Anadolu)(?: file| via [\p{L} /]{2,40})?$/u,
      },
    ],
    proof: {
      removes: [
        'A heron stands on the lake in May. Jo Ng/Getty Images',
        'The mayor speaks at the school on Monday. | Jo Ng/AP Photo',
        'A boat lies under the old bridge on Tuesday, May 3, 2022, in Oslo. The tide was out. (AP Photo/Jo Ng, File)',
        'The mayor at the school (Photo by Jo Ng/Getty Images)',
        'The mayor at the school (Getty Images)',
        'Traders wait for the bell in Oslo, Norway, May 3, 2022. REUTERS/Jo Ng/File Photo Purchase Licensing Rights',
        'A heron on the lake in May (Jo Ng/AFP via Getty Images)',
        'A heron on the lake (Photo by Jo NG / AFP)',
        'The mayor speaks at the school on July 2, 2019.Jo Ng / AP file',
      ],
      keeps: [
        'The mayor left. The poll was by Ipsos/Reuters',
        'He said so. The paper had it from AFP/Reuters',
        'Getty Images said it had removed the photo by a freelancer after the complaint.',
        'The editor chose an AP Photo that showed the bridge (and the boat) at noon.',
        'He sold the picture to Getty Images (then a small firm) in May.',
        'The channel, now REUTERS/Ipsos in name, polled two hundred adults.',
        'The paper took its story from AFP (Paris), the court heard.',
      ],
    },
  },
  /** The credit alone: `REUTERS/Jo Ng`, `AP Photo/Jo Ng`, `Jo Ng/AFP via Getty Images`, `Getty Images`, `iStock`. */
  agency: {
    lines: [
      '(reuters|ap photo|ap|afp|epa|dpa|getty images|imago|shutterstock|istock|alamy|nurphoto|pixabay|unsplash|flickr|ntb|ansa|efe)[ ](/|via)[ ]{credit}',
      '(getty|getty images|[via] getty images|pa wire|pa images|press association images|aap image|aapimage|' +
        'reuters pool|epa images|epa-efe|canadian press images|zuma press|zuma wire|sipa usa|rex features|ap photo|' +
        'afp photo|reuters photo|istock|istockphoto|shutterstock|alamy|alamy stock photo|pixabay|unsplash|imago images|' +
        'afp via getty images|ap via getty images|anadolu agency via getty images)',
      '{credit}[ ]/[ ](getty images|getty|reuters|afp|ap|epa|epa-efe|dpa|shutterstock|istock|alamy|imago|nurphoto|' +
        'pixabay|unsplash|flickr|ap photo|ap images|ap file|bloomberg|press association|pa|ntb|tt)',
      '{credit}[ ](via|for) getty images',
    ],
    proof: {
      removes: [
        '(PA Wire)',
        'AAP Image',
        'REUTERS/Jo Ng',
        'AP Photo/Jo Ng',
        'Jo Ng/AFP via Getty Images',
        'Getty Images',
        '(Getty Images)',
        'iStock',
        'Jo Ng / AP file',
      ],
      keeps: [
        'Reuters via its lawyers said no.',
        'The AP/NORC poll asked adults about the tide.',
        'Shutterstock fell 4%',
        'AP classes start on Monday',
      ],
    },
  },
} satisfies ProvenFamily
