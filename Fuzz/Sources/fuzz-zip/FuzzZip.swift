import Fuzzing
import Readers
import Records

/// Opens an archive and unpacks whatever is in it, within limits that keep a look short.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzZip(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let bytes = Verdict.bytes(start, count) else { return -1 }
  var limits = ArchiveLimits()
  limits.entryBytes = 1 << 20
  limits.allBytes = 1 << 21
  do throws(ZipFailure) {
    let archive = try ZipArchive(bytes: bytes, limits: limits)
    for entry in archive.entries { _ = try archive.check(entry, keeping: 64) }
  } catch {}
  return 0
}
