// Replaces the parser and the serializer of cheerio, which finds elements in trees that copydesk has read and writes none.
exports.ElementType = require('domelementtype')
