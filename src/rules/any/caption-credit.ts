import type { Family } from '../rule.js'

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
  },
  /** The credit alone: `REUTERS/Jo Ng`, `AP Photo/Jo Ng`, `Jo Ng/AFP via Getty Images`, `Getty Images`, `iStock`. */
  agency: {
    lines: [
      '(reuters|ap photo|ap|afp|epa|dpa|getty images|imago|shutterstock|istock|alamy|nurphoto|pixabay|unsplash|flickr|ntb|ansa|efe)[ ](/|via)[ ]{credit}',
      '(getty|getty images|[via] getty images|pa wire|pa images|press association images|aap image|aapimage|reuters pool|epa images|epa-efe|canadian press images|zuma press|zuma wire|sipa usa|rex features|ap photo|afp photo|reuters photo|istock|istockphoto|shutterstock|alamy|alamy stock photo|pixabay|unsplash|imago images|afp via getty images|ap via getty images|anadolu agency via getty images)',
      '{credit}[ ]/[ ](getty images|getty|reuters|afp|ap|epa|epa-efe|dpa|shutterstock|istock|alamy|imago|nurphoto|pixabay|unsplash|flickr|ap photo|ap images|ap file|bloomberg|press association|pa|ntb|tt)',
      '{credit}[ ](via|for) getty images',
    ],
  },
} satisfies Family
