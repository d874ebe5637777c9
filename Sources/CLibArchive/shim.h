#ifndef CYSON_LIBARCHIVE_SHIM_H
#define CYSON_LIBARCHIVE_SHIM_H
#include <archive.h>
#include <archive_entry.h>

/* A reader that knows ZIP as it is read from front to back, and nothing else: no other format, no filter
   around it. Null where memory is short. */
static inline struct archive *cyson_zip_reader(void) {
  struct archive *reader = archive_read_new();
  if (reader && archive_read_support_format_zip_streamable(reader) != ARCHIVE_OK) {
    archive_read_free(reader);
    return 0;
  }
  return reader;
}
#endif
