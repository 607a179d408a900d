/**
 * The names under which pages give a field in meta elements (`name`, `property` or `itemprop`), the most trusted first.
 * Names are compared in small letters, without dots, dashes and underscores: `parsely-pub-date` is `parselypubdate`.
 * Sources: Open Graph and its article vocabulary, Twitter cards, Dublin Core, Highwire citation tags, schema.org
 * microdata, and the tags that Parse.ly, Sailthru, Cxense and common newsroom systems document.
 */
export const META_NAMES = {
  title:
    'og:title twitter:title headline parselytitle sailthrutitle cxenseparse:title dctitle dctermstitle citationtitle title',
  authors:
    'author authors parselyauthor sailthruauthor cxenseparse:author byl byline bylinename sailthrubylinename ' +
    'dccreator dctermscreator citationauthor citationauthors article:author article:authorname og:article:author articleauthor og:author ' +
    'articleauthors displayauthors authorname dcauthor',
  publishedAt:
    'article:publishedtime datepublished og:article:publishedtime parselypubdate article:published og:publishedtime ' +
    'article:publicationdate cxenseparse:publishtime cxenseparse:recs:publishtime sailthrudate publishedat published ' +
    'publisheddate publishdate pubdate publicationdate articledateoriginal datecreated datepublish bt:pubdate ' +
    'originalpublicationdate dcdateissued dctermsissued dctermscreated dcdatecreated dcdate dctermsdate ' +
    'citationpublicationdate citationonlinedate citationdate prismpublicationdate daterelease og:pubdate rnewsdatepublished date',
  modifiedAt:
    'article:modifiedtime datemodified og:article:modifiedtime article:modified og:updatedtime modifiedat modified ' +
    'modifieddate dctermsmodified dcdatemodified articledateupdated lastpublisheddate updatedat lastupdated lastmod revised',
  siteName:
    'og:sitename applicationname applicationtitle twitter:appname:iphone cxenseparse:sitename citationjournaltitle',
  url: 'og:url twitter:url parselylink cxenseparse:url',
  description: 'og:description description twitter:description dcdescription dctermsdescription sailthrudescription',
  image:
    'og:image og:image:secureurl og:image:url twitter:image twitter:image:src parselyimageurl sailthruimagefull image thumbnailurl',
  section: 'article:section og:article:section parselysection cxenseparse:section articlesection section',
  tags: 'article:tag og:article:tag newskeywords parselytags sailthrutags keywords',
  lang: 'og:locale contentlanguage inlanguage language dclanguage dctermslanguage',
} as const

/** The same for the text of a date whose vocabulary is not known: `story:publish-date` ends like `publishdate`. */
export const DATE_ENDINGS: readonly string[] = [
  'publishedtime',
  'publishdate',
  'publicationdate',
  'datepublished',
  'pubdate',
  'publisheddate',
]
