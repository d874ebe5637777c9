#ifndef CYSON_LIBXML2_SHIM_H
#define CYSON_LIBXML2_SHIM_H
/* Debian's libxml2 pulls in ICU's headers, which clash with the ICU that Foundation carries; the
   clash shows only in a clean build. So ICU is switched off before any other header is read. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>

/* libxml2 hands over `xmlErrorPtr` before 2.12 and `const xmlError *` after. Swift sees this one. */
typedef void (*CysonErrorHandler)(void *context, const xmlError *error);

static inline void cyson_set_errors(xmlParserCtxtPtr parser, CysonErrorHandler handler) {
  parser->sax->serror = (xmlStructuredErrorFunc)handler;
}

static inline void cyson_set_schema_parser_errors(
    xmlSchemaParserCtxtPtr parser, CysonErrorHandler handler, void *context) {
  xmlSchemaSetParserStructuredErrors(parser, (xmlStructuredErrorFunc)handler, context);
}

static inline void cyson_set_schema_errors(
    xmlSchemaValidCtxtPtr validation, CysonErrorHandler handler, void *context) {
  xmlSchemaSetValidStructuredErrors(validation, (xmlStructuredErrorFunc)handler, context);
}
#endif
