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
#endif
